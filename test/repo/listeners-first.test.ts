import { readFileSync } from 'node:fs';
import type { ESTree } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { importsOf, parse, visit } from './syntax.ts';

const MAIN = 'src/background/main.ts';
const LISTENERS = 'src/background/listeners.ts';

/** An event that comes before its listener is lost, and the worker with it (fault B02). */
function lateListeners(all: Files): string[] {
  return [
    ...mainProblems(all.get(MAIN) ?? ''),
    ...listenerProblems(all.get(LISTENERS) ?? ''),
    ...strayListeners(all),
  ];
}

/** `main.ts` is imports, then one call. */
function mainProblems(text: string): string[] {
  const body = parse(MAIN, text).program.body.filter(({ type }) => type !== 'ImportDeclaration');
  const call = body[0]?.type === 'ExpressionStatement' ? body[0].expression : undefined;
  const isStart =
    call?.type === 'CallExpression' &&
    call.callee.type === 'Identifier' &&
    call.callee.name === 'startBackground';
  return isStart && body.length === 1 ? [] : [`${MAIN}:1 is not just imports and startBackground(…)`];
}

function listenerProblems(text: string): string[] {
  const start = startBackground(text);
  if (!start?.body) return [`${LISTENERS}:1 has no function startBackground`];
  const at = (offset: number, why: string) => violation(LISTENERS, text, offset, why);
  if (start.async) return [at(start.start, 'startBackground is async: its listeners could come late')];
  const problems: string[] = [];
  const steps = start.body.body.map((statement) => ({ statement, registers: registersListener(statement) }));
  const last = steps.map(({ registers }) => registers).lastIndexOf(true);
  if (last < 0) problems.push(at(start.start, 'no on…( call stands directly in startBackground'));
  for (const { statement, registers } of steps.slice(0, last)) {
    const source = text.slice(statement.start, statement.end);
    if (!registers && /\.then\(/.test(source))
      problems.push(at(statement.start, 'waits before the last listener'));
  }
  const direct = new Set(steps.filter(({ registers }) => registers).map(({ statement }) => statement.start));
  visit(LISTENERS, text, {
    CallExpression(node) {
      if (isRegistration(node) && !direct.has(node.start)) {
        problems.push(at(node.start, 'adds a listener inside something else, so perhaps later or never'));
      }
    },
  });
  return problems;
}

function startBackground(text: string): ESTree.Function | undefined {
  let found: ESTree.Function | undefined;
  visit(LISTENERS, text, {
    FunctionDeclaration(node) {
      if (node.id?.name === 'startBackground') found = node;
    },
  });
  return found;
}

function registersListener(statement: ESTree.Statement | ESTree.Directive): boolean {
  return statement.type === 'ExpressionStatement' && isRegistration(statement.expression);
}

function isRegistration(node: ESTree.Expression): boolean {
  return (
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^on[A-Z]/.test(node.callee.name)
  );
}

/** All listeners of the background are in the one list. */
function strayListeners(all: Files): string[] {
  return matching(all, /^src\/background\/(?!listeners\.ts).+\.ts$/).flatMap(([path, text]) =>
    importsOf(path, text)
      .filter(
        ({ specifier, names }) =>
          specifier.includes('/platform/') && names.some((name) => /^on[A-Z]/.test(name)),
      )
      .map(({ offset }) => violation(path, text, offset, 'adds a listener: they are all in listeners.ts')),
  );
}

const GOOD = {
  [MAIN]: "import { startBackground } from './listeners.ts';\nstartBackground();",
  [LISTENERS]:
    'export function startBackground() {\n  onAlarm(f);\n  onStart(() => g());\n  run().then(h);\n}',
};

const broken = (texts: Record<string, string>) => lateListeners(files({ ...GOOD, ...texts }));

describe('listeners', () => {
  it('may be followed by waiting', () => expect(broken({})).toEqual([]));

  it.each([
    ['async', 'export async function startBackground() { onAlarm(f); await g(); onStart(h); }'],
    ['waits', 'export function startBackground() { onAlarm(f); g().then(h); onStart(h); }'],
    ['inside', 'export function startBackground() { onAlarm(f); g().then(() => onStart(h)); }'],
    ['inside', 'export function startBackground() { onAlarm(f); if (ready) onStart(h); }'],
    ['no on…(', 'export function startBackground() {}'],
    ['no function', 'export const begin = () => onAlarm(f);'],
  ])('must not be late: %s', (why, text) => expect(broken({ [LISTENERS]: text }).join()).toContain(why));

  it.each([
    'await load();\nstartBackground();',
    'load().then(startBackground);',
    'startBackground();\nmore();',
  ])('start with nothing else at top level: %s', (text) => expect(broken({ [MAIN]: text })).toHaveLength(1));

  it('are in one list', () => {
    const text = "import { onAlarm } from '../platform/alarm.ts';";
    expect(broken({ 'src/background/other.ts': text })).toEqual([expect.stringContaining('other.ts:1')]);
  });

  it('of the real background are all added in its first synchronous turn (B02), the start of Firefox among them (B07)', () => {
    expect(readFileSync('src/background/listeners.ts', 'utf8')).toContain('onStart(');
    expect(lateListeners(repositoryFiles())).toEqual([]);
  });
});
