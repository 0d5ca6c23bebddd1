import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from './random.ts';
import { comparePairs, median } from './statistics.ts';

describe('median', () => {
  it('is the middle of an odd list', () => expect(median([9, 1, 5])).toBe(5));
  it('is between the two middles of an even list', () => expect(median([4, 1, 2, 9])).toBe(3));
  it('is not a number for nothing', () => expect(median([])).toBeNaN());
});

describe('comparePairs', () => {
  const random = seededRandom(7);
  const base = Array.from({ length: 100 }, () => 50 + 20 * random());

  it('finds a constant ratio exactly, however the rounds differ', () => {
    const ours = base.map((value) => value * 1.25);
    const { ratio, low, high, pairs } = comparePairs(ours, base);
    expect([ratio, low, high]).toEqual([1.25, 1.25, 1.25].map((value) => expect.closeTo(value)));
    expect(pairs).toBe(100);
  });

  it('has an interval that holds 1 for two of the same kind', () => {
    const twin = base.map((value) => value * (0.9 + 0.2 * random()));
    const { low, high } = comparePairs(twin, base);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
  });

  it('gives the same interval for the same seed', () => {
    const ours = base.map((value) => value * (1 + random()));
    expect(comparePairs(ours, base, { seed: 3 })).toEqual(comparePairs(ours, base, { seed: 3 }));
  });

  it('is not moved by a single stalled round', () => {
    const ours = base.map((value, round) => (round === 0 ? value * 40 : value));
    expect(comparePairs(ours, base).ratio).toBeCloseTo(1);
  });

  it('refuses rows of different lengths', () => expect(() => comparePairs([1], [1, 2])).toThrow('1 measure'));
});

describe('shuffled', () => {
  it('keeps every item once', () => {
    expect(shuffled([1, 2, 3, 4, 5], seededRandom(2)).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('puts each item first about as often', () => {
    const random = seededRandom(11);
    const firsts = Array.from({ length: 3000 }, () => shuffled(['a', 'b', 'c'], random)[0]);
    for (const item of ['a', 'b', 'c']) {
      expect(firsts.filter((first) => first === item).length).toBeGreaterThan(900);
    }
  });
});
