import { describe, expect, it } from 'vitest';
import { daysBetween, hoursAt, laterToday, startOfTomorrow } from '../../src/core/day-clock.ts';
import { daily, mondays, NEW_YORK, openFrom, range, working } from './day-clock-given.ts';
import { DAY, HOUR, local, MONDAY } from './given.ts';

describe('working hours', () => {
  const MONDAY_8 = local('2026-11-23T08:00', NEW_YORK);
  const MONDAY_18 = local('2026-11-23T18:00', NEW_YORK);

  it('are open from the first minute to before the last', () => {
    const hours = daily(range('8:00', '18:00'));
    const open = { isOpen: true, openedAtMs: MONDAY_8, closesAtMs: MONDAY_18, day: MONDAY };
    expect(hoursAt(hours, MONDAY_8 - 1, NEW_YORK)).toEqual({ isOpen: false, opensAtMs: MONDAY_8 });
    expect(hoursAt(hours, MONDAY_8, NEW_YORK)).toEqual(open);
    expect(hoursAt(hours, MONDAY_18 - 1, NEW_YORK)).toEqual(open);
    expect(hoursAt(hours, MONDAY_18, NEW_YORK)).toEqual({ isOpen: false, opensAtMs: MONDAY_8 + DAY });
  });

  it('take Monday for the first of the seven days', () => {
    const sunday = working([[], [], [], [], [], [], [range('8:00', '18:00')]]);
    expect(hoursAt(sunday, MONDAY_8, NEW_YORK)).toEqual({
      isOpen: false,
      opensAtMs: local('2026-11-29T08:00', NEW_YORK),
    });
  });

  it('find the one working day of a week, a week ahead', () => {
    const hours = mondays(range('8:00', '18:00'));
    expect(hoursAt(hours, MONDAY_18, NEW_YORK)).toEqual({
      isOpen: false,
      opensAtMs: local('2026-11-30T08:00', NEW_YORK),
    });
  });

  it('run over midnight when the end is not after the beginning', () => {
    const hours = mondays(range('22:00', '6:00'));
    const night = {
      isOpen: true,
      openedAtMs: local('2026-11-23T22:00', NEW_YORK),
      closesAtMs: local('2026-11-24T06:00', NEW_YORK),
      day: MONDAY,
    };
    expect(hoursAt(hours, local('2026-11-23T23:59', NEW_YORK), NEW_YORK)).toEqual(night);
    expect(hoursAt(hours, local('2026-11-24T05:59', NEW_YORK), NEW_YORK)).toEqual(night);
    expect(hoursAt(hours, local('2026-11-24T06:00', NEW_YORK), NEW_YORK).isOpen).toBe(false);
    expect(hoursAt(hours, local('2026-11-23T05:00', NEW_YORK), NEW_YORK).isOpen).toBe(false);
  });

  it('are a whole day when both ends are equal', () => {
    const hours = mondays(range('9:00', '9:00'));
    expect(hoursAt(hours, local('2026-11-24T08:59', NEW_YORK), NEW_YORK)).toEqual({
      isOpen: true,
      openedAtMs: local('2026-11-23T09:00', NEW_YORK),
      closesAtMs: local('2026-11-24T09:00', NEW_YORK),
      day: MONDAY,
    });
    const midnight = mondays(range('0:00', '0:00'));
    expect(hoursAt(midnight, MONDAY_8, NEW_YORK)).toEqual({
      isOpen: true,
      openedAtMs: local('2026-11-23T00:00', NEW_YORK),
      closesAtMs: local('2026-11-24T00:00', NEW_YORK),
      day: MONDAY,
    });
  });

  it('may have several ranges a day, given in any order', () => {
    const hours = daily(range('13:00', '18:00'), range('8:00', '12:00'));
    expect(hoursAt(hours, MONDAY_8, NEW_YORK)).toEqual({
      isOpen: true,
      openedAtMs: MONDAY_8,
      closesAtMs: MONDAY_8 + 4 * HOUR,
      day: MONDAY,
    });
    expect(hoursAt(hours, MONDAY_8 + 4 * HOUR, NEW_YORK)).toEqual({
      isOpen: false,
      opensAtMs: MONDAY_8 + 5 * HOUR,
    });
  });

  it('join ranges that touch or overlap, also across midnight', () => {
    const touching = daily(range('8:00', '12:00'), range('12:00', '18:00'));
    expect(openFrom(hoursAt(touching, MONDAY_8 + 6 * HOUR, NEW_YORK))).toBe(MONDAY_8);
    const overlapping = daily(range('8:00', '18:00'), range('9:00', '10:00'));
    expect(hoursAt(overlapping, MONDAY_8 + 5 * HOUR, NEW_YORK)).toEqual({
      isOpen: true,
      openedAtMs: MONDAY_8,
      closesAtMs: MONDAY_18,
      day: MONDAY,
    });
    const nights = working([[range('20:00', '0:00')], [range('0:00', '4:00')], [], [], [], [], []]);
    expect(hoursAt(nights, local('2026-11-24T01:00', NEW_YORK), NEW_YORK)).toEqual({
      isOpen: true,
      openedAtMs: local('2026-11-23T20:00', NEW_YORK),
      closesAtMs: local('2026-11-24T04:00', NEW_YORK),
      day: MONDAY,
    });
  });

  it('never open when there are no days at all', () => {
    expect(hoursAt(daily(), MONDAY_8, NEW_YORK)).toEqual({ isOpen: false, opensAtMs: null });
  });

  it('never close when every day is a whole day', () => {
    const now = hoursAt(daily(range('0:00', '0:00')), MONDAY_8, NEW_YORK);
    expect(now.isOpen && now.closesAtMs - MONDAY_8).toBeGreaterThan(DAY);
  });

  it('move with the person from zone to zone', () => {
    const hours = daily(range('8:00', '18:00'));
    const noon = local('2026-11-23T12:00', NEW_YORK);
    expect(hoursAt(hours, noon, NEW_YORK).isOpen).toBe(true);
    expect(hoursAt(hours, noon, 'Asia/Tokyo').isOpen).toBe(false);
  });
});

describe('days', () => {
  it('are counted by the calendar, not by 24 hours', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2026-03-09', '2026-03-07')).toBe(-2);
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2027-12-31', '2028-01-01')).toBe(1);
  });

  it('begin where there is a midnight, and where there is none', () => {
    expect(startOfTomorrow(local('2026-09-05T12:00', 'America/Santiago'), 'America/Santiago')).toBe(
      local('2026-09-06T01:00', 'America/Santiago'),
    );
    expect(startOfTomorrow(local('2026-11-23T00:00', NEW_YORK), NEW_YORK)).toBe(
      local('2026-11-24T00:00', NEW_YORK),
    );
  });

  it('have a time later today until it has come', () => {
    const noon = local('2026-11-23T12:00', NEW_YORK);
    expect(laterToday(noon, NEW_YORK, 13 * 60)).toBe(noon + HOUR);
    expect(laterToday(noon + HOUR, NEW_YORK, 13 * 60)).toBeNull();
  });
});
