import { describe, expect, it } from 'vitest';
import { workedAt } from '../../src/core/cycle.ts';
import { outlook } from '../../src/core/outlook.ts';
import { at, cycle, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import { ACTIVE, afterOneHold, idle, LATER, shown } from './reduce-given.ts';

/** Found by reading the rules against the specification and by random states. */
describe('what once went wrong', () => {
  it('later is kept also when a short absence came before it', () => {
    const back = follow(shown(), [WAKE, idle(at('9:53'))], [ACTIVE, facts(at('9:54'))]);
    expect(back.cycle.stage).toBe('offered');
    const later = follow(back, [LATER, facts(at('9:55'))]);
    expect(outlook(later, facts(at('9:55'))).why).toEqual({ code: 'later', untilMs: at('10:05') });
  });
  it('a reminder is not missed in a call: held off, not forgiven', () => {
    const sound = { call: 'meeting', isShown: false } as const;
    const twice = { ...shown(), cycle: { ...shown().cycle, showings: 2 } };
    const inCall = follow(twice, [WAKE, facts(at('9:53'), { sound })], [WAKE, facts(at('10:02'), { sound })]);
    expect(inCall).toMatchObject({ missedCount: 0 });
    expect(inCall.cycle.stage).not.toBe('counting');
  });
  it('"I\'m in a call" for 30 minutes never lasts longer than the longest call when the clock is set back', () => {
    const said = follow(
      state({
        cycle: cycle({ workedMs: 60 * MINUTE }),
        settings: settings({ hours: Array(7).fill([{ fromMinute: 0, toMinute: 0 }]) }),
      }),
      [{ type: 'startCall', minutes: 30 }, facts(at('9:52'))],
    );
    const back = follow(said, [WAKE, facts(at('6:52'))]);
    expect(back.callUntilMs).toBeLessThanOrEqual(at('7:52'));
  });
  it('sleep during a pause is time away (fault C01)', () => {
    const paused = follow(state(), [{ type: 'pause', pause: '30-min' }, facts(at('9:20'))]);
    // The lid is closed at 9:21 and opened at 9:50; no idle event comes; the alarm stands where the core put it.
    const alarmAtMs = outlook(paused, facts(at('9:20'))).alarmAtMs;
    const woken = follow(paused, [WAKE, facts(at('9:50'), { alarmAtMs })]);
    expect(workedAt(woken.cycle, woken.settings, at('9:50')) / MINUTE).toBeLessThanOrEqual(26);
  });
  it('a session closed across a rest leaves nothing to a second wake', () => {
    const held = afterOneHold(state(), at('9:10'));
    const drivenMs = held.session?.drivenAtMs ?? 0;
    const away = follow(held, [WAKE, facts(drivenMs + 3 * MINUTE, { idle: 'locked' })]);
    const world = facts(drivenMs + 8 * MINUTE, { idle: 'locked' });
    const once = follow(away, [WAKE, world]);
    expect(once.session).toBeNull();
    expect(follow(once, [WAKE, world])).toBe(once);
  });
  it('a call that was ended does not begin again when the clock is set back a moment later', () => {
    const ended = follow(
      shown(),
      [{ type: 'startCall', minutes: 60 }, facts(at('9:52'))],
      [{ type: 'endCall' }, facts(at('10:00'))],
    );
    const back = follow(ended, [WAKE, facts(at('9:50'))]);
    expect(outlook(back, facts(at('9:50'))).why.code).not.toBe('in-call');
  });

  it('"remind me today too" begins a day, and does not remind at once', () => {
    const saturday = '2026-11-28';
    const atDesk = state({ cycle: cycle({ countedToMs: at('9:00', saturday) }) });
    const opened = follow(atDesk, [{ type: 'openToday' }, facts(at('10:00', saturday))]);
    expect(opened.cycle).toMatchObject({
      stage: 'counting',
      workedMs: 0,
      countedToMs: at('10:00', saturday),
    });
    expect(follow(opened, [WAKE, facts(at('10:49', saturday))]).cycle.stage).toBe('counting');
    expect(follow(opened, [WAKE, facts(at('10:50', saturday))]).cycle.stage).toBe('due');
  });
  it('an offer that a longer interval took its reason from is settled by one wake when a call is heard, not by two', () => {
    const sound = { call: 'meeting', isShown: false } as const;
    const quiet = state({ settings: settings({ capMinutes: 0, isBadgeOnly: true, intervalMinutes: 20 }) });
    const offer = follow(quiet, [WAKE, facts(at('9:20'))]);
    expect(offer.cycle.stage).toBe('offered');
    const longer = { type: 'changeSettings', settings: { intervalMinutes: 50 } } as const;
    const once = follow(offer, [longer, facts(at('9:21'))], [WAKE, facts(at('9:21'), { sound })]);
    expect(once.cycle.stage).toBe('counting');
    expect(follow(once, [WAKE, facts(at('9:21'), { sound })])).toBe(once);
  });

  it('work after closing time is not counted when the hours are made longer', () => {
    const late = state({ cycle: cycle({ workedMs: 5 * MINUTE, countedToMs: at('17:59') }) });
    const gone = follow(late, [WAKE, facts(at('18:00'))], [WAKE, facts(at('18:40'), { idle: 'locked' })]);
    const back = follow(gone, [ACTIVE, facts(at('18:41'))]);
    const hours = Array(7).fill([{ fromMinute: 480, toMinute: 1200 }]);
    const longer = follow(back, [{ type: 'changeSettings', settings: { hours } }, facts(at('18:42'))]);
    expect(workedAt(longer.cycle, longer.settings, at('18:42'))).toBeLessThanOrEqual(5 * MINUTE);
    expect(follow(longer, [WAKE, facts(at('19:00'))]).cycle.stage).toBe('counting');
  });

  it('a command on a desktop that always says idle is the word of somebody who is there (fault F03)', () => {
    const stuck = (clock: string) => idle(at(clock));
    const gone = follow(state(), [WAKE, stuck('9:30')]);
    expect(gone.cycle.idleSinceMs).not.toBeNull();
    const said = follow(gone, [{ type: 'startCall', minutes: 30 }, stuck('11:00')]);
    expect(said.callUntilMs).toBe(at('11:30'));
    // What it had taken for an absence stays one: an hour and a half of it is no work.
    expect(workedAt(said.cycle, said.settings, at('11:00'))).toBe(0);
    expect(said.cycle.lastRest).toMatchObject({ toMs: at('11:00') });
  });
});
