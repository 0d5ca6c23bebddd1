import { describe, expect, it } from 'vitest';
import { allowedStretches } from '../../src/core/allowed.ts';
import { AREAS } from '../../src/core/area.ts';
import { isWarm } from '../../src/core/modes.ts';
import { pick } from '../../src/core/pick.ts';
import type { PlanKind } from '../../src/core/pick-request.ts';
import { pickSwap } from '../../src/core/pick-swap.ts';
import { fitsPlace } from '../../src/core/place.ts';
import type { Plan, PlanItem } from '../../src/core/plan.ts';
import { planSeconds } from '../../src/core/plan.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE, practised } from '../../src/core/practice.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { areasOf, forAnyPlan, idsOf, person, request, stretchOf, TODAY, WARM } from './any-request.ts';
import { NOW } from './any-state.ts';
import { gastrocnemius as calfItem, DAY, EVERYWHERE, HOUR } from './given.ts';
import { heldToday } from './pick-given.ts';
import { eligible, isHeldLately } from './rules-as-written.ts';

describe('a plan', () => {
  it('begins with the focus area, and with the first exercise of the article for the calf', () => {
    expect(idsOf(pick(request()))[0]).toBe('gastrocnemius-wall');
    expect(pick(request())?.hasWarmUp).toBe(true);
  });

  it('follows on with the other calf exercise the next time', () => {
    const practice = practised(DEFAULT_PRACTICE, {
      stretchId: 'gastrocnemius-wall',
      area: 'calf',
      atMs: NOW - 3 * HOUR,
      isFirst: true,
    });
    expect(idsOf(pick(request({ practice })))[0]).toBe('soleus-wall-squat');
  });

  it('never repeats the last stretch of an area that has another, even one done far more often', () => {
    const done = (times: number, hoursAgo: number) => ({
      times,
      lastAtMs: NOW - hoursAgo * HOUR,
      painDays: [],
    });
    const stretches = { 'gastrocnemius-wall': done(1, 3), 'soleus-wall-squat': done(20, 30) };
    const place = { ...EVERYWHERE, strap: 'no' } as const;
    expect(idsOf(pick(request({ place, practice: { ...DEFAULT_PRACTICE, stretches } })))[0]).toBe(
      'soleus-wall-squat',
    );
  });

  it('starts with the side of a one-sided focus, else with the side that is behind', () => {
    const left = person({ focus: [{ area: 'calf', side: 'left', kind: 'weak' }] });
    expect(pick(request({ person: left }))?.items[0]?.holds).toEqual([
      'left',
      'right',
      'left',
      'right',
      'left',
    ]);
    const dose = [{ day: TODAY, seconds: { 'calf/right': 40 } }];
    expect(pick(request({ dose }))?.items[0]?.holds).toEqual(['left', 'right', 'left', 'right']);
    expect(pick(request())?.items[0]?.holds[0]).toBe('right');
  });

  it('gives the area that is more behind its turn first', () => {
    const focus = (['calf', 'glutes'] as const).map(
      (area) => ({ area, side: 'both', kind: 'weak' }) as const,
    );
    const dose = [{ day: TODAY, seconds: { 'calf/left': 200, 'calf/right': 200 } }];
    expect(areasOf(pick(request({ person: person({ focus }), dose })))[0]).toBe('glutes');
  });

  it('gives an area that has waited for five days its turn before the others', () => {
    const areas = Object.fromEntries(
      AREAS.map((area) => [area, area === 'foot' ? NOW - 6 * DAY : NOW - 3 * HOUR]),
    );
    const plan = pick(request({ person: person({ focus: [] }), practice: { ...DEFAULT_PRACTICE, areas } }));
    expect(plan?.items[0]).toMatchObject({ area: 'foot', reason: 'waited' });
  });

  it('says why each stretch is there', () => {
    expect(pick(request())?.items[0]?.reason).toBe('behind');
    const dose = [{ day: TODAY, seconds: { 'calf/left': 300, 'calf/right': 300 } }];
    expect(pick(request({ dose }))?.items[0]?.reason).toBe('focus');
    const areas = Object.fromEntries(AREAS.map((area) => [area, NOW - 3 * HOUR]));
    const fresh = pick(request({ person: person({ focus: [] }), practice: { ...DEFAULT_PRACTICE, areas } }));
    expect(fresh?.items[0]?.reason).toBe('balance');
  });

  it('of one minute alternates focus and other, and takes no stretch cold that needs warmth', () => {
    const focus = [{ area: 'upper-back', side: 'both', kind: 'tight' } as const];
    const areas = [0, 1, 2, 3].map(
      (seed) => areasOf(pick(request({ person: person({ focus }), minutes: 1, seed })))[0] === 'upper-back',
    );
    expect(areas).toEqual([true, false, true, false]);
    const calf = pick(request({ minutes: 1 }));
    expect(idsOf(calf).every((id) => !stretchOf(id).isWarmUpAdvised)).toBe(true);
  });

  it('leaves areas out that wait within two hours, and believes no time of the future', () => {
    const recent: Practice = { stretches: {}, areas: { calf: NOW - 2 * HOUR + 1 }, felt: [], removed: [] };
    expect(areasOf(pick(request({ practice: recent })))).not.toContain('calf');
    const rested: Practice = { stretches: {}, areas: { calf: NOW - 2 * HOUR }, felt: [], removed: [] };
    expect(areasOf(pick(request({ practice: rested })))).toContain('calf');
    const ahead: Practice = { stretches: {}, areas: { calf: NOW + 300 * DAY }, felt: [], removed: [] };
    expect(areasOf(pick(request({ practice: ahead })))).toContain('calf');
    expect(pick(request({ practice: ahead }))?.hasWarmUp).toBe(true);
  });

  it('leaves the painful stretch out and takes another of the area', () => {
    const hurt = (...painDays: string[]): Practice => ({
      ...DEFAULT_PRACTICE,
      stretches: { 'gastrocnemius-wall': { times: 0, lastAtMs: 0, painDays } },
    });
    const next = (practice: Practice) => idsOf(pick(request({ practice })))[0];
    expect(next(hurt(TODAY))).toBe('soleus-wall-squat');
    expect(next(hurt('2026-11-15', '2026-11-20'))).toBe('soleus-wall-squat');
    const yesterday = pick(request({ practice: hurt('2026-11-22') }));
    expect(yesterday?.items[0]).toMatchObject({ stretchId: 'gastrocnemius-wall', isGentle: true });
  });

  it('takes the turns of equal areas by the seed', () => {
    const firsts = Array.from(
      { length: 40 },
      (_, seed) => areasOf(pick(request({ person: person({ focus: [] }), seed })))[0],
    );
    expect(new Set(firsts).size).toBeGreaterThan(5);
  });
});

describe('just one', () => {
  it('is the focus area, however often it is asked for', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const plan = pick(request({ kind: 'just-one', seed, minutes: 1, practice: WARM }));
      expect(areasOf(plan)).toEqual(['calf']);
    }
  });

  it('is the focus area that is most behind, before one that has its target and has waited', () => {
    const focus = (['neck', 'chest'] as const).map(
      (area) => ({ area, side: 'both', kind: 'tight' }) as const,
    );
    const justOne = (neck: number, chest: number, kind: PlanKind = 'just-one') => {
      const practice = { ...DEFAULT_PRACTICE, areas: { neck: NOW - 4 * DAY, chest: NOW - DAY } };
      const dose = heldToday({ neck, chest });
      const plan = pick(request({ kind, person: person({ focus }), practice, dose }));
      return plan?.items.map(({ area, reason }) => `${area}, ${reason}`);
    };
    expect(justOne(300, 20)).toEqual(['chest, behind']);
    expect(justOne(20, 100)).toEqual(['neck, behind']);
    expect(justOne(100, 20)).toEqual(['chest, behind']);
    // As far behind as each other: the one that has waited.
    expect(justOne(100, 100)).toEqual(['neck, behind']);
    expect(justOne(300, 300)).toEqual(['neck, focus']);
    // A whole plan has room for the other: it begins with the one that has waited.
    expect(justOne(300, 20, 'plan')?.[0]).toBe('neck, focus');
  });

  it('is another area while the focus rests', () => {
    const practice: Practice = { stretches: {}, areas: { calf: NOW - HOUR }, felt: [], removed: [] };
    expect(areasOf(pick(request({ kind: 'just-one', practice })))).not.toEqual(['calf']);
  });
});

describe('a swap', () => {
  it('stays in the area when it has another stretch', () => {
    const given = request({ practice: WARM });
    const plan = pick(given) as Plan;
    expect(pickSwap(given, plan, 0)?.stretchId).toBe('soleus-wall-squat');
  });

  it('never brings a stretch or an area that the plan has, nor what is excluded, nor anything cold', () => {
    let swaps = 0;
    forAnyPlan((plan, given) => {
      for (const [index, old] of plan.items.slice(0, 2).entries()) {
        const swap = pickSwap(given, plan, index);
        if (swap === null) continue;
        swaps += 1;
        expect(idsOf(plan)).not.toContain(swap.stretchId);
        const others = areasOf(plan).filter((_, at) => at !== index);
        expect(others).not.toContain(swap.area);
        const stretch = stretchOf(swap.stretchId);
        expect(allowedStretches(STRETCHES, given)).toContain(stretch);
        expect(fitsPlace(stretch, given.place)).toBe(true);
        if (swap.area !== old.area) expect(eligible({ ...given, minutes: 2 })).toContain(swap.area);
        const hasMoved = isHeldLately(given) || isWarm(given.modes, NOW);
        expect(stretch.isWarmUpAdvised && !hasMoved).toBe(false);
      }
    });
    expect(swaps).toBeGreaterThan(100);
  });

  it('gives the reason of the area, which is as true of the other stretch, and is as warm as its session', () => {
    const areas = { ...WARM.areas, calf: NOW - 3 * HOUR };
    const given = request({ person: person({ focus: [] }), practice: { ...WARM, areas } });
    const plan = { hasWarmUp: false, items: [calfItem({ reason: 'balance' })] };
    expect(pickSwap(given, plan, 0)).toMatchObject({
      area: 'calf',
      reason: 'balance',
      isFirstLighter: false,
    });
  });

  it('does not bring back what was swapped away before, while there is anything else', () => {
    const plan = { hasWarmUp: false, items: [calfItem()] };
    const given = request({ practice: WARM, notNow: ['soleus-wall-squat'] });
    expect(pickSwap(given, plan, 0)?.stretchId).toBe('seated-towel-calf');
  });

  it('makes the plan no longer than its minutes, or than it was; the least dose where nothing is so short', () => {
    let shorter = 0;
    forAnyPlan((plan, given) => {
      const [old] = plan.items;
      const swap = old === undefined ? null : pickSwap(given, plan, 0);
      if (old === undefined || swap === null || given.kind === 'just-one') return;
      const after = planSeconds({ ...plan, items: [swap, ...plan.items.slice(1)] });
      const most = Math.max(planSeconds(plan), planSeconds({ ...plan, items: [] }) + given.minutes * 60 + 25);
      const isLeast = swap.holdSeconds === 15 && swap.holds.length <= 5;
      expect(after <= most || isLeast).toBe(true);
      if (swap.holdSeconds < 20 && old.holdSeconds === 20) shorter += 1;
    });
    expect(shorter).toBeGreaterThan(0);
    // One minute is 85 s at most.
    const neck = calfItem({ stretchId: 'neck', area: 'neck', holds: ['both', 'both'], holdSeconds: 15 });
    const minute = request({ minutes: 1, practice: WARM });
    const swap = pickSwap(minute, { hasWarmUp: false, items: [neck] }, 0) as PlanItem;
    expect(planSeconds({ hasWarmUp: false, items: [swap] })).toBeLessThanOrEqual(85);
  });

  it('may be longer than what it replaces, where the minutes are long enough', () => {
    const short = calfItem({ holds: ['both', 'both'], holdSeconds: 15 });
    const given = request({ minutes: 10, practice: WARM });
    expect(pickSwap(given, { hasWarmUp: false, items: [short] }, 0)).toMatchObject({ holdSeconds: 20 });
  });

  it('is null when there is nothing else', () => {
    const library = STRETCHES.filter(({ id }) => id === 'gastrocnemius-wall');
    const given = request({ library, practice: WARM });
    expect(pickSwap(given, pick(given) as Plan, 0)).toBeNull();
  });
});
