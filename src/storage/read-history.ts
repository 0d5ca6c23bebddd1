/** What pages read of the history; only the background writes it. What is still in the outbox is not in it. */
import type { LogEntry } from '../core/log-entry.ts';
import { withHistory } from './history-db.ts';

/** All entries, in no order that means anything: an index by time would take twice as long. */
export function readHistory(): Promise<LogEntry[]> {
  return withHistory((db) => db.getAll('entries'));
}

/** The ids of all entries. */
export function readHistoryIds(): Promise<string[]> {
  return withHistory((db) => db.getAllKeys('entries'));
}
