import { describe, expect, it } from 'vitest';
import { LULL_SECONDS, workedAt } from '../../src/core/cycle.ts';
import type { Event } from '../../src/core/event.ts';
import { at, cycle, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import {
  ACCEPT,
  ACTIVE,
  afterOneHold,
  due,
  idle,
  idOf,
  LATER,
  offered,
  SKIP,
  shown,
} from './reduce-given.ts';

describe('the cycle, arrow by arrow, to the second (all arrows: cycle-diagram.test.ts)', () => {
  it('counting to due: the interval is worked', () => {
    expect(follow(state(), [WAKE, facts(at('9:49:59'))]).cycle.stage).toBe('counting');
    expect(due().cycle).toMatchObject({ stage: 'due', stageSinceMs: at('9:50') });
  });

  it('counting stays counting while the person is away, even with the interval worked', () => {
    const gone = cycle({
      workedMs: 50 * MINUTE,
      countedToMs: at('9:50'),
      idleSinceMs: at('9:50'),
      isLocked: true,
    });
    const world = facts(at('9:52'), { idle: 'locked' });
    expect(follow(state({ cycle: gone }), [WAKE, world]).cycle.stage).toBe('counting');
  });

  it('due since the interval was worked, however late that is seen', () => {
    const late = follow(state(), [WAKE, facts(at('9:50:40'), { alarmAtMs: at('9:50') })]);
    expect(late.cycle.stageSinceMs).toBe(at('9:50'));
  });

  it('due to offered: the first lull', () => {
    expect(due().cycle.stage).toBe('due');
    expect(offered().cycle).toMatchObject({ stage: 'offered', isNotified: false });
  });

  it('due to offered: the cap, when no lull comes', () => {
    expect(follow(due(), [WAKE, facts(at('9:52:59'))]).cycle.stage).toBe('due');
    expect(follow(due(), [WAKE, facts(at('9:53'))]).cycle.stage).toBe('offered');
  });

  it('counting to offered in one step when the lull is already there', () => {
    const lull = follow(state(), [WAKE, facts(at('9:10'))]);
    const patient = { ...lull, cycle: { ...lull.cycle, thresholdSeconds: 15 } };
    expect(follow(patient, [WAKE, idle(at('9:50'))]).cycle.stage).toBe('offered');
  });

  it('due to counting: an absence shorter than a rest gives time back', () => {
    const back = follow(
      due(),
      [WAKE, facts(at('9:50:30'), { idle: 'locked' })],
      [WAKE, facts(at('9:51:30'))],
    );
    expect(back.cycle).toMatchObject({ stage: 'counting', laterUntilMs: null, laterCount: 0 });
    expect(workedAt(back.cycle, back.settings, at('9:51:30'))).toBe(40.5 * MINUTE);
  });

  it('due to counting: the interval was made longer', () => {
    const change: Event = { type: 'changeSettings', settings: { intervalMinutes: 90 } };
    const longer = follow(due(), [change, facts(at('9:51'))]);
    expect(longer.cycle.stage).toBe('counting');
    expect(workedAt(longer.cycle, longer.settings, at('9:51'))).toBe(51 * MINUTE);
  });

  it('offered to due: later', () => {
    const later = follow(shown(), [LATER, facts(at('9:52'))]);
    expect(later.cycle).toMatchObject({
      stage: 'due',
      laterUntilMs: at('10:02'),
      laterCount: 1,
      isNotified: false,
    });
    expect(follow(later, [WAKE, facts(at('10:01:59'))]).cycle.stage).toBe('due');
    expect(follow(later, [WAKE, idle(at('10:02:15'))]).cycle.stage).toBe('offered');
  });

  it('offered to due: a pause', () => {
    const paused = follow(shown(), [{ type: 'pause', pause: '30-min' }, facts(at('9:52'))]);
    expect(paused.cycle.stage).toBe('due');
    expect(follow(paused, [WAKE, idle(at('10:21:59'))]).cycle.stage).toBe('due');
    expect(follow(paused, [WAKE, facts(at('10:27'))]).cycle.stage).toBe('offered');
  });

  it('offered to counting: a whole rest away', () => {
    const away = follow(offered(), [WAKE, idle(at('9:55'))]);
    expect(away.cycle.stage).toBe('offered');
    expect(follow(away, [WAKE, idle(at('9:56'))]).cycle.stage).toBe('counting');
  });

  it('offered to counting: skip', () => {
    const skipped = follow(shown(), [SKIP, facts(at('9:52'))]);
    expect(skipped.cycle).toMatchObject({ stage: 'counting', workedMs: 0, countedToMs: at('9:52') });
  });

  it('offered to counting: a new working day', () => {
    const given = state({ cycle: cycle({ stage: 'offered', countedToMs: at('17:50', '2026-11-20') }) });
    expect(follow(given, [WAKE, facts(at('8:00'))]).cycle).toMatchObject({
      stage: 'counting',
      countedToMs: at('8:00'),
    });
  });

  it('due to counting: closing time', () => {
    const given = state({ cycle: cycle({ stage: 'due', workedMs: 55 * MINUTE, countedToMs: at('17:58') }) });
    expect(follow(given, [WAKE, facts(at('18:00'))]).cycle.stage).toBe('counting');
  });

  it('offered to counting: a session with a hold', () => {
    const held = afterOneHold(shown(), at('9:52'));
    const ended = follow(held, [{ type: 'endSession', sessionId: idOf(held) }, facts(at('9:53'))]);
    expect(ended.cycle).toMatchObject({ stage: 'counting', countedToMs: at('9:53') });
  });

  it('offered to due: a session without a hold, so that the reminder stands', () => {
    const started = follow(shown(), [ACCEPT, facts(at('9:52'))]);
    const ended = follow(started, [{ type: 'endSession', sessionId: idOf(started) }, facts(at('9:53'))]);
    expect(ended.session).toBeNull();
    expect(ended.cycle).toMatchObject({ stage: 'due', isNotified: false, showings: 0 });
    expect(ended.outbox).toEqual([]);
  });

  it('counting begins anew where a second range of the day opens', () => {
    const hours = Array.from({ length: 7 }, () => [
      { fromMinute: 8 * 60, toMinute: 12 * 60 },
      { fromMinute: 13 * 60, toMinute: 18 * 60 },
    ]);
    const given = state({ settings: settings({ hours }), cycle: cycle({ countedToMs: at('11:45') }) });
    const open = follow(given, [WAKE, facts(at('13:10'))]);
    expect(workedAt(open.cycle, open.settings, at('13:10'))).toBe(10 * MINUTE);
  });
});

describe('the threshold for input', () => {
  it('is lowered to a lull as soon as the reminder is due', () => {
    expect(state().cycle.thresholdSeconds).toBe(60);
    expect(due().cycle.thresholdSeconds).toBe(LULL_SECONDS);
  });

  it('is raised again only by a real return to activity', () => {
    expect(follow(offered(), [WAKE, facts(at('9:52'))]).cycle.thresholdSeconds).toBe(LULL_SECONDS);
    expect(follow(offered(), [ACTIVE, idle(at('9:52'))]).cycle.thresholdSeconds).toBe(LULL_SECONDS);
    expect(follow(offered(), [ACTIVE, facts(at('9:52'))]).cycle.thresholdSeconds).toBe(60);
  });

  it('is not raised by a false return while a page drives the session', () => {
    const started = follow(offered(), [ACCEPT, idle(at('9:52'))]);
    const world = { ...idle(at('9:52:30')), isSessionDriven: true };
    expect(follow(started, [ACTIVE, world]).cycle.thresholdSeconds).toBe(LULL_SECONDS);
  });

  it('follows the setting: at once when lower, at the next return when higher', () => {
    const lower: Event = { type: 'changeSettings', settings: { awaySeconds: 30 } };
    const higher: Event = { type: 'changeSettings', settings: { awaySeconds: 300 } };
    expect(follow(state(), [lower, facts(at('9:10'))]).cycle.thresholdSeconds).toBe(30);
    const waiting = follow(state(), [higher, facts(at('9:10'))]);
    expect(waiting.cycle.thresholdSeconds).toBe(60);
    expect(follow(waiting, [ACTIVE, facts(at('9:11'))]).cycle.thresholdSeconds).toBe(300);
  });
});
