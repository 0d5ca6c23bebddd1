import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { importsOf, namesUsed, parse, resolveImport } from './syntax.ts';

/** Where the browser starts: nobody imports them. */
const ENTRY = /^src\/(background\/main\.ts|ui\/[\w-]+\/main\.tsx)$/;

/**
 * Read by tests only so far: files are written and read, and the options will have buttons for it.
 */
const FOR_LATER = [...['src/data/export-csv.ts', 'src/data/import-preview.ts', 'src/words/refusal-line.ts']];
/** Imported by what the build writes: see `scripts/build/pack-figure-data.ts` and `scripts/build/pack-library.ts`. */
const BUILT_IN = ['src/figure/packed.ts', 'src/library/packed-library.ts'];

/**
 * Exports that no other file of src or test takes, and files that src does not need. A type may be exported for those
 * who see it in another export of its file.
 */
function deadExports(all: Files): string[] {
  const taken = takenNames(matching(all, /^(src|test|scripts)\/.+\.(tsx?|mjs)$/));
  const needed = takenNames(matching(all, /^src\/.+\.tsx?$/));
  return matching(all, /^src\/.+\.tsx?$/).flatMap(([path, text]) => {
    if (ENTRY.test(path)) return [];
    if (!needed.has(path) && ![...FOR_LATER, ...BUILT_IN].includes(path))
      return [`${path}:1 is imported by no file of src`];
    const names = taken.get(path) ?? new Set();
    if (names.has('*')) return [];
    return exportsOf(path, text)
      .filter(({ name, isType }) => !names.has(name) && !(isType && isUsedInside(path, text, name)))
      .map(({ name, offset }) =>
        violation(path, text, offset, `exports ${name}, which no other file imports`),
      );
  });
}

function takenNames(from: readonly [path: string, text: string][]): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const [path, text] of from) {
    for (const { specifier, names } of importsOf(path, text)) {
      const target = resolveImport(path, specifier);
      if (target === null || target === path) continue;
      taken.set(target, new Set([...(taken.get(target) ?? []), ...names]));
    }
  }
  return taken;
}

function exportsOf(path: string, text: string): { name: string; isType: boolean; offset: number }[] {
  return parse(path, text)
    .module.staticExports.flatMap(({ entries }) => entries)
    .flatMap(({ exportName, isType, start }) =>
      exportName.name === null ? [] : [{ name: exportName.name, isType, offset: start }],
    );
}

/** Used beside its declaration. */
function isUsedInside(path: string, text: string, name: string): boolean {
  return namesUsed(path, text).filter((used) => used.name === name).length > 1;
}

const MAIN = { 'src/background/main.ts': "import { used } from '../core/a.ts';" };
const dead = (texts: Record<string, string>) => deadExports(files({ ...MAIN, ...texts }));

describe('an export', () => {
  it.each([
    ['a value that nothing takes', 'export const used = 1;\nexport const dead = used;'],
    ['a function', 'export const used = 1;\nexport function dead() {}'],
    ['a type that nothing names', 'export const used = 1;\nexport type dead = 1;'],
    ['another name', 'export const used = 1;\nconst x = 2;\nexport { x as dead };'],
  ])('is dead: %s', (_, text) => {
    expect(dead({ 'src/core/a.ts': text })).toEqual([
      expect.stringMatching(/^src\/core\/a\.ts:\d exports dead/),
    ]);
  });

  it('is dead with its whole file when no source needs it, even if a test does', () => {
    const texts = { 'src/core/a.ts': 'export const used = 1;', 'src/core/b.ts': 'export const b = 1;' };
    expect(dead({ ...texts, 'test/core/b.test.ts': "import { b } from '../../src/core/b.ts';" })).toEqual([
      'src/core/b.ts:1 is imported by no file of src',
    ]);
  });

  it('lives when a test, a star or a signature takes it', () => {
    const a =
      'export const used = 1;\nexport const tested = 2;\nexport interface Shape {}\nexport const f = (x: Shape) => x;';
    const test = "import { f, tested } from '../../src/core/a.ts';";
    expect(dead({ 'src/core/a.ts': a, 'test/core/a.test.ts': test })).toEqual([]);
    const all = "const all = await import('./a.ts');";
    expect(
      dead({
        'src/core/a.ts': a,
        'src/core/b.ts': all,
        'src/ui/popup/main.tsx': "import '../../core/b.ts';",
      }),
    ).toEqual([]);
  });

  it('lives, each one in src', () => expect(deadExports(repositoryFiles())).toEqual([]));
});
