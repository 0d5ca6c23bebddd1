import { describe, expect, it } from 'vitest';
import { packed } from '../../scripts/build/pack-figure-data.ts';
import { MUSCLES } from '../../src/figure/muscle-courses.ts';
import { unpacked } from '../../src/figure/packed.ts';
import { POSES } from '../../src/figure/poses.ts';

function roundTrip(value: unknown): unknown {
  const { text, names } = packed(value);
  return unpacked(text, names.join().split(','));
}

describe('packed data', () => {
  it.each([
    ['poses', POSES],
    ['muscles', MUSCLES],
  ])('the %s come back as they were', (_name, value) => {
    // Written out, since a member that is undefined is left out.
    expect(JSON.stringify(roundTrip(value))).toBe(JSON.stringify(value));
  });

  it.each([0, -0.0005, 360, -360, 1.2, -1.1995, 1.21, -9.99])('keeps %d', (value) =>
    expect(roundTrip([value])).toEqual([value]),
  );

  it.each([0.0003, 1.2345, 361, 10.01, Number.NaN])('refuses %d, which would be lost', (value) =>
    expect(() => packed([value])).toThrow(RangeError),
  );

  it('says a thing once, and keeps lists of all kinds', () => {
    const hand = { fingers: [0, 1, 0], on: { point: [0.1, 0.2, 0.3] } };
    const value = { right: hand, left: hand, none: [], mixed: [1, 'palm', true, false, [0]] };
    expect(roundTrip(value)).toEqual(value);
    expect(packed({ right: hand, left: hand }).text.length).toBeLessThan(packed(hand).text.length + 12);
  });

  it('holds more names than one character can tell', () => {
    const value = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`key${at}`, [`name${at}`]]));
    expect(roundTrip(value)).toEqual(value);
  });

  it('is half as long as the text that it stands for', () => {
    const { text, names } = packed(POSES);
    expect(text.length + names.join().length).toBeLessThan(JSON.stringify(POSES).length / 2);
  });
});
