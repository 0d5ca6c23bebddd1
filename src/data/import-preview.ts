import type { Settings } from '../core/settings.ts';
import type { ExportedState, State } from '../core/state.ts';
import { EXPORTED_KEYS } from '../core/state.ts';
import type { Imported } from './import-json.ts';

/** What an import would change. */
export interface ImportPreview {
  /** Keys whose value would be another. */
  changedKeys: (keyof ExportedState)[];
  /** Of the settings, which would be another. */
  changedSettings: (keyof Settings)[];
  /** Entries of the file that are not in the history, by their ids. */
  newIds: string[];
  knownEntries: number;
}

/** `knownIds`: the ids of history and outbox. Nothing is changed by looking. */
export function previewImport(
  { state: imported, history }: Imported,
  state: State,
  knownIds: ReadonlySet<string>,
): ImportPreview {
  const changedKeys = EXPORTED_KEYS.filter(
    (key) => imported[key] !== undefined && !isSame(imported[key], state[key]),
  );
  const { settings = state.settings } = imported;
  const names = Object.keys(state.settings) as (keyof Settings)[];
  const newIds = history.filter(({ id }) => !knownIds.has(id)).map(({ id }) => id);
  return {
    changedKeys,
    changedSettings: names.filter((name) => !isSame(settings[name], state.settings[name])),
    newIds,
    knownEntries: history.length - newIds.length,
  };
}

/** Equal as JSON, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ofA, ofB] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  const isSameKind = Array.isArray(a) === Array.isArray(b) && ofA.length === ofB.size;
  return isSameKind && ofA.every(([key, member]) => ofB.has(key) && isSame(member, ofB.get(key)));
}
