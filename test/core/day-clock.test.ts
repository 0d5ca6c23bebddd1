import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '../../src/core/day-clock.ts';
import { daysBetween, hoursAt, laterToday, startOfTomorrow, workDay } from '../../src/core/day-clock.ts';
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

  it('run over midnight when the end is not after the beginning (C09)', () => {
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

  it('are a whole day when both ends are equal (C09)', () => {
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

  it('never open when there are no days at all (C09)', () => {
    expect(hoursAt(daily(), MONDAY_8, NEW_YORK)).toEqual({ isOpen: false, opensAtMs: null });
  });

  it('never close when every day is a whole day', () => {
    const now = hoursAt(daily(range('0:00', '0:00')), MONDAY_8, NEW_YORK);
    expect(now.isOpen && now.closesAtMs - MONDAY_8).toBeGreaterThan(DAY);
  });

  it('move with the person from zone to zone, at the next question (C05, C10)', () => {
    const hours = daily(range('8:00', '18:00'));
    const noon = local('2026-11-23T12:00', NEW_YORK);
    expect(hoursAt(hours, noon, NEW_YORK).isOpen).toBe(true);
    expect(hoursAt(hours, noon, 'Asia/Tokyo').isOpen).toBe(false);
  });
});

describe('the working day', () => {
  const NIGHT = range('22:00', '6:00');

  it('of a night is the day on which it began, until it is over', () => {
    const nights = daily(NIGHT);
    expect(workDay(nights, local('2026-11-24T05:59', NEW_YORK), NEW_YORK)).toBe(MONDAY);
    expect(workDay(nights, local('2026-11-24T06:00', NEW_YORK), NEW_YORK)).toBe('2026-11-24');
  });

  it('changes with the calendar for those who work round the clock', () => {
    const always = daily(range('0:00', '0:00'));
    expect(workDay(always, local('2026-11-24T12:00', NEW_YORK), NEW_YORK)).toBe('2026-11-24');
    const twoDays = working([[range('0:00', '24:00')], [range('0:00', '24:00')], [], [], [], [], []]);
    expect(workDay(twoDays, local('2026-11-23T12:00', NEW_YORK), NEW_YORK)).toBe(MONDAY);
    expect(workDay(twoDays, local('2026-11-24T12:00', NEW_YORK), NEW_YORK)).toBe('2026-11-24');
  });
});

describe('a changed day', () => {
  const OFFICE = range('8:00', '18:00');
  const office = working([[OFFICE], [OFFICE], [OFFICE], [OFFICE], [OFFICE], [], []]);
  const off = (...days: string[]) => working(office.hours, ...days.map((day) => ({ day, ranges: [] })));
  const opensAt = (given: WorkingHours, time: string) => {
    const now = hoursAt(given, local(time, NEW_YORK), NEW_YORK);
    return now.isOpen ? 'open' : now.opensAtMs;
  };

  it('has its own ranges instead of the weekday’s', () => {
    const given = working(office.hours, { day: MONDAY, ranges: [range('9:00', '12:00')] });
    expect(opensAt(given, `${MONDAY}T08:30`)).toBe(local(`${MONDAY}T09:00`, NEW_YORK));
    expect(opensAt(given, `${MONDAY}T12:00`)).toBe(local('2026-11-24T08:00', NEW_YORK));
  });

  it('may have hours where the weekday has none', () => {
    const given = working(office.hours, { day: '2026-11-28', ranges: [OFFICE] });
    expect(opensAt(given, '2026-11-28T07:00')).toBe(local('2026-11-28T08:00', NEW_YORK));
  });

  it('leaves the night of the day before, and loses its own', () => {
    const nights = working(daily(range('22:00', '6:00')).hours, { day: MONDAY, ranges: [] });
    expect(opensAt(nights, `${MONDAY}T05:00`)).toBe('open');
    expect(opensAt(nights, `${MONDAY}T06:00`)).toBe(local('2026-11-24T22:00', NEW_YORK));
  });

  it('meets the night of the day before as one span', () => {
    const given = working(daily(range('22:00', '6:00')).hours, {
      day: MONDAY,
      ranges: [range('5:00', '9:00')],
    });
    expect(hoursAt(given, local(`${MONDAY}T07:00`, NEW_YORK), NEW_YORK)).toEqual({
      isOpen: true,
      openedAtMs: local('2026-11-22T22:00', NEW_YORK),
      closesAtMs: local(`${MONDAY}T09:00`, NEW_YORK),
      day: '2026-11-22',
    });
  });

  it('may be one of a long holiday, after which it opens again', () => {
    const days = Array.from({ length: 60 }, (_, index) =>
      Temporal.PlainDate.from(MONDAY).add({ days: index }).toString(),
    );
    expect(opensAt(off(...days), `${MONDAY}T12:00`)).toBe(local('2027-01-22T08:00', NEW_YORK));
  });

  it('is found months ahead when there are no hours but its own', () => {
    const given = working(daily().hours, { day: '2027-06-01', ranges: [OFFICE] });
    expect(opensAt(given, `${MONDAY}T12:00`)).toBe(local('2027-06-01T08:00', NEW_YORK));
  });

  it('does no harm as nonsense or at the end of time', () => {
    const given = off('', 'x', '2026-13-01', '9999-12-16', '9999-12-31');
    expect(opensAt({ ...given, hours: daily().hours }, `${MONDAY}T12:00`)).toBeNull();
  });

  it('counts as it was given last', () => {
    const given = working(office.hours, { day: MONDAY, ranges: [] }, { day: MONDAY, ranges: [OFFICE] });
    expect(opensAt(given, `${MONDAY}T08:00`)).toBe('open');
  });
});

describe('days', () => {
  it('are counted by the calendar, not by 24 hours (C08)', () => {
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
