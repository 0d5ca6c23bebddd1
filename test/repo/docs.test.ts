import { describe, expect, it } from 'vitest';
import { type Files, files, repositoryFiles, violation } from './source-files.ts';

const ARCHITECTURE = 'docs/ARCHITECTURE.md';
const README = 'README.md';
/** Made by the scripts, so not in the repository. */
const MADE = /^(dist|artifacts|coverage|node_modules)\//;

/** Paths in backticks that lead nowhere. A path may be told from the root or from `src/`. */
function lostPaths(all: Files): string[] {
  const text = all.get(ARCHITECTURE);
  if (text === undefined) return [`${ARCHITECTURE} is missing`];
  const folders = new Set([...all.keys()].flatMap((path) => foldersOf(path)));
  const exists = (path: string) =>
    all.has(path) || folders.has(path.replace(/\/$/, '')) || isWildcardMet(all, path);
  const withoutFences = text.replace(/^```[\s\S]*?^```/gm, (fence) => fence.replace(/[^\n]/g, ' '));
  return [...withoutFences.matchAll(/`([^`\s]+)`/g)]
    .filter(([, named = '']) => isPath(named, folders) && !MADE.test(named))
    .filter(([, named = '']) => !exists(named) && !exists(`src/${named}`))
    .map(({ 1: named, index }) =>
      violation(ARCHITECTURE, text, index, `names ${named}, which does not exist`),
    );
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isPath(named: string, folders: ReadonlySet<string>): boolean {
  if (!/^[\w.*-]+(\/[\w.*-]+)*\/?$/.test(named)) return false;
  if (/\.(tsx?|mjs|json|md|css|html)$/.test(named) || named.endsWith('/')) return true;
  const first = named.split('/')[0] ?? '';
  return named.includes('/') && (folders.has(first) || folders.has(`src/${first}`));
}

function isWildcardMet(all: Files, path: string): boolean {
  if (!path.includes('*')) return false;
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}`);
  return [...all.keys()].some((existing) => pattern.test(existing));
}

/** The README tells exactly the scripts that there are. */
function scriptProblems(all: Files): string[] {
  const readme = all.get(README);
  if (readme === undefined) return [`${README} is missing`];
  const { scripts = {} } = JSON.parse(all.get('package.json') ?? '{}') as {
    scripts?: Record<string, string>;
  };
  const told = new Set(
    [...readme.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? ''),
  );
  return [
    ...[...told]
      .filter((name) => !(name in scripts))
      .map((name) => `${README} tells of npm run ${name}, which is not there`),
    ...Object.keys(scripts)
      .filter((name) => !told.has(name))
      .map((name) => `${README} does not tell of npm run ${name}`),
  ];
}

describe('ARCHITECTURE.md', () => {
  const tree = { 'src/core/area.ts': '', 'src/ui/popup/main.tsx': '', 'package.json': '{}' };
  const lost = (text: string) => lostPaths(files({ ...tree, [ARCHITECTURE]: text }));

  it.each([
    '`src/core/gone.ts`',
    '`core/gone.ts`',
    '`gone.json`',
    '`src/gone/`',
    '`core/gone`',
    '`ui/*/gone.tsx`',
  ])('may not name %s when it is not there', (text) =>
    expect(lost(`\n${text}`)).toEqual([expect.stringContaining(`${ARCHITECTURE}:2 names`)]),
  );

  it.each([
    ...[
      '`src/core/area.ts`',
      '`core/area.ts`',
      '`core/`',
      '`src/ui`',
      '`package.json`',
      '`ui/*/main.tsx`',
      '`dist/chrome`',
    ],
    ...['`storage.local`', '`reduce(state)`', '`preact/hooks`', '`npm test`', '```\nsrc/gone.ts\n```'],
  ])('may name %s', (text) => expect(lost(text)).toEqual([]));

  it('names only what is there', () => expect(lostPaths(repositoryFiles())).toEqual([]));
});

describe('the README', () => {
  const readme = (text: string) =>
    scriptProblems(files({ 'package.json': '{"scripts":{"start":"x","check":"x"}}', [README]: text }));

  it('tells every script and no other', () => {
    expect(readme('`npm install`, `npm start`, `npm run check`')).toEqual([]);
    expect(readme('`npm start`')).toEqual([expect.stringContaining('npm run check')]);
    expect(readme('`npm start`, `npm run check`, `npm run gone`')).toEqual([expect.stringContaining('gone')]);
  });

  it('tells the scripts that there are', () => expect(scriptProblems(repositoryFiles())).toEqual([]));
});
