/** What an import promises of every file, whatever is in it. */
import * as v from 'valibot';
import { someData } from '../../src/background/request-shapes.ts';
import type { Facts } from '../../src/core/facts.ts';
import { outlook } from '../../src/core/outlook.ts';
import { reduce } from '../../src/core/reduce.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { readImportFile } from '../../src/data/import-file.ts';
import type { Imported, Refusal } from '../../src/data/import-json.ts';
import { readImport } from '../../src/data/import-json.ts';
import { previewImport } from '../../src/data/import-preview.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { MOST_ENTRIES, someEntriesSchema } from '../../src/storage/log-lists.ts';
import { normalise } from '../../src/storage/normalise.ts';
import { placeLine, refusalLine } from '../../src/words/refusal-line.ts';
import { english } from '../words/english.ts';
import type { AnyFile } from './any-file.ts';
import { NOW_MS } from './given.ts';

/** What became of a file: why it was refused, or that it was taken. */
export type Outcome = Refusal['reason'] | 'taken';

const FACTS: Facts = {
  ...{ nowMs: NOW_MS, timeZone: 'UTC', idle: 'active', idleSeconds: 0, alarmAtMs: NOW_MS },
  ...{ sound: null, isSessionDriven: false },
};
/** Frozen all through: whatever would change it throws. */
const HERE: State = frozen({ ...DEFAULT_STATE, person: { ...DEFAULT_STATE.person, isSetUp: true } });

/** Throws when a promise is broken. */
export async function keepsPromises({ bytes }: AnyFile): Promise<Outcome> {
  const before = bytes.slice();
  const result = await readImportFile(new Blob([bytes.slice()]));
  if (Reflect.ownKeys(Object.prototype).length !== OWN_KEYS) throw new Error('Object.prototype was changed');
  if (!result.isTaken) {
    explains(result.refusal, before);
    return result.refusal.reason;
  }
  canBeSent(result.imported);
  comesBackTheSame(result.imported);
  canBeLivedWith(result.imported);
  return 'taken';
}

const OWN_KEYS = Reflect.ownKeys(Object.prototype).length;

/** A sentence, and for each place a line that is in the file. */
function explains(refusal: Refusal, bytes: Uint8Array): void {
  const said = refusalLine(refusal, english);
  if (!/Nothing was changed\. [A-Z].*\.$/.test(said)) throw new Error(`No clear sentence: ${said}`);
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const place of refusal.places) {
    const line = lines[place.line - 1];
    if (line === undefined || place.column > line.length + 1)
      throw new Error(`No such place: ${JSON.stringify(place)}`);
    if (!line.includes(place.found)) throw new Error(`Not there: ${place.found}`);
    if (!placeLine(place, english).startsWith(`Line ${place.line}: `)) throw new Error('No line is told');
  }
  if (refusal.reason === 'wrong-value' && refusal.places.length === 0) throw new Error('Nothing is told');
}

/** The background takes each message of it: an import does not break off half-way. */
function canBeSent({ state, history }: Imported): void {
  if (!v.is(someData, state)) throw new Error('The background refuses the state');
  for (let from = 0; from < history.length; from += MOST_ENTRIES) {
    if (!v.is(someEntriesSchema, history.slice(from, from + MOST_ENTRIES)))
      throw new Error('It refuses entries');
  }
}

/** Export, import and export again give the same text. */
function comesBackTheSame({ state, history }: Imported): void {
  const first = exportJson({ ...DEFAULT_STATE, ...state }, history, NOW_MS);
  const result = readImport(first);
  if (!result.isTaken) throw new Error('What was taken is refused as it is exported');
  const again = result.imported;
  const second = exportJson({ ...DEFAULT_STATE, ...again.state }, again.history, NOW_MS);
  if (first !== second) throw new Error('It comes back as another text');
  const preview = previewImport(again, { ...DEFAULT_STATE, ...state }, new Set(history.map(({ id }) => id)));
  if (preview.changedKeys.length + preview.newIds.length > 0) throw new Error('It would change itself');
}

/** The rules run on it, what is stored can be read again whole, and it can be taken back. */
function canBeLivedWith({ state }: Imported): void {
  const there = reduce(HERE, { type: 'importState', state }, FACTS, STRETCHES);
  outlook(there, FACTS);
  const stored = JSON.parse(JSON.stringify(there)) as Record<string, unknown>;
  const read = normalise(stored, NOW_MS);
  if (read.unreadable.length > 0) throw new Error(`Stored, ${read.unreadable} cannot be read`);
  const back = reduce(there, { type: 'undoImport' }, FACTS, STRETCHES);
  const isSame = exportJson(back, [], NOW_MS) === exportJson(HERE, [], NOW_MS);
  if (there.beforeImport !== null && !isSame) throw new Error('It cannot be taken back');
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
