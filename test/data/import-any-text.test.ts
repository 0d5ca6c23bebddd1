import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedPart } from '../../src/core/own-data.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { MOST_PLACES, readImport } from '../../src/data/import-json.ts';
import { SCHEMA_VERSION, STATE_KEYS } from '../../src/storage/schema.ts';
import { aHistory, aLivedState, HOLD, NOW_MS } from './given.ts';

describe('any text', () => {
  /** Whatever is taken can be written and read again: nothing half-checked gets through. */
  function expectSound(text: string): void {
    const result = readImport(text);
    if (!result.isTaken) {
      const { places, reason, count } = result.refusal;
      const lines = text.replace(/^\uFEFF/, '').split('\n');
      if (places.length === 0) expect(reason).toBe('not-ours');
      expect(places).toHaveLength(Math.min(count, MOST_PLACES));
      for (const { line, column, found } of places) {
        const ofLine = lines[line - 1] ?? '';
        expect(column).toBeLessThanOrEqual(ofLine.length + 1);
        expect(ofLine.slice(column - 1)).toContain(found);
      }
      return;
    }
    const { state, history } = result.imported;
    const again = readImport(exportJson({ ...DEFAULT_STATE, ...state }, history, NOW_MS));
    expect(again).toEqual({
      isTaken: true,
      imported: { state: { ...exportedPart(DEFAULT_STATE), ...state }, history },
    });
  }

  it('is taken or refused, and nothing is thrown: garbage', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), expectSound), {
      seed: 1,
      numRuns: 300,
    });
  });

  it('is taken or refused: a file with any value in any place', () => {
    const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 0, '', null, [], {}));
    const file = fc.record({
      format: fc.constant('unknot'),
      version: fc.oneof(fc.integer({ min: 0, max: SCHEMA_VERSION + 1 }), junk),
      state: fc.oneof(fc.dictionary(fc.constantFrom(...STATE_KEYS), junk), junk),
      history: fc.oneof(fc.constant([HOLD]), fc.array(junk, { maxLength: 2 }), junk),
    });
    fc.assert(
      fc.property(file, (any) => expectSound(JSON.stringify(any, null, 1))),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('is taken or refused: a true file with characters changed', () => {
    const chars = fc.array(fc.constantFrom(...'{}[]",:0123456789-. \nea'), { maxLength: 3 });
    fc.assert(
      fc.property(
        aLivedState,
        aHistory,
        fc.nat(),
        fc.nat({ max: 3 }),
        chars,
        (state, history, from, cut, put) => {
          const text = exportJson(state, history, NOW_MS);
          const at = from % text.length;
          expectSound(text.slice(0, at) + put.join('') + text.slice(at + cut));
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
