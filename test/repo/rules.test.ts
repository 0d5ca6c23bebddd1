import { describe, expect, it } from 'vitest';
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
});
