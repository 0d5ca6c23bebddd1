/**
 * Reads JSON without building it: a file of any depth is refused before anything that calls itself could overflow, and
 * what is wrong has a place in every browser.
 */

/** Keys and indices from the outermost value to one inside. */
export type JsonPath = readonly (string | number)[];

export interface ScanProblem {
  reason: 'syntax' | 'too-deep' | 'forbidden-key';
  /** Index of the first character that is wrong; the text's length when it breaks off. */
  offset: number;
}

export const MOST_DEPTH = 100;
/** They mean something to the language itself. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
const SPACE = ' \t\n\r';
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/** No number that we write is longer, and an expression over millions of digits could overflow. */
const LONGEST_NUMBER = 400;
const WORDS = ['true', 'false', 'null'];
const ESCAPE = /^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/;

type Wanted = 'value' | 'item-or-end' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing';

/**
 * The first problem of `text`, or null when it is JSON. `onValue` is told the path and the offset of each value, outer
 * before inner; the path is only good during the call.
 */
export function scanJson(
  text: string,
  onValue: (path: JsonPath, offset: number) => void = () => undefined,
): ScanProblem | null {
  const path: (string | number)[] = [];
  let at = 0;
  let wanted: Wanted = 'value';
  const afterValue = (): Wanted => (path.length === 0 ? 'nothing' : 'comma-or-end');

  for (;;) {
    at = pastSpace(text, at);
    const char = text.charAt(at);
    const inside = path.at(-1);
    const isEnd = char === (typeof inside === 'number' ? ']' : '}') && path.length > 0;
    if (wanted === 'nothing') return char === '' ? null : { reason: 'syntax', offset: at };
    if (isEnd && wanted.endsWith('-or-end')) {
      path.pop();
      at += 1;
      wanted = afterValue();
    } else if (wanted === 'comma-or-end') {
      if (char !== ',') return { reason: 'syntax', offset: at };
      if (typeof inside === 'number') path[path.length - 1] = inside + 1;
      wanted = typeof inside === 'number' ? 'value' : 'key';
      at += 1;
    } else if (wanted === 'key' || wanted === 'key-or-end') {
      const end = stringEnd(text, at);
      if (end.isBroken) return { reason: 'syntax', offset: end.at };
      const key = JSON.parse(text.slice(at, end.at)) as string;
      if (FORBIDDEN_KEYS.includes(key)) return { reason: 'forbidden-key', offset: at };
      path[path.length - 1] = key;
      at = pastSpace(text, end.at);
      if (text.charAt(at) !== ':') return { reason: 'syntax', offset: at };
      at += 1;
      wanted = 'value';
    } else {
      onValue(path, at);
      if (char === '{' || char === '[') {
        if (path.length === MOST_DEPTH) return { reason: 'too-deep', offset: at };
        path.push(char === '[' ? 0 : '');
        at += 1;
        wanted = char === '[' ? 'item-or-end' : 'key-or-end';
      } else {
        const end = scalarEnd(text, at);
        if (end.isBroken) return { reason: 'syntax', offset: end.at };
        at = end.at;
        wanted = afterValue();
      }
    }
  }
}

/** Where a value begins in a text, or, when it is missing, where the innermost value around it does. */
export interface Found {
  offset: number;
  isThere: boolean;
}

/** Finds the values at `paths` in `text`, which is JSON. */
export function findValues(text: string, paths: readonly JsonPath[]): Found[] {
  const found = paths.map(() => ({ offset: 0, depth: 0 }));
  scanJson(text, (at, offset) => {
    for (const [index, path] of paths.entries()) {
      const best = found[index];
      if (best === undefined || at.length < best.depth || at.length > path.length) continue;
      if (at.every((key, depth) => key === path[depth])) Object.assign(best, { offset, depth: at.length });
    }
  });
  return found.map(({ offset, depth }, index) => ({ offset, isThere: depth === paths[index]?.length }));
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where a value ends, or the first character that is wrong in it. */
interface End {
  at: number;
  isBroken: boolean;
}

function scalarEnd(text: string, from: number): End {
  if (text.charAt(from) === '"') return stringEnd(text, from);
  const word = WORDS.find((each) => text.startsWith(each, from));
  if (word !== undefined) return { at: from + word.length, isBroken: false };
  let at = from;
  while (at < text.length && '+-.0123456789eE'.includes(text.charAt(at))) at += 1;
  const isNumber = at - from <= LONGEST_NUMBER && NUMBER.test(text.slice(from, at));
  return { at: isNumber ? at : from, isBroken: !isNumber };
}

function stringEnd(text: string, from: number): End {
  if (text.charAt(from) !== '"') return { at: from, isBroken: true };
  let at = from + 1;
  for (;;) {
    const char = text.charAt(at);
    if (char === '"') return { at: at + 1, isBroken: false };
    if (char < ' ') return { at, isBroken: true };
    const piece = char === '\\' ? ESCAPE.exec(text.slice(at, at + 6))?.[0] : char;
    if (piece === undefined) return { at, isBroken: true };
    at += piece.length;
  }
}
