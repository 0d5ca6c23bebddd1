import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHold } from '../../src/core/dose.ts';
import { openTimes, rangesShown } from '../zones/expected-hours.ts';
import { ODD_ZONES } from '../zones/odd-zones.ts';
import { travel } from '../zones/travel.ts';
import { walk } from '../zones/walk.ts';
import { walkYear } from '../zones/walk-year.ts';
import { clockRuns, firstShown, wallAt, wallDay } from '../zones/wall-clock.ts';
import { WORKERS } from '../zones/workers.ts';
import { anInstant, aWeek, aZone, NEW_YORK, range, working } from './day-clock-given.ts';
import { DAY, HOUR, local } from './given.ts';

// All zones and whole years: `npm run zones`.
describe('each working range opens exactly once (C06, C07, C08, C09)', () => {
  it.each(ODD_ZONES.map((odd) => [`${odd.timeZone} ${odd.year}`, odd.why, odd] as const))(
    'in %s: %s',
    (_, __, { timeZone, year, changes }) => {
      const lived = walkYear(timeZone, year, 'changes');
      expect(lived.problems).toEqual([]);
      expect(lived.changes.map(({ minutes }) => minutes)).toEqual(changes);
      expect(lived.openings).toBeGreaterThan(10);
    },
  );

  it('in any zone, with any hours and changed days', () => {
    const aChange = fc.record({ days: fc.integer({ min: -3, max: 6 }), like: fc.nat({ max: 6 }) });
    fc.assert(
      fc.property(
        aZone,
        aWeek,
        anInstant,
        fc.array(aChange, { maxLength: 4 }),
        (timeZone, week, fromMs, changed) => {
          const runs = clockRuns(timeZone, fromMs - 20 * DAY, fromMs + 30 * DAY);
          const dayChanges = changed.map(({ days, like }) => ({
            day: wallDay(wallAt(runs, fromMs) + days * DAY),
            ranges: week[like] ?? [],
          }));
          const given = { hours: week, dayChanges };
          // Round the clock there is no beginning and no end to compare.
          const longest = openTimes(rangesShown(given, runs)).map((open) => open.toMs - open.fromMs);
          fc.pre(Math.max(0, ...longest) < 6 * DAY);
          expect(walk(given, timeZone, runs, { fromMs, toMs: fromMs + 8 * DAY }).problems).toEqual([]);
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('a traveller (C05, C10)', () => {
  const aStay = fc.record({ timeZone: aZone, hours: fc.integer({ min: 2, max: 120 }) });
  const aJourney = fc.array(aStay, { minLength: 3, maxLength: 8 });
  const aWorker = fc.constantFrom(...Object.values(WORKERS));

  it('meets each opening of the zone that holds exactly once, and no other', () => {
    const property = fc.property(aWorker, aJourney, anInstant, (worker, stays, fromMs) => {
      expect(travel(worker, stays, fromMs).problems).toEqual([]);
    });
    fc.assert(property, { seed: 4, numRuns: 20 });
  });

  it('has each hold counted once, on the day that the clock showed', () => {
    const property = fc.property(aJourney, anInstant, (stays, fromMs) => {
      const { decisions } = travel(WORKERS['odd hours'], stays, fromMs);
      // The dose keeps two weeks.
      const kept = decisions.filter(({ atMs }) => atMs < fromMs + 9 * DAY);
      let dose = addHold([], { area: 'calf', side: 'left', seconds: 0, atMs: fromMs }, 'UTC');
      for (const { atMs, timeZone } of kept) {
        dose = addHold(dose, { area: 'calf', side: 'left', seconds: 20, atMs }, timeZone);
      }
      const days = [...new Set(kept.map(({ day }) => day))];
      const expected = days.map((day) => [day, kept.filter((hold) => hold.day === day).length * 20]);
      const counted = dose.map(({ day, seconds }) => [day, seconds['calf/left']]);
      expect(counted.filter(([, seconds]) => seconds !== 0).sort()).toEqual(expected.sort());
    });
    fc.assert(property, { seed: 6, numRuns: 20 });
  });
});

describe('the clock on the wall', () => {
  const spring = clockRuns(
    NEW_YORK,
    local('2026-03-01T00:00', NEW_YORK),
    local('2026-03-20T00:00', NEW_YORK),
  );

  it('is read to the second', () => {
    const changeMs = local('2026-03-08T03:00', NEW_YORK);
    expect(spring.map(({ fromMs }) => fromMs)).toEqual([local('2026-03-01T00:00', NEW_YORK), changeMs]);
    expect(wallAt(spring, changeMs)).toBe(Date.parse('2026-03-08T03:00Z'));
    expect(firstShown(spring, Date.parse('2026-03-08T02:30Z'))).toBe(changeMs);
    expect(firstShown(spring, Date.parse('2026-04-08T02:30Z'))).toBeNull();
  });

  it('tells when the product is wrong', () => {
    const time = { fromMs: local('2026-03-06T00:00', NEW_YORK), toMs: local('2026-03-12T00:00', NEW_YORK) };
    const hours = working([[range('9:00', '10:00')], [], [], [], [], [], []]);
    expect(walk(hours, NEW_YORK, spring, time).problems).toEqual([]);
    const shifted = spring.map((run) => ({ ...run, offsetMs: run.offsetMs - HOUR }));
    expect(walk(hours, NEW_YORK, shifted, time).problems).toEqual([
      expect.stringContaining('is of 2026-03-05, not of 2026-03-06'),
      expect.stringContaining('open from'),
      expect.stringContaining('opened 0 times'),
    ]);
  });
});
