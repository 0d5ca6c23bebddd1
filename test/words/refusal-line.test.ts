import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { readImport } from '../../src/data/import-json.ts';
import { refusalLine } from '../../src/words/refusal-line.ts';
import { english } from './english.ts';

const FILE = exportJson(DEFAULT_STATE, [], 0);

function said(text: string): string {
  const result = readImport(text);
  return result.isTaken ? '' : refusalLine(result.refusal, english);
}

describe('why a file was not imported', () => {
  it.each([
    ['too large', ' '.repeat(10_000_001), /larger than 10 MB/],
    ['something else', '{"a": 1}', /not a file that Unknot exported/],
    ['of a newer version', '{"format": "unknot", "version": 99}', /newer version/],
    ['broken off', FILE.slice(0, 30), /^Line 2, character \d+: .*damaged or incomplete/],
    ['too deep', '['.repeat(200), /^Line 1, character 101: /],
    ['a trap', '{\n  "__proto__": 1}', /^Line 2, character 3: /],
    [
      'wrong in one value',
      FILE.replace('"restMinutes": 5', '"restMinutes": 0'),
      /^Line \d+, character 22: state\.settings\.restMinutes /,
    ],
  ])('is told when it is %s, with what to do', (_, text, words) => {
    expect(said(text)).toMatch(words);
    expect(said(text)).toMatch(/Nothing was changed\. [A-Z].+\.$/);
  });
});
