/** From decision to decision through a time, as the product goes, beside what the clock on the wall says. */
import type { WorkingHours } from '../../src/core/day-clock.ts';
import { dayKey, hoursAt, startOfTomorrow } from '../../src/core/day-clock.ts';
import { expectedDay, type Open, openTimes, rangesShown } from './expected-hours.ts';
import { type ClockRun, firstShown, midnight, wallAt, wallDay } from './wall-clock.ts';

export interface Walk {
  openings: Open[];
  /** What is wrong, as sentences. Empty when all is right. */
  problems: string[];
}

const at = (ms: number | null | undefined) =>
  ms === null || ms === undefined ? 'never' : `${new Date(ms).toISOString().slice(0, 16)}Z`;
const told = (open: Open | undefined) =>
  open === undefined ? 'none' : `${at(open.fromMs)} to ${at(open.toMs)}`;

/** Each opening from `fromMs` to `untilMs`: asleep until the alarm at the opening, then until that at the closing. */
export function walk(
  working: WorkingHours,
  timeZone: string,
  runs: readonly ClockRun[],
  { fromMs, toMs: untilMs }: Open,
): Walk {
  const ranges = rangesShown(working, runs);
  const expected = openTimes(ranges).filter((open) => open.toMs > fromMs && open.fromMs < untilMs);
  const openings: Open[] = [];
  const problems: string[] = [];
  for (let nowMs = fromMs; nowMs < untilMs; ) {
    const now = hoursAt(working, nowMs, timeZone);
    const key = dayKey(nowMs, timeZone);
    const wall = wallDay(wallAt(runs, nowMs));
    if (key !== wall) problems.push(`${at(nowMs)} is of ${wall}, not of ${key}`);
    if (now.isOpen) {
      const open = { fromMs: now.openedAtMs, toMs: now.closesAtMs };
      const day = expectedDay(runs, nowMs, open);
      if (now.day !== day) problems.push(`what opened at ${at(open.fromMs)} is of ${day}, not of ${now.day}`);
      openings.push(open);
    }
    const nextMs = now.isOpen ? now.closesAtMs : now.opensAtMs;
    if (nextMs !== null && nextMs <= nowMs) problems.push(`the alarm set at ${at(nowMs)} is not ahead`);
    if (nextMs === null || nextMs <= nowMs) break;
    nowMs = nextMs;
  }
  for (let index = 0; index < Math.max(expected.length, openings.length); index += 1) {
    const [want, got] = [told(expected[index]), told(openings[index])];
    if (want === got) continue;
    problems.push(`open from ${got}, not ${want}`);
    break;
  }
  problems.push(...notOnce(ranges, openings, { fromMs, toMs: untilMs }));
  return { openings, problems };
}

/** Ranges that did not open exactly once (fault C07, invariant 14). */
function notOnce(ranges: readonly Open[], openings: readonly Open[], { fromMs, toMs }: Open): string[] {
  return ranges
    .filter((range) => range.fromMs < range.toMs && range.fromMs >= fromMs && range.fromMs < toMs)
    .map((range) => ({ range, count: coverCount(openings, range.fromMs) }))
    .filter(({ count }) => count !== 1)
    .map(({ range, count }) => `the range from ${told(range)} opened ${count} times`);
}

/** In how many of `openings`, which are in order, `nowMs` lies. */
function coverCount(openings: readonly Open[], nowMs: number): number {
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle]?.toMs ?? 0) <= nowMs) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while ((openings[low + count]?.fromMs ?? Number.POSITIVE_INFINITY) <= nowMs) count += 1;
  return count;
}

/** What is wrong with the way from each day to the next (fault C08). */
export function walkDays(timeZone: string, runs: readonly ClockRun[], { fromMs, toMs }: Open): string[] {
  const problems: string[] = [];
  for (let nowMs = fromMs; nowMs < toMs; ) {
    const wall = wallAt(runs, nowMs);
    const nextMs = startOfTomorrow(nowMs, timeZone);
    const expected = firstShown(runs, midnight(wall, 1));
    if (nextMs !== expected)
      problems.push(`the day after ${wallDay(wall)} begins at ${at(expected)}, not ${at(nextMs)}`);
    const keys = [dayKey(nextMs - 1, timeZone), dayKey(nextMs, timeZone)].join();
    const walls = [wallDay(wallAt(runs, nextMs - 1)), wallDay(wallAt(runs, nextMs))].join();
    if (keys !== walls) problems.push(`around ${at(nextMs)} the days are ${walls}, not ${keys}`);
    if (nextMs <= nowMs) break;
    nowMs = nextMs;
  }
  return problems;
}
