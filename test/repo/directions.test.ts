import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { visit } from './syntax.ts';

/** Sides that stay when the language turns: those of the screen. Style says start and end instead. */
const SIDED =
  /^(margin|padding|border|inset)-?(left|right)|^(left|right)$|^border-(top|bottom)-(left|right)/i;
/** Properties whose values may name a side. */
const SIDED_VALUE =
  /^(text-align|float|clear|transform-origin|background-position|justify-(content|items|self))$/;
/** What stands between spaces; those in brackets do not part. */
const WORDS = /(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g;
const FOUR_SIDES = /^(margin|padding|inset|border-(width|style|color))$/;

/** Declarations of a style sheet that do not turn with the language. */
function physicalStyles(all: Files): string[] {
  return matching(all, /^src\/.+\.css$/).flatMap(([path, text]) => {
    const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
    return [...plain.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)[;}]/g)]
      .filter(([, property = '', value = '']) => isPhysical(property, value))
      .map(({ 0: found, index }) => violation(path, text, index, why(found)));
  });
}

function isPhysical(property: string, value: string): boolean {
  if (SIDED.test(property)) return true;
  if (SIDED_VALUE.test(property) && /\b(left|right)\b/.test(value)) return true;
  if (/\b(to (left|right)|translateX)\b/.test(value)) return true;
  if (!FOUR_SIDES.test(property)) return false;
  const [, end, , start] = value.match(WORDS) ?? [];
  return start !== undefined && start !== end;
}

/** Styles that code sets on an element. */
function physicalInCode(all: Files): string[] {
  return matching(all, /^src\/ui\/.+\.tsx$/).flatMap(([path, text]) => {
    const found: string[] = [];
    visit(path, text, {
      JSXAttribute({ name, value }) {
        if (name.name !== 'style' || value?.type !== 'JSXExpressionContainer') return;
        if (value.expression.type !== 'ObjectExpression') return;
        for (const property of value.expression.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          if (SIDED.test(property.key.name))
            found.push(violation(path, text, property.start, why(property.key.name)));
        }
      },
    });
    return found;
  });
}

const why = (found: string) => `says "${found.trim()}": say start or end, so that it turns with the language`;

const inCss = (declaration: string) =>
  physicalStyles(files({ 'src/ui/a.css': `.a {\n  ${declaration};\n}` }));
const inTsx = (style: string) =>
  physicalInCode(files({ 'src/ui/a.tsx': `export const A = () => <p style={{ ${style} }} />;` }));

describe('a style that does not turn with the language', () => {
  it.each([
    ...[
      'margin-left: 1px',
      'padding-right: 1px',
      'left: 0',
      'border-left: 1px solid',
      'border-top-left-radius: 1px',
    ],
    ...['text-align: left', 'float: right', 'margin: 0 1px 0 2px', 'transform: translateX(4px)'],
    ...['background: linear-gradient(to right, red, blue)', 'inset: 0 calc(1px + 2px) 0 3px'],
  ])('is found: %s', (declaration) => expect(inCss(declaration)).toHaveLength(1));

  it.each([
    ...['margin-inline-start: 1px', 'inset-inline: 0', 'text-align: start', 'margin: 0 1px 2px 1px'],
    ...[
      'padding: 0 var(--side) calc(3 * var(--space))',
      'color: red',
      'inset: auto 0 calc(5 * var(--space))',
    ],
  ])('is not seen in: %s', (declaration) => expect(inCss(declaration)).toEqual([]));

  it('is found in code', () => {
    expect(inTsx('marginLeft: 3')).toHaveLength(1);
    expect(inTsx('left: x')).toHaveLength(1);
    expect(inTsx('inlineSize: x')).toEqual([]);
  });

  it('is nowhere in src', () =>
    expect([...physicalStyles(repositoryFiles()), ...physicalInCode(repositoryFiles())]).toEqual([]));
});
