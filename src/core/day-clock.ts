/**
 * Local days and working hours. All calendar arithmetic of the product is here, in Temporal, so that days of 23 or 25
 * hours, days without midnight and skipped days come out right (faults C06 to C09, M29).
 */

/** Minutes after local midnight, 0 to 1440. When `toMinute` is not after `fromMinute` the range ends the next day. */
export interface HourRange {
  fromMinute: number;
  toMinute: number;
}

/** Seven lists of ranges: Monday first, as in ISO 8601. An empty list is a day off. */
export type WeekHours = readonly (readonly HourRange[])[];

/** Where `nowMs` stands in the working hours. Epoch ms throughout. */
export type HoursNow =
  | { isOpen: true; openedAtMs: number; closesAtMs: number }
  | { isOpen: false; opensAtMs: number | null };

interface OpenSpan {
  fromMs: number;
  toMs: number;
}

/** The local calendar day of `nowMs`, as `YYYY-MM-DD`. */
export function dayKey(nowMs: number, timeZone: string): string {
  return localDate(nowMs, timeZone).toString();
}

/** Whether `text` is a day that there is, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Whole days from `fromDay` to `toDay`; negative when `toDay` is earlier. Both as `YYYY-MM-DD`. */
export function daysBetween(fromDay: string, toDay: string): number {
  return Temporal.PlainDate.from(fromDay).until(toDay, { largestUnit: 'days' }).days;
}

/** The first instant of the local day after `nowMs`: not always midnight. */
export function startOfTomorrow(nowMs: number, timeZone: string): number {
  return localDate(nowMs, timeZone).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The next time the local clock shows `minuteOfDay` today, or null when that is past. */
export function laterToday(nowMs: number, timeZone: string, minuteOfDay: number): number | null {
  const atMs = instantOf(localDate(nowMs, timeZone), minuteOfDay, timeZone);
  return atMs > nowMs ? atMs : null;
}

/** Where `nowMs` stands. Looks nine days ahead, so one working range a week is always found. */
export function hoursAt(hours: WeekHours, nowMs: number, timeZone: string): HoursNow {
  const today = localDate(nowMs, timeZone);
  let open: OpenSpan | null = null;
  for (let offset = -2; offset <= 9; offset += 1) {
    const date = today.add({ days: offset });
    const spans = (hours[date.dayOfWeek - 1] ?? [])
      .map((range) => spanOf(date, range, timeZone))
      .filter((span) => span.toMs > span.fromMs)
      .sort((a, b) => a.fromMs - b.fromMs);
    for (const span of spans) {
      if (open !== null && span.fromMs <= open.toMs) {
        open = { fromMs: open.fromMs, toMs: Math.max(open.toMs, span.toMs) };
      } else if (open !== null && open.toMs > nowMs) {
        return place(open, nowMs);
      } else {
        open = span;
      }
    }
  }
  return open !== null && open.toMs > nowMs ? place(open, nowMs) : { isOpen: false, opensAtMs: null };
}

/** `span` ends after `nowMs`: now is either in it or before it. */
function place(span: OpenSpan, nowMs: number): HoursNow {
  return span.fromMs <= nowMs
    ? { isOpen: true, openedAtMs: span.fromMs, closesAtMs: span.toMs }
    : { isOpen: false, opensAtMs: span.fromMs };
}

function spanOf(date: Temporal.PlainDate, range: HourRange, timeZone: string): OpenSpan {
  const isOvernight = range.toMinute <= range.fromMinute;
  const endDate = isOvernight ? date.add({ days: 1 }) : date;
  return {
    fromMs: instantOf(date, range.fromMinute, timeZone),
    toMs: instantOf(endDate, range.toMinute, timeZone),
  };
}

/**
 * The instant at which a local clock first shows `minuteOfDay` or later on `date`. A time inside a gap becomes the end
 * of the gap; a time that comes twice is the first of the two; a day that a zone skipped is the start of the next.
 */
function instantOf(date: Temporal.PlainDate, minuteOfDay: number, timeZone: string): number {
  const startMs = date.toZonedDateTime(timeZone).epochMilliseconds;
  if (minuteOfDay === 0) return startMs;
  if (minuteOfDay >= 1440) return date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  const time = Temporal.PlainTime.from({ hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 });
  const local = date.toPlainDateTime(time);
  // Inside a gap this is an instant before it, even for the gap's first minute; the next transition ends the gap.
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds;
  const gapEnd = zoned.getTimeZoneTransition('next');
  return gapEnd === null ? zoned.epochMilliseconds : Math.max(startMs, gapEnd.epochMilliseconds);
}

function localDate(nowMs: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();
}
