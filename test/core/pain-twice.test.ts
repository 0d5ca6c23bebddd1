import { describe, expect, it } from 'vitest';
import type { Event, SessionEvent } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { backedOffDays } from '../../src/core/practice.ts';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import { facts, follow, item, MONDAY, plan, state } from './given.ts';
import { atSecond, START } from './session-given.ts';

const ADDUCTOR = 'seated-wide-knee-adductor';
const PAIN: Event = { type: 'answerHold', sessionId: 'a', answer: 'pain' };

function driven(seconds: number): Facts {
  return facts(atSecond(seconds), { isSessionDriven: true });
}

function step(type: Exclude<SessionEvent['type'], 'reportHold' | 'answerHold'>): Event {
  return { type, sessionId: 'a' };
}

/** The first hold, from 8 to 28 s, was held; the second runs from 35 s. */
function held(of = plan()): State {
  const given = state({ session: startSession('a', of, START) });
  const report: Event = { type: 'reportHold', sessionId: 'a', beat: 2 };
  return follow(given, [step('takeSession'), driven(0)], [report, driven(28)]);
}

describe('pain once more, on the same day', () => {
  it.each(['goGently', 'goToOtherSide'] as const)('in the hold after %s is a second time', (way) => {
    const hurt = follow(held(plan(item({ holds: ['right', 'right', 'left'] }))), [PAIN, driven(45)]);
    const running = follow(hurt, [step(way), driven(50)], [step('beReady'), driven(51)]);
    const again = follow(running, [PAIN, driven(51 + 10)]);
    expect(again.session?.waiting).toBe('pain');
    expect(backedOffDays(again.practice, ADDUCTOR, MONDAY)).toBe(14);
  });

  it('told of the same hold is one time, however often and in whatever way it is told', () => {
    const hurt = follow(held(), [PAIN, driven(45)]);
    const told = follow(hurt, [PAIN, driven(46)], [step('reportPain'), driven(47)], [PAIN, driven(48)]);
    expect(told.practice).toEqual(hurt.practice);
    const warned = follow(hurt, [step('reportWarningSign'), driven(50)]);
    expect(backedOffDays(warned.practice, ADDUCTOR, MONDAY)).toBe(1);
    const ended = follow(held(), [step('endSession'), driven(60)]);
    const sign: Event = { type: 'takeBackLast', sessionId: 'a', isWarningSign: true };
    const atTheEnd = follow(ended, [sign, driven(70)], [sign, driven(71)]);
    expect(backedOffDays(atTheEnd.practice, ADDUCTOR, MONDAY)).toBe(1);
    const taken = follow(held(), [step('reportPain'), driven(29)], [step('reportPain'), driven(30)]);
    expect(backedOffDays(taken.practice, ADDUCTOR, MONDAY)).toBe(1);
  });
});
