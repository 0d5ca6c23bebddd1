import { describe, expect, it } from 'vitest';
import { allowedStretches } from '../../src/core/allowed.ts';
import { pick } from '../../src/core/pick.ts';
import { fitsPlace } from '../../src/core/place.ts';
import { planSeconds } from '../../src/core/plan.ts';
import { backedOffDays, lastStretchId } from '../../src/core/practice.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { areasOf, eligible, forAnyPlan, idsOf, samples, stretchOf, TODAY } from './any-request.ts';
import { NOW } from './any-state.ts';
import { MINUTE } from './given.ts';

describe('any plan', () => {
  it('has no stretch that a flag, a condition, earlier pain or the place excludes', () => {
    forAnyPlan((plan, given) => {
      for (const id of idsOf(plan)) {
        const stretch = stretchOf(id);
        expect(given.person.flags.filter((flag) => stretch.excludedBy.includes(flag))).toEqual([]);
        expect(
          given.person.conditions.filter((condition) => stretch.extraCautionWith.includes(condition)),
        ).toEqual([]);
        expect(backedOffDays(given.practice, id, TODAY)).toBe(0);
        expect(fitsPlace(stretch, given.place)).toBe(true);
      }
    });
  });

  it('holds both sides equally, but 3 to 2 for a focus on one side', () => {
    forAnyPlan((plan, given) => {
      for (const { holds, area, stretchId } of plan.items) {
        const count = (side: string) => holds.filter((each) => each === side).length;
        if (!stretchOf(stretchId).isSided) {
          expect(count('both')).toBe(holds.length);
          expect([2, 3]).toContain(holds.length);
          continue;
        }
        const side = given.person.focus.find((muscle) => muscle.area === area)?.side ?? 'both';
        const other = side === 'left' ? 'right' : 'left';
        expect(holds.every((each, index) => each !== holds[index + 1])).toBe(true);
        if (side === 'both') {
          expect(count('left')).toBe(count('right'));
          expect([2, 3]).toContain(count('left'));
        } else {
          expect([count(side), count(other)]).toEqual([3, 2]);
        }
      }
    });
  });

  it('holds for 15 to 20 seconds', () => {
    forAnyPlan((plan) => {
      for (const { holdSeconds } of plan.items) {
        expect(holdSeconds).toBeGreaterThanOrEqual(15);
        expect(holdSeconds).toBeLessThanOrEqual(20);
      }
    });
  });

  it('takes about the minutes that were asked for, the warm-up on top', () => {
    forAnyPlan((plan, given) => {
      if (given.kind === 'just-one') return;
      const limit = given.minutes * 60 + 25 + (plan.hasWarmUp ? 30 : 0);
      expect(planSeconds(plan)).toBeLessThanOrEqual(limit);
    });
  });

  it('is one stretch when just one is wanted', () => {
    forAnyPlan((plan, given) => {
      if (given.kind === 'just-one') expect(plan.items).toHaveLength(1);
    });
  });

  it('of two or more holds a focus area whenever one may be stretched', () => {
    forAnyPlan((plan, given) => {
      const focus = given.person.focus.map(({ area }) => area);
      if (plan.items.length < 2 || !eligible(given).some((area) => focus.includes(area))) return;
      expect(areasOf(plan).some((area) => focus.includes(area))).toBe(true);
    });
  });

  it('gives focus areas at most half of its slots, rounded up', () => {
    forAnyPlan((plan, given) => {
      const focus = given.person.focus.map(({ area }) => area);
      const count = areasOf(plan).filter((area) => focus.includes(area)).length;
      expect(count).toBeLessThanOrEqual(Math.ceil(plan.items.length / 2));
    });
  });

  it('has each area at most once, and none that was stretched within two hours', () => {
    forAnyPlan((plan, given) => {
      const areas = areasOf(plan);
      expect(new Set(areas).size).toBe(areas.length);
      for (const area of areas) expect(eligible(given)).toContain(area);
    });
  });

  it('does not repeat the last stretch when the area has another', () => {
    forAnyPlan((plan, given) => {
      const last = lastStretchId(given.practice);
      if (given.minutes < 2 || last === null || !idsOf(plan).includes(last)) return;
      const others = allowedStretches(STRETCHES, given).filter(
        (stretch) =>
          stretch.area === stretchOf(last).area && stretch.id !== last && fitsPlace(stretch, given.place),
      );
      const alone = plan.items.length === 1 && others.length > 0;
      expect(alone && given.kind === 'just-one').toBe(false);
      if (plan.items[0]?.stretchId === last) expect(others).toEqual([]);
    });
  });

  it('is the same for the same request', () => {
    forAnyPlan((plan, given) => {
      expect(pick(structuredClone(given))).toEqual(plan);
    });
  });

  it('begins with a warm-up exactly when a stretch of it should not be done cold', () => {
    forAnyPlan((plan, given) => {
      const isWarm = Object.values(given.practice.areas).some((ms) => ms <= NOW && NOW - ms <= 15 * MINUTE);
      const asks = idsOf(plan).some((id) => stretchOf(id).isWarmUpAdvised);
      expect(plan.hasWarmUp).toBe(asks && !isWarm);
      if (given.minutes < 2) expect(plan.hasWarmUp).toBe(false);
    });
  });

  it('waits for "I\'m ready" away from the screen and the first two times', () => {
    forAnyPlan((plan, given) => {
      for (const { stretchId, isAwayFromScreen, waitsForReady } of plan.items) {
        const times = given.practice.stretches[stretchId]?.times ?? 0;
        expect(isAwayFromScreen).toBe(stretchOf(stretchId).position !== 'seated');
        expect(waitsForReady).toBe(isAwayFromScreen || times < 2);
      }
    });
  });

  it('is gentle where a flag asks for care or after pain', () => {
    forAnyPlan((plan, given) => {
      for (const { stretchId, isGentle } of plan.items) {
        const asksForCare = stretchOf(stretchId).cautionWith.some((flag) =>
          given.person.flags.includes(flag),
        );
        if (asksForCare) expect(isGentle).toBe(true);
        if (!asksForCare && given.practice.stretches[stretchId]?.painDays[0] === undefined) {
          expect(isGentle).toBe(false);
        }
      }
    });
  });

  it('is null only when no area may be stretched here and now', () => {
    for (const { given, plan } of samples()) {
      if (given.minutes >= 2) expect(plan === null).toBe(eligible(given).length === 0);
    }
  });
});
