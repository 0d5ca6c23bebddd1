import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/core/day-clock.ts';
import { isWarm } from '../../src/core/modes.ts';
import { pick } from '../../src/core/pick.ts';
import { fitsPlace } from '../../src/core/place.ts';
import { planSeconds } from '../../src/core/plan.ts';
import { backedOffDays, lastStretchId } from '../../src/core/practice.ts';
import { areasOf, forAnyPlan, idsOf, samples, stretchOf, TODAY } from './any-request.ts';
import { NOW } from './any-state.ts';
import { planBreaches } from './plan-breaches.ts';
import { choices, eligible, isALittleSore, isHeldLately, isLight, isLightDay } from './rules-as-written.ts';

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

  it('holds both sides equally, but 3 to 2 for a focus on one side, unless it is to be light', () => {
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
          expect([count(side), count(other)]).toEqual(isLight(area, given) ? [2, 2] : [3, 2]);
        }
      }
    });
  });

  it('holds for 15 to 20 seconds, and for 15 twice when it is to be light', () => {
    forAnyPlan((plan, given) => {
      for (const { area, holds, holdSeconds, stretchId } of plan.items) {
        expect(holdSeconds).toBeGreaterThanOrEqual(15);
        expect(holdSeconds).toBeLessThanOrEqual(20);
        if (!isLight(area, given)) continue;
        expect(holdSeconds).toBe(15);
        expect(holds).toHaveLength(stretchOf(stretchId).isSided ? 4 : 2);
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

  it('of two or more holds a focus area whenever one has a stretch to offer', () => {
    forAnyPlan((plan, given) => {
      const focus = given.person.focus.map(({ area }) => area);
      if (plan.items.length < 2 || !choices(given).some(({ area }) => focus.includes(area))) return;
      expect(areasOf(plan).some((area) => focus.includes(area))).toBe(true);
    });
  });

  it('breaks no other rule: seconds, shares, reasons', () => {
    forAnyPlan((plan, given) => expect(planBreaches(plan, given)).toEqual([]));
  });

  it('has each area at most once, and none that was stretched within two hours', () => {
    forAnyPlan((plan, given) => {
      const areas = areasOf(plan);
      expect(new Set(areas).size).toBe(areas.length);
      for (const area of areas) expect(eligible(given)).toContain(area);
    });
  });

  it('does not repeat the last stretch while anything else remains', () => {
    let kept = 0;
    forAnyPlan((plan, given) => {
      const last = lastStretchId(given.practice);
      // What remains may take more than one minute.
      if (last === null || given.minutes < 2) return;
      const left = choices(given).map(({ id }) => id);
      if (idsOf(plan).includes(last)) expect(left).toContain(last);
      if (left.includes(last)) expect(left).toEqual([last]);
      kept += 1;
    });
    expect(kept).toBeGreaterThan(100);
  });

  it('has nothing that was swapped away while anything else remains', () => {
    forAnyPlan((plan, given) => {
      if (given.minutes < 2) return;
      const left = choices(given).map(({ id }) => id);
      for (const id of idsOf(plan)) expect(left).toContain(id);
    });
  });

  it('has only what nobody notices when it is to be discreet', () => {
    forAnyPlan((plan, given) => {
      if (!given.isDiscreet) return;
      const seen = idsOf(plan).map((id) => stretchOf(id).seen);
      expect(seen).not.toContain('yes');
      if (!given.showsLegs) expect(seen).not.toContain('legs');
    });
  });

  it('is the same for the same request', () => {
    forAnyPlan((plan, given) => {
      expect(pick(structuredClone(given))).toEqual(plan);
    });
  });

  it('begins with a warm-up exactly when a stretch of it should not be done cold', () => {
    forAnyPlan((plan, given) => {
      const isCold = !isHeldLately(given) && !isWarm(given.modes, NOW);
      const asks = idsOf(plan).some((id) => stretchOf(id).isWarmUpAdvised);
      expect(plan.hasWarmUp).toBe(asks && isCold);
      if (given.minutes < 2) expect(plan.hasWarmUp).toBe(false);
    });
  });

  it('has a lighter first repetition when cold, but of what has its warm-up', () => {
    forAnyPlan((plan, given) => {
      const isCold = !isHeldLately(given) && !isWarm(given.modes, NOW);
      for (const { stretchId, isFirstLighter } of plan.items) {
        expect(isFirstLighter).toBe(isCold && !stretchOf(stretchId).isWarmUpAdvised);
      }
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

  it('is gentle exactly where a rule asks for it', () => {
    let gentle = 0;
    forAnyPlan((plan, given) => {
      const { flags, conditions, soreSpots } = given.person;
      for (const { area, stretchId, isGentle } of plan.items) {
        const painDays = given.practice.stretches[stretchId]?.painDays ?? [];
        expect(isGentle).toBe(
          isLightDay(given) ||
            isALittleSore(area, given) ||
            soreSpots.some((spot) => spot.area === area) ||
            stretchOf(stretchId).cautionWith.some((flag) => flags.includes(flag)) ||
            flags.includes('pregnancy') ||
            conditions.includes('hypermobility') ||
            painDays.some((day) => daysBetween(day, TODAY) < 14),
        );
        gentle += isGentle ? 1 : 0;
      }
    });
    expect(gentle).toBeGreaterThan(30);
  });

  it('is null only when no area may be stretched here and now', () => {
    for (const { given, plan } of samples()) {
      if (given.minutes >= 2) expect(plan === null).toBe(eligible(given).length === 0);
    }
  });
});
