import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { LogEntry } from '../core/log-entry.ts';

interface HistoryDb extends DBSchema {
  entries: { key: string; value: LogEntry; indexes: { atMs: number } };
}

const NAME = 'history';
const VERSION = 1;

/** The log of holds and sessions: append and ranges, never rewritten whole. */
export interface History {
  /** Writes `entries` under their ids; writing one again changes nothing. */
  put(entries: readonly LogEntry[]): Promise<void>;
  /** Deletes the entries with these ids; those that are not there are not missed. */
  remove(ids: readonly string[]): Promise<void>;
  /** Deletes all of it. */
  clear(): Promise<void>;
  /** Entries with `fromMs <= atMs < toMs`, oldest first. */
  between(fromMs: number, toMs: number): Promise<LogEntry[]>;
}

export function openHistory(): History {
  return {
    put: (entries) =>
      withHistory(async (db) => {
        const { store, done } = db.transaction('entries', 'readwrite');
        await Promise.all([...entries.map((entry) => store.put(entry, entry.id)), done]);
      }),
    remove: (ids) =>
      withHistory(async (db) => {
        const { store, done } = db.transaction('entries', 'readwrite');
        await Promise.all([...ids.map((id) => store.delete(id)), done]);
      }),
    clear: () => withHistory((db) => db.clear('entries')),
    between: (fromMs, toMs) =>
      withHistory((db) =>
        db.getAllFromIndex('entries', 'atMs', IDBKeyRange.bound(fromMs, toMs, false, true)),
      ),
  };
}

/** Opens the history for `act` alone and closes it, however that ends: an open one would hold up an update. */
export async function withHistory<T>(act: (db: IDBPDatabase<HistoryDb>) => Promise<T>): Promise<T> {
  const db = await openDB<HistoryDb>(NAME, VERSION, {
    upgrade(created) {
      created.createObjectStore('entries').createIndex('atMs', 'atMs');
    },
  });
  try {
    return await act(db);
  } finally {
    db.close();
  }
}
