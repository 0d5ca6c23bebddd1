import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { isAngleTip, tipOrder } from '../../src/core/tips.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { stretchOf } from './any-request.ts';
import { item } from './given.ts';

const CALF = stretchOf('gastrocnemius-wall');
const CHEST = stretchOf('seated-chest-opener');
const ANYBODY: Pick<Person, 'conditions'> = { conditions: [] };
const HYPERMOBILE: Pick<Person, 'conditions'> = { conditions: ['hypermobility'] };
const SIDES_IN_TURN: PlanItem['holds'] = ['right', 'left', 'right', 'left'];

/** The corrections of the first hold of an ordinary plan, or as changed. */
function tips(
  stretch: Stretch,
  { conditions }: Pick<Person, 'conditions'> = ANYBODY,
  change: Partial<PlanItem> = {},
  hold = 0,
): readonly number[] {
  return tipOrder(stretch, { conditions }, { ...item(), ...change }, hold);
}

/** Form alone, then the angle where it must be searched: what there is without more tension. */
function formAlone({ formTips, isAngleSearched }: Stretch): readonly number[] {
  return [...formTips, ...(isAngleSearched ? [3] : [])];
}

describe('the corrections of "nothing yet"', () => {
  it('are more tension, then form (R10, R11)', () => {
    expect(tips(CALF)).toEqual([1, 2]);
  });

  it('are more tension, then the angle, where it must be searched (R13)', () => {
    expect(tips(CHEST)).toEqual([1, 3]);
    expect([1, 2, 3].map((tip) => isAngleTip(CHEST, tip))).toEqual([false, false, true]);
    expect([1, 2, 3].map((tip) => isAngleTip(CALF, tip))).toEqual([false, false, false]);
  });

  it('are never more tension with hypermobility: form alone, then the angle', () => {
    expect(tips({ ...CALF, formTips: [2] }, HYPERMOBILE)).toEqual([2]);
    expect(tips({ ...CHEST, formTips: [2] }, HYPERMOBILE)).toEqual([2, 3]);
    expect(tips({ ...CHEST, formTips: [1, 2] }, HYPERMOBILE)).toEqual([1, 3]);
    for (const stretch of STRETCHES) expect(tips(stretch, HYPERMOBILE)).toEqual(formAlone(stretch));
  });

  it('are never more tension in a gentler variant, whose pull is light', () => {
    for (const stretch of STRETCHES) {
      expect(tips(stretch, ANYBODY, { isGentle: true })).toEqual(formAlone(stretch));
    }
  });

  it('are never more tension on the neck, nor where the library says that nerves are pulled', () => {
    const isNever = ({ area, extraCautionWith }: Stretch) =>
      area === 'neck' || extraCautionWith.includes('nerve-symptoms');
    const never = STRETCHES.filter(isNever);
    expect(never.map(({ area }) => area)).toEqual(expect.arrayContaining(['neck', 'hamstrings', 'chest']));
    for (const stretch of never) expect(tips(stretch)).toEqual(formAlone(stretch));
    for (const stretch of STRETCHES.filter((each) => !isNever(each))) expect(tips(stretch)).toContain(1);
  });

  it('are more tension only from the second repetition of a side when the first is lighter (R18)', () => {
    const cold = { isFirstLighter: true, holds: SIDES_IN_TURN };
    expect([0, 1, 2, 3].map((hold) => tips(CALF, ANYBODY, cold, hold))).toEqual([[2], [2], [1, 2], [1, 2]]);
    const warm = { isFirstLighter: false, holds: SIDES_IN_TURN };
    expect(tips(CALF, ANYBODY, warm, 0)).toEqual([1, 2]);
  });

  it('are tips that the stretch has, each once, and with the angle exactly on chest, glutes and hamstrings', () => {
    for (const stretch of STRETCHES) {
      for (const person of [ANYBODY, HYPERMOBILE]) {
        const order = tips(stretch, person);
        expect(order.length).toBeLessThanOrEqual(2);
        expect(new Set(order).size).toBe(order.length);
        for (const tip of order) expect([1, 2, 3]).toContain(tip);
      }
      const isSearched = ['chest', 'glutes', 'hamstrings'].includes(stretch.area);
      expect(stretch.isAngleSearched).toBe(isSearched);
      if (isSearched) expect(tips(stretch)).toContain(3);
    }
  });
});
