/** All of a person's data as one file that `import-json.ts` reads back. */
import type { LogEntry } from '../core/log-entry.ts';
import type { State } from '../core/state.ts';
import type { StateKey } from '../storage/schema.ts';
import { SCHEMA_VERSION } from '../storage/schema.ts';

/** The `format` of our files. */
export const FORMAT = 'unknot';

/**
 * What moves to another computer: what the person said and chose, and what the choice of stretches learnt. Of this computer
 * and this moment, and so never in a file: the cycle, pauses, calls, missed reminders, the session, the last one, today's
 * count, what is not wanted now, the window's place, `rev`, `isWelcomed` and `setAside`. The outbox goes as history.
 */
export const EXPORTED_KEYS = [
  'person',
  'settings',
  'place',
  'modes',
  'sessionCount',
  'angles',
  'thirdRoundDay',
  'dose',
  'practice',
] as const satisfies readonly StateKey[];

export type ExportedState = Pick<State, (typeof EXPORTED_KEYS)[number]>;

/**
 * The file's text. `entries` is the history; what is still in the outbox joins it. The same data give the same text but for
 * the time of the export: keys are sorted, and entries stand one a line, oldest first.
 */
export function exportJson(state: State, entries: readonly LogEntry[], nowMs: number): string {
  const exported = Object.fromEntries(EXPORTED_KEYS.map((key) => [key, state[key]]));
  const head = {
    exportedAt: Temporal.Instant.fromEpochMilliseconds(nowMs).toString(),
    format: FORMAT,
    state: exported,
    version: SCHEMA_VERSION,
  };
  const lines = allEntries(entries, state.outbox).map((entry) => `    ${JSON.stringify(sorted(entry))}`);
  const history = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `${JSON.stringify(sorted(head), null, 2).slice(0, -2)},\n  "history": ${history}\n}\n`;
}

/** History and outbox, each entry once, oldest first. */
export function allEntries(entries: readonly LogEntry[], outbox: readonly LogEntry[]): LogEntry[] {
  const byId = new Map([...entries, ...outbox].map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}

/** `value` with the keys of each object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}
