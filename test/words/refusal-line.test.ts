import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { readImport } from '../../src/data/import-json.ts';
import { placeLine, refusalLine } from '../../src/words/refusal-line.ts';
import { english } from './english.ts';

const FILE = exportJson(DEFAULT_STATE, [], 0);

const linesOf = (text: string) => {
  const result = readImport(text);
  return result.isTaken ? [] : result.refusal.places.map((place) => placeLine(place, english));
};

function said(text: string): string {
  const result = readImport(text);
  return result.isTaken ? '' : refusalLine(result.refusal, english);
}

describe('why a file was not imported', () => {
  it.each([
    ['something else', '{"a": 1}', /not a file that Unknot exported/],
    ['of a newer version', '{"format": "unknot", "version": 99}', /newer version/],
    ['broken off', FILE.slice(0, 30), /^Line 2, character \d+: .*damaged or incomplete/],
    ['too deep', '['.repeat(200), /^Line 1, character 101: /],
    ['a trap', '{\n  "__proto__": 1}', /^Line 2, character 3: /],
    [
      'wrong in one value',
      FILE.replace('"restMinutes": 5', '"restMinutes": 0'),
      /^One value in this file cannot be used/,
    ],
  ])('is told when it is %s, with what to do', (_, text, words) => {
    expect(said(text)).toMatch(words);
    expect(said(text)).toMatch(/Nothing was changed\. [A-Z].+\.$/);
  });

  it.each(['too-large', 'unreadable'] as const)('is told when it is %s, with what to do', (reason) => {
    expect(refusalLine({ reason, places: [], count: 0 }, english)).toMatch(
      /Nothing was changed\. [A-Z].+\.$/,
    );
  });

  it('is told line by line', () => {
    const text = FILE.replace('"restMinutes": 5', '"restMinutes": "five"')
      .replace('"capMinutes": 3', '"capMinutes": {}')
      .replace('"isDiscreet": false', '"isNice": false');
    expect(said(text)).toMatch(/^3 values in this file cannot be used, or are missing\./);
    expect(linesOf(text)).toEqual([
      expect.stringMatching(/^Line \d+: state\.settings\.isDiscreet is missing$/),
      expect.stringMatching(/^Line \d+: state\.settings\.capMinutes is of another kind/),
      expect.stringMatching(/^Line \d+: state\.settings\.restMinutes cannot be "five"$/),
    ]);
  });
});
