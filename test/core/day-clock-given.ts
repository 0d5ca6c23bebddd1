/** Builders that the tests of the day clock share. */
import type { DayChange, HourRange, HoursNow, WeekHours, WorkingHours } from '../../src/core/day-clock.ts';

export const NEW_YORK = 'America/New_York';

export function range(from: string, to: string): HourRange {
  const minutes = (clock: string) => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1]);
  return { fromMinute: minutes(from), toMinute: minutes(to) };
}

/** Working hours: seven lists of ranges, and days that differ. */
export function working(hours: WeekHours, ...dayChanges: DayChange[]): WorkingHours {
  return { hours, dayChanges };
}

/** The same ranges on every day. */
export function daily(...ranges: HourRange[]): WorkingHours {
  return working(Array.from({ length: 7 }, () => ranges));
}

/** Ranges on Mondays only. */
export function mondays(...ranges: HourRange[]): WorkingHours {
  return working([ranges, [], [], [], [], [], []]);
}

export function openFrom(hours: HoursNow): number {
  return hours.isOpen ? hours.openedAtMs : Number.NaN;
}
