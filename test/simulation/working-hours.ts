/** Whether a wall clock stands in working hours, read off `Intl` and not by the product's calendar. */
import type { WeekHours } from '../../src/core/day-clock.ts';

const QUARTER_MS = 15 * 60_000;
const DAY_MINUTES = 24 * 60;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Minutes ahead of UTC, by zone and quarter of an hour: clocks change on a quarter. */
const offsets = new Map<string, number>();

/** Local weekday, Monday is 0, and minute of the day. */
export function localTime(wallMs: number, timeZone: string): { day: number; minute: number } {
  const minutes = Math.floor(wallMs / 60_000) + offsetMinutes(wallMs, timeZone);
  // The first of January 1970 was a Thursday.
  return { day: (Math.floor(minutes / DAY_MINUTES) + 3) % 7, minute: minutes % DAY_MINUTES };
}

function offsetMinutes(wallMs: number, timeZone: string): number {
  const quarter = Math.floor(wallMs / QUARTER_MS);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const local = Date.parse(`${formatOf(timeZone).format(quarter * QUARTER_MS).replace(' ', 'T')}Z`);
  const offset = (local - quarter * QUARTER_MS) / 60_000;
  offsets.set(key, offset);
  return offset;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  // The Swedish way is ISO 8601.
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}

export function isWithinHours(hours: WeekHours, wallMs: number, timeZone: string): boolean {
  const { day, minute } = localTime(wallMs, timeZone);
  const today = hours[day] ?? [];
  const yesterday = hours[(day + 6) % 7] ?? [];
  const isOpenToday = today.some(({ fromMinute, toMinute }) =>
    toMinute <= fromMinute ? minute >= fromMinute : minute >= fromMinute && minute < toMinute,
  );
  const runsOn = yesterday.some(({ fromMinute, toMinute }) => toMinute <= fromMinute && minute < toMinute);
  return isOpenToday || runsOn;
}

/** A change of the clocks is near: hours of such a day are the calendar's own tests. */
export function isNearClockChange(wallMs: number, timeZone: string): boolean {
  const offset = offsetMinutes(wallMs, timeZone);
  return [-4, 4].some((hours) => offsetMinutes(wallMs + hours * 3600_000, timeZone) !== offset);
}
