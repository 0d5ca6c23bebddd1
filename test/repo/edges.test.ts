import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { namesUsed, visit } from './syntax.ts';

/** The files that may touch the clock, the zone, chance or a timer, each with what and why. */
const EDGES: Readonly<Record<string, { uses: readonly string[]; why: string }>> = {
  'src/platform/clock.ts': {
    uses: ['Date.now', 'resolvedOptions'],
    why: 'the one reader of the clock and the zone',
  },
  'src/platform/patience.ts': {
    uses: ['setTimeout'],
    why: 'the one timer of the background: how long a call of the browser is waited for',
  },
  'src/ui/shared/timer.ts': {
    uses: ['setTimeout', 'requestAnimationFrame'],
    why: 'the one timer of the pages: the next drawing and the end of a hold, never a state',
  },
};

const IMPURE = [
  ...['Date.now', 'Temporal.Now', 'performance.now', 'performance.timeOrigin', 'resolvedOptions'],
  ...['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
];

/** Each use of the clock, the zone, chance or a timer in a file. */
function impureUses(path: string, text: string): { what: string; offset: number }[] {
  const uses = new Map<number, string>();
  for (const { name, offset } of namesUsed(path, text)) {
    const plain = name.replace(/^(globalThis|self|window)\./, '');
    const what = IMPURE.find(
      (impure) => plain === impure || (impure === 'resolvedOptions' && plain.endsWith(`.${impure}`)),
    );
    if (what) uses.set(offset, what);
  }
  const takeDate = (node: { callee: { start: number }; arguments: unknown[]; start: number }) => {
    const isDate = text.slice(node.callee.start).match(/^Date\b(?!\.)/);
    if (isDate && node.arguments.length === 0) uses.set(node.start, 'new Date()');
  };
  visit(path, text, { NewExpression: takeDate, CallExpression: takeDate });
  return [...uses].map(([offset, what]) => ({ what, offset }));
}

function forbiddenUses(all: Files, edges = EDGES): string[] {
  return matching(all, /^src\/.+\.tsx?$/).flatMap(([path, text]) =>
    impureUses(path, text)
      .filter(({ what }) => what === 'setInterval' || !edges[path]?.uses.includes(what))
      .map(({ what, offset }) =>
        violation(
          path,
          text,
          offset,
          `uses ${what}: it comes in as an argument, or from an edge in this test's list`,
        ),
      ),
  );
}

/** Entries of the list that no code needs any more. */
function staleEdges(all: Files, edges = EDGES): string[] {
  return Object.entries(edges).flatMap(([path, { uses }]) => {
    const found = impureUses(path, all.get(path) ?? '').map(({ what }) => what);
    return uses.filter((use) => !found.includes(use)).map((use) => `${path} no longer uses ${use}`);
  });
}

const broken = (text: string, path = 'src/core/a.ts') => forbiddenUses(files({ [path]: text }));

describe('clock, zone, chance and timers', () => {
  it.each([
    ...[
      'Date.now()',
      'new Date()',
      'Date()',
      'const now = Date.now',
      'Temporal.Now.instant()',
      // Fault C11: it stands still in sleep.
      'performance.now()',
    ],
    ...[
      'Math.random()',
      'crypto.randomUUID()',
      'globalThis.crypto.randomUUID()',
      'Intl.NumberFormat().resolvedOptions()',
    ],
    ...[
      'setTimeout(f, 1)',
      'window.setTimeout(f, 1)',
      'requestAnimationFrame(f)',
      // Fault B14: an interval that calls the browser keeps a worker alive.
      'setInterval(f, 1)',
      "Date['now']()",
    ],
  ])('are refused in the rules: %s', (text) => {
    expect(broken(`\n${text};`)).toEqual([expect.stringMatching(/^src\/core\/a\.ts:2 uses /)]);
  });

  it.each([
    ...['new Date(ms)', 'Date.UTC(2026, 1)', 'performance.mark("x")', 'facts.now()', 'Math.round(x)'],
  ])('let through what only computes: %s', (text) => expect(broken(text)).toEqual([]));

  it('are allowed at a listed edge, but an interval nowhere', () => {
    const edges = { 'src/ui/a.ts': { uses: ['setTimeout', 'setInterval'], why: 'example' } };
    const text = 'setTimeout(f, 1);\nsetInterval(f, 1);';
    expect(forbiddenUses(files({ 'src/ui/a.ts': text }), edges)).toEqual([
      expect.stringContaining('src/ui/a.ts:2 uses setInterval'),
    ]);
  });

  it('leave the list when their edge is gone', () => {
    expect(staleEdges(files({}))).toContain('src/platform/clock.ts no longer uses Date.now');
  });

  it('are only at the listed edges of src', () => expect(forbiddenUses(repositoryFiles())).toEqual([]));

  it('are listed only where they are', () => expect(staleEdges(repositoryFiles())).toEqual([]));

  it('never tick in the background: an alarm wakes it, and no timer keeps it alive', () => {
    expect(Object.keys(EDGES).filter((path) => path.startsWith('src/background/'))).toEqual([]);
  });
});
