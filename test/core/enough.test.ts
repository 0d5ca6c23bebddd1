import { describe, expect, it } from 'vitest';
import { countSession, isEnough, uncountSession } from '../../src/core/enough.ts';
import { outlook } from '../../src/core/outlook.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, facts, follow, MINUTE, MONDAY, settings, state, WAKE } from './given.ts';
import { afterOneHold, due, idOf, LATER, offered, startAt } from './reduce-given.ts';

const TUESDAY = '2026-11-24';
/** Monday to Friday, 22:00 to 6:00. */
const NIGHTS = Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ fromMinute: 1320, toMinute: 360 }] : []));

/** So many sessions were held on Monday. */
function held(count: number, change: Partial<Settings> = {}): State {
  return state({ settings: settings(change), sessionDay: { day: MONDAY, count } });
}

/** A session in which one hold was held, and its end. */
function session(from: State, nowMs: number): State {
  const begun = afterOneHold(from, nowMs);
  return follow(begun, [{ type: 'endSession', sessionId: idOf(begun) }, facts(nowMs + 2 * MINUTE)]);
}

describe('enough for today', () => {
  it.each([
    [1, 0, false],
    [1, 1, true],
    [4, 3, false],
    [4, 4, true],
    [4, 5, true],
    [12, 11, false],
    [12, 12, true],
    [null, 40, false],
  ])('with a limit of %s, after %s: %s', (enoughSessions, count, is) => {
    expect(isEnough(held(count, { enoughSessions }), at('10:00'), 'UTC')).toBe(is);
  });

  it('is four, if nobody says otherwise', () => expect(settings().enoughSessions).toBe(4));

  it('counts sessions in which something was held', () => {
    let now = state();
    for (const [index, clock] of ['9:10', '9:30', '10:00', '10:30'].entries()) {
      expect(isEnough(now, at(clock), 'UTC')).toBe(false);
      now = session(now, at(clock));
      expect(now.sessionDay).toEqual({ day: MONDAY, count: index + 1 });
    }
    expect(isEnough(now, at('11:00'), 'UTC')).toBe(true);
  });

  it('does not count a session without a hold', () => {
    const started = follow(state(), [startAt(at('9:10')), facts(at('9:10'))]);
    const ended = follow(started, [{ type: 'endSession', sessionId: idOf(started) }, facts(at('9:11'))]);
    expect(ended.sessionDay.count).toBe(0);
  });

  it('keeps quiet for the rest of the day, and says after how many', () => {
    const now = follow(held(4), [WAKE, facts(at('9:50'))], [WAKE, facts(at('11:00'))]);
    expect(now.cycle.stage).toBe('counting');
    expect(outlook(now, facts(at('11:00')))).toMatchObject({
      badge: 'quiet',
      notification: 'none',
      why: { code: 'enough', count: 4 },
    });
  });

  it('lets "Stretch now" work all the same', () => {
    const now = session(held(4), at('9:10'));
    expect(now.sessionDay.count).toBe(5);
  });

  it('lets the worker sleep until closing time', () => {
    expect(outlook(held(4), facts(at('10:00'))).alarmAtMs).toBe(at('18:00'));
  });

  it('lets the worker sleep until midnight where the hours do not close before', () => {
    const always = { hours: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 0 }]) };
    expect(outlook(held(4, always), facts(at('10:00'))).alarmAtMs).toBe(at('0:00', TUESDAY));
  });
});

describe('a new day', () => {
  it('begins anew', () => {
    const now = follow(held(4), [WAKE, facts(at('8:00', TUESDAY))]);
    expect(isEnough(now, at('8:00', TUESDAY), 'UTC')).toBe(false);
    expect(follow(now, [WAKE, facts(at('8:50', TUESDAY))]).cycle.stage).toBe('due');
    expect(session(now, at('9:00', TUESDAY)).sessionDay).toEqual({ day: TUESDAY, count: 1 });
  });

  it('is not begun by the midnight of a night shift', () => {
    const night = held(4, { hours: NIGHTS });
    expect(isEnough(night, at('23:00'), 'UTC')).toBe(true);
    expect(isEnough(night, at('1:00', TUESDAY), 'UTC')).toBe(true);
    expect(isEnough(night, at('5:59', TUESDAY), 'UTC')).toBe(true);
    expect(isEnough(night, at('22:00', TUESDAY), 'UTC')).toBe(false);
  });

  it('is not counted twice by a night shift: both sides of midnight are one', () => {
    const night = held(2, { hours: NIGHTS });
    expect(countSession(night, at('1:00', TUESDAY), 'UTC')).toEqual({ day: MONDAY, count: 3 });
    expect(countSession(night, at('23:00', TUESDAY), 'UTC')).toEqual({ day: TUESDAY, count: 1 });
  });

  it('begins at midnight for whoever is open round the clock', () => {
    const always = held(4, { hours: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 0 }]) });
    expect(isEnough(always, at('23:59'), 'UTC')).toBe(true);
    expect(isEnough(always, at('0:00', TUESDAY), 'UTC')).toBe(false);
  });
});

describe('a change of the limit', () => {
  const limit = (enoughSessions: number | null, nowMs: number) =>
    [{ type: 'changeSettings', settings: { enoughSessions } } as const, facts(nowMs)] as const;

  it('to fewer takes a reminder back at once', () => {
    const given = { ...offered(), sessionDay: { day: MONDAY, count: 2 } };
    const now = follow(given, [...limit(2, at('9:52'))]);
    expect(now.cycle.stage).toBe('counting');
    expect(outlook(now, facts(at('9:52')))).toMatchObject({ badge: 'quiet', notification: 'none' });
  });

  it.each([5, null])('to %s lets it go on from then: nobody looked at the time before', (more) => {
    const now = follow(held(4), [WAKE, facts(at('9:30'))], [...limit(more, at('9:30'))]);
    expect(follow(now, [WAKE, facts(at('10:19'))]).cycle.stage).toBe('counting');
    expect(follow(now, [WAKE, facts(at('10:20'))]).cycle.stage).toBe('due');
  });
});

describe('enough, and a reminder that was put off', () => {
  it('comes no more once a session was the last of the day', () => {
    const put = follow({ ...due(), sessionDay: { day: MONDAY, count: 3 } }, [LATER, facts(at('9:50'))]);
    const now = session(put, at('9:55'));
    expect(now.sessionDay.count).toBe(4);
    expect(follow(now, [WAKE, facts(at('11:30'))]).cycle.stage).toBe('counting');
  });

  it('is over when the hours are: outside them the line tells of the opening', () => {
    const closed = outlook(held(4), facts(at('19:00')));
    expect(closed).toMatchObject({ badge: 'blank', why: { code: 'outside-hours' } });
    const early = state({ cycle: cycle(), sessionDay: { day: MONDAY, count: 4 } });
    expect(outlook(early, facts(at('7:00'))).why.code).toBe('outside-hours');
  });
});

describe('a session that is taken back', () => {
  it('is one less on its day', () => {
    expect(uncountSession(held(2), at('12:00'), 'Europe/Berlin')).toEqual({ day: MONDAY, count: 1 });
  });

  it('is none less when none was counted', () => {
    expect(uncountSession(held(0), at('12:00'), 'Europe/Berlin')).toEqual({ day: MONDAY, count: 0 });
  });
});
