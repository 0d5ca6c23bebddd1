import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { State } from '../../src/core/state.ts';
import { arrowsIn, drawnAboveCode, drawnInArchitecture, HOLDS, nameOf } from './cycle-arrows.ts';
import { at, cycle, facts, follow, MINUTE, MONDAY, state, WAKE } from './given.ts';
import { ACCEPT, afterOneHold, due, idle, idOf, LATER, offered, SKIP, shown, WALK } from './reduce-given.ts';

const ARROWS = arrowsIn(drawnAboveCode());

type Walk = readonly [before: State, event: Event, world: Facts];

function ended(started: State, clock: string): Walk {
  return [started, { type: 'endSession', sessionId: idOf(started) }, facts(at(clock))];
}

/** Due or offered since before closing time. */
function late(stage: 'due' | 'offered', countedToMs: number): State {
  return state({ cycle: cycle({ stage, workedMs: 60 * MINUTE, countedToMs, stageSinceMs: countedToMs }) });
}

function enough(given: State): State {
  return { ...given, sessionDay: { day: MONDAY, count: 4 } };
}

/** Every row of the drawing, with how it is walked. */
const WALKS: Readonly<Record<string, () => Walk>> = {
  'counting to due: the interval is worked': () => [state(), WAKE, facts(at('9:50'))],
  'due to offered: a lull': () => [due(), WAKE, idle(at('9:51:15'))],
  'due to offered: the cap is over': () => [due(), WAKE, facts(at('9:53'))],
  'offered to due: later': () => [shown(), LATER, facts(at('9:52'))],
  'offered to due: a pause': () => [shown(), { type: 'pause', pause: '30-min' }, facts(at('9:52'))],
  'offered to due: "I\'m in a call"': () => [shown(), { type: 'startCall', minutes: 30 }, facts(at('9:52'))],
  'offered to due: a call is heard': () => [
    shown(),
    WAKE,
    facts(at('9:52'), { sound: { call: 'meeting', isShown: false } }),
  ],
  'offered to due: unanswered once': () => [shown(), WAKE, facts(at('10:01:16'))],
  'offered to due: a session without a hold': () =>
    ended(follow(shown(), [ACCEPT, facts(at('9:52'))]), '9:53'),
  'due to counting: time away given back': () => [
    follow(due(), [WAKE, facts(at('9:50:30'), { idle: 'locked' })]),
    WAKE,
    facts(at('9:51:30')),
  ],
  'due to counting: a longer interval': () => [
    due(),
    { type: 'changeSettings', settings: { intervalMinutes: 90 } },
    facts(at('9:51')),
  ],
  'due to counting: the clock set back': () => [due(), WAKE, facts(at('8:30'))],
  'offered to counting: unanswered twice': () => [
    { ...shown(), cycle: { ...shown().cycle, showings: 2 } },
    WAKE,
    facts(at('10:01:16')),
  ],
  'due to counting: unanswered, and no lull': () => [
    follow(shown(), [WAKE, facts(at('10:01:16'))]),
    WAKE,
    facts(at('10:11:16')),
  ],
  'due to counting: skip': () => [due(), SKIP, facts(at('9:51'))],
  'offered to counting: skip': () => [shown(), SKIP, facts(at('9:52'))],
  'due to counting: a break taken': () => [due(), WALK, facts(at('9:51'))],
  'offered to counting: a break taken': () => [shown(), WALK, facts(at('9:52'))],
  'due to counting: a whole rest away': () => [
    follow(due(), [WAKE, facts(at('9:51'), { idle: 'locked' })]),
    WAKE,
    facts(at('9:56'), { idle: 'locked' }),
  ],
  'offered to counting: a whole rest away': () => [offered(), WAKE, idle(at('9:56'))],
  'due to counting: a rest nobody saw': () => [due(), WAKE, facts(at('9:55'), { alarmAtMs: null })],
  'offered to counting: a rest nobody saw': () => [shown(), WAKE, facts(at('9:56:30'), { alarmAtMs: null })],
  'due to counting: a session with a hold': () => ended(afterOneHold(due(), at('9:51')), '9:53'),
  'offered to counting: a session with a hold': () => ended(afterOneHold(shown(), at('9:52')), '9:54'),
  'due to counting: outside working hours': () => [late('due', at('17:58')), WAKE, facts(at('18:00'))],
  'offered to counting: outside working hours': () => [shown(), { type: 'takeDayOff' }, facts(at('9:52'))],
  'due to counting: working hours open': () => [
    late('due', at('17:50', '2026-11-20')),
    WAKE,
    facts(at('8:00')),
  ],
  'offered to counting: working hours open': () => [
    late('offered', at('17:50', '2026-11-20')),
    WAKE,
    facts(at('8:00')),
  ],
  'due to counting: enough for today': () => [enough(due()), WAKE, facts(at('9:51'))],
  'offered to counting: enough for today': () => [
    enough({ ...shown(), settings: { ...shown().settings, enoughSessions: 5 } }),
    { type: 'changeSettings', settings: { enoughSessions: 4 } },
    facts(at('9:52')),
  ],
};

describe('the diagram of the cycle', () => {
  it('is the same above the code and in the architecture', () => {
    expect(drawnInArchitecture()).toEqual(drawnAboveCode());
  });

  it('has arrows that can be read, each once, each with a cause that is known', () => {
    expect(ARROWS.length).toBeGreaterThan(20);
    expect(new Set(ARROWS.map(nameOf)).size).toBe(ARROWS.length);
    expect(Object.keys(HOLDS).sort()).toEqual([...new Set(ARROWS.map(({ cause }) => cause))].sort());
  });

  it('is walked whole: each arrow has a walk, and each walk an arrow', () => {
    expect(Object.keys(WALKS).sort()).toEqual(ARROWS.map(nameOf).sort());
  });

  it.each(ARROWS.map((arrow) => [nameOf(arrow), arrow] as const))('%s', (name, { from, to, cause }) => {
    const [before, event, world] = WALKS[name]?.() ?? [state(), WAKE, facts(at('9:00'))];
    const after = follow(before, [event, world]);
    expect([before.cycle.stage, after.cycle.stage]).toEqual([from, to]);
    expect(HOLDS[cause]?.({ before, event, world, after })).toBe(true);
  });
});
