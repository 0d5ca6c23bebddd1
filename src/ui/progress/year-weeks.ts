import type { HeldDay } from '../../core/held-day.ts';
import { nothingOn } from '../../core/held-day.ts';
import { addDays, weekdayOf } from '../../core/local-instant.ts';

/** Columns of the calendar: a year, and the days of its first week before it. */
const WEEKS = 53;
const WEEK_DAYS = 7;

/** How large a day's dot is; 0 is a day without a hold. */
export type DotSize = 0 | 1 | 2 | 3 | 4;
/** Seconds up to which a day has the dot of size 1, 2 or 3. */
export const DOT_SECONDS = [60, 180, 360] as const;

/** The first day of the calendar that ends with `today`. `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function firstDayShown(today: string, firstWeekday: number): string {
  const daysIntoWeek = (weekdayOf(today) - firstWeekday + WEEK_DAYS) % WEEK_DAYS;
  return addDays(today, -daysIntoWeek - WEEK_DAYS * (WEEKS - 1));
}

/** The days of the calendar by weeks, oldest first. The last week ends with `today`. */
export function yearWeeks(days: readonly HeldDay[], today: string, firstWeekday: number): HeldDay[][] {
  const held = new Map(days.map((each) => [each.day, each]));
  const weeks: HeldDay[][] = [];
  let day = firstDayShown(today, firstWeekday);
  while (day <= today) {
    const week: HeldDay[] = [];
    for (; week.length < WEEK_DAYS && day <= today; day = addDays(day, 1))
      week.push(held.get(day) ?? nothingOn(day));
    weeks.push(week);
  }
  return weeks;
}

/** The months above the weeks, as `YYYY-MM`, each with how many weeks begin in it. */
export function monthSpans(weeks: readonly HeldDay[][]): { month: string; weeks: number }[] {
  const spans: { month: string; weeks: number }[] = [];
  for (const [first] of weeks) {
    const month = monthOf(first?.day ?? '');
    const last = spans.at(-1);
    if (last?.month === month) last.weeks += 1;
    else spans.push({ month, weeks: 1 });
  }
  return spans;
}

export function dotSize(heldSeconds: number): DotSize {
  if (heldSeconds <= 0) return 0;
  return (1 + DOT_SECONDS.filter((most) => heldSeconds > most).length) as DotSize;
}

/** What was held in a month. */
export interface HeldMonth {
  /** `YYYY-MM`. */
  month: string;
  days: number;
  heldSeconds: number;
  sessions: number;
}

/** The months in which something was held, the latest first. */
export function heldMonths(days: readonly HeldDay[]): HeldMonth[] {
  const months = new Map<string, HeldMonth>();
  for (const { day, heldSeconds, sessions } of days) {
    if (heldSeconds <= 0) continue;
    const month = monthOf(day);
    const sum = months.get(month) ?? { month, days: 0, heldSeconds: 0, sessions: 0 };
    months.set(month, {
      month,
      days: sum.days + 1,
      heldSeconds: sum.heldSeconds + heldSeconds,
      sessions: sum.sessions + sessions,
    });
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1));
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
