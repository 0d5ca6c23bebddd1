/** Reads a text that `export-json.ts` has written, perhaps an older version, perhaps changed by hand. */
import type { LogEntry } from '../core/log-entry.ts';
import type { ExportedState } from '../core/state.ts';
import { EXPORTED_KEYS } from '../core/state.ts';
import { historySchema } from '../storage/log-lists.ts';
import { migrate } from '../storage/migrations.ts';
import { SCHEMA_VERSION, SCHEMAS } from '../storage/schema.ts';
import { allEntries, FORMAT } from './export-json.ts';
import type { Place } from './json-place.ts';
import { placeAt, placesOf } from './json-place.ts';
import type { JsonPath, ScanProblem } from './scan-json.ts';
import { scanJson } from './scan-json.ts';
import { wrongPaths } from './wrong-value.ts';

/** What a file holds, all of it checked. A key that is not in the file leaves what is there. */
export interface Imported {
  state: Partial<ExportedState>;
  /** Each entry once, oldest first. */
  history: readonly LogEntry[];
}

/** Why a file is not taken. */
export interface Refusal {
  reason: 'too-large' | 'unreadable' | ScanProblem['reason'] | 'not-ours' | 'newer' | 'wrong-value';
  /** The first places at which it is wrong, in the order of the file; none when it is the whole file. */
  places: readonly Place[];
  /** How many there are in all. */
  count: number;
}

export type ImportResult = { isTaken: true; imported: Imported } | { isTaken: false; refusal: Refusal };

/** As many places are told of. */
export const MOST_PLACES = 20;

/** Total: any text gives one or the other, and nothing is thrown. */
export function readImport(fileText: string): ImportResult {
  const text = fileText.replace(/^\uFEFF/, '');
  const problem = scanJson(text);
  if (problem !== null) return refuse(problem.reason, [placeAt(text, problem.offset)]);
  const file = JSON.parse(text) as unknown;
  if (!isObject(file) || file['format'] !== FORMAT) return refuse('not-ours');
  const wrong = (paths: readonly JsonPath[]) =>
    refuse('wrong-value', placesOf(text, paths.slice(0, MOST_PLACES)), paths.length);

  const { version, state, history } = file;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return wrong([['version']]);
  }
  if (version > SCHEMA_VERSION) return refuse('newer', placesOf(text, [['version']]));
  if (!isObject(state)) return wrong([['state']]);
  const present = migrate({ ...state, version });
  const keys = EXPORTED_KEYS.filter((key) => Object.hasOwn(present, key));
  const paths = [
    ...keys.flatMap((key) => [...wrongPaths(SCHEMAS[key], present[key], ['state', key])]),
    ...wrongPaths(historySchema, history, ['history']),
  ];
  if (paths.length > 0) return wrong(paths);
  const taken = Object.fromEntries(keys.map((key) => [key, present[key]])) as Partial<ExportedState>;
  return { isTaken: true, imported: { state: taken, history: allEntries(history as LogEntry[], []) } };
}

export function refuse(reason: Refusal['reason'], places: readonly Place[] = [], count = places.length) {
  return { isTaken: false as const, refusal: { reason, places, count } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
