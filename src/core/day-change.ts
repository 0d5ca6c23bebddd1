/**
 * One click changes the running or present day: off, open too, or as usual again. Each gives the new list of changes,
 * sorted, without those that are past and at most `MOST_CHANGES`; `nowMs` is epoch ms.
 */
import type { DayChange, HourRange, WorkingHours } from './day-clock.ts';
import { dayKey, hoursAt, rangesOn, spanOf } from './day-clock.ts';
import { addDays, minuteOfDay, startOfDay, USUAL_DAY_MINUTES } from './local-instant.ts';

/** Changes that are kept: a year of days. */
const MOST_CHANGES = 366;
/** Ranges that a stored day may have. */
const MOST_RANGES = 8;

/**
 * "Not today": the rest of the shift that is running, and whatever else its working day has. Of a night that is all:
 * tonight's comes. When closed now, nothing opens any more today; but said twice of a night, it is that night (fault B11).
 */
export function dayOff(working: WorkingHours, nowMs: number, timeZone: string): DayChange[] {
  const now = hoursAt(working, nowMs, timeZone);
  if (!now.isOpen) {
    const day = changeToday(working, nowMs, timeZone)?.day ?? dayKey(nowMs, timeZone);
    return put(working, [{ day, ranges: [] }], nowMs, timeZone);
  }
  const { day, openedAtMs, closesAtMs } = now;
  const fromMs = Math.max(openedAtMs, startOfDay(day, timeZone));
  const isShift = closesAtMs < startOfDay(addDays(day, 2), timeZone);
  const toMs = isShift ? closesAtMs : startOfDay(addDays(day, 1), timeZone);

  // A shift may be of two days: entered as 20 to 24 and 0 to 4, or as 9 to 9 when it began yesterday.
  const cut = (beside: string) => (range: HourRange) => {
    const span = spanOf(beside, range, timeZone);
    if (span.toMs <= fromMs || span.fromMs >= toMs) return [range];
    return span.fromMs < fromMs ? [{ ...range, toMinute: USUAL_DAY_MINUTES }] : [];
  };
  const besides = [addDays(day, -1), addDays(day, 1)]
    .map((beside) => ({ day: beside, ranges: rangesOn(working, beside).flatMap(cut(beside)) }))
    .filter((change) => !isSame(change.ranges, rangesOn(working, change.day)));
  return put(working, [...besides, { day, ranges: [] }], nowMs, timeZone);
}

/** "Remind me today too": open from this minute to the end of the local day, besides what the day has anyway. */
export function openToday(working: WorkingHours, nowMs: number, timeZone: string): DayChange[] {
  const day = dayKey(nowMs, timeZone);
  const fromMinute = minuteOfDay(nowMs, timeZone);
  const others = rangesOn(working, day)
    .filter((range) => range.fromMinute < fromMinute || range.toMinute <= range.fromMinute)
    .sort((a, b) => a.fromMinute - b.fromMinute)
    .slice(1 - MOST_RANGES);
  const until = (toMinute: number) =>
    put(working, [{ day, ranges: [...others, { fromMinute, toMinute }] }], nowMs, timeZone);
  const opened = until(USUAL_DAY_MINUTES);
  // Where the clock was set back at 0:01, the end of the day had been before that minute came again.
  return hoursAt({ ...working, dayChanges: opened }, nowMs, timeZone).isOpen ? opened : until(1);
}

/** As usual again: takes back what `changeToday` tells of. */
export function undoToday(working: WorkingHours, nowMs: number, timeZone: string): DayChange[] {
  const change = changeToday(working, nowMs, timeZone);
  if (change === null) return put(working, [], nowMs, timeZone);
  const besides = change.ranges.length > 0 ? [] : [addDays(change.day, -1), addDays(change.day, 1)];
  // What the same click cut off the days beside it comes back too; a change that was there before stays.
  const made = dayOff(without(working, change.day, ...besides), nowMs, timeZone);
  const cut = besides.filter((day) =>
    made.some((other) => other.day === day && isSame(other.ranges, rangesOn(working, day))),
  );
  return put(without(working, change.day, ...cut), [], nowMs, timeZone);
}

/** The change that counts now: of the shift that is running, or was called off and would be running, else of today. */
export function changeToday(working: WorkingHours, nowMs: number, timeZone: string): DayChange | null {
  const changeOn = (day: string) => working.dayChanges.findLast((change) => change.day === day) ?? null;
  const now = hoursAt(working, nowMs, timeZone);
  if (now.isOpen) return changeOn(now.day);
  const today = dayKey(nowMs, timeZone);
  const yesterday = changeOn(addDays(today, -1));
  if (yesterday === null || yesterday.ranges.length > 0) return changeOn(today);
  // Both days as usual: the shift may have been of both, and have been called off on both.
  const usual = hoursAt(without(working, yesterday.day, today), nowMs, timeZone);
  return usual.isOpen && usual.day === yesterday.day ? yesterday : changeOn(today);
}

function without(working: WorkingHours, ...days: string[]): WorkingHours {
  return {
    hours: working.hours,
    dayChanges: working.dayChanges.filter((change) => !days.includes(change.day)),
  };
}

function isSame(ranges: readonly HourRange[], others: readonly HourRange[]): boolean {
  return JSON.stringify(ranges) === JSON.stringify(others);
}

/** The changes with `made` in their place. Yesterday's are not past: its night may still be running. */
function put(
  { dayChanges }: WorkingHours,
  made: readonly DayChange[],
  nowMs: number,
  timeZone: string,
): DayChange[] {
  const yesterday = addDays(dayKey(nowMs, timeZone), -1);
  const current = dayChanges.filter((change) => change.day >= yesterday);
  const byDay = new Map([...current, ...made].map((change) => [change.day, change]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, MOST_CHANGES);
}
