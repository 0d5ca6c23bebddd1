import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles } from './source-files.ts';
import { importsOf, resolveImport } from './syntax.ts';

/** Each cycle as "a → b → a", starting at its first file by name. Type imports count: two such files are one idea. */
function importCycles(all: Files): string[] {
  const imports = new Map(
    matching(all, /^src\/.+\.tsx?$/).map(([path, text]) => [
      path,
      importsOf(path, text).map(({ specifier }) => resolveImport(path, specifier)),
    ]),
  );
  const cycles = new Set<string>();
  const done = new Set<string>();

  function follow(path: string, trail: string[]): void {
    const from = trail.indexOf(path);
    if (from >= 0) cycles.add(named(trail.slice(from)));
    if (from >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) {
      if (next !== null && imports.has(next)) follow(next, [...trail, path]);
    }
    done.add(path);
  }

  for (const path of imports.keys()) follow(path, []);
  return [...cycles].sort();
}

function named(cycle: readonly string[]): string {
  const first = cycle.indexOf([...cycle].sort()[0] ?? '');
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}

describe('import cycles', () => {
  it('are found, through types, re-exports and dynamic imports', () => {
    const cyclic = files({
      'src/core/a.ts': "import type { B } from './b.ts';",
      'src/core/b.ts': "export * from './c.ts';",
      'src/core/c.ts': "export const load = () => import('./a.ts');",
      'src/core/d.ts': "import { B } from './b.ts';",
    });
    expect(importCycles(cyclic)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
  });

  it('are not seen where two ways lead to one file', () => {
    const diamond = files({
      'src/core/a.ts': "import './b.ts';\nimport './c.ts';",
      'src/core/b.ts': "import './d.ts';",
      'src/core/c.ts': "import './d.ts';",
      'src/core/d.ts': '',
    });
    expect(importCycles(diamond)).toEqual([]);
  });

  it('do not exist in src', () => expect(importCycles(repositoryFiles())).toEqual([]));
});
