import { daysBetween } from '../core/day-clock.ts';
import type { WordContext } from './translate.ts';

/** "today", "tomorrow", "Friday" in the week after, else "6 March", for a day as `YYYY-MM-DD`. */
export function dayName(
  day: string,
  today: string,
  { t, locale }: Pick<WordContext, 't' | 'locale'>,
): string {
  const days = daysBetween(today, day);
  if (days === 0) return t('day_today');
  if (days === 1) return t('day_tomorrow');
  const shown: Intl.DateTimeFormatOptions =
    days > 1 && days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' }).format(Date.parse(day));
}
