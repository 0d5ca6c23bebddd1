import { describe, expect, it } from 'vitest';
import type { Report, Survivor } from '../mutation/score.ts';
import { outdated, percentOf, scoresOf, unexplained, withoutAlive } from '../mutation/score.ts';

const SOURCE = 'const a =\n  b > 0;\nconst c = d;\nif (b > 0) return;\n';

function mutant(status: string, line: number, column: number, end: number, replacement: string) {
  const location = { start: { line, column }, end: { line, column: end } };
  return { mutatorName: 'X', replacement, status, location };
}

/** Four mutants of one file, two of them alive, and one that does not count. */
const REPORT: Report = {
  files: {
    'src/core/a.ts': {
      source: SOURCE,
      mutants: [
        mutant('Killed', 2, 3, 8, 'b < 0'),
        mutant('Timeout', 2, 3, 8, 'true'),
        mutant('Survived', 2, 3, 8, 'b >= 0'),
        mutant('NoCoverage', 3, 11, 12, '""'),
        mutant('CompileError', 3, 11, 12, '0'),
      ],
    },
    'src/core/types.ts': { source: '', mutants: [] },
  },
};
const SCORES = scoresOf(REPORT);
const EDGE: Survivor = { file: 'a.ts', line: 'b > 0;', from: 'b > 0', to: 'b >= 0', why: 'the same' };

describe('the score of mutants', () => {
  it('counts the dead and the living of each file that has any', () => {
    expect(SCORES.map(({ file, killed, all }) => [file, killed, all])).toEqual([['a.ts', 2, 4]]);
    expect(percentOf(SCORES)).toBe(50);
    expect(percentOf([])).toBe(100);
  });

  it('shows what each living one changes', () => {
    expect(SCORES[0]?.alive.map(({ from, to }) => [from, to])).toEqual([
      ['b > 0', 'b >= 0'],
      ['d', '""'],
    ]);
  });

  it('keeps only the dead for the next time, and all else of the report', () => {
    const kept = withoutAlive(REPORT);
    expect(kept.files['src/core/a.ts']).toMatchObject({ source: SOURCE });
    expect(kept.files['src/core/a.ts']?.mutants.map(({ status }) => status)).toEqual([
      'Killed',
      'Timeout',
      'CompileError',
    ]);
    expect(kept.files['src/core/types.ts']).toEqual({ source: '', mutants: [] });
  });

  it('asks for a reason for each that lives, and for no other', () => {
    expect(unexplained(SCORES, [EDGE]).map(({ from }) => from)).toEqual(['d']);
    expect(outdated(SCORES, [EDGE])).toEqual([]);
    const gone = { ...EDGE, to: 'b < 0' };
    const elsewhere = { ...EDGE, file: 'other.ts' };
    expect(outdated(SCORES, [EDGE, gone, elsewhere])).toEqual([gone]);
  });

  it('excuses nothing else with it: the same words on another line are another mutant', () => {
    const file = { source: SOURCE, mutants: [mutant('Survived', 4, 5, 10, 'b >= 0')] };
    const scores = scoresOf({ files: { 'src/core/a.ts': file } });
    expect(unexplained(scores, [EDGE])).toHaveLength(1);
    expect(unexplained(scores, [{ ...EDGE, line: 'if (b > 0) return;' }])).toEqual([]);
  });

  it('takes a change of several lines for one', () => {
    const location = { start: { line: 1, column: 11 }, end: { line: 2, column: 8 } };
    const file = {
      source: 'const a =  b\n > 0;',
      mutants: [{ mutatorName: 'X', status: 'Survived', location }],
    };
    expect(scoresOf({ files: { 'a.ts': file } })[0]?.alive[0]).toMatchObject({ from: 'b > 0;', to: 'X' });
  });
});
