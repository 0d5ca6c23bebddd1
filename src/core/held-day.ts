/** Sums of what was held, by local day: ten years of history are as quickly read as one. */
import { sidesOf } from './area.ts';
import type { DoseDay } from './dose.ts';
import { doseKey } from './dose.ts';
import type { HoldEntry, LogEntry, SessionEntry } from './log-entry.ts';

/** Stands for the day of what was held since ever. */
export const ALL_TIME = '';

/** What was held on one local day; `day` is `ALL_TIME` for the sum of all days. */
export interface HeldDay extends DoseDay {
  /** Seconds of still holds. One that works on both sides is one here, and one for each side in `seconds`. */
  heldSeconds: number;
  /** Sessions in which something was held. */
  sessions: number;
}

/** A line of the history with its local day, `YYYY-MM-DD`. */
export type DatedEntry = LogEntry & { day: string };

export function nothingOn(day: string): HeldDay {
  return { day, seconds: {}, heldSeconds: 0, sessions: 0 };
}

/**
 * The sums of each day and of all time. Of lines with one id the last one counts. A hold that pain took back counts only
 * when it was held again later.
 */
export function sumByDay(entries: readonly DatedEntry[]): Map<string, HeldDay> {
  const lines = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  // A pain that takes nothing back is under null, the id of no line.
  const takenBackMs = new Map<string | null, number>();
  for (const line of lines) {
    if (line.kind !== 'pain') continue;
    takenBackMs.set(line.takesBack, Math.max(line.atMs, takenBackMs.get(line.takesBack) ?? 0));
  }
  const sums = new Map<string, HeldDay>();
  for (const line of lines) {
    const isTaken = line.atMs <= (takenBackMs.get(line.id) ?? Number.NEGATIVE_INFINITY);
    if (isTaken || (line.kind !== 'hold' && line.kind !== 'session')) continue;
    for (const day of [line.day, ALL_TIME]) {
      const sum = sums.get(day) ?? nothingOn(day);
      sums.set(day, sum);
      count(line, sum);
    }
  }
  return sums;
}

/** Adds one line to `sum`, in place. */
function count(line: HoldEntry | SessionEntry, sum: HeldDay): void {
  if (line.kind === 'session') {
    sum.sessions += 1;
    return;
  }
  sum.heldSeconds += line.seconds;
  for (const side of sidesOf(line.side)) {
    const key = doseKey(line.area, side);
    sum.seconds[key] = (sum.seconds[key] ?? 0) + line.seconds;
  }
}

/** `sum` with `more` added, or taken off when `sign` is -1. */
export function plus(sum: HeldDay, more: HeldDay, sign: 1 | -1 = 1): HeldDay {
  const seconds = { ...sum.seconds };
  for (const [key, each] of Object.entries(more.seconds)) seconds[key] = (seconds[key] ?? 0) + sign * each;
  return {
    day: sum.day,
    seconds,
    heldSeconds: sum.heldSeconds + sign * more.heldSeconds,
    sessions: sum.sessions + sign * more.sessions,
  };
}

/** What changes in the sums when of all lines those of `before` become those of `after`, for each day and all time. */
export function changeOf(before: readonly DatedEntry[], after: readonly DatedEntry[]): HeldDay[] {
  const change = sumByDay(after);
  for (const [day, sum] of sumByDay(before))
    change.set(day, plus(change.get(day) ?? nothingOn(day), sum, -1));
  return [...change.values()];
}
