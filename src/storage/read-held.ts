import type { HeldDay } from '../core/held-day.ts';
import { ALL_TIME, nothingOn, plus } from '../core/held-day.ts';
import type { LogEntry } from '../core/log-entry.ts';
import { adding, STORES, withHistory } from './history-db.ts';

export interface Held {
  /** Days with something in the history, in no order. */
  days: readonly HeldDay[];
  allTime: HeldDay;
}

/**
 * What was held on each day since `fromDay` (`YYYY-MM-DD`) and in all, for a page to show. What is still in the `outbox`
 * counts once, whether it is in the history already or not. Only sums are read: it takes as long after ten years as
 * after one.
 */
export function readHeld(fromDay: string, outbox: readonly LogEntry[]): Promise<Held> {
  return withHistory(async (db) => {
    const transaction = db.transaction(STORES);
    const days = transaction.objectStore('days');
    const [stored, allTime, { change }] = await Promise.all([
      days.getAll(IDBKeyRange.lowerBound(fromDay)),
      days.get(ALL_TIME),
      adding(transaction.objectStore('entries'), outbox),
    ]);
    const sums = new Map([allTime ?? nothingOn(ALL_TIME), ...stored].map((sum) => [sum.day, sum]));
    for (const more of change) sums.set(more.day, plus(sums.get(more.day) ?? nothingOn(more.day), more));
    return {
      days: [...sums.values()].filter(({ day }) => day >= fromDay),
      allTime: sums.get(ALL_TIME) ?? nothingOn(ALL_TIME),
    };
  });
}
