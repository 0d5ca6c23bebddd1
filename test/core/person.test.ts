import { describe, expect, it } from 'vitest';
import type { Person, SoreSpot } from '../../src/core/person.ts';
import { painToAsk } from '../../src/core/person.ts';
import { MONDAY, state } from './given.ts';

/** Somebody who said this about where it hurts. */
function hurting(...soreSpots: SoreSpot[]): Person {
  return { ...state().person, soreSpots };
}

describe('a painful area', () => {
  const saidOn = (saidDay: string) => hurting({ area: 'calf', degree: 'painful', saidDay });

  it('is asked about again when nothing was said of it for fourteen days', () => {
    expect(painToAsk(saidOn('2026-11-10'), MONDAY)).toEqual([]);
    expect(painToAsk(saidOn('2026-11-09'), MONDAY)).toEqual(['calf']);
    expect(painToAsk(saidOn('2026-09-01'), MONDAY)).toEqual(['calf']);
  });

  it('is not asked about while it was said on a day to come: the clock was set back', () => {
    expect(painToAsk(saidOn('2026-12-24'), MONDAY)).toEqual([]);
  });

  it('is asked about alone: what is only sometimes sore is not, and what is painful since yesterday waits', () => {
    const person = hurting(
      { area: 'neck', degree: 'sometimes-sore', saidDay: '2026-11-01' },
      { area: 'calf', degree: 'painful', saidDay: '2026-11-01' },
      { area: 'chest', degree: 'painful', saidDay: '2026-11-22' },
      { area: 'foot', degree: 'painful', saidDay: '2026-10-01' },
    );
    expect(painToAsk(person, MONDAY)).toEqual(['calf', 'foot']);
  });

  it('is none where nothing hurts', () => expect(painToAsk(hurting(), MONDAY)).toEqual([]));
});
