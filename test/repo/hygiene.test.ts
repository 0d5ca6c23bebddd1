import type { VisitorObject } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { dottedName, parse, visit } from './syntax.ts';

type Say = (offset: number, why: string) => void;

const CODE = /^(src|test|scripts)\/.+\.(tsx?|mjs)$|^[\w.-]+\.ts$/;

/** Marks in comments. Taken from the comments alone, so that a text may name them. */
const MARKS: readonly [RegExp, string][] = [
  [/@ts-(ignore|expect-error|nocheck)\b/, 'ignores a type error'],
  [/\bbiome-ignore\b/, 'ignores the linter'],
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'leaves work for later: write an issue'],
  [/@(type|param|returns?|typedef)\s*\{[^}]*\bany\b/, 'has an any'],
];

function hygieneProblems(all: Files): string[] {
  return matching(all, CODE).flatMap(([path, text]) => {
    const found: string[] = [];
    const say: Say = (offset, why) => found.push(violation(path, text, offset, why));
    inComments(path, text, say);
    visit(path, text, { TSAnyKeyword: ({ start }) => say(start, 'has an any') });
    if (path.startsWith('src/')) inSource(path, text, say);
    if (/\.test\.tsx?$/.test(path)) visit(path, text, inTest(say));
    return found;
  });
}

function inComments(path: string, text: string, say: Say): void {
  for (const { value, start } of parse(path, text).comments) {
    for (const [mark, why] of MARKS) if (mark.test(value)) say(start, why);
  }
}

function inSource(path: string, text: string, say: Say): void {
  const { module, program } = parse(path, text);
  for (const { exportName, start } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (exportName.kind === 'Default' || exportName.name === 'default')
      say(start, 'exports a default: name it');
  }
  const reExports = ({ type, ...rest }: { type: string; source?: unknown }) =>
    type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && Boolean(rest.source));
  if (program.body.length > 0 && program.body.every(reExports))
    say(0, 'is a barrel: import from where it is');
  const inClass: VisitorObject['ClassDeclaration'] = ({ superClass, start }) => {
    const parent = superClass ? dottedName(superClass) : undefined;
    if (!parent?.endsWith('Error')) say(start, 'is a class that is no error: write functions');
  };
  visit(path, text, {
    TSEnumDeclaration: ({ start }) => say(start, 'is an enum: use a union of texts'),
    ClassDeclaration: inClass,
    ClassExpression: inClass,
    MemberExpression(node) {
      if (dottedName(node)?.match(/^(globalThis\.)?console\.\w+$/)) say(node.start, 'writes to the console');
    },
  });
}

function inTest(say: Say): VisitorObject {
  return {
    CallExpression({ callee, start }) {
      const name = dottedName(callee) ?? '';
      if (/^(it|test|describe)(\.\w+)*\.(only|skip|todo)\b|^(fit|xit|fdescribe|xdescribe)$/.test(name)) {
        say(start, `calls ${name}: every test runs`);
      }
    },
  };
}

const broken = (text: string, path = 'src/core/a.ts') => hygieneProblems(files({ [path]: text }));

describe('the code', () => {
  it.each([
    ...[
      'let x: any;',
      'const x = y as any;',
      'const x = f<any>();',
      'let x: Record<string, any>;',
      'enum A { B }',
    ],
    ...[
      '// @ts-ignore\nx();',
      '/* @ts-expect-error */ x();',
      '// biome-ignore lint: x\nx();',
      '// TODO: x',
      '/** FIXME */',
    ],
    ...['console.log(1);', 'globalThis.console.log(1);', 'const f = console.error;'],
    ...[
      'export default 1;',
      'const x = 1;\nexport { x as default };',
      'class A {}',
      'const A = class extends B {};',
    ],
    ...["export * from './b.ts';", "export { x } from './b.ts';\nexport type { Y } from './c.ts';"],
  ])('is refused with %s', (text) => {
    expect(broken(text)).toEqual([expect.stringMatching(/^src\/core\/a\.ts:\d /)]);
  });

  it.each([
    ...[
      "const x = 'biome-ignore, TODO, as any';",
      'class A extends Error {}',
      'class B extends RangeError {}',
    ],
    ...["export { x } from './b.ts';\nexport const y = 1;", '// says anything, todo or not'],
  ])('may have %s', (text) => expect(broken(text)).toEqual([]));

  it.each([
    ...[
      "it.only('x', f);",
      "describe.skip('x', f);",
      "it.todo('x');",
      "it.skip.each([1])('x', f);",
      "xit('x', f);",
    ],
  ])('of a test may not say %s', (text) => expect(broken(text, 'test/core/a.test.ts')).toHaveLength(1));

  it('is held to types in tests and scripts too', () => {
    expect(broken('let x: any;', 'test/core/a.ts')).toHaveLength(1);
    expect(broken('/** @type {any} */\nlet x;', 'scripts/a.mjs')).toHaveLength(1);
  });

  it('is clean everywhere', () => expect(hygieneProblems(repositoryFiles())).toEqual([]));
});
