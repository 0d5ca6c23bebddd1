import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { importsOf, namesUsed, resolveImport } from './syntax.ts';

interface Layer {
  /** Path prefixes below `src/`, beside the layer itself. */
  may: readonly string[];
  packages?: readonly string[];
  why: string;
}

const BELOW_UI = ['core/', 'library/', 'figure/', 'platform/', 'storage/', 'data/', 'words/', 'protocol.ts'];

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { may: [], why: 'the rules know no browser, no library and no page' },
  library: { may: ['core/'], why: 'the library is data for the rules' },
  figure: { may: ['core/'], why: 'the figure is pure geometry' },
  sound: { may: ['core/'], why: 'a tone is made on any audio context, real or rendered' },
  words: {
    may: ['core/', 'data/'],
    why: 'words turn what the rules say into text, and take the rest as arguments',
  },
  storage: {
    may: ['core/', 'platform/storage-area.ts', 'platform/clock.ts'],
    packages: ['idb', 'valibot'],
    why: 'storage remembers what the rules decide',
  },
  data: {
    may: ['core/', 'storage/'],
    packages: ['valibot'],
    why: 'files are texts: made of what is stored, and checked like it',
  },
  platform: {
    may: ['words/say.ts'],
    packages: ['webextension-polyfill'],
    why: 'one small file an API, no decisions',
  },
  background: {
    may: BELOW_UI,
    packages: ['valibot'],
    why: 'background and pages meet in protocol.ts and in storage',
  },
  'protocol.ts': { may: ['core/'], why: 'the protocol is types that both sides share' },
};

const PAGE: Omit<Layer, 'may'> = {
  packages: ['preact', 'preact/hooks', 'preact/jsx-runtime'],
  why: 'a page imports itself, ui/shared and what is below; never another page or the background',
};

/** The layer a file is of, and what that may import. */
function layerOf(path: string): { own: string } & Layer {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'ui') return { own: `ui/${second}/`, ...PAGE, may: [...BELOW_UI, 'sound/', 'ui/shared/'] };
  const own = first.endsWith('.ts') ? first : `${first}/`;
  return { own, ...(LAYERS[first] ?? { may: [], why: 'no rule knows this folder: give it one' }) };
}

function forbiddenImports(all: Files): string[] {
  return matching(all, /^src\/.+\.tsx?$/).flatMap(([path, text]) => {
    const { own, may, packages = [], why } = layerOf(path);
    return importsOf(path, text)
      .filter(({ specifier }) => {
        const target = resolveImport(path, specifier);
        if (target === null) return !packages.includes(specifier);
        return ![own, ...may].some((prefix) => target.startsWith(`src/${prefix}`));
      })
      .map(({ specifier, offset }) => violation(path, text, offset, `imports ${specifier}: ${why}`));
  });
}

const BROWSER = /^((globalThis|self|window)\.)?(chrome|browser)$/;

function browserNames(all: Files): string[] {
  return matching(all, /^src\/(?!platform\/).+\.tsx?$/).flatMap(([path, text]) =>
    namesUsed(path, text)
      .filter(({ name }) => BROWSER.test(name))
      .map(({ name, offset }) => violation(path, text, offset, `names ${name}: only platform/ does`)),
  );
}

/** One file of `path` that holds `text`, checked. */
const broken = (path: string, text: string) => forbiddenImports(files({ [path]: text }));

describe('what may import what', () => {
  it.each([
    ['src/core/a.ts', "import { x } from '../library/x.ts';"],
    ['src/core/a.ts', "import type { x } from 'preact';"],
    ['src/core/a.ts', "export * from '../protocol.ts';"],
    ['src/core/a.ts', "const x = await import('../words/x.ts');"],
    ['src/core/a.ts', "type X = import('../words/x.ts').X;"],
    ['src/core/a.ts', 'const x = await import(name);'],
    ['src/library/a.ts', "import { x } from '../figure/x.ts';"],
    ['src/figure/a.ts', "import { x } from '../library/x.ts';"],
    ['src/words/a.ts', "import { x } from '../platform/i18n.ts';"],
    ['src/sound/a.ts', "import { x } from '../platform/audio.ts';"],
    ['src/storage/a.ts', "import { x } from '../platform/alarm.ts';"],
    ['src/data/a.ts', "import { x } from '../platform/clock.ts';"],
    ['src/platform/a.ts', "import { x } from '../core/x.ts';"],
    ['src/background/a.ts', "import { x } from '../ui/shared/x.ts';"],
    ['src/background/a.ts', "import browser from 'webextension-polyfill';"],
    ['src/ui/popup/a.tsx', "import { x } from '../../background/x.ts';"],
    ['src/ui/popup/a.tsx', "import { x } from '../welcome/x.ts';"],
    ['src/ui/popup/a.tsx', "import type { x } from 'webextension-polyfill';"],
    ['src/ui/shared/a.tsx', "import { x } from '../popup/x.ts';"],
    ['src/new/a.ts', "import { x } from '../core/x.ts';"],
  ])('refuses in %s: %s', (path, text) => {
    expect(broken(path, text)).toEqual([expect.stringMatching(/^src\/.+:1 imports /)]);
  });

  it.each([
    ['src/core/a.ts', "import { x } from './x.ts';"],
    ['src/storage/a.ts', "import * as v from 'valibot';\nimport { x } from '../platform/clock.ts';"],
    [
      'src/ui/popup/a.tsx',
      "import './a.css';\nimport '../shared/tokens.css';\nimport { x } from '../../protocol.ts';",
    ],
  ])('allows in %s: %s', (path, text) => expect(broken(path, text)).toEqual([]));

  it('holds for all of src', () => expect(forbiddenImports(repositoryFiles())).toEqual([]));
});

describe('the browser', () => {
  it.each(['chrome.alarms.clear()', 'globalThis.chrome', 'const { tabs } = browser', 'let x: typeof chrome'])(
    'is not named outside platform/: %s',
    (text) => expect(browserNames(files({ 'src/ui/popup/a.ts': `\n${text};` }))).toHaveLength(1),
  );

  it('may be a key, a text or a property', () => {
    const text = "const x = { browser: 1 }; x.browser; type T = { chrome: 'browser' };";
    expect(browserNames(files({ 'src/core/a.ts': text, 'src/platform/a.ts': 'chrome.x()' }))).toEqual([]);
  });

  it('is named nowhere in src outside platform/', () => expect(browserNames(repositoryFiles())).toEqual([]));
});
