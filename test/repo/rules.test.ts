import { describe, expect, it } from 'vitest';
import { BROKEN_RULES } from '../rules/broken-rules.ts';
import { pathsIn, readIfThere, rowsOf, silentOn } from './catalogue.ts';

const IDS = Array.from({ length: 31 }, (_, index) => `R${index + 1}`);

/** What is wrong with a row of `docs/RULES.md`: it must name code that is there, and tests that name its rule. */
function rowProblems(table: string, id: string, read: (path: string) => string): string[] {
  const rows = rowsOf(table, id);
  const [row = ''] = rows;
  if (rows.length !== 1) return [`${id} has ${rows.length} rows`];
  const code = pathsIn(row, 3);
  const tests = pathsIn(row, 4);
  if (code.length === 0 || tests.length === 0) return [`${id} names no code or no test`];
  const missing = code.filter((path) => read(path) === '').map((path) => `${id}: there is no ${path}`);
  return [...missing, ...silentOn(id, tests, read)];
}

/** What is wrong with how a rule is broken: in each file that keeps it and in no other, each time where one text stands. */
function breakProblems(table: string, id: string, read: (path: string) => string): string[] {
  const kept = pathsIn(rowsOf(table, id)[0] ?? '', 3);
  const breaks = BROKEN_RULES[id] ?? [];
  const broken = breaks.map(([path]) => path);
  return [
    ...kept.filter((path) => !broken.includes(path)).map((path) => `${id} is never broken in ${path}`),
    ...broken.filter((path) => !kept.includes(path)).map((path) => `${id} is not said to be kept by ${path}`),
    ...breaks
      .filter(([path, find]) => read(path).split(find).length !== 2)
      .map(([path, find]) => `${id}: ${path} does not have once: ${find}`),
  ];
}

describe('the table of the 31 rules', () => {
  it.each([
    ['| R1 | x | `src/a.ts` | `test/b.test.ts` |', 'does not name it'],
    ['| R1 | x | `src/gone.ts` | `test/a.test.ts` |', 'there is no src/gone.ts'],
    ['| R1 | x | nothing | `test/a.test.ts` |', 'names no code'],
    ['| R2 | x | `src/a.ts` | `test/a.test.ts` |', 'has 0 rows'],
  ])('may not say %s', (table, why) => {
    const files: Record<string, string> = {
      'src/a.ts': 'code',
      'test/a.test.ts': 'R1',
      'test/b.test.ts': 'R10',
    };
    expect(rowProblems(table, 'R1', (path) => files[path] ?? '').join()).toContain(why);
  });

  it('points from each rule to code that is there and to tests that name it', () => {
    const table = readIfThere('docs/RULES.md');
    expect(IDS.flatMap((id) => rowProblems(table, id, readIfThere))).toEqual([]);
  });

  it.each([
    ['| R24 | x | `src/other.ts` |', 'R24 is never broken in src/other.ts'],
    ['| R24 | x | `src/other.ts` |', 'R24 is not said to be kept by src/ui/popup/session/done-screen.tsx'],
    ['| R24 | x | `src/ui/popup/session/done-screen.tsx` |', 'does not have once'],
  ])('may not say that %s keeps it', (row, why) => {
    expect(breakProblems(row, 'R24', () => 'other code').join()).toContain(why);
  });

  it('names as keepers the files in which `npm run rules` breaks the rule', () => {
    const table = readIfThere('docs/RULES.md');
    expect(IDS.flatMap((id) => breakProblems(table, id, readIfThere))).toEqual([]);
  });
});
