import { describe, expect, it } from 'vitest';
import { alarmAt } from '../../src/core/alarm-time.ts';
import { dueAt } from '../../src/core/cycle.ts';
import { isEnough } from '../../src/core/enough.ts';
import { outlook } from '../../src/core/outlook.ts';
import { observe } from '../../src/core/presence.ts';
import { silenceOf } from '../../src/core/silence.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, DAY, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import { idle, offered } from './reduce-given.ts';

/** Three hours are taken from the clock: what was 12:00 is 9:00. Working hours are the whole day. */
const BEFORE = at('12:00');
const NOW = at('9:00');
const ALWAYS = settings({ hours: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 0 }]) });

function setBack(change: Partial<State['cycle']>, of: Partial<State> = {}): State {
  return follow(
    state({
      settings: ALWAYS,
      cycle: cycle({ countedToMs: BEFORE, stageSinceMs: BEFORE, ...change }),
      ...of,
    }),
    [WAKE, facts(NOW)],
  );
}

describe('a clock that is set back (fault C03)', () => {
  it('leaves the reminder at most an interval away', () => {
    const now = setBack({ workedMs: 20 * MINUTE });
    expect(dueAt(now.cycle, now.settings)).toBe(at('9:30'));
  });

  it.each([
    ['the work that is settled', { countedToMs: BEFORE }],
    ['the stage', { stageSinceMs: BEFORE, countedToMs: NOW }],
    ['the last return', { backAtMs: BEFORE, countedToMs: NOW, stageSinceMs: NOW }],
    ['the last showing', { lastShownAtMs: BEFORE, countedToMs: NOW, stageSinceMs: NOW }],
  ] as const)('leaves nothing of the cycle in the future: %s', (_, change) => {
    const { cycle: after } = setBack(change);
    for (const ms of [after.countedToMs, after.stageSinceMs, after.backAtMs, after.lastShownAtMs ?? 0]) {
      expect(ms).toBeLessThanOrEqual(NOW);
    }
  });

  it('by a little is the same: each time is looked at by itself', () => {
    const { cycle: after } = setBack({ countedToMs: NOW, stageSinceMs: NOW + 1 });
    expect(after.stageSinceMs).toBe(NOW);
  });

  it('keeps a rest that was before, and forgets one that is to come', () => {
    const rest = { fromMs: at('8:00'), toMs: at('8:10') };
    expect(setBack({ lastRest: rest }).cycle.lastRest).toEqual(rest);
    expect(setBack({ lastRest: { fromMs: at('11:00'), toMs: at('11:10') } }).cycle.lastRest).toBeNull();
    const edge = { fromMs: at('8:50'), toMs: NOW };
    expect(setBack({ lastRest: edge }).cycle.lastRest).toEqual(edge);
  });

  it('ends a lull or an absence no later than now', () => {
    const away = follow(
      state({ settings: ALWAYS, cycle: cycle({ countedToMs: NOW, stageSinceMs: NOW, idleSinceMs: BEFORE }) }),
      [WAKE, idle(NOW)],
    );
    expect(away.cycle.idleSinceMs).toBe(NOW);
  });

  it('believes listening for half an hour from now, not from then', () => {
    const sound = { call: null, isShown: true };
    const given = state({
      settings: ALWAYS,
      cycle: cycle({ countedToMs: NOW, stageSinceMs: NOW, listeningSinceMs: BEFORE }),
    });
    const now = follow(given, [WAKE, facts(NOW, { idle: 'idle', sound })]);
    expect(now.cycle.listeningSinceMs).toBe(NOW);
    const over = follow(now, [WAKE, facts(at('9:30'), { idle: 'idle', sound })]);
    expect(over.cycle).toMatchObject({ idleSinceMs: at('9:30') });
  });

  it('lets a call that fell quiet be over in 90 seconds', () => {
    const call = { sign: 'meeting', quietSinceMs: BEFORE, isDismissed: false } as const;
    const now = setBack({ stage: 'due', workedMs: 60 * MINUTE, call });
    expect(now.cycle.call?.quietSinceMs).toBe(NOW);
    expect(follow(now, [WAKE, facts(at('9:01:30'))]).cycle.call).toBeNull();
    const sounding = { ...call, quietSinceMs: null };
    const heard = follow(setBack({ stage: 'due', workedMs: 60 * MINUTE, call: sounding }), [
      WAKE,
      facts(NOW, { sound: { call: 'meeting', isShown: false } }),
    ]);
    expect(heard.cycle.call).toEqual(sounding);
  });

  it('puts nothing off for longer than "later" ever does', () => {
    const put = { stage: 'due', workedMs: 60 * MINUTE } as const;
    expect(setBack({ ...put, laterUntilMs: at('12:10') }).cycle.laterUntilMs).toBe(at('9:20'));
    expect(
      setBack({ ...put, countedToMs: NOW, stageSinceMs: NOW, laterUntilMs: at('9:20') + 1 }).cycle
        .laterUntilMs,
    ).toBe(at('9:20'));
    expect(setBack({ ...put, laterUntilMs: at('9:19') }).cycle.laterUntilMs).toBe(at('9:19'));
    expect(setBack(put).cycle.laterUntilMs).toBeNull();
  });

  it('leaves the longest "later" alone at the moment at which it was said', () => {
    const given = state({
      settings: ALWAYS,
      cycle: cycle({
        ...{ stage: 'due', workedMs: 60 * MINUTE },
        laterUntilMs: at('9:20'),
        countedToMs: NOW,
      }),
    });
    expect(observe(given.cycle, given.settings, facts(NOW))).toBe(given.cycle);
  });

  it('lets a reminder that is due come after the cap', () => {
    const waiting = setBack({ stage: 'due', workedMs: 60 * MINUTE });
    expect(waiting.cycle).toMatchObject({ stage: 'due', stageSinceMs: NOW });
    expect(follow(waiting, [WAKE, facts(at('9:03'))]).cycle.stage).toBe('offered');
  });

  it('lets one that stands be answered for ten minutes more', () => {
    const stands = setBack({
      stage: 'offered',
      workedMs: 60 * MINUTE,
      isNotified: true,
      showings: 1,
      lastShownAtMs: BEFORE,
    });
    expect(stands.cycle).toMatchObject({ stage: 'offered', isNotified: true, lastShownAtMs: NOW });
    expect(follow(stands, [WAKE, facts(at('9:10'))]).cycle.stage).toBe('due');
  });

  it('does not begin a pause or a call again that had ended', () => {
    const ended = state({
      settings: ALWAYS,
      pausedUntilMs: at('11:00'),
      callUntilMs: at('11:00'),
      cycle: cycle({ countedToMs: BEFORE }),
    });
    const now = follow(ended, [WAKE, facts(BEFORE)], [WAKE, facts(NOW)]);
    expect(now).toMatchObject({ pausedUntilMs: null, callUntilMs: null });
    expect(silenceOf(now, facts(NOW))).toEqual({ reason: 'just-back', untilMs: NOW + 2 * MINUTE });
  });

  it('does not let the grace after a session last for hours', () => {
    const given = setBack(
      { stage: 'due', workedMs: 60 * MINUTE },
      { lastSession: { id: 'a', endedAtMs: BEFORE, held: [], last: null, stretchIds: [] } },
    );
    expect(follow(given, [WAKE, facts(at('9:03'))]).cycle.stage).toBe('offered');
  });

  it('by a day does not make today enough', () => {
    const given = state({ sessionDay: { day: '2026-11-24', count: 4 } });
    expect(isEnough(given, at('10:00'), 'UTC')).toBe(false);
  });

  it('across midnight looks again as the day begins whose sessions are counted', () => {
    const sessionDay = { day: '2026-11-24', count: 4 };
    const lateMs = at('23:57');
    const given = state({ sessionDay, settings: ALWAYS, cycle: cycle({ countedToMs: lateMs }) });
    expect(alarmAt(given, facts(lateMs))).toBe(at('0:00', '2026-11-24'));
    const unlimited = { ...given, settings: { ...ALWAYS, enoughSessions: null } };
    expect(alarmAt(unlimited, facts(lateMs))).toBe(lateMs + 5 * MINUTE);
  });

  it('keeps the alarm near, whatever was stored', () => {
    const far = NOW + 400 * DAY;
    const given = setBack(
      {
        stage: 'due',
        workedMs: 60 * MINUTE,
        laterUntilMs: far,
        backAtMs: far,
        lastShownAtMs: far,
        idleSinceMs: null,
      },
      { lastSession: { id: 'a', endedAtMs: far, held: [], last: null, stretchIds: [] } },
    );
    const { alarmAtMs } = outlook(given, facts(NOW));
    expect(alarmAtMs).toBeGreaterThan(NOW);
    expect(alarmAtMs).toBeLessThanOrEqual(at('9:05'));
  });
});

describe('a clock that is set forward (fault C02)', () => {
  it('is at most one reminder late: what it skipped was time away', () => {
    const now = follow(offered(), [WAKE, facts(at('13:00'), { alarmAtMs: at('9:55') })]);
    expect(now.cycle.stage).toBe('counting');
    expect(dueAt(now.cycle, now.settings)).toBe(at('13:50'));
  });
});
