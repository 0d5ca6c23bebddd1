import { describe, expect, it } from 'vitest';
import { type Files, files, repositoryFiles, violation } from './source-files.ts';

/** Paths that exist on one machine only. Put together here, so that this file does not name them either. */
const folder = (...names: string[]) => ['', ...names, ''].join('/');
const START = '(?<![\\w.$}*-])';
const MACHINE_PATHS = [
  new RegExp(`${START}(${[folder('work'), folder('root'), folder('tmp', 'bash_jobs')].join('|')})`),
  new RegExp(`${START}${folder('(home|Users)')}[a-z]`),
  new RegExp(['[\\W]', 'library/'].join('\\.')),
  new RegExp(`(?<!ui/)\\b${['shared', '(design|facts|content|hooks)'].join('/')}\\b`),
];

function machinePaths(all: Files): string[] {
  return [...all].flatMap(([path, text]) =>
    MACHINE_PATHS.flatMap((pattern) => {
      const match = text.match(pattern);
      return match
        ? [violation(path, text, match.index ?? 0, `names ${match[0].trim()}, which is on one machine only`)]
        : [];
    }),
  );
}

describe('a path of one machine', () => {
  it.each([
    folder('work', 'main'),
    `"${folder('root', '.cache')}"`,
    `file://${folder('root', 'x')}`,
    `cd ${folder('tmp', 'bash_jobs')}`,
    `(${folder('home', 'ann')})`,
    `see ../${['shared', 'design'].join('/')}/product.md`,
    ` ${['', 'library/env'].join('.')}`,
  ])('is found: %s', (text) => {
    expect(machinePaths(files({ 'docs/a.md': `\n${text}` }))).toEqual([
      expect.stringMatching(/^docs\/a\.md:2 /),
    ]);
  });

  it.each([
    'src/ui/shared/send.ts',
    'framework/a',
    '../library/words.ts',
    'test/work/',
    '#root',
    'https://example.org/root/',
  ])('is not %s', (text) => expect(machinePaths(files({ 'docs/a.md': text }))).toEqual([]));

  it('is in no file of the repository', () => expect(machinePaths(repositoryFiles())).toEqual([]));
});
