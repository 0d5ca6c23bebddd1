import { describe, expect, it } from 'vitest';
import { type Files, files, repositoryFiles } from './source-files.ts';

/** What the product ships of others. One more needs a sentence in the commit that adds it. */
const AT_RUN_TIME = ['idb', 'preact', 'valibot', 'webextension-polyfill'];

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function dependencyProblems(all: Files): string[] {
  const lockText = all.get('package-lock.json') ?? '{}';
  const own = JSON.parse(all.get('package.json') ?? '{}') as Package;
  const locked = (JSON.parse(lockText) as { packages?: Record<string, Package> }).packages?.[''] ?? {};
  const shipped = Object.keys(own.dependencies ?? {}).sort();
  const isInStep = (['dependencies', 'devDependencies'] as const).every(
    (kind) => JSON.stringify(sorted(own[kind])) === JSON.stringify(sorted(locked[kind])),
  );
  const problems = [
    shipped.join() !== AT_RUN_TIME.join() && `package.json ships ${shipped.join(', ')}, not as agreed`,
    !isInStep && 'package-lock.json is out of step with package.json: run npm install',
    // npm then takes the registry of whoever installs, and none of a machine that once did.
    /"resolved"\s*:/.test(lockText) && 'package-lock.json names a host under "resolved"',
    /registry\s*=/.test(all.get('.npmrc') ?? '') && '.npmrc names a registry',
  ];
  return problems.filter((problem) => problem !== false);
}

const sorted = (record: Record<string, string> = {}) => Object.entries(record).sort();

const DEPENDENCIES = Object.fromEntries(AT_RUN_TIME.map((name) => [name, '1.0.0']));
const tree = (own: object, locked: object, more: object = {}) =>
  files({
    'package.json': JSON.stringify(own),
    'package-lock.json': JSON.stringify({ packages: { '': locked } }),
    ...more,
  });

describe('the dependencies', () => {
  const good = { dependencies: DEPENDENCIES };

  it('may be as agreed', () => expect(dependencyProblems(tree(good, good))).toEqual([]));

  it('may not grow, shrink or drift unseen', () => {
    const more = { dependencies: { ...DEPENDENCIES, lodash: '1.0.0' } };
    expect(dependencyProblems(tree(more, more))).toEqual([expect.stringContaining('lodash')]);
    expect(dependencyProblems(tree({}, {}))).toEqual([expect.stringContaining('not as agreed')]);
    expect(dependencyProblems(tree(good, { ...good, devDependencies: { vite: '1.0.0' } }))).toEqual([
      expect.stringContaining('out of step'),
    ]);
  });

  it('come from the registry of whoever installs', () => {
    const host = { ...good, x: { resolved: 'https://example.org/x.tgz' } };
    expect(dependencyProblems(tree(good, host))).toEqual([expect.stringContaining('host')]);
    expect(dependencyProblems(tree(good, good, { '.npmrc': 'registry=https://example.org' }))).toHaveLength(
      1,
    );
  });

  it('are as agreed', () => expect(dependencyProblems(repositoryFiles())).toEqual([]));
});
