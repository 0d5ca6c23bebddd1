import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import { isAngleTip, tipOrder } from '../../src/core/tips.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { stretchOf } from './any-request.ts';

const CALF = stretchOf('gastrocnemius-wall');
const CHEST = stretchOf('doorway-chest-90');
const ANYBODY: Pick<Person, 'conditions'> = { conditions: [] };
const HYPERMOBILE: Pick<Person, 'conditions'> = { conditions: ['hypermobility'] };

describe('the corrections of "nothing yet"', () => {
  it('are more tension, then form (R10, R11)', () => {
    expect(tipOrder(CALF, ANYBODY)).toEqual([1, 2]);
  });

  it('are more tension, then the angle, where it must be searched (R13)', () => {
    expect(tipOrder(CHEST, ANYBODY)).toEqual([1, 3]);
    expect([1, 2, 3].map((tip) => isAngleTip(CHEST, tip))).toEqual([false, false, true]);
    expect([1, 2, 3].map((tip) => isAngleTip(CALF, tip))).toEqual([false, false, false]);
  });

  it('are never more tension with hypermobility: form alone, then the angle', () => {
    expect(tipOrder({ ...CALF, formTips: [2] }, HYPERMOBILE)).toEqual([2]);
    expect(tipOrder({ ...CHEST, formTips: [2] }, HYPERMOBILE)).toEqual([2, 3]);
    expect(tipOrder({ ...CHEST, formTips: [1, 2] }, HYPERMOBILE)).toEqual([1, 3]);
    for (const stretch of STRETCHES) {
      const angle = stretch.isAngleSearched ? [3] : [];
      expect(tipOrder(stretch, HYPERMOBILE)).toEqual([...stretch.formTips, ...angle]);
    }
  });

  it('are tips that the stretch has, each once, and with the angle exactly on chest, glutes and hamstrings', () => {
    for (const stretch of STRETCHES) {
      for (const person of [ANYBODY, HYPERMOBILE]) {
        const order = tipOrder(stretch, person);
        expect(order.length).toBeLessThanOrEqual(2);
        expect(new Set(order).size).toBe(order.length);
        for (const tip of order) expect(tip <= stretch.tipCount && tip >= 1).toBe(true);
      }
      const isSearched = ['chest', 'glutes', 'hamstrings'].includes(stretch.area);
      expect(tipOrder(stretch, ANYBODY).includes(3)).toBe(isSearched);
    }
  });
});
