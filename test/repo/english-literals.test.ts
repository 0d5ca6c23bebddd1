import type { ESTree } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { literalText, visit } from './syntax.ts';

/** Attributes whose text somebody sees or hears. `name` is: of our components, not of an element of HTML. */
const SPOKEN =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|name)$/;
const PRODUCT = 'Unknot';
const LETTERS = /\p{L}/u;

function englishLiterals(all: Files): string[] {
  return [
    ...matching(all, /^src\/ui\/.+\.tsx$/).flatMap(([path, text]) => inComponents(path, text)),
    ...matching(all, /^src\/.+\.html$/).flatMap(([path, text]) => inPage(path, text)),
  ];
}

function inComponents(path: string, text: string): string[] {
  const found: string[] = [];
  const take = (literal: string | undefined, offset: number) => {
    const shown = literal?.trim() ?? '';
    if (LETTERS.test(shown) && shown !== PRODUCT) found.push(violation(path, text, offset, english(shown)));
  };
  visit(path, text, {
    JSXText: ({ value, start }) => take(value, start),
    JSXElement: ({ children }) => takeValues(children, take),
    JSXFragment: ({ children }) => takeValues(children, take),
    JSXOpeningElement(element) {
      const isHtml = element.name.type === 'JSXIdentifier' && /^[a-z]/.test(element.name.name);
      for (const attribute of element.attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
        const { name } = attribute.name;
        if (!SPOKEN.test(name) || (isHtml && name === 'name') || !attribute.value) continue;
        if (attribute.value.type === 'JSXExpressionContainer') takeShown(attribute.value.expression, take);
        else takeShown(attribute.value, take);
      }
    },
  });
  return found;
}

type Take = (literal: string | undefined, offset: number) => void;

function takeValues(children: readonly ESTree.Node[], take: Take): void {
  for (const child of children)
    if (child.type === 'JSXExpressionContainer') takeShown(child.expression, take);
}

/** The literals among what an expression can give. */
function takeShown(node: ESTree.Node, take: Take): void {
  if (node.type === 'ConditionalExpression') {
    takeShown(node.consequent, take);
    takeShown(node.alternate, take);
  } else if (node.type === 'LogicalExpression') takeShown(node.right, take);
  else if (node.type === 'TemplateLiteral')
    for (const quasi of node.quasis) take(quasi.value.raw, quasi.start);
  else take(literalText(node), node.start);
}

function inPage(path: string, text: string): string[] {
  const visible = text.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, (gone) =>
    gone.replace(/[^\n]/g, ' '),
  );
  return [...visible.matchAll(/\S.*/g)]
    .filter(([shown]) => shown.trim() !== PRODUCT && LETTERS.test(shown.replaceAll(PRODUCT, '')))
    .map(({ 0: shown, index }) => violation(path, text, index, english(shown)));
}

const english = (shown: string) => `shows "${shown.trim().slice(0, 40)}": put it into _locales`;

const broken = (tsx: string) =>
  englishLiterals(files({ 'src/ui/popup/a.tsx': `export const A = () => ${tsx};` }));

describe('English in the pages', () => {
  it.each([
    '<p>Stretch now</p>',
    "<p>{'Stretch now'}</p>",
    '<p>{isLong ? message(key) : `Short`}</p>',
    "<>{isLong && 'Long'}</>",
    '<button aria-label="Close" />',
    '<button title={isLong ? "Close" : x} />',
    '<IconButton name="Close" />',
    `<img alt={\`Stretch \${name}\`} />`,
  ])('is found: %s', (tsx) => expect(broken(tsx)).toHaveLength(1));

  it.each([
    '<p class="soft">{message("done_title")}</p>',
    '<input type="radio" name="side" value="left" />',
    '<h1>Unknot</h1>',
    "<p>{kind === 'home' ? x : 3} · 1:00</p>",
  ])('is not seen where nobody reads it: %s', (tsx) => expect(broken(tsx)).toEqual([]));

  it('is found in HTML, where only the name of the product may stand', () => {
    const page =
      '<html lang="en"><title>Unknot</title>\n<script>let x;</script><h1>Unknot</h1>\n<p>Loading</p></html>';
    expect(englishLiterals(files({ 'src/ui/popup/index.html': page }))).toEqual([
      'src/ui/popup/index.html:3 shows "Loading": put it into _locales',
    ]);
  });

  it('is nowhere in src/ui', () => expect(englishLiterals(repositoryFiles())).toEqual([]));
});
