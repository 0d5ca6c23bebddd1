import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/facts.ts';
import { startSession } from '../../src/core/session.ts';
import { isPaused, silenceOf } from '../../src/core/silence.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, facts, plan, settings, state } from './given.ts';

const NOW = at('10:00');
const DUE = { stage: 'due', stageSinceMs: NOW } as const;

/** Each silence by itself, in the order in which they win (product.md, "Silence wins"). */
const SILENCES: readonly { reason: string; make: (from: State) => State }[] = [
  { reason: 'not-set-up', make: (from) => ({ ...from, person: { ...from.person, isSetUp: false } }) },
  { reason: 'paused', make: (from) => ({ ...from, pausedUntilMs: at('10:30') }) },
  { reason: 'outside-hours', make: (from) => ({ ...from, settings: settings({ hours: evening() }) }) },
  { reason: 'in-session', make: (from) => ({ ...from, session: startSession('a', plan(), NOW) }) },
  { reason: 'later', make: (from) => withCycle(from, { laterUntilMs: at('10:10') }) },
  { reason: 'away', make: (from) => withCycle(from, { idleSinceMs: at('9:58') }) },
  { reason: 'just-back', make: (from) => withCycle(from, { backAtMs: at('9:59') }) },
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
      later: at('10:10'),
      away: null,
      'just-back': at('10:01'),
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
  it('follow coming back, lull or not', () => {
    const back = withCycle(due(), { backAtMs: NOW, idleSinceMs: at('10:01:30') });
    expect(reasonOf(back, facts(at('10:01:59')))).toBe('just-back');
    expect(silenceOf(back, facts(at('10:02')))).toBeNull();
  });

  it('follow a pause', () => {
    const paused = withCycle(due({ pausedUntilMs: at('10:30') }), { idleSinceMs: at('10:31:30') });
    expect(reasonOf(paused, facts(at('10:31:59')))).toBe('just-back');
    expect(silenceOf(paused, facts(at('10:32')))).toBeNull();
  });
});
