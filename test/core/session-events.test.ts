import { describe, expect, it } from 'vitest';
import type { Event, SessionEvent } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import { at, facts, follow, gastrocnemius, item, MINUTE, plan, SECOND, state } from './given.ts';

const START = at('10:00');

/** A page shows the session. */
function driven(seconds: number): Facts {
  return facts(START + seconds * SECOND, { isSessionDriven: true });
}

/** Nobody shows the session. */
function alone(seconds: number): Facts {
  return facts(START + seconds * SECOND);
}

const ALL_HOLDS = ['0/0', '1/0', '1/1', '1/2', '1/3'];

function step(type: Exclude<SessionEvent['type'], 'reportHold' | 'answerHold'>): Event {
  return { type, sessionId: 'a' };
}

function report(beat: number): Event {
  return { type: 'reportHold', sessionId: 'a', beat };
}

function taken(of = plan(), change: Partial<State> = {}): State {
  const given = state({ session: startSession('a', of, START), ...change });
  return follow(given, [step('takeSession'), driven(0)]);
}

/** The first hold, from 8 to 28 s, was held. */
function oneHeld(of = plan(), change: Partial<State> = {}): State {
  return follow(taken(of, change), [report(2), driven(28)]);
}

/** Both holds of the only stretch were held. */
function bothHeld(): State {
  return follow(oneHeld(), [report(6), driven(55)]);
}

describe('a hold that was held', () => {
  it('is in the session, the dose, the practice and on its way into the history, in one step', () => {
    const held = oneHeld();
    expect(held.session?.credited).toEqual(['0/0']);
    expect(held.dose).toEqual([
      { day: '2026-11-23', seconds: { 'adductors/left': 20, 'adductors/right': 20 } },
    ]);
    expect(held.practice.areas).toEqual({ adductors: START + 28 * SECOND });
    expect(held.outbox).toEqual([
      {
        kind: 'hold',
        id: 'a/0/1/both',
        atMs: START + 28 * SECOND,
        stretchId: 'seated-wide-knee-adductor',
        area: 'adductors',
        side: 'both',
        seconds: 20,
      },
    ]);
  });

  it('counts once, however often it is reported', () => {
    const held = oneHeld();
    expect(follow(held, [report(2), driven(28)])).toBe(held);
    expect(follow(held, [report(2), driven(33)])).toBe(held);
  });

  it('ended when it ended, not when that was reported', () => {
    const late = follow(taken(), [report(2), driven(28 + 60)]);
    expect(late.outbox[0]?.atMs).toBe(START + 28 * SECOND);
  });

  it('has its own end when the reports come in the wrong order', () => {
    const both = follow(taken(), [report(6), driven(55)], [report(2), driven(56)]);
    expect(both.outbox.map((entry) => [entry.id, (entry.atMs - START) / SECOND])).toEqual([
      ['a/0/2/both', 55],
      ['a/0/1/both', 28],
    ]);
  });

  it('counts for the day on which it ended', () => {
    const late = at('23:59:50');
    const given = state({ session: startSession('a', plan(), late) });
    const world = (seconds: number) => facts(late + seconds * SECOND, { isSessionDriven: true });
    const held = follow(given, [step('takeSession'), world(0)], [report(2), world(28)]);
    expect(held.dose.map((entry) => entry.day)).toEqual(['2026-11-24']);
  });
});

describe('a step that does not apply', () => {
  it('changes nothing at all', () => {
    const running = taken();
    for (const event of [step('beReady'), step('goGently'), report(3), report(2)]) {
      expect(follow(running, [event, driven(2)])).toBe(running);
    }
    const early: Event = { type: 'answerHold', sessionId: 'a', answer: 'strong' };
    expect(follow(running, [early, driven(2)])).toBe(running);
    const paused = follow(running, [step('pauseSession'), driven(10)]);
    expect(follow(paused, [step('pauseSession'), driven(11)])).toBe(paused);
  });
});

describe('pain', () => {
  const pain: Event = { type: 'answerHold', sessionId: 'a', answer: 'pain' };

  it('is remembered for the stretch and the day, and takes nothing back', () => {
    const hurt = follow(oneHeld(), [pain, driven(50)]);
    expect(hurt.session?.waiting).toBe('pain');
    expect(hurt.practice.stretches['seated-wide-knee-adductor']).toMatchObject({
      times: 1,
      painDays: ['2026-11-23'],
    });
    expect(hurt.dose).toEqual(oneHeld().dose);
  });

  it('outside of a hold is not remembered', () => {
    const running = taken();
    expect(follow(running, [pain, driven(2)])).toBe(running);
  });

  it('in a stretch that the library no longer knows is not remembered: its session ends', () => {
    const session = { ...startSession('a', plan(item({ stretchId: 'gone' })), START), sinceMs: START };
    const ended = follow(state({ session }), [pain, driven(12)]);
    expect(ended.session).toBeNull();
    expect(ended.outbox).toEqual([]);
    expect(ended.practice).toEqual(DEFAULT_PRACTICE);
  });
});

describe('swapping', () => {
  it('takes another stretch of the same area when there is one', () => {
    const swapped = follow(taken(plan(gastrocnemius())), [step('swapStretch'), driven(5)]);
    // Cold, and every other stretch of the calf needs a warm-up or a strap: another area comes.
    expect(swapped.session?.plan.items[0]?.area).not.toBe('calf');
    const warm = { stretches: {}, areas: { neck: START - MINUTE }, felt: [], removed: [] };
    const same = follow(taken(plan(gastrocnemius()), { practice: warm }), [step('swapStretch'), driven(5)]);
    expect(same.session?.plan.items[0]?.stretchId).toBe('soleus-wall-squat');
  });

  it('again goes on to another, as long as there is one', () => {
    const neck = item({ stretchId: 'upper-trapezius-tilt', area: 'neck', holds: ['right', 'left'] });
    let now = taken(plan(neck));
    const seen = ['upper-trapezius-tilt'];
    for (let swaps = 0; swaps < 6; swaps += 1) {
      now = follow(now, [step('swapStretch'), driven(10 + swaps)]);
      seen.push(now.session?.plan.items[0]?.stretchId ?? '');
    }
    expect(new Set(seen).size).toBe(7);
    expect(follow(now, [step('endSession'), driven(30)]).notNow).toEqual([]);
  });

  it('after a hold is a stretch cut short: the plan was not done whole', () => {
    const swapped = follow(oneHeld(), [step('swapStretch'), driven(40)]);
    const [kept, other] = swapped.session?.plan.items ?? [];
    expect(kept).toMatchObject({ holds: ['both'], isCutShort: true });
    expect(other?.isCutShort).toBe(false);
    // All that is left in the plan is held, and yet a hold fell away.
    const held = { ...swapped, session: swapped.session && { ...swapped.session, credited: ALL_HOLDS } };
    const ended = follow(held, [step('endSession'), driven(90)]);
    expect(ended.outbox.at(-1)).toMatchObject({ kind: 'session', isComplete: false });
    const whole = follow(bothHeld(), [{ type: 'wake' }, driven(58)]);
    expect(whole.outbox.at(-1)).toMatchObject({ kind: 'session', isComplete: true });
  });

  it('changes nothing when there is no other', () => {
    const surgery = { ...state().person, flags: ['recent-surgery' as const] };
    const running = taken(plan(), { person: surgery });
    expect(follow(running, [step('swapStretch'), driven(5)])).toBe(running);
  });
});

describe('the end of a session', () => {
  it('comes by itself when its last phase is over, and nothing waits for a report', () => {
    expect(follow(bothHeld(), [{ type: 'wake' }, driven(56)]).session).not.toBeNull();
    const over = follow(bothHeld(), [{ type: 'wake' }, driven(57)]);
    expect(over.session).toBeNull();
    expect(over.lastSession).toMatchObject({
      id: 'a',
      endedAtMs: START + 57 * SECOND,
      held: [{ area: 'adductors', side: 'both', seconds: 40 }],
    });
    expect(follow(oneHeld(), [{ type: 'wake' }, driven(60)]).session).not.toBeNull();
  });

  it('comes at once with "next" from the last stretch', () => {
    const ended = follow(oneHeld(), [step('goNext'), driven(40)]);
    expect(ended.session).toBeNull();
    expect(ended.outbox.at(-1)).toMatchObject({ kind: 'session', holdCount: 1, isComplete: false });
  });

  it('with a hold was a rest: a new cycle begins', () => {
    const ended = follow(oneHeld(), [step('endSession'), driven(40)]);
    expect(ended.cycle).toMatchObject({ stage: 'counting', workedMs: 0, countedToMs: START + 40 * SECOND });
  });

  it('without a hold leaves the cycle as it was and no trace in the history', () => {
    const ended = follow(taken(), [step('endSession'), driven(40)]);
    expect(ended.session).toBeNull();
    expect(ended.cycle.countedToMs).toBe(at('9:00'));
    expect(ended.outbox).toEqual([]);
  });

  it('comes when nobody has driven it for 15 minutes, with what was held', () => {
    const wait = (seconds: number) => follow(oneHeld(), [{ type: 'wake' }, alone(seconds)]);
    expect(wait(28 + 15 * 60 - 1).session).not.toBeNull();
    expect(wait(28 + 15 * 60).session).toBeNull();
    expect(wait(28 + 15 * 60).lastSession?.held).toEqual([{ area: 'adductors', side: 'both', seconds: 20 }]);
  });

  it('comes when it waited across a whole rest away, counted from when it was left', () => {
    const idle = (seconds: number): Facts => ({ ...alone(seconds), idle: 'idle' });
    const left = follow(oneHeld(), [{ type: 'wake' }, idle(60)]);
    expect(follow(left, [{ type: 'wake' }, idle(28 + 299)]).session).not.toBeNull();
    expect(follow(left, [{ type: 'wake' }, idle(28 + 300)]).session).toBeNull();
  });

  it('does not come while a page drives it, even without any input', () => {
    let now = oneHeld();
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      now = follow(now, [{ type: 'wake' }, { ...driven(28 + minutes * 60), idle: 'idle' }]);
    }
    expect(now.session).not.toBeNull();
    expect(now.cycle.idleSinceMs).toBeNull();
  });

  it('comes when the library no longer knows a stretch of it', () => {
    const unknown = taken(plan(item(), item({ stretchId: 'gone' })));
    expect(unknown.session).toBeNull();
  });
});

describe('a clock that is set back', () => {
  it('stops the session instead of letting it wait for hours', () => {
    const stopped = follow(oneHeld(), [{ type: 'wake' }, driven(-3 * 3600)]);
    expect(stopped.session).toMatchObject({ waiting: 'resume', sinceMs: null, credited: ['0/0'] });
    const corrected = follow(oneHeld(), [{ type: 'wake' }, driven(25)]);
    expect(corrected.session?.waiting).toBeNull();
  });
});
