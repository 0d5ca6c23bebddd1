import type { IDBPDatabase } from 'idb';
import { nothingOn, plus } from '../core/held-day.ts';
import type { LogEntry } from '../core/log-entry.ts';
import type { HistoryDb } from './history-db.ts';
import { prepare, STORES, withHistory } from './history-db.ts';

/** The log of holds and sessions: append and ranges, never rewritten whole. */
export interface History {
  /** Writes `entries` under their ids, and what they change in the sums; writing one again changes nothing. */
  put(entries: readonly LogEntry[]): Promise<void>;
  /** Deletes all of it. */
  clear(): Promise<void>;
  /** Entries with `fromMs <= atMs < toMs`, oldest first. */
  between(fromMs: number, toMs: number): Promise<LogEntry[]>;
}

export function openHistory(): History {
  return {
    put: (entries) => withHistory((db) => put(db, entries)),
    clear: () =>
      withHistory(async (db) => {
        const transaction = db.transaction(STORES, 'readwrite');
        const cleared = STORES.map((name) => transaction.objectStore(name).clear());
        await Promise.all([...cleared, transaction.done]);
      }),
    between: (fromMs, toMs) =>
      withHistory((db) =>
        db.getAllFromIndex('entries', 'atMs', IDBKeyRange.bound(fromMs, toMs, false, true)),
      ),
  };
}

/** All is read before anything is written. */
async function put(db: IDBPDatabase<HistoryDb>, entries: readonly LogEntry[]): Promise<void> {
  const transaction = db.transaction(STORES, 'readwrite');
  const [log, days] = [transaction.objectStore('entries'), transaction.objectStore('days')];
  const { lines, change } = await prepare(log, entries);
  const sums = await Promise.all(
    change.map(async (more) => plus((await days.get(more.day)) ?? nothingOn(more.day), more)),
  );
  await Promise.all([
    ...lines.map((line) => log.put(line, line.id)),
    ...sums.map((sum) => days.put(sum, sum.day)),
    transaction.done,
  ]);
}
