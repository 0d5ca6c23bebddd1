/** Files that a person might choose by mistake or by malice: exports, and what disks, editors and jokers make of them. */
import fc from 'fast-check';
import { exportJson } from '../../src/data/export-json.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { aHistory, aLivedState, NOW_MS } from './given.ts';

export interface AnyFile {
  /** What was done to it. */
  kind: Kind;
  bytes: Uint8Array;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Change = (text: string) => fc.Arbitrary<string | Uint8Array>;

const anExport = fc
  .tuple(aLivedState, aHistory)
  .map(([state, history]) => exportJson(state, history, NOW_MS));

const WRONG: Json[] = [null, true, -1, 0, 1.5, '', 'x', [], {}, [[]], { a: 1 }, '2026-02-31', -0];
const HUGE = [
  '1e999',
  '-1e999',
  '9007199254740993',
  '1e-400',
  '9'.repeat(300),
  '9'.repeat(500),
  '-0',
  '1E+5',
];
const ODD_TEXTS = [
  '\\ud800',
  '\\udfff\\ud800',
  '\\u0000',
  '\\u2028',
  '\u202e',
  'é',
  '\\x',
  '😀',
  '\u0001',
  '\ufeff',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  '\\u005f_proto__',
  'toString',
  'hasOwnProperty',
  '',
  'id',
];
const BYTES = [[0x00], [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x22], [0x7d], [0x2c]];

const CHANGES = {
  untouched: (text) => fc.constant(text),
  cut: (text) => fc.nat(text.length).map((at) => text.slice(0, at)),
  'bytes lost': (text) => range(text).map(([from, to]) => text.slice(0, from) + text.slice(to)),
  'bytes changed': (text) =>
    fc.tuple(fc.nat(text.length), fc.constantFrom(...BYTES)).map(([at, bytes]) => {
      const changed = new TextEncoder().encode(text);
      changed.set(bytes, Math.min(at, changed.length - bytes.length));
      return changed;
    }),
  'key renamed': (text) =>
    somewhere(
      text,
      /"[^"\\]*":/g,
      fc.constantFrom(...KEYS).map((key) => `"${key}":`),
    ),
  'key added': (text) =>
    somewhere(
      text,
      /\{/g,
      fc.constantFrom(...KEYS).map((key) => `{"${key}": {"a": 1},`),
    ),
  'type swapped': (text) => swapped(text, fc.constantFrom(...WRONG)),
  'member lost': (text) => swapped(text, fc.constant(undefined)),
  'nested deeply': (text) =>
    somewhere(
      text,
      /: ?(\d+|true|null|""|\[\]|\{\})/g,
      fc.tuple(fc.constantFrom(90, 101, 10_000), fc.boolean()).map(([depth, isClosed]) => {
        const inside = '[{"a":'.repeat(depth / 2);
        return `: ${inside}1${isClosed ? '}]'.repeat(depth / 2) : ''}`;
      }),
    ),
  'number huge': (text) => somewhere(text, /-?\d+(\.\d+)?/g, fc.constantFrom(...HUGE)),
  'unicode odd': (text) => somewhere(text, /[a-z]/g, fc.constantFrom(...ODD_TEXTS)),
  'lines doubled': (text) =>
    fc.nat().map((seed) => {
      const lines = text.split('\n');
      const ofHistory = lines.filter((line) => line.includes('"kind"'));
      const line = ofHistory[seed % Math.max(1, ofHistory.length)];
      return line === undefined ? text : text.replace(line, `${line.replace(/,$/, '')},\n${line}`);
    }),
  'id doubled': (text) => fc.constant(text.replace(/"id":"[^"]*"/g, '"id":"same"')),
  'other version': (text) =>
    fc
      .constantFrom('1', '2', '3', `${SCHEMA_VERSION + 1}`, '99', '0', '-1', '"4"', '1e2', 'null')
      .map((version) => text.replace(/"version": \d+/, `"version": ${version}`)),
  'written by an editor': (text) =>
    fc
      .constantFrom<Change>(
        (lf) => fc.constant(`\uFEFF${lf.replaceAll('\n', '\r\n')}`),
        (lf) => fc.constant(JSON.stringify(JSON.parse(lf), null, '\t')),
        (lf) => fc.constant(Uint8Array.from(`\uFEFF${lf}`, (char) => char.charCodeAt(0))),
      )
      .chain((edit) => edit(text)),
  'something else': () =>
    fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array({ maxLength: 300 })),
} satisfies Record<string, Change>;

export type Kind = keyof typeof CHANGES;
export const KINDS = Object.keys(CHANGES) as Kind[];

export const anyFile: fc.Arbitrary<AnyFile> = fc
  .tuple(anExport, fc.constantFrom(...KINDS))
  .chain(([text, kind]) => (CHANGES[kind] as Change)(text).map((made) => ({ kind, bytes: bytesOf(made) })));

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

function range(text: string): fc.Arbitrary<[number, number]> {
  return fc.tuple(fc.nat(text.length), fc.nat(60)).map(([from, length]) => [from, from + length]);
}

/** One of the matches of `pattern` replaced; `text` itself without one. */
function somewhere(text: string, pattern: RegExp, replacement: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return fc.constant(text);
  return fc.tuple(fc.constantFrom(...matches), replacement).map(([match, put]) => {
    return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
  });
}

/** One value anywhere in `text` replaced; removed for undefined. */
function swapped(text: string, replacement: fc.Arbitrary<Json | undefined>): fc.Arbitrary<string> {
  return fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), replacement).map(([way, put]) => {
    const file = JSON.parse(text) as { [key: string]: Json };
    let inside: { [key: string]: Json } = file;
    for (const [index, turn] of way.entries()) {
      const keys = Object.keys(inside);
      const key = keys[turn % Math.max(1, keys.length)];
      if (key === undefined) break;
      const next = inside[key];
      if (index === way.length - 1 || typeof next !== 'object' || next === null) {
        if (put === undefined && !Array.isArray(inside)) delete inside[key];
        else inside[key] = put ?? null;
        break;
      }
      inside = next as { [key: string]: Json };
    }
    return JSON.stringify(file, null, 2);
  });
}
