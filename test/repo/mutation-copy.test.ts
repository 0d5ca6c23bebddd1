import { describe, expect, it } from 'vitest';
import { IN_COPY, NOT_COUNTED } from '../mutation/not-counted.ts';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { importsOf, resolveImport } from './syntax.ts';

/** Imports by which a test that counts in the mutation run, or a file that it needs, leaves the copy in which mutants run. */
function importsLeaving(all: Files): string[] {
  const isCounted = (path: string) => !NOT_COUNTED.some((part) => path.includes(part));
  const reached = new Set(
    matching(all, /^test\/core\/.+\.test\.ts$/).flatMap(([path]) => (isCounted(path) ? path : [])),
  );
  const out: string[] = [];
  for (const path of reached) {
    const text = all.get(path);
    if (text === undefined || path.startsWith('src/')) continue;
    for (const { specifier, offset } of importsOf(path, text)) {
      const target = resolveImport(path, specifier);
      if (target === null) continue;
      reached.add(target);
      if (!IN_COPY.test(target))
        out.push(violation(path, text, offset, `${target} is not in the copy for mutants`));
    }
  }
  return out;
}

describe('every test that counts in the mutation run can be loaded there', () => {
  it('in this repository', () => {
    expect(importsLeaving(repositoryFiles())).toEqual([]);
  });

  it('and one that cannot is found, also behind a helper', () => {
    const broken = files({
      'test/core/cues.test.ts': "import { given } from './given.ts';",
      'test/core/given.ts': "import '../ui/given.ts';\nimport '../../src/core/cues.ts';",
      'test/core/cycle-any-state.test.ts': "import '../simulation/act.ts';",
    });
    expect(importsLeaving(broken)).toEqual([
      'test/core/given.ts:1 test/ui/given.ts is not in the copy for mutants',
    ]);
  });
});
