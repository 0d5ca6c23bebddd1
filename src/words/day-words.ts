import type { WordContext } from './translate.ts';

type Locale = Pick<WordContext, 'locale'>;

/** A Monday in UTC. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 3600_000;

/** "Monday" for 0 to "Sunday" for 6. */
export function weekdayName(weekday: number, { locale }: Locale): string {
  return format(MONDAY_MS + weekday * DAY_MS, locale, { weekday: 'long' });
}

/** "Friday, 6 March 2026" for a day as `YYYY-MM-DD`. */
export function dayText(day: string, { locale }: Locale): string {
  return format(Date.parse(day), locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Friday 6 March" for a day of this month or the next, as `YYYY-MM-DD`. */
export function nearDayText(day: string, { locale }: Locale): string {
  return format(Date.parse(day), locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "6:00" for 360 minutes after midnight. */
export function minuteText(minute: number, { locale }: Locale): string {
  return format(MONDAY_MS + minute * 60_000, locale, { hour: 'numeric', minute: '2-digit' });
}

/** The calendar of `YYYY-MM-DD` and of plain clock times is that of UTC. */
function format(atMs: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(atMs);
}
