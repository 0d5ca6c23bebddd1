import type { HeldDay } from '../../core/held-day.ts';

const WEEK_DAYS = 7;

/** The day of `days` to which a key goes from `day`: a column is a week. Null for a key that goes nowhere. */
export function dayByKey(
  key: string,
  day: string,
  days: readonly HeldDay[],
  isFromRight: boolean,
): string | null {
  const at = days.findIndex((each) => each.day === day);
  const week = isFromRight ? -WEEK_DAYS : WEEK_DAYS;
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowUp: at - 1, ArrowDown: at + 1, ArrowLeft: at - week, ArrowRight: at + week },
    ...{ Home: 0, End: days.length - 1 },
  };
  const next = steps[key];
  return next === undefined ? null : (days[next]?.day ?? null);
}
