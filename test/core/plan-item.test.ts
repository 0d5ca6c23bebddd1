import { describe, expect, it } from 'vitest';
import type { Modes } from '../../src/core/modes.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import { pick } from '../../src/core/pick.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import { PLAN_KINDS } from '../../src/core/pick-request.ts';
import { pickSwap } from '../../src/core/pick-swap.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import type { Practice } from '../../src/core/practice.ts';
import { areasOf, idsOf, person, request, stretchOf, TODAY, WARM } from './any-request.ts';
import { NOW } from './any-state.ts';
import { DAY, HOUR, item, MINUTE } from './given.ts';
import { NOBODY } from './pick-given.ts';

/** Held before, so that nothing is new; three repetitions where they are wished. */
const KNOWN: Practice = {
  ...WARM,
  stretches: {
    'cross-body-shoulder': { times: 5, lastAtMs: NOW - 3 * DAY, painDays: [] },
    other: { times: 1, lastAtMs: NOW - DAY, painDays: [] },
  },
};
const FOCUS = person({ focus: [{ area: 'shoulders', side: 'both', kind: 'tight' }] });

function shoulder(change: Partial<PickRequest> = {}): PlanItem | undefined {
  const library = [stretchOf('cross-body-shoulder')];
  return pick(request({ library, person: FOCUS, practice: KNOWN, rounds: 3, minutes: 5, ...change }))
    ?.items[0];
}

function dose(change: Partial<PickRequest> = {}): string {
  const item = shoulder(change);
  return item === undefined
    ? 'none'
    : `${item.holds.length}x${item.holdSeconds}${item.isGentle ? ' gentle' : ''}`;
}

function modes(change: Partial<Modes>): Partial<PickRequest> {
  return { modes: { ...NO_MODES, ...change } };
}

const LIGHT = '4x15 gentle';

describe('the dose of a stretch', () => {
  it('is three rounds of a focus muscle when they are wished, else two', () => {
    expect(dose()).toBe('6x20');
    expect(dose({ rounds: 2 })).toBe('4x20');
    expect(dose({ person: person({ focus: [] }) })).toBe('4x20');
  });

  it('is light and gentle on the day of an event and the day before (R21, R23)', () => {
    expect(dose(modes({ event: { day: TODAY, needsSpeed: false } }))).toBe(LIGHT);
    expect(dose(modes({ event: { day: '2026-11-24', needsSpeed: false } }))).toBe(LIGHT);
    expect(dose(modes({ event: { day: '2026-11-25', needsSpeed: false } }))).toBe('6x20');
    expect(dose(modes({ event: { day: '2026-11-22', needsSpeed: false } }))).toBe('6x20');
  });

  it('is light and gentle on the day of hard effort, and on that day alone', () => {
    expect(dose(modes({ hardEffortDay: TODAY }))).toBe(LIGHT);
    expect(dose(modes({ hardEffortDay: '2026-11-22' }))).toBe('6x20');
  });

  it('is light and gentle where it is a little sore (R25), and none where it is very sore (R26)', () => {
    const sore = (area: 'shoulders' | 'calf', degree: 'mild' | 'severe') =>
      modes({ sore: [{ area, degree, sinceDay: TODAY, saidDay: TODAY }] });
    expect(dose(sore('shoulders', 'mild'))).toBe(LIGHT);
    expect(dose(sore('shoulders', 'severe'))).toBe('none');
    expect(dose(sore('calf', 'severe'))).toBe('6x20');
  });

  it('is none when unwell', () => {
    expect(dose(modes({ unwellDay: TODAY }))).toBe('none');
    expect(dose(modes({ unwellDay: '2026-11-22' }))).toBe('6x20');
  });

  it('is full when just moved, without a lighter first repetition (R19)', () => {
    const cold = { practice: { ...KNOWN, areas: {} } };
    const warm = { ...cold, ...modes({ warmUntilMs: NOW + 10 * MINUTE }) };
    expect(dose(warm)).toBe('6x20');
    expect([shoulder(warm)?.isFirstLighter, shoulder(cold)?.isFirstLighter]).toEqual([false, true]);
  });

  it('is light after a week without a hold, and not gentle for that', () => {
    const gap = (ms: number) => dose({ practice: { ...KNOWN, areas: { calf: NOW - ms } } });
    expect(gap(7 * DAY)).toBe('6x20');
    expect(gap(7 * DAY + HOUR)).toBe('4x15');
  });

  it('is even on both sides when it is light, also for a focus on one side (R23)', () => {
    const left = person({ focus: [{ area: 'shoulders', side: 'left', kind: 'tight' }] });
    expect(shoulder({ person: left })?.holds).toEqual(['left', 'right', 'left', 'right', 'left']);
    const before = shoulder({ person: left, ...modes({ hardEffortDay: TODAY }) });
    expect(before?.holds).toEqual(['left', 'right', 'left', 'right']);
  });
});

describe('a stretch is gentle, and its dose is as ever,', () => {
  it('where it is sometimes sore', () => {
    const spot = (area: 'shoulders' | 'calf') =>
      dose({ person: { ...FOCUS, soreSpots: [{ area, degree: 'sometimes-sore', saidDay: TODAY }] } });
    expect([spot('shoulders'), spot('calf')]).toEqual(['6x20 gentle', '6x20']);
  });

  it('in pregnancy, and with hypermobility', () => {
    expect(dose({ person: { ...FOCUS, flags: ['pregnancy'] } })).toBe('6x20 gentle');
    expect(dose({ person: { ...FOCUS, conditions: ['hypermobility'] } })).toBe('6x20 gentle');
    expect(dose({ person: { ...FOCUS, conditions: ['osteoporosis'] } })).toBe('6x20');
  });

  it('for fourteen days after pain', () => {
    const hurt = (day: string) => ({ times: 5, lastAtMs: NOW - 3 * DAY, painDays: [day] });
    const painOn = (day: string) =>
      dose({ practice: { ...KNOWN, stretches: { ...KNOWN.stretches, 'cross-body-shoulder': hurt(day) } } });
    expect([painOn('2026-11-22'), painOn('2026-11-10'), painOn('2026-11-09')]).toEqual([
      '6x20 gentle',
      '6x20 gentle',
      '6x20',
    ]);
  });
});

describe('before an event', () => {
  const near = modes({ event: { day: TODAY, needsSpeed: false } });
  const library = ['cross-body-shoulder', 'prayer-stretch'].map(stretchOf);

  it('nothing new is tried (R23)', () => {
    expect(idsOf(pick(request({ library, person: FOCUS, practice: KNOWN, ...near })))).toEqual([
      'cross-body-shoulder',
    ]);
  });

  it('nor is the first stretch of all: then there is a break without one', () => {
    for (const kind of PLAN_KINDS) {
      expect(pick(request({ library, person: FOCUS, practice: WARM, kind, ...near }))).toBeNull();
    }
  });

  it('nor does anything new come in a swap', () => {
    const given = request({ library, person: FOCUS, practice: KNOWN, ...near });
    expect(pickSwap(given, { hasWarmUp: false, items: [item()] }, 0)?.stretchId).toBe('cross-body-shoulder');
    const known = { hasWarmUp: false, items: [item({ stretchId: 'cross-body-shoulder' })] };
    expect(pickSwap(given, known, 0)).toBeNull();
    expect(pickSwap({ ...given, ...modes({}) }, known, 0)?.stretchId).toBe('prayer-stretch');
  });
});

describe('when it is to be discreet', () => {
  it('legs stay together and down, unless they may be seen, which allows nothing else', () => {
    const ids = ['seated-figure-four', 'seated-wide-knee-adductor', 'prayer-stretch', 'childs-pose'];
    const library = ids.map(stretchOf);
    const areas = (showsLegs: boolean, isDiscreet = true) =>
      areasOf(
        pick(request({ library, person: NOBODY, practice: WARM, isDiscreet, showsLegs, minutes: 10 })),
      ).sort();
    expect(areas(false)).toEqual(['forearm-hand']);
    expect(areas(true)).toEqual(['adductors', 'forearm-hand', 'glutes']);
    expect(areas(false, false)).toEqual(['adductors', 'forearm-hand', 'glutes', 'lower-back']);
  });

  it('nothing is offered that is seen in the room', () => {
    const library = ['hands-clasped-behind-back', 'cross-body-shoulder'].map(stretchOf);
    const ids = (isDiscreet: boolean, stretches = library) =>
      idsOf(
        pick(
          request({
            library: stretches,
            person: person({ focus: [] }),
            practice: WARM,
            isDiscreet,
            minutes: 5,
          }),
        ),
      );
    expect(ids(true)).toEqual(['cross-body-shoulder']);
    expect(ids(true, library.slice(0, 1))).toEqual([]);
    expect(ids(false, library.slice(0, 1))).toEqual(['hands-clasped-behind-back']);
  });
});
