import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, breathingOf } from '../../src/core/breath.ts';
import { person } from './any-request.ts';
import { settings } from './given.ts';

describe('the breath', () => {
  it('begins a hold with an in-breath', () => {
    expect(breathAt(0, 20)).toEqual({ phase: 'in', progress: 0, fullness: 0 });
  });

  it('goes in for 4 and out for 6 seconds in a hold of 20', () => {
    expect(breathAt(3.99, 20).phase).toBe('in');
    expect(breathAt(4, 20)).toEqual({ phase: 'out', progress: 0, fullness: 1 });
    expect(breathAt(9.99, 20).phase).toBe('out');
    expect(breathAt(10, 20).phase).toBe('in');
  });

  it('goes in for 3 and out for 4.5 seconds in a hold of 15', () => {
    expect(breathAt(2.99, 15).phase).toBe('in');
    expect(breathAt(3, 15).phase).toBe('out');
    expect(breathAt(7.49, 15).phase).toBe('out');
    expect(breathAt(7.5, 15).phase).toBe('in');
  });

  it('comes exactly twice in a hold of any length', () => {
    for (const hold of [15, 16, 18, 20]) {
      let starts = 0;
      let before = 'out';
      for (let ms = 0; ms < hold * 1000; ms += 50) {
        const { phase } = breathAt(ms / 1000, hold);
        if (phase === 'in' && before === 'out') starts += 1;
        before = phase;
      }
      expect(starts).toBe(2);
    }
  });

  it('is longer out than in', () => {
    for (const hold of [15, 20]) {
      const samples = Array.from({ length: 1000 }, (_, index) => breathAt((index / 1000) * hold, hold));
      const share = samples.filter(({ phase }) => phase === 'in').length / 1000;
      expect(share).toBeCloseTo(0.4, 2);
    }
  });

  it('never jumps: the chest fills and empties little by little', () => {
    for (let ms = 20; ms < 20_000; ms += 20) {
      const step = Math.abs(breathAt(ms / 1000, 20).fullness - breathAt((ms - 20) / 1000, 20).fullness);
      expect(step).toBeLessThan(0.01);
    }
  });

  it('stays within its limits at any time, also before and after the hold', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 15, max: 20 }), (elapsed, hold) => {
        const { progress, fullness } = breathAt(elapsed, hold);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
        expect(fullness).toBeGreaterThanOrEqual(0);
        expect(fullness).toBeLessThanOrEqual(1);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('breathing', () => {
  it('is as set, and never paced for whoever is dizzy', () => {
    const dizzy = person({ flags: ['dizziness-balance'] });
    const sore = person({ flags: ['neck'] });
    for (const breathing of ['paced', 'natural'] as const) {
      expect(breathingOf({ person: sore, settings: settings({ breathing }) })).toBe(breathing);
      expect(breathingOf({ person: dizzy, settings: settings({ breathing }) })).toBe('natural');
    }
  });
});
