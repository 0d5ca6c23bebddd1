import type { Translate } from './translate.ts';

/** "1 min 51 s", "57 s", "2 min". Whole seconds, never below 0. */
export function durationText(seconds: number, t: Translate): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return t('duration_seconds', rest);
  if (rest === 0) return t('duration_minutes', minutes);
  return t('duration_minutes_seconds', minutes, rest);
}

/** "2 min": to the nearest minute and at least one, where the exact length would say too much for a glance. */
export function aboutMinutesText(seconds: number, t: Translate): string {
  return t('duration_minutes', Math.max(1, Math.round(seconds / 60)));
}
