import { describe, expect, it } from 'vitest';
import { pathsIn, readIfThere, rowsOf, silentOn } from './catalogue.ts';

/** How many faults each letter of the catalogue has. */
const FAULTS = { A: 20, B: 18, C: 14, D: 12, E: 12, F: 10 };
const IDS = Object.entries(FAULTS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0')),
);

/** What is wrong with a row of `docs/FAULTS.md`: it must point to tests that name its fault, or say why it cannot apply. */
function rowProblems(table: string, id: string, read: (path: string) => string): string[] {
  const rows = rowsOf(table, id);
  const shownBy = rows[0]?.split('|')[3]?.trim() ?? '';
  if (rows.length !== 1 || shownBy === '') return [`${id} has ${rows.length} rows`];
  if (/^Cannot apply: .{20,}/.test(shownBy)) return [];
  const tests = pathsIn(rows[0] ?? '', 3);
  if (tests.length === 0) return [`${id} names no test and does not say why it cannot apply`];
  return silentOn(id, tests, read);
}

describe('the table of faults', () => {
  it.each([
    ['| A01 | gone | `test/a.test.ts` |', 'does not name it'],
    ['| A01 | gone | Cannot apply: no. |', 'does not say why'],
    ['| A02 | gone | `test/b.test.ts` |', 'has 0 rows'],
  ])('may not say %s', (table, why) => {
    expect(rowProblems(table, 'A01', () => 'A02').join()).toContain(why);
  });

  it('points from each fault to a test that names it, or says why it cannot apply', () => {
    const table = readIfThere('docs/FAULTS.md');
    expect(IDS).toHaveLength(86);
    expect(IDS.flatMap((id) => rowProblems(table, id, readIfThere))).toEqual([]);
  });
});
