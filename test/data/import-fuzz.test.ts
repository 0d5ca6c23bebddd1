import { describe, expect, it } from 'vitest';
import { KINDS } from './any-file.ts';
import { fuzzImports } from './import-fuzz.ts';

const FILES = 2000;
const SEED = 6;

describe('an import', () => {
  it(`keeps its promises for ${FILES} random and broken files from seed ${SEED}`, async () => {
    const { taken, byKind } = await fuzzImports(FILES, SEED);
    expect(Object.keys(byKind)).toEqual(KINDS);
    const outcomes = new Set(Object.values(byKind).flatMap((each) => Object.keys(each)));
    // Those that are too large have a test of their own.
    expect([...outcomes].sort()).toEqual(
      [
        'taken',
        'syntax',
        'unreadable',
        'too-deep',
        'forbidden-key',
        'not-ours',
        'newer',
        'wrong-value',
      ].sort(),
    );
    expect(byKind.untouched).toEqual({ taken: expect.any(Number) });
    expect(byKind.cut.taken ?? 0).toBeLessThan(5);
    expect(taken / FILES).toBeGreaterThan(0.2);
    expect(taken / FILES).toBeLessThan(0.6);
  }, 120_000);
});
