import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/facts.ts';
import { outlook } from '../../src/core/outlook.ts';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import type { WhyAndWhen } from '../../src/core/why-and-when.ts';
import { whyAndWhen } from '../../src/core/why-and-when.ts';
import { at, cycle, facts, MINUTE, MONDAY, plan, settings, state } from './given.ts';

const NOW = at('10:00');
const MEETING = { sign: 'meeting', quietSinceMs: null, isDismissed: false } as const;

/** Worked for an hour up to 10:00, and due since then. */
function due(change: Partial<State['cycle']> = {}, of: Partial<State> = {}): State {
  return state({
    cycle: cycle({ stage: 'due', workedMs: 60 * MINUTE, countedToMs: NOW, stageSinceMs: NOW, ...change }),
    ...of,
  });
}

const offered = (change: Partial<State> = {}): State => due({ stage: 'offered' }, change);
const notSetUp = state({ person: { ...state().person, isSetUp: false } });
const session = startSession('a', plan(), NOW);
const driven = facts(NOW, { isSessionDriven: true });
const enough = { sessionDay: { day: MONDAY, count: 4 } };
const rested = cycle({ countedToMs: NOW, lastRest: { fromMs: at('9:40'), toMs: NOW } });

/** Every line that there is, with a state that it is true of and the sign on the badge beside it. */
const LINES: readonly (readonly [WhyAndWhen, sign: string, State, Facts?])[] = [
  [{ code: 'not-set-up' }, 'blank', notSetUp],
  [{ code: 'paused', untilMs: at('11:00') }, 'quiet', due({}, { pausedUntilMs: at('11:00') })],
  [{ code: 'outside-hours', opensAtMs: at('8:00', '2026-11-24') }, 'blank', state(), facts(at('19:00'))],
  [{ code: 'session-waits' }, 'waiting', due({}, { session })],
  [{ code: 'in-session' }, 'blank', due({}, { session }), driven],
  [{ code: 'in-call', untilMs: at('10:20') }, 'blank', due({}, { callUntilMs: at('10:20') })],
  [{ code: 'held-off', sign: 'meeting', workedMinutes: 60 }, 'ready', due({ call: MEETING })],
  [{ code: 'enough', count: 4 }, 'quiet', state(enough)],
  [{ code: 'offered', workedMinutes: 60 }, 'ready', offered()],
  [{ code: 'missed', count: 3 }, 'ready', offered({ missedCount: 3 })],
  [{ code: 'later', untilMs: at('10:10') }, 'blank', due({ laterUntilMs: at('10:10') })],
  [{ code: 'just-back', untilMs: at('10:01') }, 'ready', due({ backAtMs: at('9:59') })],
  [{ code: 'due', workedMinutes: 60 }, 'ready', due()],
  [{ code: 'away', workedMinutes: 30 }, 'blank', state({ cycle: cycle({ idleSinceMs: at('9:30') }) })],
  [{ code: 'next', atMs: at('10:50') }, 'blank', state({ cycle: cycle({ countedToMs: NOW }) })],
  [{ code: 'next-after-rest', atMs: at('10:50'), restFromMs: at('9:40') }, 'blank', state({ cycle: rested })],
];

describe('the one line that says why and when', () => {
  it.each(LINES.map((line) => [line[0].code, ...line] as const))('%s', (_, why, sign, given, world) => {
    const now = outlook(given, world ?? facts(NOW));
    expect(now.why).toEqual(why);
    expect(now.badge).toBe(sign);
  });

  it('has been told of every reason, once', () => {
    const all: Record<WhyAndWhen['code'], true> = {
      ...{
        'not-set-up': true,
        paused: true,
        'outside-hours': true,
        'session-waits': true,
        'in-session': true,
      },
      ...{ 'in-call': true, 'held-off': true, enough: true, offered: true, missed: true, later: true },
      ...{ 'just-back': true, due: true, away: true, next: true, 'next-after-rest': true },
    };
    expect(LINES.map(([{ code }]) => code).sort()).toEqual(Object.keys(all).sort());
  });
});

describe('the line', () => {
  const codeOf = (given: State, world = facts(NOW)) => whyAndWhen(given, world).code;

  it('tells of a session before anything that it outlasts', () => {
    const busy = { session, pausedUntilMs: at('11:00'), callUntilMs: at('11:00'), ...enough };
    expect(codeOf(due({}, busy))).toBe('session-waits');
    expect(codeOf(due({}, busy), facts(at('19:00')))).toBe('session-waits');
    expect(codeOf({ ...notSetUp, session })).toBe('not-set-up');
  });

  it('tells of the rest of a day that is enough before what ends sooner', () => {
    expect(codeOf(state({ ...enough, callUntilMs: at('10:20') }))).toBe('enough');
    const back = state({ ...enough, cycle: cycle({ countedToMs: NOW, backAtMs: NOW }) });
    expect(codeOf(back)).toBe('enough');
    expect(codeOf(state({ ...enough, pausedUntilMs: at('11:00') }))).toBe('paused');
    expect(whyAndWhen(state({ settings: settings({ enoughSessions: 1 }), ...enough }), facts(NOW))).toEqual({
      code: 'enough',
      count: 1,
    });
  });

  it('tells that it is offered although the person is away or just back', () => {
    expect(codeOf(due({ stage: 'offered', idleSinceMs: at('9:58') }))).toBe('offered');
    expect(codeOf(due({ stage: 'offered', backAtMs: at('9:59') }))).toBe('offered');
    expect(codeOf(due({ idleSinceMs: at('9:58') }))).toBe('away');
  });

  it('tells that it keeps quiet only after three, and only with something to keep quiet about', () => {
    expect(codeOf(offered({ missedCount: 2 }))).toBe('offered');
    expect(codeOf(due({}, { missedCount: 3 }))).toBe('due');
  });

  it('rounds the work to whole minutes', () => {
    expect(whyAndWhen(due({ workedMs: 60.4 * MINUTE }), facts(NOW))).toMatchObject({ workedMinutes: 60 });
    expect(whyAndWhen(due({ workedMs: 60.6 * MINUTE }), facts(NOW))).toMatchObject({ workedMinutes: 61 });
  });

  it('forgets a rest as soon as work was counted after it', () => {
    const worked = { ...rested, countedToMs: NOW + 1 };
    expect(codeOf(state({ cycle: worked }), facts(at('10:05')))).toBe('next');
    expect(codeOf(state({ cycle: rested }), facts(at('10:05')))).toBe('next-after-rest');
  });

  it('moves what would come after closing time to the next opening', () => {
    const evening = state({ cycle: cycle({ countedToMs: at('17:30') }) });
    expect(whyAndWhen(evening, facts(at('17:30')))).toEqual({ code: 'next', atMs: at('8:50', '2026-11-24') });
  });
});

describe('the sign on the badge', () => {
  const signOf = (given: State, world = facts(NOW)) => outlook(given, world).badge;

  it('comes back with the reminder, when "later" or a call that was said is over', () => {
    const later = due({ laterUntilMs: at('10:10') });
    expect([signOf(later, facts(at('10:10') - 1)), signOf(later, facts(at('10:10')))]).toEqual([
      'blank',
      'ready',
    ]);
    const call = due({}, { callUntilMs: at('10:10') });
    expect([signOf(call, facts(at('10:10') - 1)), signOf(call, facts(at('10:10')))]).toEqual([
      'blank',
      'ready',
    ]);
  });

  it('is quiet for a pause before it is anything else, but for a session', () => {
    expect(signOf(offered({ pausedUntilMs: at('11:00') }))).toBe('quiet');
    expect(signOf(offered({ pausedUntilMs: at('11:00'), session }))).toBe('waiting');
    expect(signOf(state({ pausedUntilMs: at('11:00') }), facts(at('11:00')))).toBe('blank');
  });

  it('is quiet when it is enough only while the hours are open', () => {
    expect(signOf(state(enough))).toBe('quiet');
    expect(signOf(state(enough), facts(at('19:00')))).toBe('blank');
  });

  it('is blank for whoever is not set up, whatever is stored', () => {
    expect(signOf({ ...notSetUp, session, pausedUntilMs: at('11:00') })).toBe('blank');
  });
});
