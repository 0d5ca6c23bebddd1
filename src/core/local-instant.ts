/** From local days and clock times to instants, for any zone: gaps, overlaps, days without midnight, skipped days. */
import { remember } from './remember.ts';

const MINUTE_MS = 60_000;
export const USUAL_DAY_MINUTES = 1440;

/** Enough for some months of one zone, and for what looks a few days back and ahead in many. */
const MOST_DAYS = 800;
const startOf = remember<number>(MOST_DAYS);
const later = remember<string>(MOST_DAYS);
const weekdays = remember<number>(MOST_DAYS);

/** The day `days` after `day`, by the calendar. Both as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return later(`${day} ${days}`, () => Temporal.PlainDate.from(day).add({ days }).toString());
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: string): number {
  return weekdays(day, () => Temporal.PlainDate.from(day).dayOfWeek);
}

/** The first instant of a local day, epoch ms: not always midnight. A skipped day starts with the next. */
export function startOfDay(day: string, timeZone: string): number {
  return startOf(
    `${day} ${timeZone}`,
    () => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds,
  );
}

/** What the local clock shows, in whole minutes after midnight. */
export function minuteOfDay(nowMs: number, timeZone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  return hour * 60 + minute;
}

/** Whether the clock runs through from the first instant of `day` to that of the next, 24 hours later. */
export function isUsualDay(day: string, timeZone: string): boolean {
  const lengthMs = startOfDay(addDays(day, 1), timeZone) - startOfDay(day, timeZone);
  // The length tells, as no zone sets its clock twice in a day: none does from 1975 to 2037.
  return lengthMs === USUAL_DAY_MINUTES * MINUTE_MS;
}

/**
 * The instant at which a local clock first shows `minute` (after midnight, 0 to 1440) or later on `day`, epoch ms. A time inside a
 * gap becomes the end of the gap; a time that comes twice is the first of the two; a day that a zone skipped is the start
 * of the next.
 */
export function instantOf(day: string, minute: number, timeZone: string): number {
  if (minute >= USUAL_DAY_MINUTES) return startOfDay(addDays(day, 1), timeZone);
  if (isUsualDay(day, timeZone)) return startOfDay(day, timeZone) + minute * MINUTE_MS;
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const local = Temporal.PlainDate.from(day).toPlainDateTime(time);
  // Inside a gap this is an instant before it, even for the gap's first minute; the next transition ends the gap.
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds;
  return (zoned.getTimeZoneTransition('next') ?? zoned).epochMilliseconds;
}
