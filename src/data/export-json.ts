/** All of a person's data as one file that `import-json.ts` reads back. */
import type { LogEntry } from '../core/log-entry.ts';
import { exportedPart } from '../core/own-data.ts';
import type { State } from '../core/state.ts';
import { SCHEMA_VERSION } from '../storage/schema.ts';

/** The `format` of our files. */
export const FORMAT = 'unknot';

/**
 * The file's text. `entries` is the history; what is still in the outbox joins it. The same data give the same text but for
 * the time of the export: keys are sorted, and entries stand one a line, oldest first.
 */
export function exportJson(state: State, entries: readonly LogEntry[], nowMs: number): string {
  const head = {
    exportedAt: Temporal.Instant.fromEpochMilliseconds(nowMs).toString(),
    format: FORMAT,
    state: exportedPart(state),
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
  const members = value as Readonly<Record<string, unknown>>;
  const inOrder: Record<string, unknown> = {};
  // Ten years are 300,000 lines: without pairs in between it takes half of the time.
  for (const key of Object.keys(members).sort()) inOrder[key] = sorted(members[key]);
  return inOrder;
}
