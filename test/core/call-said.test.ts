import { describe, expect, it } from 'vitest';
import { isInCall } from '../../src/core/call.ts';
import type { Event } from '../../src/core/event.ts';
import { outlook } from '../../src/core/outlook.ts';
import { silenceOf } from '../../src/core/silence.ts';
import { at, cycle, facts, follow, settings, state, WAKE } from './given.ts';
import { idle, shown } from './reduce-given.ts';

const END_CALL: Event = { type: 'endCall' };

describe('"I\'m in a call"', () => {
  const said = (minutes: 30 | 60, from = shown()) =>
    follow(from, [{ type: 'startCall', minutes }, facts(at('9:52'))]);

  it.each([
    [30, '10:22'],
    [60, '10:52'],
  ] as const)('holds the reminder off for %s minutes', (minutes, end) => {
    const now = said(minutes);
    expect(now).toMatchObject({ callUntilMs: at(end), cycle: { stage: 'due', isNotified: false } });
    expect(silenceOf(now, facts(at(end) - 1))).toEqual({ reason: 'in-call', untilMs: at(end) });
    expect(isInCall(now, at(end))).toBe(false);
  });

  it('counts as being there without input: no lull, no rest', () => {
    const now = follow(said(30), [WAKE, idle(at('10:10'))]);
    expect(now.cycle).toMatchObject({ stage: 'due', idleSinceMs: null });
  });

  it('gives two minutes of grace at its end, then the next lull', () => {
    const now = said(30);
    expect(silenceOf(now, facts(at('10:22')))).toEqual({ reason: 'just-back', untilMs: at('10:24') });
    expect(follow(now, [WAKE, idle(at('10:23:59'))]).cycle.stage).toBe('due');
    expect(follow(now, [WAKE, idle(at('10:23:50'))], [WAKE, idle(at('10:24'))]).cycle.stage).toBe('offered');
  });

  it('ends by a word, which gives grace too', () => {
    const now = follow(said(60), [END_CALL, facts(at('10:00'))]);
    expect(now).toMatchObject({ callUntilMs: null, cycle: { backAtMs: at('10:00') } });
    expect(silenceOf(now, facts(at('10:00')))).toEqual({ reason: 'just-back', untilMs: at('10:02') });
  });

  it('ends with a whole rest away', () => {
    const gone = follow(
      said(60),
      [WAKE, facts(at('9:55'), { idle: 'locked' })],
      [WAKE, facts(at('10:00'), { idle: 'locked' })],
    );
    expect(gone).toMatchObject({ callUntilMs: null, cycle: { stage: 'counting' } });
  });

  it('does not end with a shorter absence', () => {
    const back = follow(said(60), [WAKE, facts(at('9:55'), { idle: 'locked' })], [WAKE, facts(at('9:57'))]);
    expect(isInCall(back, at('9:57'))).toBe(true);
  });

  it('ends at closing time, due or not', () => {
    const evening = state({ cycle: cycle({ countedToMs: at('17:55') }) });
    const now = follow(evening, [{ type: 'startCall', minutes: 30 }, facts(at('17:56'))]);
    expect(follow(now, [WAKE, facts(at('18:00'))]).callUntilMs).toBeNull();
  });

  it('leaves counted time alone, and lets it go on', () => {
    const now = follow(state(), [{ type: 'startCall', minutes: 30 }, facts(at('9:30'))]);
    expect(follow(now, [WAKE, idle(at('9:50'))]).cycle.stage).toBe('due');
  });

  it('is forgotten at its end, so that a clock set back cannot begin it again (fault C03)', () => {
    const now = said(30);
    expect(follow(now, [WAKE, facts(at('10:22') - 1)]).callUntilMs).toBe(at('10:22'));
    const over = follow(now, [WAKE, facts(at('10:30'))]);
    expect(over).toMatchObject({ callUntilMs: null, cycle: { backAtMs: at('10:22') } });
  });
});

describe('on the phone a lot', () => {
  const phone = () => state({ settings: settings({ isOnPhoneALot: true }) });

  it('no input is no absence: only a locked or sleeping computer is', () => {
    const quiet = follow(phone(), [WAKE, idle(at('9:30'))]);
    expect(quiet.cycle.idleSinceMs).toBeNull();
    const gone = follow(phone(), [WAKE, facts(at('9:30'), { idle: 'locked' })]);
    expect(gone.cycle).toMatchObject({ idleSinceMs: at('9:30'), isLocked: true });
    const slept = follow(
      phone(),
      [WAKE, idle(at('9:40'))],
      [WAKE, { ...idle(at('9:40')), alarmAtMs: at('9:30') }],
    );
    expect(slept.cycle.lastRest).toEqual({ fromMs: at('9:30'), toMs: at('9:40') });
  });

  it('the badge alone says that a reminder is due', () => {
    const now = follow(phone(), [WAKE, facts(at('9:50'))], [WAKE, facts(at('9:53'))]);
    expect(now.cycle.stage).toBe('offered');
    expect(outlook(now, facts(at('9:53')))).toMatchObject({ badge: 'ready', notification: 'none' });
  });
});
