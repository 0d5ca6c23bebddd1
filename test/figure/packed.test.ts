import { describe, expect, it } from 'vitest';
import { packed } from '../../scripts/build/pack-figure-data.ts';
import { BASES } from '../../src/figure/base-poses.ts';
import { MUSCLES } from '../../src/figure/muscle-courses.ts';
import { unpacked } from '../../src/figure/packed.ts';
import { POSES } from '../../src/figure/poses.ts';

function roundTrip(value: unknown): unknown {
  const { text, names, numbers } = packed(value);
  return unpacked(text, names.join().split(','), numbers);
}

/** Written out: what is undefined is left out, and 1 - 0.9 is 0.1. */
const said = (value: unknown) =>
  JSON.stringify(value, (_key, inner) => (typeof inner === 'number' ? Number(inner.toFixed(9)) : inner));

/** Each of them twice, so that no other is said by one digit. */
const MANY = [[...Array(46).keys()], [0, ...Array(46).keys()]];

describe('packed data', () => {
  it.each([
    ['poses', POSES],
    ['bases', BASES],
    ['muscles', MUSCLES],
  ])('the %s come back as they were', (_name, value) => {
    expect(said(roundTrip(value))).toBe(said(value));
  });

  it.each([0, -0.001, 360, -360, 1.2, -1.199, 1.21, -2.39])('keeps %d among many', (value) =>
    expect(roundTrip([...MANY, value])).toEqual([...MANY, value]),
  );

  it.each([0.0003, 1.2345, 361, 2.41, Number.NaN])('refuses %d, which would be lost', (value) =>
    expect(() => packed([...MANY, value])).toThrow(RangeError),
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
