/** Boundary values of days and working hours: where one ends and the next begins, and lists in any order. */
import { describe, expect, it } from 'vitest';
import { dayOff, openToday, undoToday } from '../../src/core/day-change.ts';
import type { DayChange, WorkingHours } from '../../src/core/day-clock.ts';
import { hoursAt, isDay, rangesOn } from '../../src/core/day-clock.ts';
import { daily, NEW_YORK, range, working } from './day-clock-given.ts';
import { local, MONDAY } from './given.ts';

const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';
const OFFICE = range('8:00', '18:00');
const WHOLE = range('0:00', '0:00');

const at = (time: string) => local(time, NEW_YORK);
const changed = (given: WorkingHours, ...dayChanges: DayChange[]) => ({ ...given, dayChanges });

describe('working hours', () => {
  it.each([
    ['23', '2026-03-08', '2026-03-09'],
    ['25', '2026-11-01', '2026-11-02'],
  ])('to 24:00 end with a day of %s hours (C06, C07)', (_, day, next) => {
    const now = hoursAt(daily(range('8:00', '24:00')), at(`${day}T12:00`), NEW_YORK);
    expect(now).toMatchObject({ isOpen: true, closesAtMs: at(`${next}T00:00`) });
  });

  it('are none on a weekday of which nothing is known', () => {
    expect(rangesOn({ hours: [], dayChanges: [] }, MONDAY)).toEqual([]);
  });

  it('open on the nearest of the days that were added, in whatever order they are listed', () => {
    const added = ['2027-06-01', '2027-03-01', '2027-09-01'].map((day) => ({ day, ranges: [OFFICE] }));
    const now = hoursAt(changed(daily(), ...added), at(`${MONDAY}T12:00`), NEW_YORK);
    expect(now).toEqual({ isOpen: false, opensAtMs: at('2027-03-01T08:00') });
  });

  it('are none where a change is for the last day that there is, after which no calendar goes on', () => {
    const last = { day: '+275760-09-13', ranges: [OFFICE] };
    const now = hoursAt(changed(daily(), last), at(`${MONDAY}T07:00`), NEW_YORK);
    expect(now).toEqual({ isOpen: false, opensAtMs: null });
  });
});

describe('a day', () => {
  it('is one that the calendar has, written in full', () => {
    expect(['2026-11-23', '2028-02-29'].map(isDay)).toEqual([true, true]);
    expect(['2026-02-29', '2026-13-01', '20261123', '2026-11-23T00:00', 'x', ''].map(isDay)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});

describe('not today', () => {
  it('is a day without ranges, also before it opens', () => {
    const office = daily(OFFICE);
    expect(dayOff(office, at(`${MONDAY}T07:00`), NEW_YORK)).toEqual([{ day: MONDAY, ranges: [] }]);
  });

  it('changes no other day for those who work round the clock', () => {
    expect(dayOff(daily(WHOLE), at(`${TUESDAY}T10:00`), NEW_YORK)).toEqual([{ day: TUESDAY, ranges: [] }]);
  });

  it('leaves the next day when that is worked to its very end: it is a day of its own', () => {
    const twoDays = working([[range('22:00', '24:00')], [WHOLE], [], [], [], [], []]);
    expect(dayOff(twoDays, at(`${MONDAY}T23:00`), NEW_YORK)).toEqual([{ day: MONDAY, ranges: [] }]);
  });
});

describe('remind me today too', () => {
  it('leaves out the earliest range where there are too many, in whatever order they are listed', () => {
    const many = Array.from({ length: 8 }, (_, hour) => range(`${hour}:00`, `${hour}:30`));
    const mixed = [...many.slice(4), ...many.slice(0, 4).reverse()];
    const [change] = openToday(daily(...mixed), at(`${MONDAY}T09:00`), NEW_YORK);
    expect(change?.ranges).toEqual([...many.slice(1), range('9:00', '24:00')]);
  });

  it('keeps the whole day that begins tonight anyway', () => {
    const given = daily(range('20:00', '20:00'));
    const off = changed(given, { day: '2026-11-22', ranges: [] });
    const opened = changed(off, ...openToday(off, at(`${MONDAY}T12:00`), NEW_YORK));
    expect(opened.dayChanges.find(({ day }) => day === MONDAY)?.ranges).toEqual([
      range('20:00', '20:00'),
      range('12:00', '24:00'),
    ]);
  });
});

describe('as usual again', () => {
  it('leaves the next morning as it was changed by hand', () => {
    const halves = working([[range('20:00', '24:00')], [range('0:00', '4:00'), OFFICE], [], [], [], [], []]);
    const byHand = { day: TUESDAY, ranges: [range('10:00', '12:00')] };
    const given = changed(halves, { day: MONDAY, ranges: [] }, byHand);
    expect(undoToday(given, at(`${MONDAY}T23:00`), NEW_YORK)).toEqual([byHand]);
  });
});

describe('the list of changed days', () => {
  it('is sorted, in whatever order it was', () => {
    const days = ['2026-12-24', WEDNESDAY, '2027-01-01', TUESDAY, '2026-12-31'];
    const given = changed(daily(OFFICE), ...days.map((day) => ({ day, ranges: [] })));
    const left = dayOff(given, at(`${MONDAY}T10:00`), NEW_YORK).map(({ day }) => day);
    expect(left).toEqual([MONDAY, TUESDAY, WEDNESDAY, '2026-12-24', '2026-12-31', '2027-01-01']);
  });
});
