import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { HeldDay } from '../core/held-day.ts';
import { nothingOn, plus } from '../core/held-day.ts';
import type { LogEntry } from '../core/log-entry.ts';
import type { HistoryDb } from './history-db.ts';
import { adding, removing, STORES, withHistory } from './history-db.ts';

type Days = IDBPObjectStore<HistoryDb, typeof STORES, 'days', 'readwrite'>;

/** The log of holds and sessions: append and ranges, never rewritten whole. */
export interface History {
  /** Writes `entries` under their ids, and what they change in the sums; writing one again changes nothing. */
  put(entries: readonly LogEntry[]): Promise<void>;
  /** Deletes the entries with these ids, and takes them off the sums; those that are not there are not missed. */
  remove(ids: readonly string[]): Promise<void>;
  /** Deletes all of it. */
  clear(): Promise<void>;
  /** Entries with `fromMs <= atMs < toMs`, oldest first. */
  between(fromMs: number, toMs: number): Promise<LogEntry[]>;
}

export function openHistory(): History {
  return {
    put: (entries) => withHistory((db) => put(db, entries)),
    remove: (ids) => withHistory((db) => remove(db, ids)),
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
  const { lines, change } = await adding(log, entries);
  const sums = await changed(days, change);
  await Promise.all([
    ...lines.map((line) => log.put(line, line.id)),
    ...sums.map((sum) => days.put(sum, sum.day)),
    transaction.done,
  ]);
}

async function remove(db: IDBPDatabase<HistoryDb>, ids: readonly string[]): Promise<void> {
  const transaction = db.transaction(STORES, 'readwrite');
  const [log, days] = [transaction.objectStore('entries'), transaction.objectStore('days')];
  const sums = await changed(days, await removing(log, ids));
  await Promise.all([
    ...ids.map((id) => log.delete(id)),
    ...sums.map((sum) => days.put(sum, sum.day)),
    transaction.done,
  ]);
}

/** The sums as they will be. */
function changed(days: Days, change: readonly HeldDay[]): Promise<HeldDay[]> {
  return Promise.all(
    change.map(async (more) => plus((await days.get(more.day)) ?? nothingOn(more.day), more)),
  );
}
