import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/library/sources.ts';
import { firstChunkBytes } from '../bench/popup-size.ts';
import { builtFiles, type Files, files, matching, violation } from './source-files.ts';
import { importsOf, visit } from './syntax.ts';

interface BuiltManifest {
  background?: { service_worker?: string; scripts?: string[] };
  web_accessible_resources?: { resources?: string[] }[];
}

/** What a browser would load of the built extension, against what we promise of it. */
function builtProblems(all: Files): string[] {
  return [...manifestProblems(all), ...workerProblems(all), ...scriptProblems(all), ...otherProblems(all)];
}

const manifestOf = (all: Files) => JSON.parse(all.get('manifest.json') ?? '{}') as BuiltManifest;

function manifestProblems(all: Files): string[] {
  // crxjs may add entries that expose nothing; one that names a file is reachable from every web page.
  const exposed = (manifestOf(all).web_accessible_resources ?? []).flatMap(({ resources = [] }) => resources);
  return exposed.map((resource) => `manifest.json exposes ${resource} to the web`);
}

/** One file without imports: each hop costs 5 to 8 % of a cold start. */
function workerProblems(all: Files): string[] {
  const { service_worker: worker, scripts = [] } = manifestOf(all).background ?? {};
  const entries = worker === undefined ? scripts : [worker, ...scripts];
  const text = all.get(entries[0] ?? '');
  if (entries.length !== 1 || text === undefined)
    return ['manifest.json does not name exactly one background file that exists'];
  return importsOf(entries[0] ?? '', text).map(({ specifier }) => `${entries[0]} imports ${specifier}`);
}

const RUNS_TEXT = /^((globalThis|self|window)\.)?(eval|Function)$/;
/** Names of vocabularies are not addresses. */
const VOCABULARY = /^http:\/\/www\.w3\.org\//;
/** The library shows them as links: asked for only by a person who clicks one. */
const SOURCE_LINKS = new Set(Object.values(SOURCES).map(({ where }) => where));
/** The one script that may name them. */
const LIBRARY = /^assets\/library-[\w-]+\.js$/;

function scriptProblems(all: Files): string[] {
  return matching(all, /\.js$/).flatMap(([path, text]) => {
    const found: string[] = [];
    const call = ({ callee, start }: { callee: { start: number; end: number }; start: number }) => {
      const name = text.slice(callee.start, callee.end);
      if (RUNS_TEXT.test(name)) found.push(violation(path, text, start, `runs text as code with ${name}`));
      if (/^(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)$/.test(name)) {
        found.push(violation(path, text, start, `uses ${name}: we ask no network`));
      }
    };
    visit(path, text, { CallExpression: call, NewExpression: call });
    return [...found, ...remoteAddresses(path, text)];
  });
}

function remoteAddresses(path: string, text: string): string[] {
  return [...text.matchAll(/(https?|wss?):\/\/[^\s"'`)<>]+/g)]
    .filter(([address]) => !VOCABULARY.test(address))
    .filter(([address]) => !(LIBRARY.test(path) && SOURCE_LINKS.has(address)))
    .map(({ 0: address, index }) => violation(path, text, index, `names ${address}`));
}

function otherProblems(all: Files): string[] {
  const pages = matching(all, /\.(html|css)$/).flatMap(([path, text]) => [
    ...remoteAddresses(path, text),
    ...[...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/g)].map(({ index }) =>
      violation(path, text, index, 'has an inline script, which our policy forbids'),
    ),
  ]);
  const noted = matching(all, /^_locales\/.+\.json$/).filter(([, text]) => /"description"\s*:/.test(text));
  return [...pages, ...noted.map(([path]) => `${path} ships the notes for translators`)];
}

const GOOD = {
  'manifest.json':
    '{"background":{"service_worker":"worker.js"},"web_accessible_resources":[{"resources":[]}]}',
  'worker.js': 'const xmlns = "http://www.w3.org/2000/svg";',
  'popup.html': '<script type="module" src="/popup.js"></script>',
  '_locales/en/messages.json': '{"a":{"message":"A"}}',
};

describe('the build', () => {
  it('may be as it should', () => expect(builtProblems(files(GOOD))).toEqual([]));

  it('may name the sources of the stretches on their page, and nowhere else', () => {
    const named = (path: string) =>
      builtProblems(files({ ...GOOD, [path]: `const a="${SOURCES['ACE_NECK']?.where}"` }));
    expect(named('assets/library-a.js')).toEqual([]);
    expect(named('assets/popup-a.js')).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    [
      'exposes',
      {
        'manifest.json':
          '{"background":{"scripts":["worker.js"]},"web_accessible_resources":[{"resources":["*"]}]}',
      },
    ],
    ['exactly one', { 'manifest.json': '{"background":{"scripts":["worker.js","b.js"]}}' }],
    ['exactly one', { 'manifest.json': '{"background":{"scripts":["gone.js"]}}' }],
    ['imports', { 'worker.js': 'import"./a.js";' }],
    ['imports', { 'worker.js': 'import("./a.js");' }],
    ['imports', { 'worker.js': 'export*from"./a.js";' }],
    ['eval', { 'a.js': 'eval("1")' }],
    ['Function', { 'a.js': 'new Function("1")' }],
    ['fetch', { 'a.js': 'fetch(x)' }],
    ['names https', { 'a.js': 'const a="https://example.org/a"' }],
    ['names https', { 'assets/library-a.js': 'const a="https://example.org/a"' }],
    ['names https', { 'a.css': 'a{background:url(https://example.org/a.png)}' }],
    ['inline', { 'popup.html': '<script>let a;</script>' }],
    ['notes', { '_locales/en/messages.json': '{"a":{"message":"A","description":"A note."}}' }],
  ])('is refused when it %s: %o', (why, change) => {
    expect(builtProblems(files({ ...GOOD, ...change }))).toEqual([expect.stringContaining(why)]);
  });

  it.each(['chrome', 'firefox'] as const)('for %s has a first look of at most 60 kB', (target) => {
    expect(firstChunkBytes(`dist/${target}`, 'src/ui/popup/index.html')).toBeLessThanOrEqual(60_000);
  });

  it.each(['chrome', 'firefox'] as const)('for %s keeps every promise', (target) => {
    expect(builtProblems(builtFiles(target))).toEqual([]);
  });
});
