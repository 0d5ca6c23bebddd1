import { describe, expect, it } from 'vitest';
import { aboutMinutesText, durationText } from '../../src/words/duration.ts';
import { english } from './english.ts';

describe('a length', () => {
  it.each([
    [0, '0 s'],
    [57, '57 s'],
    [60, '1 min'],
    [111, '1 min 51 s'],
    [165, '2 min 45 s'],
    [59.6, '1 min'],
    [-3, '0 s'],
  ])('of %d s is "%s"', (seconds, said) => expect(durationText(seconds, english)).toBe(said));

  it.each([
    [10, '1 min'],
    [111, '2 min'],
    [165, '3 min'],
  ])('of about %d s is "%s"', (seconds, said) => expect(aboutMinutesText(seconds, english)).toBe(said));
});
