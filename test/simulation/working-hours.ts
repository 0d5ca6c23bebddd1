/** Whether a wall clock stands in working hours, read off `Intl` and not by the product's calendar. */
import type { HourRange, WorkingHours } from '../../src/core/day-clock.ts';

const QUARTER_MS = 15 * 60_000;
const DAY_MINUTES = 24 * 60;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Minutes ahead of UTC, by zone and quarter of an hour: clocks change on a quarter. */
const offsets = new Map<string, number>();

/** Local date as `YYYY-MM-DD`, weekday (Monday is 0), and minute of the day. */
export function localTime(wallMs: number, timeZone: string): { date: string; day: number; minute: number } {
  const minutes = Math.floor(wallMs / 60_000) + offsetMinutes(wallMs, timeZone);
  const date = new Date(minutes * 60_000).toISOString().slice(0, 10);
  // The first of January 1970 was a Thursday.
  return { date, day: (Math.floor(minutes / DAY_MINUTES) + 3) % 7, minute: minutes % DAY_MINUTES };
}

function offsetMinutes(wallMs: number, timeZone: string): number {
  const quarter = Math.floor(wallMs / QUARTER_MS);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const local = Date.parse(
    `${formatOf(timeZone)
      .format(quarter * QUARTER_MS)
      .replace(' ', 'T')}Z`,
  );
  const offset = (local - quarter * QUARTER_MS) / 60_000;
  offsets.set(key, offset);
  return offset;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  // The Swedish way is ISO 8601.
  const format =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}

export function isWithinHours(working: WorkingHours, wallMs: number, timeZone: string): boolean {
  const { minute } = localTime(wallMs, timeZone);
  const isOpenToday = rangesOn(working, wallMs, timeZone).some(({ fromMinute, toMinute }) =>
    toMinute <= fromMinute ? minute >= fromMinute : minute >= fromMinute && minute < toMinute,
  );
  const runsOn = rangesOn(working, wallMs - minute * 60_000 - DAY_MINUTES * 30_000, timeZone).some(
    ({ fromMinute, toMinute }) => toMinute <= fromMinute && minute < toMinute,
  );
  return isOpenToday || runsOn;
}

function rangesOn(
  { hours, dayChanges }: WorkingHours,
  wallMs: number,
  timeZone: string,
): readonly HourRange[] {
  const { date, day } = localTime(wallMs, timeZone);
  return dayChanges.findLast((change) => change.day === date)?.ranges ?? hours[day] ?? [];
}

/** A change of the clocks is near: hours of such a day are the calendar's own tests. */
export function isNearClockChange(wallMs: number, timeZone: string): boolean {
  const offset = offsetMinutes(wallMs, timeZone);
  return [-4, 4].some((hours) => offsetMinutes(wallMs + hours * 3600_000, timeZone) !== offset);
}
