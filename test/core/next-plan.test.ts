import { describe, expect, it } from 'vitest';
import { nextPlan, pickRequest } from '../../src/core/next-plan.ts';
import type { PlanKind } from '../../src/core/pick-request.ts';
import { planSeconds } from '../../src/core/plan.ts';
import type { State } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { at, EVERYWHERE, facts, follow, local, settings, state } from './given.ts';

describe('the next plan', () => {
  it('is the one that a session started now gets', () => {
    const given = state({ sessionCount: 7 });
    const shown = nextPlan(given, STRETCHES, 'plan', at('10:00'), 'UTC');
    const started = follow(given, [
      { type: 'startSession', kind: 'plan', pickedAtMs: at('10:00') },
      facts(at('10:00:20')),
    ]);
    expect(shown).not.toBeNull();
    expect(started.session?.plan).toEqual(shown);
  });

  it('changes with each session, so that equals take turns', () => {
    const request = (sessionCount: number) =>
      pickRequest(state({ sessionCount }), STRETCHES, 'plan', at('10:00'), 'UTC').seed;
    expect([request(0), request(1)]).toEqual([0, 1]);
  });

  it('belongs to the local day', () => {
    const lateMs = local('2026-11-23T23:30', 'UTC');
    expect(pickRequest(state(), STRETCHES, 'plan', lateMs, 'UTC').today).toBe('2026-11-23');
    expect(pickRequest(state(), STRETCHES, 'plan', lateMs, 'Asia/Tokyo').today).toBe('2026-11-24');
  });

  it('is null when nothing may be stretched', () => {
    const surgery = state({ person: { ...state().person, flags: ['recent-surgery'] } });
    expect(nextPlan(surgery, STRETCHES, 'plan', at('10:00'), 'UTC')).toBeNull();
  });

  it('in spare time fills about ten minutes, whatever the setting (R28)', () => {
    const given = state({ place: EVERYWHERE, settings: settings({ sessionMinutes: 1 }) });
    const plan = nextPlan(given, STRETCHES, 'spare-time', at('10:00'), 'UTC');
    expect(plan?.items.length).toBeGreaterThan(4);
    const seconds = plan === null ? 0 : planSeconds({ ...plan, hasWarmUp: false });
    expect(seconds).toBeGreaterThan(9 * 60);
    expect(seconds).toBeLessThanOrEqual(10 * 60 + 25);
  });

  it('is as long as the person has set, also when it is one stretch only; ten minutes are for spare time (R28)', () => {
    const given = state({ settings: settings({ sessionMinutes: 4 }) });
    const minutes = (kind: PlanKind) => pickRequest(given, STRETCHES, kind, at('10:00'), 'UTC').minutes;
    expect([minutes('plan'), minutes('just-one'), minutes('spare-time')]).toEqual([4, 4, 10]);
  });

  it('is another one when its stretch was swapped away, until a session has begun', () => {
    const first = (given: State) =>
      nextPlan(given, STRETCHES, 'plan', at('10:00'), 'UTC')?.items[0]?.stretchId;
    const swapped = follow(state(), [
      { type: 'swapAway', stretchId: 'gastrocnemius-wall' },
      facts(at('10:00')),
    ]);
    expect([first(state()), first(swapped)]).toEqual(['gastrocnemius-wall', 'soleus-wall-squat']);
    const begun = follow(swapped, [
      { type: 'startSession', kind: 'plan', pickedAtMs: at('10:00') },
      facts(at('10:00')),
    ]);
    expect(begun.notNow).toEqual([]);
  });
});
