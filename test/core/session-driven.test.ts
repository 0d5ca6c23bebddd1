import { describe, expect, it } from 'vitest';
import { workedAt } from '../../src/core/cycle.ts';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, facts, follow, gastrocnemius, item, MINUTE, plan, SECOND, state, WAKE } from './given.ts';

const START = at('10:00');

function driven(seconds: number, change: Partial<Facts> = {}): Facts {
  return facts(START + seconds * SECOND, { isSessionDriven: true, ...change });
}

function step(type: 'takeSession' | 'pauseSession' | 'goBack' | 'endSession'): Event {
  return { type, sessionId: 'a' };
}

function taken(of = plan(), change: Partial<State> = {}): State {
  const given = state({ session: startSession('a', of, START), ...change });
  return follow(given, [step('takeSession'), driven(0)]);
}

function oneHeld(): State {
  return follow(taken(), [{ type: 'reportHold', sessionId: 'a', beat: 2 }, driven(28)]);
}

describe('a step that a page asks for', () => {
  it('a pause is a pause', () => {
    const paused = follow(taken(), [step('pauseSession'), driven(12)]);
    expect(paused.session).toMatchObject({ waiting: 'resume', isAgain: true });
  });

  it('for a session that is not there is nothing', () => {
    const other = { ...step('pauseSession'), sessionId: 'b' } as Event;
    const given = taken();
    expect(follow(given, [other, driven(5)])).toBe(given);
    const none = state();
    expect(follow(none, [step('pauseSession'), facts(at('9:10'))])).toBe(none);
  });

  it('a way back is a way back', () => {
    const back = follow(oneHeld(), [step('goBack'), driven(40)]);
    expect(back.session).toMatchObject({ at: 5, credited: ['0/0'] });
  });

  it.each(['clear-pull', 'strong', 'nothing-yet'] as const)('"%s" is no pain', (answer) => {
    const answered = follow(taken(), [{ type: 'answerHold', sessionId: 'a', answer }, driven(12)]);
    expect(answered.practice.stretches).toEqual({});
  });

  it('pain is noted for the stretch that hurt', () => {
    const hurt = follow(taken(), [{ type: 'answerHold', sessionId: 'a', answer: 'pain' }, driven(12)]);
    expect(hurt.practice.stretches).toEqual({
      'seated-wide-knee-adductor': { times: 0, lastAtMs: 0, painDays: ['2026-11-23'] },
    });
  });
});

describe('a page that drives a session', () => {
  it('is noted every five minutes, so that nobody takes the session for forgotten', () => {
    const long = plan(...Array.from({ length: 9 }, () => item({ holdSeconds: 120 })));
    const before = follow(taken(long), [WAKE, driven(299)]);
    expect(before.session?.drivenAtMs).toBe(START);
    const noted = follow(taken(long), [WAKE, driven(300)]);
    expect(noted.session?.drivenAtMs).toBe(START + 300 * SECOND);
  });

  it('makes no input mean nothing: the person stands at a wall', () => {
    const quiet = follow(taken(), [WAKE, driven(25, { idle: 'idle' })]);
    expect(quiet.cycle.idleSinceMs).toBeNull();
  });

  it('and waits for the person does not: then no input is no input', () => {
    const waiting = taken(plan(gastrocnemius()));
    expect(waiting.session?.waiting).toBe('ready');
    const quiet = follow(waiting, [WAKE, driven(90, { idle: 'idle' })]);
    expect(quiet.cycle.idleSinceMs).toBe(START + 30 * SECOND);
  });

  describe('and waits before its second stretch', () => {
    const two = plan(item(), item({ stretchId: 'seated-chest-opener', area: 'chest', waitsForReady: true }));
    const report = (beat: number): Event => ({ type: 'reportHold', sessionId: 'a', beat });
    const reports = [report(2), driven(28)] as const;
    const waiting = () => follow(taken(two), [...reports], [report(6), driven(55)]);

    /** Seconds from the last hold's end until the session is closed, with a look each quarter of a minute. */
    function closedAfter(idle: Facts['idle']): number {
      let now = waiting();
      let seconds = 55;
      while (now.session !== null && seconds < 3600) {
        seconds += 15;
        now = follow(now, [WAKE, driven(seconds, { idle })]);
      }
      expect(now.lastSession?.held).toEqual([{ area: 'adductors', side: 'both', seconds: 40 }]);
      return seconds - 55;
    }

    it('ends after a whole rest without input, however long its page stays open', () => {
      const restSeconds = waiting().settings.restMinutes * 60;
      expect(closedAfter('idle')).toBeGreaterThanOrEqual(restSeconds);
      expect(closedAfter('idle')).toBeLessThan(restSeconds + 60);
    });

    it('ends after a quarter of an hour of other work', () => expect(closedAfter('active')).toBe(15 * 60));
  });
});

describe('a clock that is set back in a session (fault C03)', () => {
  it('by up to ten seconds is only corrected', () => {
    const corrected = follow(taken(), [WAKE, driven(-10)]);
    expect(corrected.session?.sinceMs).toBe(START);
    const set = follow(taken(), [WAKE, driven(-11)]);
    expect(set.session).toMatchObject({ sinceMs: null, waiting: 'resume' });
  });
});

describe('the end of a session that was left', () => {
  it('with a hold begins the cycle where somebody last drove it: what came after was work', () => {
    const left = { ...oneHeld() };
    const late = facts(START + 28 * SECOND + 15 * MINUTE);
    const ended = follow(left, [WAKE, late]);
    expect(ended.session).toBeNull();
    expect(workedAt(ended.cycle, ended.settings, late.nowMs)).toBe(15 * MINUTE);
  });

  it('without a hold leaves the counting as it was', () => {
    const counting = cycle({ countedToMs: at('9:40') });
    const ended = follow(taken(plan(), { cycle: counting }), [step('endSession'), driven(5)]);
    expect(ended.cycle).toEqual(counting);
  });
});
