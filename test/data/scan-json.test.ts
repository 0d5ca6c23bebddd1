import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues, MOST_DEPTH, scanJson } from '../../src/data/scan-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const CHARS = [...'{}[]",:0123456789-+.eE \n\t\\u/truefalsn\u0000x\u2028é😀'];
const someJson = fc.oneof(
  fc.json({ stringUnit: 'binary' }),
  fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
);
/** JSON with one stretch of it replaced. */
const brokenJson = fc
  .tuple(someJson, fc.nat(), fc.nat({ max: 4 }), fc.array(fc.constantFrom(...CHARS), { maxLength: 3 }))
  .map(([text, from, length, put]) => {
    const at = from % (text.length + 1);
    return text.slice(0, at) + put.join('') + text.slice(at + length);
  });

describe('scanning JSON', () => {
  it('finds a problem exactly where the parser of the language refuses', () => {
    const garbage = fc.array(fc.constantFrom(...CHARS), { maxLength: 20 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(fc.oneof(someJson, brokenJson, garbage), (text) => {
        const problem = scanJson(text);
        if (problem !== null && problem.reason !== 'syntax') return;
        expect(problem === null, JSON.stringify(problem)).toBe(isJson(text));
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('tells where each value begins', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (any, indent) => {
        const text = JSON.stringify(any, null, indent);
        if (scanJson(text) !== null) return;
        scanJson(text, (path, offset) => {
          const inside = path.reduce<unknown>((outer, key) => (outer as Record<string, unknown>)[key], any);
          expect(text.startsWith(JSON.stringify(inside, null, indent).slice(0, 1), offset)).toBe(true);
          expect(findValues(text, [path])).toEqual([{ offset, isThere: true }]);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ['', 0],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ['[1', 2],
    ['"abc', 4],
    ['01', 0],
    ['nul', 0],
    ['{} {}', 3],
    ['[}', 1],
    [`[${'1'.repeat(401)}]`, 1],
  ])('points at the first wrong character of %j', (text, offset) => {
    expect(scanJson(text)).toEqual({ reason: 'syntax', offset });
  });

  it('takes a hundred levels and no more, and does not overflow at a million', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(scanJson(deep(MOST_DEPTH))).toBeNull();
    const tooDeep = { reason: 'too-deep', offset: MOST_DEPTH };
    expect(scanJson(deep(MOST_DEPTH + 1))).toEqual(tooDeep);
    expect(scanJson(deep(1_000_000))).toEqual(tooDeep);
    expect(scanJson('{"a":'.repeat(10_000))).toMatchObject({ reason: 'too-deep' });
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('refuses the key %s', (key) => {
    expect(scanJson(`{"a": [{"${key}": 1}]}`)).toEqual({ reason: 'forbidden-key', offset: 8 });
    expect(scanJson(`["${key}"]`)).toBeNull();
  });

  it('does not overflow in a text or a number of millions of characters', () => {
    expect(scanJson(`"${'a'.repeat(5_000_000)}"`)).toBeNull();
    expect(scanJson('9'.repeat(5_000_000))).toEqual({ reason: 'syntax', offset: 0 });
  });

  it('points at the innermost value around what is missing, several at once', () => {
    const text = '{"a": {"b": 1}, "c": [2]}';
    expect(findValues(text, [['a', 'd', 0], ['c', 0], ['e'], ['a', 'b']])).toEqual([
      { offset: 6, isThere: false },
      { offset: 22, isThere: true },
      { offset: 0, isThere: false },
      { offset: 12, isThere: true },
    ]);
    expect(findValues('[1]', [['a']])).toEqual([{ offset: 0, isThere: false }]);
  });
});
