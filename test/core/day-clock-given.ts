/** Builders that the tests of the day clock share. */
import type { HourRange, HoursNow, WeekHours } from '../../src/core/day-clock.ts';

export const NEW_YORK = 'America/New_York';

export function range(from: string, to: string): HourRange {
  const minutes = (clock: string) => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]);
  return { fromMinute: minutes(from), toMinute: minutes(to) };
}

/** The same ranges on every day. */
export function daily(...ranges: HourRange[]): WeekHours {
  return Array.from({ length: 7 }, () => ranges);
}

/** Ranges on Mondays only. */
export function mondays(...ranges: HourRange[]): WeekHours {
  return [ranges, [], [], [], [], [], []];
}

export function openFrom(hours: HoursNow): number {
  return hours.isOpen ? hours.openedAtMs : Number.NaN;
}
