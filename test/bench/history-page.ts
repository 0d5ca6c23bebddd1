import { openDB } from 'idb';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { allEntries, exportJson } from '../../src/data/export-json.ts';
import { readHeld } from '../../src/storage/read-held.ts';
import { readHistory } from '../../src/storage/read-history.ts';
import type { Making } from './made-history.ts';
import { madeHistory, madeMemory } from './made-history.ts';

/** Runs in a page of the extension, put there by `history-rounds.ts`; called over the wire as `historyBench`. */
export interface HistoryBench {
  fill(making: Making): Promise<Filled>;
  exportAll(): Promise<Exported>;
}

export interface Filled {
  entries: number;
  /** How long the update to the version with sums took, once, in ms. */
  updateMs: number;
  /** What the extension remembers beside such a history: the shape of `importState`. */
  state: ReturnType<typeof madeMemory>;
}

export interface Exported {
  ms: number;
  bytes: number;
}

const BATCH = 10_000;

/** Puts a made history there as the version without sums left it, and lets the extension's own code bring it up to date. */
async function fill(making: Making): Promise<Filled> {
  const entries = madeHistory(making);
  const old = await openDB('history', 1, {
    upgrade: (db) => void db.createObjectStore('entries').createIndex('atMs', 'atMs'),
  });
  for (let from = 0; from < entries.length; from += BATCH) {
    const { store, done } = old.transaction('entries', 'readwrite');
    for (const entry of entries.slice(from, from + BATCH)) void store.put(entry, entry.id);
    await done;
  }
  old.close();
  const start = performance.now();
  await readHeld('', []);
  const updateMs = performance.now() - start;
  return { entries: entries.length, updateMs, state: madeMemory(entries, 'UTC') };
}

/** All of the history, read, put in order and made into the file that would be saved. */
async function exportAll(): Promise<Exported> {
  const start = performance.now();
  const entries = allEntries(await readHistory(), []);
  const file = new Blob([exportJson(DEFAULT_STATE, entries, Date.now())]);
  return { ms: performance.now() - start, bytes: file.size };
}

Object.assign(globalThis, { historyBench: { fill, exportAll } satisfies HistoryBench });
