import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WorkingHours } from '../../src/core/day-clock.ts';
import { dayKey, hoursAt } from '../../src/core/day-clock.ts';
import { remember } from '../../src/core/remember.ts';
import { aWeek, aZone, daily, NEW_YORK, range } from './day-clock-given.ts';
import { HOUR, local, MINUTE, MONDAY } from './given.ts';

/** The day clock as a worker that has just started has it: it remembers nothing. */
async function freshClock(): Promise<
  Pick<typeof import('../../src/core/day-clock.ts'), 'dayKey' | 'hoursAt'>
> {
  vi.resetModules();
  return await import('../../src/core/day-clock.ts');
}

describe('what the day clock remembers', () => {
  const aTime = fc.record({
    minutes: fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }),
    zone: fc.nat({ max: 1 }),
    week: fc.nat({ max: 1 }),
  });

  it('is not seen in what it answers, whatever was asked before (C10)', async () => {
    const property = fc.asyncProperty(
      fc.tuple(aZone, aZone),
      fc.tuple(aWeek, aWeek),
      fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) }),
      fc.array(aTime, { minLength: 5, maxLength: 12 }),
      async (zones, weeks, middleMs, times) => {
        const asked = times.map((time) => ({
          timeZone: zones[time.zone] ?? 'UTC',
          working: { hours: weeks[time.week] ?? [], dayChanges: [] },
          nowMs: middleMs + time.minutes * MINUTE,
        }));
        const answers = asked.map(({ working, nowMs, timeZone }) => [
          dayKey(nowMs, timeZone),
          hoursAt(working, nowMs, timeZone),
        ]);
        for (const [index, { working, nowMs, timeZone }] of asked.entries()) {
          const fresh = await freshClock();
          const answer = [fresh.dayKey(nowMs, timeZone), fresh.hoursAt(working, nowMs, timeZone)];
          expect(answers[index]).toEqual(answer);
        }
      },
    );
    await fc.assert(property, { seed: 5, numRuns: 25 });
  });

  it('is right where a day begins, is yesterday again, and begins anew', () => {
    const setBackMs = local('2010-11-06T23:01', 'America/St_Johns', '-03:30');
    const days = [-MINUTE - 1, -MINUTE, -1, 0, 58 * MINUTE, 59 * MINUTE, 3 * HOUR].map((ms) =>
      dayKey(setBackMs + ms, 'America/St_Johns').slice(-2),
    );
    expect(days).toEqual(['06', '07', '07', '06', '06', '07', '07']);
  });

  it('is for the contents, not for the object', () => {
    const hours = [range('8:00', '18:00')];
    const given: WorkingHours = daily(...hours);
    const noon = local(`${MONDAY}T12:00`, NEW_YORK);
    expect(hoursAt(given, noon, NEW_YORK).isOpen).toBe(true);
    hours.length = 0;
    expect(hoursAt({ ...given, hours: daily(...hours).hours }, noon, NEW_YORK).isOpen).toBe(false);
    expect(hoursAt({ ...given, dayChanges: [{ day: MONDAY, ranges: [] }] }, noon, NEW_YORK).isOpen).toBe(
      false,
    );
  });

  it('is for the zone and the day, also when the same hours are asked about', () => {
    const given = daily(range('8:00', '18:00'));
    const noon = local(`${MONDAY}T12:00`, NEW_YORK);
    const isOpen = (nowMs: number, timeZone: string) => hoursAt(given, nowMs, timeZone).isOpen;
    expect(isOpen(noon, NEW_YORK)).toBe(true);
    // There it is 18:00 of the same day.
    expect(isOpen(noon, 'Europe/Berlin')).toBe(false);
    expect(isOpen(noon + 24 * HOUR, 'Europe/Berlin')).toBe(false);
    expect(isOpen(noon + 23 * HOUR, 'Europe/Berlin')).toBe(true);
    expect(isOpen(noon, NEW_YORK)).toBe(true);
  });

  it('cannot be spoilt by whoever got an answer', () => {
    const given = daily(range('8:00', '18:00'));
    const noon = local(`${MONDAY}T12:00`, NEW_YORK);
    const before = { ...hoursAt(given, noon, NEW_YORK) };
    Object.assign(hoursAt(given, noon, NEW_YORK), { isOpen: false, closesAtMs: 0 });
    expect(hoursAt(given, noon, NEW_YORK)).toEqual(before);
  });
});

describe('remembering', () => {
  it('makes a thing once, and forgets the first when there are too many', () => {
    const kept = remember<string>(2);
    const made: string[] = [];
    const ask = (key: string) =>
      kept(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'b', 'c', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'B', 'C', 'B', 'A']);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
