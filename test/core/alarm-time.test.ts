import { describe, expect, it } from 'vitest';
import { alarmAt } from '../../src/core/alarm-time.ts';
import type { Facts } from '../../src/core/facts.ts';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import {
  at,
  cycle,
  DAY,
  facts,
  follow,
  MINUTE,
  MONDAY,
  plan,
  SECOND,
  settings,
  state,
  WAKE,
} from './given.ts';

const NOW = at('10:00');
const MEETING = { call: 'meeting', isShown: false } as const;
const WATCHING = { call: null, isShown: true } as const;

function due(change: Partial<State['cycle']> = {}, of: Partial<State> = {}): State {
  return state({
    cycle: cycle({
      stage: 'due',
      stageSinceMs: at('9:50'),
      workedMs: 60 * MINUTE,
      countedToMs: at('9:50'),
      ...change,
    }),
    ...of,
  });
}

function shown(change: Partial<State['cycle']> = {}, of: Partial<State> = {}): State {
  return due({ stage: 'offered', isNotified: true, showings: 1, lastShownAtMs: at('9:58'), ...change }, of);
}

/** Minutes from 10:00 to the alarm. */
function minutes(given: State, world: Facts = facts(NOW)): number | null {
  const alarmMs = alarmAt(given, world);
  return alarmMs === null ? null : (alarmMs - world.nowMs) / MINUTE;
}

describe('the heartbeat', () => {
  it('is five minutes, or a rest where that is shorter: no more sleep is ever taken for work (fault C01)', () => {
    const fresh = { cycle: cycle({ countedToMs: NOW }) };
    expect(minutes(state(fresh))).toBe(5);
    expect(minutes(state({ ...fresh, settings: settings({ restMinutes: 30 }) }))).toBe(5);
    expect(minutes(state({ ...fresh, settings: settings({ restMinutes: 2 }) }))).toBe(2);
  });

  it('goes on while a reminder stands that nothing changes by itself', () => {
    expect(minutes(due({ stage: 'offered', failedShows: 2 }))).toBe(5);
    expect(minutes(shown({}, { settings: settings({ isBadgeOnly: true }) }))).toBe(5);
  });

  it('goes on while somebody is away with nothing to lose', () => {
    const gone = state({
      cycle: cycle({ countedToMs: at('9:50'), idleSinceMs: at('9:50'), isLocked: true }),
    });
    expect(minutes(gone, facts(NOW, { idle: 'locked' }))).toBe(5);
  });
});

describe('the alarm stands at the next moment at which something changes by itself', () => {
  it.each([
    ['the interval is worked', state({ cycle: cycle({ countedToMs: at('9:12') }) }), 2],
    ['the cap is reached', due({ stageSinceMs: at('9:59') }), 2],
    ['"later" is over', due({ laterUntilMs: at('10:04') }), 4],
    [
      'a pause that is near its end is over',
      state({ pausedUntilMs: at('10:01'), cycle: cycle({ countedToMs: NOW }) }),
      1,
    ],
    ['a call that was said is over', due({}, { callUntilMs: at('10:03') }), 3],
    ['the grace is over', due({ backAtMs: at('9:59:30') }), 1.5],
    ['a lull becomes a whole rest', due({ idleSinceMs: at('9:56'), isLocked: true }), 1],
    ['a shown reminder is unanswered for ten minutes', shown({ lastShownAtMs: at('9:53') }), 3],
    ['a shown reminder counts as missed', shown({ lastShownAtMs: at('9:53'), showings: 2 }), 3],
  ])('%s', (_, given, expected) => expect(minutes(given)).toBe(expected));

  it('the working hours close, whatever waits', () => {
    const evening = facts(at('17:58'));
    const late = { countedToMs: at('17:50'), stageSinceMs: at('17:57') } as const;
    expect(minutes(state({ cycle: cycle(late) }), evening)).toBe(2);
    expect(minutes(due({ ...late, laterUntilMs: at('18:05') }), evening)).toBe(2);
    expect(minutes(shown({ ...late, lastShownAtMs: at('17:57') }), evening)).toBe(2);
    const gone = { ...late, idleSinceMs: at('17:57'), isLocked: true };
    expect(minutes(state({ cycle: cycle(gone) }), evening)).toBe(2);
    expect(minutes(shown(gone), evening)).toBe(2);
  });

  it('half an hour of listening is over', () => {
    const heard = facts(NOW, { idle: 'idle', sound: WATCHING });
    const listening = (from: string) =>
      state({ cycle: cycle({ countedToMs: at('9:20'), listeningSinceMs: at(from) }) });
    expect(minutes(listening('9:33'), heard)).toBe(3);
    const due = { ...listening('9:33').cycle, stage: 'due' as const, isNotified: false };
    const patient = state({ cycle: due, settings: settings({ capMinutes: 10 }) });
    expect(minutes(patient, heard)).toBe(3);
    const inMeeting = facts(NOW, { idle: 'idle', sound: MEETING });
    expect(minutes(listening('9:30'), inMeeting)).toBe(5);
    expect(minutes(listening('9:20'), inMeeting)).toBe(5);
  });

  it('the day begins whose sessions are counted already: the clock was set back across midnight', () => {
    const always = settings({ hours: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 0 }]) });
    const late = facts(at('23:57'));
    const counted = (day: string, enoughSessions: number | null) =>
      state({
        ...{ settings: { ...always, enoughSessions }, sessionDay: { day, count: 1 } },
        cycle: cycle({ countedToMs: at('23:57') }),
      });
    expect(minutes(counted('2026-11-24', 4), late)).toBe(3);
    expect(minutes(counted(MONDAY, 4), late)).toBe(5);
    expect(minutes(counted('2026-11-22', 4), late)).toBe(5);
    expect(minutes(counted('2026-11-24', null), late)).toBe(5);
  });

  it('not at a time that is no longer waited for: a shown reminder has no cap', () => {
    expect(minutes(shown({ stageSinceMs: at('9:59'), lastShownAtMs: at('9:59') }))).toBe(5);
  });

  it('nobody is asked again while away: the rest is what comes', () => {
    const gone = shown({ lastShownAtMs: at('9:53'), idleSinceMs: at('9:57'), isLocked: true });
    expect(minutes(gone, facts(NOW, { idle: 'locked' }))).toBe(2);
  });
});

describe('"later" while something else keeps the reminder back', () => {
  const gone = { idleSinceMs: at('9:58'), isLocked: true };

  it('is looked at when it ends, and not once it has ended', () => {
    expect(minutes(due({ ...gone, laterUntilMs: at('10:01') }))).toBe(1);
    expect(minutes(due({ ...gone, laterUntilMs: NOW }))).toBe(3);
    expect(minutes(due({ ...gone, laterUntilMs: at('9:59') }))).toBe(3);
  });
});

describe('a call that holds a reminder off', () => {
  it('is looked at once a minute', () => {
    const held = follow(due(), [WAKE, facts(NOW, { sound: MEETING })]);
    expect(minutes(held, facts(NOW, { sound: MEETING }))).toBe(1);
  });

  it('is over 90 seconds after it fell quiet', () => {
    const quiet = due({ call: { sign: 'meeting', quietSinceMs: at('9:59'), isDismissed: false } });
    expect(minutes(quiet)).toBe(0.5);
  });

  it('that is none, says the person, is still looked at: its end makes the next one a call', () => {
    const call = { sign: 'meeting', quietSinceMs: null, isDismissed: true } as const;
    expect(minutes(due({ call, stageSinceMs: at('9:59:30') }))).toBe(1);
  });
});

describe('the worker sleeps', () => {
  it('outside working hours until they open', () => {
    expect(alarmAt(state(), facts(at('19:00')))).toBe(at('8:00', '2026-11-24'));
    expect(alarmAt(state(), facts(at('7:00')))).toBe(at('8:00'));
  });

  it('through a pause that ends after closing time; in a shorter one work goes on, and so does the heartbeat', () => {
    const tomorrow = at('8:00', '2026-11-24');
    expect(alarmAt(state({ pausedUntilMs: tomorrow }), facts(NOW))).toBe(tomorrow);
    const working = state({ pausedUntilMs: at('13:00'), cycle: cycle({ countedToMs: NOW }) });
    expect(alarmAt(working, facts(NOW))).toBe(at('10:05'));
    expect(alarmAt({ ...working, pausedUntilMs: at('18:00') }, facts(NOW))).toBe(at('18:00'));
  });

  it('for the rest of the day when it is enough, but no longer than to midnight', () => {
    const sessionDay = { day: MONDAY, count: 4 };
    expect(alarmAt(state({ sessionDay }), facts(NOW))).toBe(at('18:00'));
    const late = settings({ hours: Array.from({ length: 7 }, () => [{ fromMinute: 480, toMinute: 120 }]) });
    expect(alarmAt(state({ sessionDay, settings: late }), facts(NOW))).toBe(at('0:00', '2026-11-24'));
  });

  it('but never longer than a day (fault A13)', () => {
    const closed = settings({ hours: Array.from({ length: 7 }, () => []) });
    expect(alarmAt(state({ settings: closed }), facts(NOW))).toBe(NOW + DAY);
    expect(alarmAt(state({ pausedUntilMs: NOW + 60 * DAY }), facts(NOW))).toBe(NOW + DAY);
    expect(alarmAt(state(), facts(at('18:00', '2026-11-27')))).toBe(at('18:00', '2026-11-28'));
  });

  it('not at all while a session waits, in a pause or not', () => {
    const session = startSession('a', plan(), NOW);
    expect(minutes(state({ session, pausedUntilMs: at('13:00') }))).toBe(5);
    expect(minutes(state({ session: { ...session, drivenAtMs: at('19:00') } }), facts(at('19:00')))).toBe(5);
  });

  it('without any alarm before it is set up', () => {
    expect(alarmAt(state({ person: { ...state().person, isSetUp: false } }), facts(NOW))).toBeNull();
  });
});

describe('a session', () => {
  const session = startSession('a', plan(), at('9:50'));

  it('that nobody drives is looked at when its quarter of an hour is over', () => {
    expect(minutes(state({ session: { ...session, drivenAtMs: at('9:47') } }))).toBe(2);
  });

  it('that waits is looked at when a whole rest away is over', () => {
    const gone = cycle({ idleSinceMs: at('9:57'), isLocked: true });
    expect(minutes(state({ session, cycle: gone }), facts(NOW, { idle: 'locked' }))).toBe(2);
    const driven = facts(NOW, { idle: 'locked', isSessionDriven: true });
    expect(minutes(state({ session, cycle: gone }), driven)).toBe(5);
  });

  it('that was left just now waits a whole rest from there', () => {
    const gone = cycle({ idleSinceMs: at('9:40'), isLocked: true });
    const left = { ...session, drivenAtMs: at('9:58') };
    expect(minutes(state({ session: left, cycle: gone }), facts(NOW, { idle: 'locked' }))).toBe(3);
  });
});

describe('the alarm is never asked for in the past or at once (fault A10)', () => {
  it.each([
    ['an end that is past', due({ laterUntilMs: NOW + 1 })],
    ['a rest that is over', due({ idleSinceMs: at('9:00'), isLocked: true })],
    ['a reminder long unanswered', shown({ lastShownAtMs: at('9:00') })],
    ['an interval long worked', state({ cycle: cycle({ workedMs: 300 * MINUTE }) })],
  ])('but a second ahead: %s', (_, given) => expect(alarmAt(given, facts(NOW))).toBe(NOW + SECOND));
});
