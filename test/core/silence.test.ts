import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/facts.ts';
import { startSession } from '../../src/core/session.ts';
import { isPaused, silenceOf } from '../../src/core/silence.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, facts, MONDAY, plan, settings, state } from './given.ts';

const NOW = at('10:00');
const DUE = { stage: 'due', stageSinceMs: NOW } as const;

/** Each silence by itself, in the order in which they win (product.md, "Silence wins"). */
const SILENCES: readonly { reason: string; make: (from: State) => State }[] = [
  { reason: 'not-set-up', make: (from) => ({ ...from, person: { ...from.person, isSetUp: false } }) },
  { reason: 'paused', make: (from) => ({ ...from, pausedUntilMs: at('10:30') }) },
  { reason: 'outside-hours', make: (from) => ({ ...from, settings: settings({ hours: evening() }) }) },
  { reason: 'in-session', make: (from) => ({ ...from, session: startSession('a', plan(), NOW) }) },
  { reason: 'in-call', make: (from) => ({ ...from, callUntilMs: at('10:20') }) },
  {
    reason: 'held-off',
    make: (from) => withCycle(from, { call: { sign: 'meeting', quietSinceMs: null, isDismissed: false } }),
  },
  { reason: 'later', make: (from) => withCycle(from, { laterUntilMs: at('10:10') }) },
  { reason: 'away', make: (from) => withCycle(from, { idleSinceMs: at('9:58') }) },
  { reason: 'just-back', make: (from) => withCycle(from, { backAtMs: at('9:59') }) },
  { reason: 'enough', make: (from) => ({ ...from, sessionDay: { day: MONDAY, count: 4 } }) },
  { reason: 'no-lull', make: (from) => from },
];

function evening() {
  return Array.from({ length: 7 }, () => [{ fromMinute: 20 * 60, toMinute: 22 * 60 }]);
}

function withCycle(from: State, change: Partial<State['cycle']>): State {
  return { ...from, cycle: { ...from.cycle, ...change } };
}

function due(change: Partial<State> = {}): State {
  return state({ cycle: cycle(DUE), ...change });
}

function reasonOf(given: State, world: Facts = facts(NOW)): string | undefined {
  return silenceOf(given, world)?.reason;
}

describe('the silences', () => {
  it.each(SILENCES)('$reason keeps the reminder back', ({ reason, make }) => {
    expect(reasonOf(make(due()))).toBe(reason);
  });

  const pairs = SILENCES.flatMap((winner, index) =>
    SILENCES.slice(index + 1).map((loser) => [winner.reason, loser.reason, winner, loser] as const),
  );
  it.each(pairs)('%s wins over %s', (_, __, winner, loser) => {
    expect(reasonOf(winner.make(loser.make(due())))).toBe(winner.reason);
    expect(reasonOf(loser.make(winner.make(due())))).toBe(winner.reason);
  });

  it('say when they end by themselves', () => {
    const ends = SILENCES.map(({ reason, make }) => [reason, silenceOf(make(due()), facts(NOW))?.untilMs]);
    expect(Object.fromEntries(ends)).toEqual({
      'not-set-up': null,
      paused: at('10:30'),
      'outside-hours': at('20:00'),
      'in-session': null,
      'in-call': at('10:20'),
      'held-off': null,
      later: at('10:10'),
      away: null,
      'just-back': at('10:01'),
      enough: null,
      'no-lull': at('10:03'),
    });
  });

  it('are all over at their end, to the millisecond', () => {
    expect(isPaused(due({ pausedUntilMs: NOW + 1 }), NOW)).toBe(true);
    expect(isPaused(due({ pausedUntilMs: NOW }), NOW)).toBe(false);
    const later = withCycle(due(), { laterUntilMs: at('10:10') });
    expect(reasonOf(later, facts(at('10:10') - 1))).toBe('later');
    expect(reasonOf(later, facts(at('10:10')))).toBe('no-lull');
  });
});

describe('a spare moment', () => {
  it('is a lull of less than the time that counts as away', () => {
    expect(silenceOf(withCycle(due(), { idleSinceMs: at('9:59:45') }), facts(NOW))).toBeNull();
    expect(silenceOf(withCycle(due(), { idleSinceMs: at('9:59:00') }), facts(NOW))?.reason).toBe('away');
  });

  it('is not waited for longer than the cap', () => {
    expect(reasonOf(due(), facts(at('10:02:59')))).toBe('no-lull');
    expect(silenceOf(due(), facts(at('10:03')))).toBeNull();
  });

  it('is not waited for at all with a cap of 0', () => {
    expect(silenceOf(due({ settings: settings({ capMinutes: 0 }) }), facts(NOW))).toBeNull();
  });

  it('is waited for as long as was set', () => {
    const patient = due({ settings: settings({ capMinutes: 10 }) });
    expect(reasonOf(patient, facts(at('10:09:59')))).toBe('no-lull');
    expect(silenceOf(patient, facts(at('10:10')))).toBeNull();
  });

  it('is waited for anew after "later" and after coming back: the cap starts there', () => {
    const later = withCycle(due(), { laterUntilMs: at('10:10') });
    expect(silenceOf(later, facts(at('10:12')))).toEqual({ reason: 'no-lull', untilMs: at('10:13') });
    const back = withCycle(due(), { backAtMs: at('10:05') });
    expect(silenceOf(back, facts(at('10:08')))).toEqual({ reason: 'no-lull', untilMs: at('10:10') });
  });
});

describe('the two minutes of grace', () => {
  const inALull = { idleSinceMs: at('10:01:30') };

  it.each([
    ['coming back', withCycle(due(), { backAtMs: NOW })],
    ['the end of a call that was heard', withCycle(due(), { backAtMs: NOW, call: null })],
    ['a pause', due({ pausedUntilMs: NOW })],
    ['a call that was said', due({ callUntilMs: NOW })],
    ['a session', due({ lastSession: { id: 'a', endedAtMs: NOW, held: [], last: null, stretchIds: [] } })],
  ])('follow %s, lull or not', (_, given) => {
    for (const each of [given, withCycle(given, inALull)]) {
      expect(silenceOf(each, facts(at('10:02') - 1))).toEqual({ reason: 'just-back', untilMs: at('10:02') });
      expect(reasonOf(each, facts(at('10:02')))).not.toBe('just-back');
    }
    expect(silenceOf(withCycle(given, inALull), facts(at('10:02')))).toBeNull();
    expect(silenceOf(given, facts(at('10:02')))).toEqual({ reason: 'no-lull', untilMs: at('10:05') });
  });

  it('follow the last of several', () => {
    const given = withCycle(due({ pausedUntilMs: at('9:59'), callUntilMs: NOW }), { backAtMs: at('9:58') });
    expect(silenceOf(given, facts(NOW))).toEqual({ reason: 'just-back', untilMs: at('10:02') });
  });

  it('follow nothing that is still to come: the clock was set back (fault C03)', () => {
    const given = withCycle(
      due({ lastSession: { id: 'a', endedAtMs: at('12:00'), held: [], last: null, stretchIds: [] } }),
      {
        backAtMs: at('12:00'),
      },
    );
    expect(silenceOf(given, facts(NOW))).toEqual({ reason: 'no-lull', untilMs: at('10:03') });
  });

  it('follow nothing where nothing was', () => {
    expect(reasonOf(withCycle(due(), { backAtMs: 0 }), facts(NOW))).toBe('no-lull');
    const early = state({ cycle: cycle({ stage: 'due', stageSinceMs: 0, countedToMs: 0, idleSinceMs: 0 }) });
    const always = Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 0 }]);
    expect(reasonOf({ ...early, settings: settings({ hours: always }) }, facts(30_000))).toBeUndefined();
  });
});

describe('two showings', () => {
  const shownAt = (lastShownAtMs: number) => withCycle(due(), { lastShownAtMs, idleSinceMs: at('9:59:45') });

  it('are at least five minutes apart, whatever happens in between', () => {
    expect(silenceOf(shownAt(at('9:56')), facts(NOW))).toEqual({ reason: 'just-back', untilMs: at('10:01') });
    expect(silenceOf(shownAt(at('9:55') + 1), facts(NOW))?.untilMs).toBe(NOW + 1);
    expect(silenceOf(shownAt(at('9:55')), facts(NOW))).toBeNull();
  });

  it('are apart also when somebody comes back in between', () => {
    const back = withCycle(due(), { lastShownAtMs: at('9:56'), backAtMs: at('9:57') });
    expect(silenceOf(back, facts(NOW))?.untilMs).toBe(at('10:01'));
    const late = withCycle(due(), { lastShownAtMs: at('9:56'), backAtMs: at('9:59:30') });
    expect(silenceOf(late, facts(NOW))?.untilMs).toBe(at('10:01:30'));
  });

  it('leave the cap to run from the end of that time', () => {
    const given = withCycle(due(), { lastShownAtMs: at('9:58') });
    expect(silenceOf(given, facts(at('10:03')))).toEqual({ reason: 'no-lull', untilMs: at('10:06') });
  });
});
