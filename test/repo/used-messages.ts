import type { ESTree } from 'rolldown/utils';
import { type Files, matching, violation } from './source-files.ts';
import { literalText, visit } from './syntax.ts';

/** A message that src asks for. `key` is exact, or has `*` where a value is put in. */
/** The functions that make the key of an exercise's part. */
const WORD_KEYS = ['wordKey', 'plainWordKey'];

export interface Use {
  key: string;
  /** How many values are put into the text; null when it cannot be told. */
  values: number | null;
  /** `path:line` */
  where: string;
}

export interface Uses {
  messages: Use[];
  /** Parts of exercises, from `wordKey(stretch, part, side)`. */
  parts: string[];
  /** Calls whose key cannot be read in the file. */
  unreadable: string[];
}

/** The functions that give the text of a key. */
const SAYS = new Set(['t', 'message']);

/**
 * What code, manifest and pages say. A key must be readable in place: a literal, a template, a table of the same
 * file, or what its calls hand to a function of the same file.
 */
export function usedMessages(all: Files): Uses {
  const uses: Uses = { messages: [], parts: [], unreadable: [] };
  for (const [path, text] of matching(all, /^src\/.+\.tsx?$/)) collect(path, text, uses);
  for (const [path, text] of matching(all, /^(manifest\.json|src\/.+\.(html|css))$/)) {
    for (const { 1: key = '', index } of text.matchAll(/__MSG_([@\w]+)__/g)) {
      uses.messages.push({ key, values: 0, where: violation(path, text, index, '').trim() });
    }
  }
  return uses;
}

function collect(path: string, text: string, uses: Uses): void {
  const names = namesOf(path, text);
  visit(path, text, {
    CallExpression({ callee, arguments: given, start }) {
      const name = callee.type === 'MemberExpression' ? callee.property : callee;
      if (name.type !== 'Identifier') return;
      const where = violation(path, text, start, '').trim();
      if (WORD_KEYS.includes(name.name) && given[1]) uses.parts.push(...(keysOf(given[1], names) ?? []));
      if (!SAYS.has(name.name) || !given[0]) return;
      const keys = keysOf(given[0], names);
      if (keys === null) uses.unreadable.push(`${where} asks for a message whose key cannot be read here`);
      const isCounted = given.every(({ type }) => type !== 'SpreadElement');
      for (const key of keys ?? []) {
        uses.messages.push({ key, values: isCounted ? given.length - 1 : null, where });
      }
    },
  });
}

/** What a name of a file can stand for: the value of a constant; for a parameter, what the file's calls hand in. */
type Names = ReadonlyMap<string, readonly ESTree.Node[]>;

function namesOf(path: string, text: string): Names {
  const found = new Map<string, ESTree.Node[]>();
  const add = (name: string, node: ESTree.Node) => found.set(name, [...(found.get(name) ?? []), node]);
  const parameters = new Map<string, readonly ESTree.Node[]>();
  visit(path, text, {
    FunctionDeclaration({ id, params }) {
      if (id) parameters.set(id.name, params);
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || !init) return;
      if (init.type === 'ArrowFunctionExpression') parameters.set(id.name, init.params);
      else add(id.name, init);
    },
  });
  visit(path, text, {
    CallExpression({ callee, arguments: given }) {
      if (callee.type !== 'Identifier') return;
      for (const [index, parameter] of (parameters.get(callee.name) ?? []).entries()) {
        const node = given[index];
        if (parameter.type === 'Identifier' && node) add(parameter.name, node);
      }
    },
  });
  return found;
}

/** Every key that an expression can give, `*` for a part unknown; null when no part of it is written in its file. */
function keysOf(node: ESTree.Node, names: Names, seen: readonly ESTree.Node[] = []): string[] | null {
  if (seen.includes(node)) return null;
  const each = (nodes: readonly ESTree.Node[]): string[] | null => {
    const keys = nodes.map((one) => keysOf(one, names, [...seen, node]));
    return keys.every((some) => some !== null) ? keys.flat() : null;
  };
  const text = literalText(node);
  if (text !== undefined) return [text];
  switch (node.type) {
    case 'TemplateLiteral': {
      const values = node.expressions.map((value) => each([value]) ?? ['*']);
      const patterns = node.quasis
        .slice(1)
        .reduce(
          (starts, { value }, index) =>
            starts.flatMap((start) => (values[index] ?? []).map((middle) => start + middle + value.raw)),
          [node.quasis[0]?.value.raw ?? ''],
        );
      return patterns.some((pattern) => pattern.startsWith('*')) ? null : patterns;
    }
    case 'ConditionalExpression':
      return each([node.consequent, node.alternate]);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return each([node.expression]);
    case 'ObjectExpression':
      return each(
        node.properties.map((property) => (property.type === 'Property' ? property.value : property)),
      );
    case 'MemberExpression':
      return each([node.object]);
    case 'Identifier': {
      const values = names.get(node.name);
      return values ? each(values) : null;
    }
    case 'CallExpression':
      return node.callee.type === 'Identifier' && WORD_KEYS.includes(node.callee.name) ? [] : null;
    default:
      return null;
  }
}

/** Whether `key` may be meant by `used`, which may hold `*`. */
export function isMeant(used: string, key: string): boolean {
  return new RegExp(`^${used.replaceAll('*', '\\w+')}$`).test(key);
}
