import { dayKey, daysBetween } from '../core/day-clock.ts';
import type { WordContext } from './translate.ts';

/** "10:42" on the present day, "tomorrow 9:00" on the next, "Monday 9:00" in the week after, else with the date. */
export function clockTime(atMs: number, context: WordContext): string {
  return timeOnDay(atMs, atMs, context);
}

/** The time at which something ends: midnight is of the day before it, "0:00" and not "tomorrow 0:00". */
export function endTime(atMs: number, context: WordContext): string {
  return timeOnDay(atMs, atMs - 1, context);
}

/** The time of `atMs`, with the day of `dayMs`. */
function timeOnDay(atMs: number, dayMs: number, { t, locale, timeZone, nowMs }: WordContext): string {
  const time = format(atMs, locale, { hour: 'numeric', minute: '2-digit', timeZone });
  const days = daysBetween(dayKey(nowMs, timeZone), dayKey(dayMs, timeZone));
  if (days === 0) return time;
  if (days === 1) return t('time_tomorrow', time);
  const day: Intl.DateTimeFormatOptions =
    days > 1 && days < 7 ? { weekday: 'long', timeZone } : { day: 'numeric', month: 'long', timeZone };
  return t('time_on_day', format(dayMs, locale, day), time);
}

function format(atMs: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(atMs);
}
