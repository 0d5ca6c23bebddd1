/** Where something stands in a text, for somebody who opens it in an editor. */
import type { JsonPath } from './scan-json.ts';
import { findValues } from './scan-json.ts';

export interface Place {
  /** Both from 1. */
  line: number;
  column: number;
  /** The value, as `state.settings.restMinutes` or `history[3].seconds`; empty when it is no value. */
  path: string;
  /** How the value begins in the text, a bracket for a list or an object; empty when it is missing. */
  found: string;
}

/** So much of a value is shown. */
const MOST_SHOWN = 40;

export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1, path: '', found: '' };
}

/** The places of the values at `paths` in `text`, which is JSON, in the order of the text. */
export function placesOf(text: string, paths: readonly JsonPath[]): Place[] {
  const places = findValues(text, paths).map(({ offset, isThere }, index) => ({
    ...placeAt(text, offset),
    path: pathText(paths[index] ?? []),
    found: isThere ? beginning(text.slice(offset, offset + MOST_SHOWN)) : '',
  }));
  return places.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A text, a number or a word up to its end; the bracket of a list or an object. */
function beginning(text: string): string {
  return /^("(?:[^"\\]|\\.)*"?|[[{]|[^",\s\]}]+)/.exec(text)?.[0] ?? '';
}

function pathText(path: JsonPath): string {
  return path.reduce<string>((said, key) => {
    if (typeof key === 'number') return `${said}[${key}]`;
    return said === '' ? key : `${said}.${key}`;
  }, '');
}
