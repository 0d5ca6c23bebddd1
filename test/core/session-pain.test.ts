import { describe, expect, it } from 'vitest';
import type { Event, SessionEvent } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import { backedOffDays } from '../../src/core/practice.ts';
import type { Session } from '../../src/core/session.ts';
import { startSession, view } from '../../src/core/session.ts';
import { goToOtherSide, lastHeldBeat, otherSideHolds } from '../../src/core/session-pain.ts';
import type { State } from '../../src/core/state.ts';
import { at, facts, follow, gastrocnemius, item, plan, SECOND, state } from './given.ts';
import { atSecond, oneHeld, phase, seated, standing } from './session-given.ts';

const START = at('10:00');
const DAY = '2026-11-23';
const ADDUCTOR = 'seated-wide-knee-adductor';

function driven(seconds: number): Facts {
  return facts(START + seconds * SECOND, { isSessionDriven: true });
}

function step(type: Exclude<SessionEvent['type'], 'reportHold' | 'answerHold'>): Event {
  return { type, sessionId: 'a' };
}

const PAIN: Event = { type: 'answerHold', sessionId: 'a', answer: 'pain' };

function report(beat: number): Event {
  return { type: 'reportHold', sessionId: 'a', beat };
}

/** The first hold, from 8 to 28 s, was held; the second runs from 35 s. */
function held(of = plan()): State {
  const given = state({ session: startSession('a', of, START) });
  return follow(given, [step('takeSession'), driven(0)], [report(2), driven(28)]);
}

describe('pain in a hold', () => {
  it('discards that hold and none before, and is logged (R9)', () => {
    const hurt = follow(held(), [PAIN, driven(45)]);
    expect(hurt.session).toMatchObject({ waiting: 'pain', credited: ['0/0'] });
    expect(hurt.dose[0]?.seconds['adductors/left']).toBe(20);
    expect(hurt.outbox.at(-1)).toEqual({
      kind: 'pain',
      id: `a/pain/${START + 45 * SECOND}`,
      atMs: START + 45 * SECOND,
      stretchId: ADDUCTOR,
      area: 'adductors',
      side: 'both',
      isWarningSign: false,
      takesBack: null,
    });
  });

  it('counts in its last moment too, whether it arrives before the report of its end or after', () => {
    const before = follow(held(), [PAIN, driven(55.1)], [report(6), driven(55.2)]);
    expect(before.session).toMatchObject({ waiting: 'pain', credited: ['0/0'] });
    const after = follow(held(), [report(6), driven(55.1)], [PAIN, driven(55.2)]);
    expect(after.session).toMatchObject({ waiting: 'pain', credited: ['0/0'] });
    expect(after.outbox.at(-1)).toMatchObject({ kind: 'pain', takesBack: 'a/0/2/both' });
  });

  it('stops the stretch for the day, and the second time in a week for fourteen days (R9)', () => {
    const hurt = follow(held(), [PAIN, driven(45)]);
    expect(backedOffDays(hurt.practice, ADDUCTOR, DAY)).toBe(1);
    const before = { ...hurt.practice.stretches[ADDUCTOR], times: 1, lastAtMs: 0, painDays: ['2026-11-17'] };
    const given = state({
      session: startSession('a', plan(), START),
      practice: { ...hurt.practice, stretches: { [ADDUCTOR]: before } },
    });
    const again = follow(given, [step('takeSession'), driven(0)], [PAIN, driven(12)]);
    expect(backedOffDays(again.practice, ADDUCTOR, DAY)).toBe(14);
  });
});

describe('pain between two holds', () => {
  it('takes the last hold back: seconds, credit, and an entry that says so (R9)', () => {
    const taken = follow(held(), [step('reportPain'), driven(29)]);
    expect(taken.session).toMatchObject({ waiting: 'pain', credited: [], sinceMs: null });
    expect(taken.dose[0]?.seconds).toEqual({ 'adductors/left': 0, 'adductors/right': 0 });
    expect(taken.outbox.at(-1)).toMatchObject({ kind: 'pain', takesBack: 'a/0/1/both' });
    expect(backedOffDays(taken.practice, ADDUCTOR, DAY)).toBe(1);
  });

  it('takes back the hold of the stretch before while the next one gets ready, and goes back to it', () => {
    const two = plan(item({ holds: ['both'] }), gastrocnemius());
    const next = follow(held(two), [{ type: 'wake' }, driven(31)]);
    expect(phase(next.session as Session, START + 31 * SECOND)).toBe('get-ready 1/0, waiting: ready');
    const taken = follow(next, [step('reportPain'), driven(40)]);
    expect(phase(taken.session as Session, START + 40 * SECOND)).toBe('ease-in 0/0, waiting: pain');
    expect(taken.session?.credited).toEqual([]);
  });

  it('is taken once, and the hold may be held again and counts again', () => {
    const taken = follow(held(), [step('reportPain'), driven(29)]);
    expect(follow(taken, [step('reportPain'), driven(30)])).toBe(taken);
    const again = follow(
      taken,
      [step('goGently'), driven(40)],
      [step('beReady'), driven(41)],
      [report(2), driven(41 + 3 + 3 + 20)],
    );
    expect(again.session?.credited).toEqual(['0/0']);
    expect(again.dose[0]?.seconds['adductors/left']).toBe(20);
    const kinds = again.outbox.map((entry) => `${entry.kind} ${entry.id.split('/')[1]}`);
    expect(kinds).toEqual(['hold 0', 'pain pain', 'hold 0']);
    const [pain, second] = again.outbox.slice(1);
    expect(second?.atMs).toBeGreaterThan(pain?.atMs ?? Number.POSITIVE_INFINITY);
  });

  it('means nothing before the first hold, in a hold, or while it is paused', () => {
    expect(lastHeldBeat(seated(), atSecond(2))).toBeNull();
    expect(lastHeldBeat(seated(), atSecond(20))).toBeNull();
    expect(lastHeldBeat(oneHeld(), atSecond(40))).toBeNull();
    expect(lastHeldBeat(oneHeld(), atSecond(29))).toBe(2);
    expect(lastHeldBeat(oneHeld(), atSecond(31))).toBe(2);
    expect(lastHeldBeat(oneHeld(), atSecond(33))).toBeNull();
    const paused = follow(held(), [step('pauseSession'), driven(29)]);
    expect(follow(paused, [step('reportPain'), driven(30)])).toBe(paused);
  });
});

describe('the question whether the last hold hurt', () => {
  const next = item({ stretchId: 'seated-chest-opener', area: 'chest', waitsForReady: true });
  const waits = () => follow(held(plan(item(), next)), [report(6), driven(55)]);

  it('is asked while the next stretch waits', () => {
    expect(follow(waits(), [step('reportPain'), driven(70)]).session?.credited).toEqual(['0/0']);
  });

  it.each([
    ['after pain in the hold that followed', [PAIN], 'goGently'],
    ['after a swap for that pain', [PAIN], 'swapStretch'],
    ['after the rest of the stretch was left out', [], 'goNext'],
  ] as const)('is not asked %s', (_, before, then) => {
    const stopped = before.reduce((now, event) => follow(now, [event, driven(45)]), held(plan(item(), next)));
    const moved = follow(stopped, [step(then), driven(46)]);
    expect(moved.session?.waiting ?? 'running').toMatch(/ready|running/);
    expect(moved.session?.credited).toEqual(['0/0']);
    expect(follow(moved, [step('reportPain'), driven(46)])).toBe(moved);
  });

  it('is not asked at the end either, when pain ended it', () => {
    const ended = follow(held(), [PAIN, driven(45)], [step('endSession'), driven(50)]);
    expect(ended.lastSession).toMatchObject({ held: [{ seconds: 20 }], last: null });
  });
});

describe('after pain on one side', () => {
  const hurt = (beat = 2): State => {
    const given = state({ session: standing() });
    return beat === 2
      ? follow(given, [PAIN, driven(20)])
      : follow(given, [report(2), driven(33)], [PAIN, driven(45)]);
  };

  it('what is left of the other one is offered, gently', () => {
    const stopped = hurt().session as Session;
    expect(otherSideHolds(stopped)).toEqual(['left', 'left']);
    const other = follow(hurt(), [step('goToOtherSide'), driven(60)]).session as Session;
    expect(other.plan.items[0]).toMatchObject({ holds: ['left', 'left'], isGentle: true });
    expect(other.waiting).toBe('ready');
  });

  it('keeps what was held before', () => {
    const other = follow(hurt(6), [step('goToOtherSide'), driven(60)]).session as Session;
    expect(other.plan.items[0]?.holds).toEqual(['right', 'right']);
    expect(other.credited).toEqual(['0/0']);
    expect(phase(other, START + 60 * SECOND)).toBe('ease-in 0/1, waiting: ready');
  });

  it('a stretch of both sides at once has no other', () => {
    const stopped = follow(held(), [PAIN, driven(45)]).session as Session;
    expect(otherSideHolds(stopped)).toEqual([]);
    expect(goToOtherSide(stopped, START + 60 * SECOND)).toBe(stopped);
  });

  it('is offered only then', () => {
    const running = standing();
    expect(goToOtherSide(running, START + 20 * SECOND)).toBe(running);
    expect(view(running, START + 20 * SECOND).state).toBe('running');
  });
});

describe('a warning sign', () => {
  it('ends the session with what was held, and the stretch stays away until it is brought back', () => {
    const stopped = follow(held(), [PAIN, driven(45)], [step('reportWarningSign'), driven(50)]);
    expect(stopped.session).toBeNull();
    expect(stopped.lastSession?.held).toEqual([{ area: 'adductors', side: 'both', seconds: 20 }]);
    expect(stopped.practice.removed).toEqual([ADDUCTOR]);
    expect(stopped.outbox.filter(({ kind }) => kind === 'pain')).toMatchObject([
      { isWarningSign: false },
      { isWarningSign: true, takesBack: null },
    ]);
    const back = follow(stopped, [{ type: 'bringBack', stretchId: ADDUCTOR }, driven(60)]);
    expect(back.practice.removed).toEqual([]);
  });

  it('is one only after pain', () => {
    expect(follow(held(), [step('reportWarningSign'), driven(45)]).session).not.toBeNull();
  });
});

describe('what was felt', () => {
  const answer = (given: 'nothing-yet' | 'clear-pull' | 'strong'): Event => ({
    type: 'answerHold',
    sessionId: 'a',
    answer: given,
  });

  it('is kept with the hold that counts, the last word for it', () => {
    const running = follow(held(), [answer('clear-pull'), driven(40)], [answer('strong'), driven(42)]);
    expect(running.practice.felt).toEqual([]);
    expect(running.session?.answer).toBe('strong');
    const both = follow(running, [report(6), driven(55)]);
    expect(both.practice.felt).toEqual(['strong']);
  });

  it('is kept at once when the hold does not count', () => {
    const again = follow(held(), [answer('nothing-yet'), driven(40)]);
    expect(again.practice.felt).toEqual(['nothing-yet']);
    expect(again.session?.answer).toBeNull();
    expect(follow(again, [PAIN, driven(50)]).practice.felt).toEqual(['nothing-yet', 'pain']);
  });

  it('is not silence', () => {
    expect(follow(held(), [report(6), driven(55)]).practice.felt).toEqual([]);
  });

  it('starts a hold again only as often as there is something to correct', () => {
    const bendy = { ...state().person, conditions: ['hypermobility' as const] };
    const once = follow(
      { ...held(), person: bendy },
      [answer('nothing-yet'), driven(40)],
      [answer('nothing-yet'), driven(50)],
    );
    expect(once.session).toMatchObject({ tips: 1, answer: 'nothing-yet' });
  });

  it('asks for more tension only in a hold that is meant to be full: a gentler variant has one tip less', () => {
    const tipsOf = (change: Partial<PlanItem>) => {
      const steps = [40, 50].map((second): [Event, Facts] => [answer('nothing-yet'), driven(second)]);
      return follow(held(plan(item(change))), ...steps).session?.tips;
    };
    expect(tipsOf({})).toBe(2);
    expect(tipsOf({ isGentle: true })).toBe(1);
    // It is the second hold, so a first repetition that is lighter is over; on the other side it is not.
    expect(tipsOf({ isFirstLighter: true })).toBe(2);
    expect(tipsOf({ isFirstLighter: true, holds: ['right', 'left'] })).toBe(1);
  });
});
