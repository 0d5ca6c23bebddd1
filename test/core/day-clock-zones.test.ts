import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '../../src/core/day-clock.ts';
import { dayKey, hoursAt, startOfTomorrow } from '../../src/core/day-clock.ts';
import {
  anInstant,
  aQuarter,
  aWeek,
  aZone,
  daily,
  mondays,
  NEW_YORK,
  openFrom,
  range,
  working,
} from './day-clock-given.ts';
import { DAY, HOUR, local } from './given.ts';

/** Every opening from `fromMs` on, in the order in which a sleeping worker would meet them. */
function openings(hours: WorkingHours, fromMs: number, untilMs: number, timeZone: string): number[] {
  const found: number[] = [];
  for (let nowMs = fromMs; nowMs < untilMs; ) {
    const now = hoursAt(hours, nowMs, timeZone);
    if (now.isOpen) {
      if (now.openedAtMs >= fromMs) found.push(now.openedAtMs);
      nowMs = now.closesAtMs;
    } else if (now.opensAtMs === null) {
      return found;
    } else {
      nowMs = now.opensAtMs;
    }
  }
  return found;
}

describe('a day on which the clock is set forward (C06)', () => {
  it.each([
    ['2:30 inside the gap', NEW_YORK, '2026-03-08', '2:30', '2026-03-08T03:00'],
    ['2:00, the first minute of the gap', NEW_YORK, '2026-03-08', '2:00', '2026-03-08T03:00'],
    ['2:59, its last', NEW_YORK, '2026-03-08', '2:59', '2026-03-08T03:00'],
    ['3:00, just after it', NEW_YORK, '2026-03-08', '3:00', '2026-03-08T03:00'],
    ['midnight that Santiago leaves out', 'America/Santiago', '2026-09-06', '0:00', '2026-09-06T01:00'],
    ['half past that midnight', 'America/Santiago', '2026-09-06', '0:30', '2026-09-06T01:00'],
    ['midnight that Cairo leaves out', 'Africa/Cairo', '2026-04-24', '0:00', '2026-04-24T01:00'],
    ['half past that midnight', 'Africa/Cairo', '2026-04-24', '0:30', '2026-04-24T01:00'],
    ['2:00 in the half hour of Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '2:00', '2026-10-04T02:30'],
    ['2:15 in the half hour of Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '2:15', '2026-10-04T02:30'],
  ])('opens at the first instant there is for %s', (_, timeZone, day, from, opens) => {
    const hours = daily(range(from, '12:00'));
    const noon = local(`${day}T11:59`, timeZone);
    expect(openFrom(hoursAt(hours, noon, timeZone))).toBe(local(opens, timeZone));
    expect(openings(hours, noon - 13 * HOUR, noon, timeZone)).toEqual([local(opens, timeZone)]);
  });

  it('has no range that lies wholly inside the gap', () => {
    const hours = daily(range('2:10', '2:50'));
    const midnight = local('2026-03-08T00:00', NEW_YORK);
    expect(hoursAt(hours, midnight, NEW_YORK)).toEqual({
      isOpen: false,
      opensAtMs: local('2026-03-09T02:10', NEW_YORK),
    });
  });

  it('lets the one range of a week that it takes come a week later', () => {
    const sundays = working([[], [], [], [], [], [], [range('2:10', '2:50')]]);
    expect(hoursAt(sundays, local('2026-03-01T03:00', NEW_YORK), NEW_YORK)).toEqual({
      isOpen: false,
      opensAtMs: local('2026-03-15T02:10', NEW_YORK),
    });
  });

  it('is 23 hours long from start to start (C08)', () => {
    const start = local('2026-03-08T00:00', NEW_YORK);
    expect(startOfTomorrow(start, NEW_YORK) - start).toBe(23 * HOUR);
  });
});

describe('a day on which the clock is set back (C07)', () => {
  it('opens once for a time that comes twice: the first', () => {
    const hours = daily(range('1:30', '1:45'));
    const first = local('2026-11-01T01:30', NEW_YORK, '-04:00');
    expect(openings(hours, local('2026-11-01T00:00', NEW_YORK), first + DAY - HOUR, NEW_YORK)).toEqual([
      first,
    ]);
    expect(hoursAt(hours, first + HOUR, NEW_YORK).isOpen).toBe(false);
  });

  it('is an hour longer for a range across the change', () => {
    const now = hoursAt(daily(range('0:30', '6:00')), local('2026-11-01T05:00', NEW_YORK), NEW_YORK);
    expect(now.isOpen && now.closesAtMs - now.openedAtMs).toBe(6.5 * HOUR);
  });
});

describe('zones at the edge', () => {
  it('leave out the day that Apia skipped', () => {
    const hours = daily(range('8:00', '18:00'));
    const before = local('2011-12-29T19:00', 'Pacific/Apia');
    expect(hoursAt(hours, before, 'Pacific/Apia')).toEqual({
      isOpen: false,
      opensAtMs: local('2011-12-31T08:00', 'Pacific/Apia'),
    });
    expect(dayKey(startOfTomorrow(before, 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('let a night end at the start of the next day when its morning was skipped', () => {
    const now = hoursAt(
      daily(range('22:00', '6:00')),
      local('2011-12-29T23:00', 'Pacific/Apia'),
      'Pacific/Apia',
    );
    expect(now.isOpen && now.openedAtMs).toBe(local('2011-12-29T22:00', 'Pacific/Apia'));
  });

  it('have the same instant on two days, Kiritimati ahead of Honolulu', () => {
    const nowMs = local('2026-11-24T06:00', 'Pacific/Kiritimati');
    expect(dayKey(nowMs, 'Pacific/Kiritimati')).toBe('2026-11-24');
    expect(dayKey(nowMs, 'Pacific/Honolulu')).toBe('2026-11-23');
    expect(hoursAt(mondays(range('0:00', '0:00')), nowMs, 'Pacific/Kiritimati').isOpen).toBe(false);
    expect(hoursAt(mondays(range('0:00', '0:00')), nowMs, 'Pacific/Honolulu').isOpen).toBe(true);
  });
});

describe('in every zone and on every day', () => {
  it('an opening is ahead, a closing too, and both are true when they come', () => {
    fc.assert(
      fc.property(aZone, aWeek, anInstant, (timeZone, week, nowMs) => {
        const hours = working(week);
        const now = hoursAt(hours, nowMs, timeZone);
        if (now.isOpen) {
          expect(now.openedAtMs).toBeLessThanOrEqual(nowMs);
          expect(now.closesAtMs).toBeGreaterThan(nowMs);
        } else if (now.opensAtMs !== null) {
          expect(now.opensAtMs).toBeGreaterThan(nowMs);
          expect(openFrom(hoursAt(hours, now.opensAtMs, timeZone))).toBe(now.opensAtMs);
          expect(hoursAt(hours, now.opensAtMs - 1, timeZone).isOpen).toBe(false);
        } else {
          expect(week.flat()).toEqual([]);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('one range a day opens at most once a day (C07)', () => {
    fc.assert(
      fc.property(aZone, aQuarter, anInstant, (timeZone, fromMinute, start) => {
        const hours = daily({ fromMinute, toMinute: Math.min(fromMinute + 15, 1440) });
        const days = openings(hours, start, start + 4 * DAY, timeZone).map((ms) => dayKey(ms, timeZone));
        expect(new Set(days).size).toBe(days.length);
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});
