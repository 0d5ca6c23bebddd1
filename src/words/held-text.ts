import { durationText } from './duration.ts';
import type { Translate } from './translate.ts';

/** "40 s", "2 min 40 s", from ten minutes on "14 min", from an hour on "1 h 20 min". Never below 0. */
export function heldText(seconds: number, t: Translate): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 10) return durationText(seconds, t);
  if (minutes < 60) return t('duration_minutes', minutes);
  return t('duration_hours_minutes', Math.floor(minutes / 60), minutes % 60);
}

/** "1 day", "3 days". */
export function daysText(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}
