import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeToday, dayOff, openToday, undoToday } from '../../src/core/day-change.ts';
import type { DayChange, WorkingHours } from '../../src/core/day-clock.ts';
import { dayKey, hoursAt, startOfTomorrow, workDay } from '../../src/core/day-clock.ts';
import { anInstant, aWeek, aZone, daily, mondays, NEW_YORK, range, working } from './day-clock-given.ts';
import { local, MINUTE, MONDAY } from './given.ts';

const TUESDAY = '2026-11-24';
const SATURDAY = '2026-11-28';
const OFFICE = range('8:00', '18:00');
const NIGHT = range('22:00', '6:00');
const office = working([[OFFICE], [OFFICE], [OFFICE], [OFFICE], [OFFICE], [], []]);
const nights = daily(NIGHT);

const at = (time: string) => local(time, NEW_YORK);
const hours = (given: WorkingHours, time: string) => hoursAt(given, at(time), NEW_YORK);
const changed = (given: WorkingHours, dayChanges: readonly DayChange[]) => ({ ...given, dayChanges });
const off = (given: WorkingHours, time: string) => changed(given, dayOff(given, at(time), NEW_YORK));
const opened = (given: WorkingHours, time: string) => changed(given, openToday(given, at(time), NEW_YORK));
const opensAt = (given: WorkingHours, time: string) => {
  const now = hours(given, time);
  return now.isOpen ? 'open' : now.opensAtMs;
};

describe('not today', () => {
  it('closes the day that has begun, until the next', () => {
    const given = off(office, `${MONDAY}T10:00`);
    expect(given.dayChanges).toEqual([{ day: MONDAY, ranges: [] }]);
    expect(opensAt(given, `${MONDAY}T10:00`)).toBe(at(`${TUESDAY}T08:00`));
  });

  it('closes what is still to come of a day, before it and in the lunch break', () => {
    const lunch = daily(range('8:00', '12:00'), range('13:00', '18:00'));
    for (const time of ['07:00', '11:00', '12:30']) {
      expect(opensAt(off(lunch, `${MONDAY}T${time}`), `${MONDAY}T${time}`)).toBe(at(`${TUESDAY}T08:00`));
    }
  });

  it('closes the night that runs, and leaves tonight’s', () => {
    const given = off(nights, `${TUESDAY}T02:00`);
    expect(given.dayChanges).toEqual([{ day: MONDAY, ranges: [] }]);
    expect(opensAt(given, `${TUESDAY}T02:00`)).toBe(at(`${TUESDAY}T22:00`));
  });

  it('closes tonight’s when the last night is over', () => {
    const given = off(nights, `${TUESDAY}T07:00`);
    expect(opensAt(given, `${TUESDAY}T07:00`)).toBe(at('2026-11-25T22:00'));
  });

  it('closes both halves of a night that was entered as two ranges', () => {
    const halves = working([[range('20:00', '24:00')], [range('0:00', '4:00'), OFFICE], [], [], [], [], []]);
    const given = off(halves, `${MONDAY}T23:00`);
    expect(given.dayChanges).toEqual([
      { day: MONDAY, ranges: [] },
      { day: TUESDAY, ranges: [OFFICE] },
    ]);
    for (const time of [`${MONDAY}T23:00`, `${TUESDAY}T01:00`]) {
      expect(opensAt(given, time)).toBe(at(`${TUESDAY}T08:00`));
      expect(undoToday(given, at(time), NEW_YORK)).toEqual([]);
    }
  });

  it('closes a calendar day for those who work round the clock', () => {
    const midnights = off(daily(range('0:00', '0:00')), `${TUESDAY}T10:00`);
    expect(opensAt(midnights, `${TUESDAY}T10:00`)).toBe(at('2026-11-25T00:00'));
    const mornings = off(daily(range('9:00', '9:00')), `${TUESDAY}T08:00`);
    expect(opensAt(mornings, `${TUESDAY}T08:00`)).toBe(at('2026-11-25T09:00'));
    expect(hours(mornings, `${MONDAY}T20:00`).isOpen).toBe(true);
  });
});

describe('remind me today too', () => {
  it('is open from this minute to the end of a day off', () => {
    const given = opened(office, `${SATURDAY}T09:30`);
    expect(given.dayChanges).toEqual([{ day: SATURDAY, ranges: [range('9:30', '24:00')] }]);
    expect(hours(given, `${SATURDAY}T09:30`)).toEqual({
      isOpen: true,
      openedAtMs: at(`${SATURDAY}T09:30`),
      closesAtMs: at('2026-11-29T00:00'),
      day: SATURDAY,
    });
  });

  it('goes on where the hours end', () => {
    const given = opened(office, `${MONDAY}T18:00:20`);
    expect(hours(given, `${MONDAY}T18:00:20`)).toMatchObject({ openedAtMs: at(`${MONDAY}T08:00`) });
  });

  it('keeps the night that comes anyway', () => {
    const given = opened(nights, `${TUESDAY}T12:00`);
    expect(hours(given, `${TUESDAY}T12:00`)).toMatchObject({
      closesAtMs: at('2026-11-25T06:00'),
      day: TUESDAY,
    });
  });

  it('comes back from a day called off', () => {
    const given = opened(off(office, `${MONDAY}T10:00`), `${MONDAY}T11:00`);
    expect(hours(given, `${MONDAY}T11:00`)).toMatchObject({ openedAtMs: at(`${MONDAY}T11:00`) });
  });

  it('leaves no more ranges than a day may have', () => {
    const many = Array.from({ length: 8 }, (_, hour) => range(`${hour}:00`, `${hour}:30`));
    const given = opened(daily(...many), `${MONDAY}T09:00`);
    expect(given.dayChanges[0]?.ranges).toEqual([...many.slice(1), range('9:00', '24:00')]);
  });

  it.each([
    ['after a gap (C06)', NEW_YORK, '2026-03-08T03:00', ''],
    ['on a day without midnight (C06)', 'America/Santiago', '2026-09-06T01:00', ''],
    ['the first time at 1:30 (C07)', NEW_YORK, '2026-11-01T01:30', '-04:00'],
    ['the second time at 1:30 (C07)', NEW_YORK, '2026-11-01T01:30', '-05:00'],
    ['the second time at 23:30 (C07)', 'America/Santiago', '2026-04-04T23:30', '-04:00'],
    ['when a day that had begun was yesterday again (C07)', 'America/St_Johns', '2010-11-06T23:30', '-03:30'],
  ])('is open %s', (_, timeZone, time, offset) => {
    const nowMs = local(time, timeZone, offset) + 59_000;
    const given = changed(office, openToday(office, nowMs, timeZone));
    expect(hoursAt(given, nowMs, timeZone).isOpen).toBe(true);
  });
});

describe('the change that counts today', () => {
  const changeAt = (given: WorkingHours, time: string) => changeToday(given, at(time), NEW_YORK);

  it('is today’s, and nobody else’s', () => {
    const given = off(office, `${MONDAY}T10:00`);
    expect(changeAt(given, `${MONDAY}T23:59`)).toEqual({ day: MONDAY, ranges: [] });
    expect(changeAt(given, `${TUESDAY}T07:00`)).toBeNull();
    expect(changeAt(office, `${MONDAY}T10:00`)).toBeNull();
  });

  it('is that of the night while it runs, or would run', () => {
    const given = off(nights, `${TUESDAY}T02:00`);
    expect(changeAt(given, `${TUESDAY}T05:59`)).toEqual({ day: MONDAY, ranges: [] });
    expect(changeAt(given, `${TUESDAY}T06:00`)).toBeNull();
    const extra = working(mondays().hours, { day: MONDAY, ranges: [NIGHT] });
    expect(changeAt(extra, `${TUESDAY}T02:00`)).toEqual({ day: MONDAY, ranges: [NIGHT] });
  });

  it('is not that of a night that had other hours instead', () => {
    const given = changed(nights, [{ day: MONDAY, ranges: [OFFICE] }]);
    expect(changeAt(given, `${TUESDAY}T02:00`)).toBeNull();
  });

  it('is taken back alone', () => {
    const holiday = { day: '2026-12-24', ranges: [] };
    const given = off(changed(office, [holiday]), `${MONDAY}T10:00`);
    expect(undoToday(given, at(`${MONDAY}T11:00`), NEW_YORK)).toEqual([holiday]);
    expect(undoToday(changed(office, [holiday]), at(`${MONDAY}T11:00`), NEW_YORK)).toEqual([holiday]);
  });

  it('leaves a day off beside it alone', () => {
    const sunday = { day: '2026-11-22', ranges: [] };
    const given = off(changed(office, [sunday]), `${MONDAY}T10:00`);
    expect(undoToday(given, at(`${MONDAY}T11:00`), NEW_YORK)).toEqual([sunday]);
  });

  it('leaves the next day off alone when a day opened too is as usual again', () => {
    const halves = working([[range('20:00', '24:00')], [range('0:00', '4:00')], [], [], [], [], []]);
    const tuesday = { day: TUESDAY, ranges: [] };
    const given = opened(changed(halves, [tuesday]), `${MONDAY}T19:00`);
    expect(undoToday(given, at(`${MONDAY}T21:00`), NEW_YORK)).toEqual([tuesday]);
  });

  it('comes with a list that is sorted, without past days, and no longer than a year', () => {
    const days = Array.from({ length: 400 }, (_, index) =>
      Temporal.PlainDate.from('2026-11-01').add({ days: index }).toString(),
    );
    const given = off(
      changed(
        office,
        days.reverse().map((day) => ({ day, ranges: [OFFICE] })),
      ),
      `${MONDAY}T10:00`,
    );
    const left = given.dayChanges.map(({ day }) => day);
    expect(left).toHaveLength(366);
    expect(left.slice(0, 2)).toEqual(['2026-11-22', MONDAY]);
    expect(left).toEqual([...left].sort());
  });
});

describe('not today, said twice', () => {
  it('of a night that runs is that night: tonight comes', () => {
    const once = off(nights, `${TUESDAY}T01:00`);
    expect(once.dayChanges).toEqual([{ day: MONDAY, ranges: [] }]);
    expect(off(once, `${TUESDAY}T01:01`)).toEqual(once);
    expect(opensAt(once, `${TUESDAY}T01:01`)).toBe(at(`${TUESDAY}T22:00`));
  });

  it('is another day once that night would have been over', () => {
    const twice = off(off(nights, `${TUESDAY}T01:00`), `${TUESDAY}T07:00`);
    expect(opensAt(twice, `${TUESDAY}T07:00`)).toBe(at('2026-11-25T22:00'));
  });
});

describe('at any time, in any zone and with any hours', () => {
  const check = (seed: number, holds: (given: WorkingHours, nowMs: number, timeZone: string) => void) =>
    fc.assert(
      fc.property(aWeek, anInstant, aZone, (week, nowMs, timeZone) => holds(working(week), nowMs, timeZone)),
      { seed, numRuns: 150 },
    );

  it('a day off is off, and is taken back without trace', () => {
    check(1, (given, nowMs, timeZone) => {
      const day = workDay(given, nowMs, timeZone);
      const given2 = changed(given, dayOff(given, nowMs, timeZone));
      const now = hoursAt(given2, nowMs, timeZone);
      expect(now.isOpen).toBe(false);
      if (!now.isOpen && now.opensAtMs !== null) expect(dayKey(now.opensAtMs, timeZone)).not.toBe(day);
      expect(changeToday(given2, nowMs, timeZone)).not.toBeNull();
      expect(undoToday(given2, nowMs, timeZone)).toEqual([]);
    });
  });

  it('a day opened too is open to its end, and is taken back without trace', () => {
    check(2, (given, nowMs, timeZone) => {
      const given2 = changed(given, openToday(given, nowMs, timeZone));
      const now = hoursAt(given2, nowMs, timeZone);
      expect(now.isOpen && now.openedAtMs).toBeLessThanOrEqual(nowMs);
      expect(now.isOpen && now.closesAtMs).toBeGreaterThanOrEqual(startOfTomorrow(nowMs, timeZone));
      expect(undoToday(given2, nowMs, timeZone)).toEqual([]);
    });
  });

  it('the same click again changes nothing', () => {
    check(3, (given, nowMs, timeZone) => {
      const once = openToday(given, nowMs, timeZone);
      expect(openToday(changed(given, once), nowMs, timeZone)).toEqual(once);
      const later = nowMs + MINUTE;
      const isOff = dayOff(given, nowMs, timeZone);
      expect(dayOff(changed(given, isOff), nowMs, timeZone)).toEqual(isOff);
      const again = hoursAt(changed(given, isOff), later, timeZone);
      if (!again.isOpen) expect(undoToday(changed(given, isOff), nowMs, timeZone)).toEqual([]);
    });
  });
});
