import { posix } from 'node:path';
import { type ESTree, type ParseResult, parseSync, Visitor, type VisitorObject } from 'rolldown/utils';

export interface Import {
  specifier: string;
  /** Where the import stands, for the message. */
  offset: number;
  /** Names taken from the module; `*` for all of them. */
  names: string[];
}

const parsed = new Map<string, ParseResult>();

/** The syntax tree, by oxc, the parser that also builds the product. */
export function parse(path: string, text: string): ParseResult {
  const key = `${path}\0${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const result = parseSync(path, text);
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]?.message}`);
  parsed.set(key, result);
  return result;
}

export function visit(path: string, text: string, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parse(path, text).program);
}

/** Every `import`, `export … from`, `import()` and `import('…').Type` of a file, types included. */
export function importsOf(path: string, text: string): Import[] {
  const { module } = parse(path, text);
  const found: Import[] = module.staticImports.map(({ moduleRequest, start, entries }) => ({
    specifier: moduleRequest.value,
    offset: start,
    names: entries.map(
      ({ importName }) => importName.name ?? (importName.kind === 'Default' ? 'default' : '*'),
    ),
  }));
  for (const { moduleRequest, importName, start } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) {
      found.push({ specifier: moduleRequest.value, offset: start, names: [importName.name ?? '*'] });
    }
  }
  const take = ({ source, start }: { source: ESTree.Expression; start: number }) =>
    found.push({ specifier: literalText(source) ?? '(computed)', offset: start, names: ['*'] });
  visit(path, text, { ImportExpression: take, TSImportType: take });
  return found;
}

/** The repository path that a relative import means; null for a package. */
export function resolveImport(path: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}

/** The text of a string literal, or of a template without values. */
export function literalText(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.raw;
  return undefined;
}

/** "Date.now" for a plain chain of names; undefined for anything that must be computed. */
export function dottedName(node: ESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.property.type === 'PrivateIdentifier') return undefined;
  const property = node.computed ? literalText(node.property) : dottedName(node.property);
  const object = dottedName(node.object) ?? '()';
  return property === undefined ? undefined : `${object}.${property}`;
}

/** Every name that is used as a variable or type, not as a property or key, with the chain it starts: `a.b.c` gives all three. */
export function namesUsed(path: string, text: string): { name: string; offset: number }[] {
  const used: { name: string; offset: number }[] = [];
  const keys = new Set<number>();
  const skipKey = (node: { key: ESTree.Node; computed: boolean; shorthand?: boolean }) => {
    if (!node.computed && !node.shorthand) keys.add(node.key.start);
  };
  visit(path, text, {
    Property: skipKey,
    PropertyDefinition: skipKey,
    MethodDefinition: skipKey,
    TSPropertySignature: skipKey,
    TSMethodSignature: skipKey,
    MemberExpression(node) {
      if (!node.computed) keys.add(node.property.start);
      const name = dottedName(node);
      if (name !== undefined) used.push({ name, offset: node.start });
    },
    Identifier(node) {
      if (!keys.has(node.start)) used.push({ name: node.name, offset: node.start });
    },
  });
  return used;
}
