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
  /** Deletes all of it. */
  clear(): Promise<void>;
  /** Entries with `fromMs <= atMs < toMs`, oldest first. */
  between(fromMs: number, toMs: number): Promise<LogEntry[]>;
}

export function openHistory(): History {
  return {
    async put(entries) {
      const db = await open();
      try {
        const { store, done } = db.transaction('entries', 'readwrite');
        await Promise.all([...entries.map((entry) => store.put(entry, entry.id)), done]);
      } finally {
        db.close();
      }
    },
    async clear() {
      const db = await open();
      try {
        await db.clear('entries');
      } finally {
        db.close();
      }
    },
    async between(fromMs, toMs) {
      const db = await open();
      try {
        return await db.getAllFromIndex('entries', 'atMs', IDBKeyRange.bound(fromMs, toMs, false, true));
      } finally {
        db.close();
      }
    },
  };
}

function open(): Promise<IDBPDatabase<HistoryDb>> {
  return openDB<HistoryDb>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('entries').createIndex('atMs', 'atMs');
    },
  });
}
