import { describe, expect, it } from 'vitest';
import type { WeekSaid } from '../../src/core/week-said.ts';
import { daysText, heldText } from '../../src/words/held-text.ts';
import { weekSentence } from '../../src/words/week-sentence.ts';
import { english } from './english.ts';

const IN_ALL = { heldSeconds: 520, days: 3 };
const CALF = { area: 'calf', side: 'right', heldSeconds: 40, targetSeconds: 300, isResting: false } as const;

describe('the sentence about the week', () => {
  it.each<[WeekSaid, string]>([
    [{ code: 'new' }, 'Nothing held yet: your first hold starts this page.'],
    [
      { code: 'back' },
      'Welcome back, starting lighter. The rings begin anew, and all that you held still counts below.',
    ],
    [{ code: 'quiet' }, 'No hold in these seven days, and nothing is lost: days away cost nothing.'],
    [{ code: 'held', ...IN_ALL }, '8 min 40 s of still holds this week, on 3 days.'],
    [
      { code: 'resting', ...IN_ALL },
      'Your focus muscles rest while something hurts; 8 min 40 s were held this week, on 3 days.',
    ],
    [
      { code: 'reached', hasResting: false, ...IN_ALL },
      'Each focus muscle has its share of this week; 8 min 40 s were held in all, on 3 days.',
    ],
    [
      { code: 'reached', hasResting: true, ...IN_ALL },
      'Each focus muscle that is not resting has its share of this week; 8 min 40 s were held in all, on 3 days.',
    ],
    [
      { code: 'behind', row: CALF, ...IN_ALL },
      'Right calf is most behind this week, with 40 of 300 s; 8 min 40 s were held in all, on 3 days.',
    ],
    [
      { code: 'behind', row: { ...CALF, side: 'both' }, heldSeconds: 40, days: 1 },
      'Calf is most behind this week, with 40 of 300 s on each side; 40 s were held in all, on 1 day.',
    ],
  ])('of %o', (said, sentence) => {
    expect(weekSentence(said, { t: english, locale: 'en-GB' })).toBe(sentence);
  });
});

describe('a length of holds', () => {
  it.each([
    [0, '0 s'],
    [40, '40 s'],
    [160, '2 min 40 s'],
    [569, '9 min 29 s'],
    [599, '10 min'],
    [3_540, '59 min'],
    [3_590, '1 h 0 min'],
    [4_800, '1 h 20 min'],
  ])('is told to the second only while it is short: %i s', (seconds, text) => {
    expect(heldText(seconds, english)).toBe(text);
  });

  it('counts days as the language does', () => {
    expect([daysText(1, 'en'), daysText(2, 'en'), daysText(2, 'de')]).toEqual(['1 day', '2 days', '2 Tage']);
  });
});
