import fc from 'fast-check';
import { expect } from 'vitest';
import { ANSWERS } from '../../src/core/answer.ts';
import type { Area } from '../../src/core/area.ts';
import { AREAS, SIDES } from '../../src/core/area.ts';
import { dayKey } from '../../src/core/day-clock.ts';
import type { DoseDay } from '../../src/core/dose.ts';
import { doseKey } from '../../src/core/dose.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import type { Person } from '../../src/core/person.ts';
import { pick } from '../../src/core/pick.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import { DEFAULT_PLACE } from '../../src/core/place.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { stretchById } from '../../src/library/stretch-by-id.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { aModes, aPerson, aPlace, NOW, someLikes } from './any-state.ts';
import { DAY, EVERYWHERE, HOUR, MINUTE } from './given.ts';

export const TODAY = dayKey(NOW, 'UTC');

export function person(change: Partial<Person> = {}): Person {
  return {
    isSetUp: true,
    focus: [{ area: 'calf', side: 'both', kind: 'weak' }],
    flags: [],
    conditions: [],
    soreSpots: [],
    ...change,
  };
}

export function request(change: Partial<PickRequest> = {}): PickRequest {
  return {
    library: STRETCHES,
    person: person(),
    place: EVERYWHERE,
    modes: NO_MODES,
    isDiscreet: false,
    showsLegs: false,
    rounds: 2,
    notNow: [],
    dose: [],
    practice: DEFAULT_PRACTICE,
    likes: {},
    minutes: 3,
    kind: 'plan',
    nowMs: NOW,
    today: TODAY,
    seed: 0,
    ...change,
  };
}

export function stretchOf(id: string): Stretch {
  const stretch = stretchById(id);
  if (stretch === undefined) throw new Error(`no stretch '${id}'`);
  return stretch;
}

export function idsOf(plan: Plan | null): string[] {
  return plan?.items.map(({ stretchId }) => stretchId) ?? [];
}

export function areasOf(plan: Plan | null): Area[] {
  return plan?.items.map(({ area }) => area) ?? [];
}

/** Areas held just before, so that nobody is cold, in an area that no test looks at. */
export const WARM: Practice = { stretches: {}, areas: { shin: NOW - MINUTE }, felt: [], removed: [] };

const aPractice: fc.Arbitrary<Practice> = fc.record({
  stretches: fc
    .array(
      fc.record({
        id: fc.constantFrom(...STRETCHES.map(({ id }) => id)),
        times: fc.nat({ max: 30 }),
        hoursAgo: fc.integer({ min: 0, max: 400 }),
        painDaysAgo: fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 2 }),
      }),
      { maxLength: 8 },
    )
    .map((entries) =>
      Object.fromEntries(
        entries.map(({ id, times, hoursAgo, painDaysAgo }) => {
          const days = [...painDaysAgo].sort((a, b) => b - a).map((ago) => dayKey(NOW - ago * DAY, 'UTC'));
          return [id, { times, lastAtMs: NOW - hoursAgo * HOUR, painDays: days }];
        }),
      ),
    ),
  areas: fc
    .array(fc.tuple(fc.constantFrom(...AREAS), fc.integer({ min: -20, max: 600 })), { maxLength: 10 })
    .map((entries) =>
      Object.fromEntries(entries.map(([area, sixths]) => [area, NOW - sixths * 10 * MINUTE])),
    ),
  felt: fc.array(fc.constantFrom(...ANSWERS), { maxLength: 6 }),
  removed: fc.uniqueArray(fc.constantFrom(...STRETCHES.map(({ id }) => id)), { maxLength: 1 }),
});

const aDose: fc.Arbitrary<DoseDay[]> = fc
  .uniqueArray(fc.nat({ max: 13 }), { maxLength: 5 })
  .chain((daysAgo) =>
    fc.tuple(
      ...daysAgo.map((ago) =>
        fc
          .array(
            fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom(...SIDES), fc.integer({ min: 15, max: 200 })),
            { maxLength: 8 },
          )
          .map((held) => ({
            day: dayKey(NOW - ago * DAY, 'UTC'),
            seconds: Object.fromEntries(held.map(([area, side, s]) => [doseKey(area, side), s])),
          })),
      ),
    ),
  )
  .map((days) => [...days]);

const aRequest: fc.Arbitrary<PickRequest> = fc.record({
  library: fc.constant(STRETCHES),
  person: aPerson,
  place: fc.oneof(aPlace, fc.constant(EVERYWHERE), fc.constant(DEFAULT_PLACE)),
  modes: fc.oneof({ weight: 3, arbitrary: fc.constant(NO_MODES) }, { weight: 2, arbitrary: aModes }),
  isDiscreet: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() }),
  showsLegs: fc.boolean(),
  rounds: fc.constantFrom(2 as const, 3 as const),
  notNow: fc.uniqueArray(fc.constantFrom(...STRETCHES.map(({ id }) => id)), { maxLength: 2 }),
  dose: aDose,
  practice: aPractice,
  likes: someLikes,
  minutes: fc.integer({ min: 1, max: 10 }),
  kind: fc.constantFrom('plan' as const, 'plan' as const, 'just-one' as const, 'spare-time' as const),
  nowMs: fc.constant(NOW),
  today: fc.constant(TODAY),
  seed: fc.nat({ max: 1000 }),
});

let known: readonly { given: PickRequest; plan: Plan | null }[] = [];

/** Many requests, always the same, each with its plan. Picked when a test first asks, not when a file is read. */
export function samples(): typeof known {
  if (known.length === 0) {
    known = fc.sample(aRequest, { seed: 40, numRuns: 300 }).map((given) => ({ given, plan: pick(given) }));
  }
  return known;
}

export function forAnyPlan(check: (plan: Plan, given: PickRequest) => void): void {
  const picked = samples().flatMap(({ given, plan }) => (plan === null ? [] : [{ given, plan }]));
  expect(picked.length).toBeGreaterThan(150);
  for (const { given, plan } of picked) check(plan, given);
}
