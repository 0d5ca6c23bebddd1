/**
 * Local days and working hours. All calendar arithmetic of the product is here and in `local-instant.ts`, in Temporal, so
 * that days of 23 or 25 hours, days without midnight and skipped days come out right (faults C06 to C09, M29). The zone
 * is an argument each time, so a traveller's next wake is in the new one (C05, C10). What is remembered is remembered
 * for the zone, the day and the hours that it came from.
 */
import { addDays, instantOf, isUsualDay, startOfDay, weekdayOf } from './local-instant.ts';
import { remember } from './remember.ts';

/** Minutes after local midnight, 0 to 1440. When `toMinute` is not after `fromMinute` the range ends the next day. */
export interface HourRange {
  fromMinute: number;
  toMinute: number;
}

/** Seven lists of ranges: Monday first, as in ISO 8601. An empty list is a day off. */
export type WeekHours = readonly (readonly HourRange[])[];

/** Ranges that replace the weekday's for one local day; an empty list is a day off. */
export interface DayChange {
  /** `YYYY-MM-DD`. The last of several for one day counts. */
  day: string;
  ranges: readonly HourRange[];
}

/** When somebody works. `Settings` satisfies this. */
export interface WorkingHours {
  hours: WeekHours;
  dayChanges: readonly DayChange[];
}

/** Where a moment stands in the working hours. Epoch ms throughout. */
export type HoursNow =
  | {
      isOpen: true;
      openedAtMs: number;
      closesAtMs: number;
      /**
       * The local day to which the work belongs: that on which the open span began, so a night is of one day. A span
       * that takes in the whole next day too is no night: its days change with the calendar.
       */
      day: string;
    }
  | { isOpen: false; opensAtMs: number | null };

/** Epoch ms; `toMs` is the first moment after it. */
interface Span {
  fromMs: number;
  toMs: number;
}

/** Uninterrupted working hours. `day` is null when their days change with the calendar. */
interface OpenSpan extends Span {
  day: string | null;
}

/** How far back the beginning of an open span is looked for: a week of whole days has one, round the clock has none. */
const DAYS_BACK = 8;
/** An opening is looked for a fortnight ahead: of one range a week, one may be lost in a gap. */
const DAYS_SEARCHED = DAYS_BACK + 14;

/** The present day of a few zones, so that asking many times a day costs nothing. */
const RECENT_DAYS = 16;
const recentDays: { day: string; timeZone: string; fromMs: number; toMs: number }[] = [];

const daysFrom = remember<number>(500);

/** The open spans around a day of a zone, for some working hours. */
const spansAround = remember<OpenSpan[]>(32);

/** What was asked for last. Hours are never changed in place. */
let asked: (WorkingHours & { today: string; timeZone: string; spans: OpenSpan[] }) | null = null;

/** The local calendar day of `nowMs`, as `YYYY-MM-DD`. */
export function dayKey(nowMs: number, timeZone: string): string {
  const known = recentDays.find(
    (recent) => recent.fromMs <= nowMs && nowMs < recent.toMs && recent.timeZone === timeZone,
  );
  if (known !== undefined) return known.day;
  const date = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = date.toString();
  // St. John's used to set its clock back at 0:01: that day began, was yesterday again, and began anew.
  if (isUsualDay(day, timeZone)) {
    const fromMs = startOfDay(day, timeZone);
    const toMs = startOfDay(addDays(day, 1), timeZone);
    recentDays.unshift({ day, timeZone, fromMs, toMs });
    recentDays.length = Math.min(recentDays.length, RECENT_DAYS);
  }
  return day;
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
  return daysFrom(`${fromDay} ${toDay}`, () => Temporal.PlainDate.from(fromDay).until(toDay).days);
}

/** The first instant of the local day after `nowMs`: not always midnight. */
export function startOfTomorrow(nowMs: number, timeZone: string): number {
  return startOfDay(addDays(dayKey(nowMs, timeZone), 1), timeZone);
}

/** The next time the local clock shows `minuteOfDay` today, or null when that is past. */
export function laterToday(nowMs: number, timeZone: string, minuteOfDay: number): number | null {
  const atMs = instantOf(dayKey(nowMs, timeZone), minuteOfDay, timeZone);
  return atMs > nowMs ? atMs : null;
}

/** The ranges that count on a local day: those of its change, else the weekday's. */
export function rangesOn({ hours, dayChanges }: WorkingHours, day: string): readonly HourRange[] {
  const change = dayChanges.findLast((other) => other.day === day);
  return change?.ranges ?? hours[weekdayOf(day) - 1] ?? [];
}

/** From when to when a range of `day` lasts: no time at all when it lies wholly inside a gap. */
export function spanOf(day: string, range: HourRange, timeZone: string): Span {
  const endDay = range.toMinute <= range.fromMinute ? addDays(day, 1) : day;
  return {
    fromMs: instantOf(day, range.fromMinute, timeZone),
    toMs: instantOf(endDay, range.toMinute, timeZone),
  };
}

/** Where `nowMs` stands. Ranges that touch or overlap are one; between openings nothing but `day` changes. */
export function hoursAt(working: WorkingHours, nowMs: number, timeZone: string): HoursNow {
  const spans = spansNear(working, dayKey(nowMs, timeZone), timeZone);
  const span = spans.find(({ toMs }) => toMs > nowMs);
  if (span === undefined) return { isOpen: false, opensAtMs: null };
  if (span.fromMs > nowMs) return { isOpen: false, opensAtMs: span.fromMs };
  const day = span.day ?? dayKey(nowMs, timeZone);
  return { isOpen: true, openedAtMs: span.fromMs, closesAtMs: span.toMs, day };
}

/** One decision asks for the hours a dozen times: while they are the same objects, nothing is compared. */
function spansNear({ hours, dayChanges }: WorkingHours, today: string, timeZone: string): OpenSpan[] {
  if (asked?.hours === hours && asked.dayChanges === dayChanges) {
    if (asked.today === today && asked.timeZone === timeZone) return asked.spans;
  }
  const key = JSON.stringify([today, timeZone, hours, dayChanges]);
  const spans = spansAround(key, () => openSpans({ hours, dayChanges }, today, timeZone));
  asked = { hours, dayChanges, today, timeZone, spans };
  return spans;
}

/** The working day of `nowMs`: that of the open span, else the local calendar day. */
export function workDay(working: WorkingHours, nowMs: number, timeZone: string): string {
  const now = hoursAt(working, nowMs, timeZone);
  return now.isOpen ? now.day : dayKey(nowMs, timeZone);
}

/** The open spans around `today`, in order: the last begins after today. */
function openSpans(working: WorkingHours, today: string, timeZone: string): OpenSpan[] {
  const tomorrowMs = startOfDay(addDays(today, 1), timeZone);
  const spans: Span[] = [];
  for (const next of rangeSpans(working, today, timeZone)) {
    const last = spans.at(-1);
    if (last !== undefined && next.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, next.toMs);
    else if (last !== undefined && last.fromMs >= tomorrowMs) break;
    else spans.push(next);
  }
  return spans.map((span) => ({ ...span, day: dayOf(span, timeZone) }));
}

/** From when to when each range lasts, in the order in which they begin. */
function* rangeSpans(working: WorkingHours, today: string, timeZone: string): Generator<Span> {
  for (const day of daysToSearch(working, today)) {
    yield* rangesOn(working, day)
      .map((range) => spanOf(day, range, timeZone))
      .filter((span) => span.toMs > span.fromMs)
      .sort((a, b) => a.fromMs - b.fromMs);
  }
}

/** The days on which the first opening after `today` can be: the nearest, and those from a changed day on. */
function* daysToSearch({ dayChanges }: WorkingHours, today: string): Generator<string> {
  let day = addDays(today, -DAYS_BACK);
  const changed = dayChanges.map((change) => change.day).filter((known) => known > today && isDay(known));
  for (const known of [day, ...changed.sort()]) {
    if (day < known) day = known;
    const lastDay = addDays(known, DAYS_SEARCHED);
    for (; day <= lastDay; day = addDays(day, 1)) yield day;
  }
}

function dayOf({ fromMs, toMs }: Span, timeZone: string): string | null {
  const day = dayKey(fromMs, timeZone);
  return toMs < startOfDay(addDays(day, 2), timeZone) ? day : null;
}
