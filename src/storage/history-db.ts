/**
 * The history's database: a line for each hold, session, pain and break, and beside them the sums of each local day,
 * which change in the same transaction. A line's local day is found once: the one it brings, else the one it already has
 * here, else that of its time in the zone in which it is written. So a day stays what it was when somebody travels.
 */
import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';
import { dayKey, isDay } from '../core/day-clock.ts';
import type { DatedEntry, HeldDay } from '../core/held-day.ts';
import { changeOf, sumByDay } from '../core/held-day.ts';
import type { LogEntry } from '../core/log-entry.ts';
import { timeZone } from '../platform/clock.ts';

export interface HistoryDb extends DBSchema {
  entries: { key: string; value: DatedEntry; indexes: { atMs: number; takesBack: string } };
  days: { key: string; value: HeldDay };
}

export const STORES = ['entries', 'days'] as const satisfies StoreNames<HistoryDb>[];
type Entries = IDBPObjectStore<HistoryDb, typeof STORES, 'entries', 'readonly' | 'readwrite'>;

const NAME = 'history';
const VERSION = 2;

/** Opens the history for `act` alone and closes it, however that ends: an open one would hold up an update. */
export async function withHistory<T>(act: (db: IDBPDatabase<HistoryDb>) => Promise<T>): Promise<T> {
  const db = await openDB<HistoryDb>(NAME, VERSION, { upgrade });
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

async function upgrade(
  db: IDBPDatabase<HistoryDb>,
  from: number,
  _to: number | null,
  transaction: IDBPTransaction<HistoryDb, StoreNames<HistoryDb>[], 'versionchange'>,
): Promise<void> {
  if (from < 1) db.createObjectStore('entries').createIndex('atMs', 'atMs');
  // Version 1 had neither days nor sums.
  const entries = transaction.objectStore('entries');
  entries.createIndex('takesBack', 'takesBack');
  const days = db.createObjectStore('days');
  const lines = dated(await entries.index('atMs').getAll(), []);
  const sums = [...sumByDay(lines).values()];
  await Promise.all([
    ...lines.map((line) => entries.put(line, line.id)),
    ...sums.map((sum) => days.put(sum, sum.day)),
  ]);
}

/** `entries` as they are written, and what they change in the sums. */
export async function adding(
  store: Entries,
  entries: readonly LogEntry[],
): Promise<{ lines: readonly DatedEntry[]; change: readonly HeldDay[] }> {
  const ids = entries.map(({ id }) => id);
  const known = await concerned(store, ids, entries);
  const lines = dated(entries, known);
  return { lines, change: changeOf(known, [...known, ...lines]) };
}

/** What changes in the sums when the lines with these ids go. */
export async function removing(store: Entries, ids: readonly string[]): Promise<readonly HeldDay[]> {
  const known = await concerned(store, ids, []);
  const gone = new Set(ids);
  return changeOf(
    known,
    known.filter(({ id }) => !gone.has(id)),
  );
}

/** What is there under `ids`, and each hold that those or `entries` mean, with all the pain that takes it back. */
async function concerned(
  store: Entries,
  ids: readonly string[],
  entries: readonly LogEntry[],
): Promise<DatedEntry[]> {
  const there = present(await Promise.all(ids.map((id) => store.get(id))));
  const meant = [...entries, ...there].flatMap((line) =>
    line.kind === 'pain' ? (line.takesBack ?? []) : line.id,
  );
  const around = await Promise.all(
    [...new Set(meant)].flatMap((id) => [store.get(id), store.index('takesBack').getAll(id)]),
  );
  return [...there, ...present(around.flat())];
}

function present(lines: readonly (DatedEntry | undefined)[]): DatedEntry[] {
  return lines.filter((line) => line !== undefined);
}

/** `entries` with their local days; `known` are lines that are already there. */
function dated(
  entries: readonly (LogEntry & { day?: unknown })[],
  known: readonly DatedEntry[],
): DatedEntry[] {
  const byId = new Map(known.map((line) => [line.id, line]));
  const zone = timeZone();
  return entries.map((entry) => {
    if (typeof entry.day === 'string' && isDay(entry.day)) return { ...entry, day: entry.day };
    const same = byId.get(entry.id);
    return { ...entry, day: same?.atMs === entry.atMs ? same.day : dayKey(entry.atMs, zone) };
  });
}
