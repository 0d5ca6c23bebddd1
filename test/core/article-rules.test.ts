/** The rules of the source article that the choice and the session keep; those of the words are in test/library. */
import { describe, expect, it } from 'vitest';
import { allowedStretches } from '../../src/core/allowed.ts';
import type { Answer } from '../../src/core/answer.ts';
import type { BeatKind } from '../../src/core/beats.ts';
import { beatsOf } from '../../src/core/beats.ts';
import { breaksFor } from '../../src/core/break-card.ts';
import { breathAt } from '../../src/core/breath.ts';
import type { ModeChange } from '../../src/core/change-modes.ts';
import { changeModes } from '../../src/core/change-modes.ts';
import type { Condition } from '../../src/core/flags.ts';
import type { Modes } from '../../src/core/modes.ts';
import { isEventOver, NO_MODES } from '../../src/core/modes.ts';
import { nextPlan } from '../../src/core/next-plan.ts';
import { pick } from '../../src/core/pick.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import { answer, pause, ready, reportHold } from '../../src/core/session-steps.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { tipOrder } from '../../src/core/tips.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { areasOf, idsOf, person, request, stretchOf, TODAY, WARM } from './any-request.ts';
import { NOW } from './any-state.ts';
import { DAY, EVERYWHERE, gastrocnemius, item, plan, state } from './given.ts';
import { atSecond, oneHeld, phase, seated } from './session-given.ts';
import { TENSION_TIPS } from './tips-that-pull.ts';

const TWO_HELD = { 'gastrocnemius-wall': { times: 2, lastAtMs: NOW - DAY, painDays: [] } };

function said(...changes: ModeChange[]): Modes {
  return changes.reduce((modes, change) => changeModes(modes, change, NOW, TODAY), NO_MODES);
}

/** What a calf gets, warm, in three minutes. */
function calf(change: Partial<PickRequest> = {}): PlanItem | undefined {
  const given = request({ practice: { ...WARM, stretches: TWO_HELD }, ...change });
  return pick(given)?.items.find(({ area }) => area === 'calf');
}

function corrections(
  stretch: Stretch,
  conditions: readonly Condition[] = [],
  of = item(),
): readonly number[] {
  return tipOrder(stretch, { conditions: [...conditions] }, of, 0);
}

function isPull({ id }: Stretch, tip: number | undefined): boolean {
  return tip !== undefined && TENSION_TIPS[id]?.includes(tip) === true;
}

describe('the rules of the source article, in the session', () => {
  it('R2, R7: a hold of 15 to 20 s is a phase of its own, after easing in and before easing out', () => {
    const kinds = beatsOf(plan(gastrocnemius())).map(({ kind }) => kind);
    for (const [index, kind] of kinds.entries()) {
      if (kind === 'hold') expect([kinds[index - 1], kinds[index + 1]]).toEqual(['ease-in', 'ease-out']);
    }
    expect(calf()?.holdSeconds).toBe(20);
    for (const holdSeconds of [15, 20]) {
      const holds = beatsOf(plan(gastrocnemius({ holdSeconds }))).filter(({ kind }) => kind === 'hold');
      expect(holds.map(({ seconds }) => seconds)).toEqual([
        holdSeconds,
        holdSeconds,
        holdSeconds,
        holdSeconds,
      ]);
    }
  });

  it('R5, R7: the way in takes three seconds and the way out two, so that neither is a jerk', () => {
    const seconds = (kind: BeatKind) =>
      new Set(
        beatsOf(plan())
          .filter((beat) => beat.kind === kind)
          .map((beat) => beat.seconds),
      );
    expect([...seconds('ease-in'), ...seconds('ease-out')]).toEqual([3, 2]);
  });

  it('R4: two to three repetitions on both sides before the next stretch', () => {
    const beats = beatsOf(plan(gastrocnemius(), gastrocnemius()));
    const order = beats.filter(({ kind }) => kind === 'hold').map(({ item }) => item);
    expect(order).toEqual([...order].sort());
    expect(calf()?.holds).toEqual(['right', 'left', 'right', 'left']);
  });

  it('R6: two calm breaths in each hold, longer out than in, none held', () => {
    const changes = [0, 3.9, 4.1, 9.9, 10.1, 13.9, 14.1, 19.9].map((s) => breathAt(s, 20).phase);
    expect(changes).toEqual(['in', 'in', 'out', 'out', 'in', 'in', 'out', 'out']);
  });

  it('R8: an obvious, even uncomfortable pull goes on', () => {
    for (const given of ['clear-pull', 'strong'] satisfies Answer[]) {
      const session = answer(seated(), given, 2, atSecond(20));
      expect(reportHold(session, 2, atSecond(28)).credited).toEqual(['0/0']);
    }
  });

  it('R9: pain stops, does not count, and the gentler variant comes next', () => {
    const hurt = answer(oneHeld(), 'pain', 2, atSecond(50));
    expect(phase(hurt, atSecond(99))).toContain('waiting: pain');
    expect(hurt.credited).toEqual(['0/0']);
    const painDays = ['2026-11-20'];
    const latest = { times: 1, lastAtMs: NOW - DAY, painDays: [] };
    const hurtBefore = { times: 2, lastAtMs: NOW - 3 * DAY, painDays };
    const stretches = { 'gastrocnemius-wall': hurtBefore, 'seated-shin-stretch': latest };
    const practice = { ...WARM, stretches };
    expect(calf({ practice, notNow: ['soleus-wall-squat', 'seated-towel-calf'] })?.isGentle).toBe(true);
  });

  it('R10: nothing yet gives more tension first; the hips begin with their tuck, necks and nerves are not pulled more', () => {
    const others = STRETCHES.filter((stretch) => !isPull(stretch, corrections(stretch)[0]));
    const isSpared = ({ area, extraCautionWith }: Stretch) =>
      area === 'neck' || area === 'hip-flexors' || extraCautionWith.includes('nerve-symptoms');
    expect(others).toEqual(STRETCHES.filter(isSpared));
  });

  it('R11: then form, but where both corrections pull', () => {
    const pulling = STRETCHES.filter((stretch) => corrections(stretch).every((tip) => isPull(stretch, tip)));
    expect(pulling.map(({ id }) => id)).toEqual([
      ...['desk-lat-hinge', 'triceps-overhead', 'wrist-extensor-palm-in', 'standing-side-lunge-adductor'],
    ]);
  });

  it('R10, R11: with hypermobility, and in a gentler variant, never more tension', () => {
    expect(Object.keys(TENSION_TIPS).sort()).toEqual(STRETCHES.map(({ id }) => id).sort());
    const gentle = item({ isGentle: true });
    for (const stretch of STRETCHES) {
      const given = [...corrections(stretch, ['hypermobility']), ...corrections(stretch, [], gentle)];
      expect(
        given.filter((tip) => isPull(stretch, tip)),
        stretch.id,
      ).toEqual([]);
    }
  });

  it('R13: or the angle, where it must be searched', () => {
    for (const stretch of STRETCHES.filter(({ isAngleSearched }) => isAngleSearched)) {
      expect(['glutes', 'chest', 'hamstrings']).toContain(stretch.area);
      expect(corrections(stretch).at(-1)).toBe(3);
    }
  });

  it('R3, R12: whoever adjusts or stops holds again from the start, and the seconds before do not count', () => {
    const adjusted = answer(seated(), 'nothing-yet', 2, atSecond(26));
    expect(phase(adjusted, atSecond(27))).toBe('ease-in 0/0');
    expect(reportHold(adjusted, 2, atSecond(28)).credited).toEqual([]);
    const stopped = ready(pause(seated(), atSecond(26)), atSecond(40));
    expect(phase(stopped, atSecond(40))).toBe('ease-in 0/0');
    expect(stopped.credited).toEqual([]);
  });
});

describe('the rules of the source article, in the choice', () => {
  it('R1: each part of a plan is a static hold of one stretch of the library, and nothing else comes between', () => {
    const plan = pick(request({ minutes: 10 }));
    const kinds = new Set(['warm-up', 'get-ready', 'ease-in', 'hold', 'ease-out', 'change']);
    expect(plan?.items.length).toBeGreaterThan(1);
    for (const item of plan?.items ?? []) expect(stretchOf(item.stretchId).area).toBe(item.area);
    for (const { kind } of plan === null ? [] : beatsOf(plan)) expect(kinds).toContain(kind);
  });

  it('R17: a sore knee or Achilles tendon is not stretched, whatever the focus', () => {
    for (const flag of ['knee', 'ankle-achilles'] as const) {
      const given = request({ person: person({ flags: [flag] }), minutes: 10 });
      expect(areasOf(pick(given))).not.toContain('calf');
      expect(allowedStretches(STRETCHES, given).every(({ excludedBy }) => !excludedBy.includes(flag))).toBe(
        true,
      );
    }
  });

  it('R18: cold, what should not be done cold has a warm-up, and the rest a lighter first repetition', () => {
    const cold = pick(request({ practice: { ...WARM, areas: {}, stretches: TWO_HELD } }));
    expect(cold?.hasWarmUp).toBe(true);
    for (const { stretchId, isFirstLighter } of cold?.items ?? []) {
      expect(isFirstLighter).toBe(!stretchOf(stretchId).isWarmUpAdvised);
    }
  });

  it('R19: who has just moved needs neither, and has the full dose', () => {
    const modes = said({ mode: 'warm', isOn: true });
    const warm = pick(request({ practice: { ...WARM, areas: {} }, modes }));
    expect(warm?.hasWarmUp).toBe(false);
    expect(warm?.items.some(({ isFirstLighter }) => isFirstLighter)).toBe(false);
    expect(warm?.items[0]?.holdSeconds).toBe(20);
  });

  it('R20: after the effort comes before the effort: an event that was is asked about, and is over once told', () => {
    const event = said({ mode: 'event', event: { day: '2026-11-22', needsSpeed: true } });
    expect(isEventOver(event, TODAY)).toBe(true);
    const told = changeModes(event, { mode: 'hard-effort', isOn: true }, NOW, TODAY);
    expect(told.event).toBeNull();
    expect(calf({ modes: told })).toMatchObject({ holdSeconds: 15, isGentle: true });
  });

  it('R21, R23: before an event 15 s twice, a light pull, and nothing new', () => {
    const modes = said({ mode: 'event', event: { day: TODAY, needsSpeed: false } });
    const item = calf({ modes, rounds: 3 });
    expect(item).toMatchObject({ stretchId: 'gastrocnemius-wall', holdSeconds: 15, isGentle: true });
    expect(item?.holds).toHaveLength(4);
    const known = pick(request({ practice: { ...WARM, stretches: TWO_HELD }, modes, minutes: 10 }));
    expect(idsOf(known)).toEqual(['gastrocnemius-wall']);
    expect(pick(request({ modes, minutes: 10 }))).toBeNull();
  });

  it('R25: a little sore: gentler, lighter, shorter', () => {
    const modes = said({ mode: 'sore', areas: ['calf'], degree: 'mild' });
    expect(calf({ modes })).toMatchObject({ holdSeconds: 15, isGentle: true });
  });

  it('R26: very sore is not stretched at all', () => {
    const modes = said({ mode: 'sore', areas: ['calf'], degree: 'severe' });
    expect(areasOf(pick(request({ modes, minutes: 10 })))).not.toContain('calf');
  });

  it('R27: then bath, walk or swim, and exactly these', () => {
    const modes = said({ mode: 'sore', areas: ['calf'], degree: 'severe' });
    expect([...breaksFor(modes, TODAY)].sort()).toEqual(['bath', 'swim', 'walk']);
  });

  it('R28: a session in spare time holds a focus muscle, and more than others have room for', () => {
    const spare = nextPlan(state({ place: EVERYWHERE }), STRETCHES, 'spare-time', NOW, 'UTC');
    expect(areasOf(spare)).toContain('calf');
    expect(spare?.items.length).toBeGreaterThan(3);
  });

  it('R29: what comes first is a focus muscle, unless it is painful', () => {
    expect(areasOf(pick(request()))[0]).toBe('calf');
    const soreSpots = [{ area: 'calf', degree: 'painful', saidDay: TODAY } as const];
    expect(areasOf(pick(request({ person: person({ soreSpots }), minutes: 10 })))).not.toContain('calf');
  });

  it('R30: dizziness leaves out whatever asks for balance', () => {
    const given = request({ person: person({ flags: ['dizziness-balance'] }) });
    const left = allowedStretches(STRETCHES, given);
    expect(left.filter(({ balanceDemand }) => balanceDemand === 'moderate')).toEqual([]);
  });
});
