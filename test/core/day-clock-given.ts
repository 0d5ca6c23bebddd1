/** Builders that the tests of the day clock share. */
import fc from 'fast-check';
import type { DayChange, HourRange, HoursNow, WeekHours, WorkingHours } from '../../src/core/day-clock.ts';

import { MINUTE } from './given.ts';

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

/** Minutes after midnight. */
export const aQuarter = fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15);
/** A few ranges, on quarters of hours: many are short, overlap, meet, or run past midnight. */
const someRanges = fc.array(fc.record({ fromMinute: aQuarter, toMinute: aQuarter }), { maxLength: 3 });
export const aWeek = fc.array(someRanges, { minLength: 7, maxLength: 7 });
export const aZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
/** Epoch ms, a whole minute from 2025 to 2027. */
export const anInstant = fc
  .integer({ min: Date.UTC(2025, 0) / MINUTE, max: Date.UTC(2028, 0) / MINUTE })
  .map((minutes) => minutes * MINUTE);
