import type { Plugin } from 'vite';
import { BASES } from '../../src/figure/base-poses.ts';
import { GRIPS } from '../../src/figure/grips.ts';
import { MUSCLES } from '../../src/figure/muscle-courses.ts';
import {
  AGAIN,
  ALPHABET,
  BASE,
  FALSE,
  LARGE_LIST,
  LIST,
  NAME,
  NUMBER,
  NUMBERS,
  OBJECT,
  OTHER_OBJECT,
  RANGES,
  SHORT_NAMES,
  SHORT_NUMBERS,
  TRUE,
} from '../../src/figure/packed.ts';
import { POSES } from '../../src/figure/poses.ts';

/** What is packed, as one so that its names are said once. */
const DATA = { POSES, BASES, GRIPS, MUSCLES };
/** The module that holds it all, and those that then only pass on their part. */
const WHOLE = /\/src\/figure\/poses\.ts$/;
const PARTS = [
  { module: /\/src\/figure\/base-poses\.ts$/, name: 'BASES' },
  { module: /\/src\/figure\/grips\.ts$/, name: 'GRIPS' },
  { module: /\/src\/figure\/muscle-courses\.ts$/, name: 'MUSCLES' },
];

interface Packed {
  text: string;
  names: readonly string[];
  numbers: readonly number[];
}

/** A value made of objects, lists, names, truths and numbers, as `src/figure/packed.ts` reads it. */
export function packed(value: unknown): Packed {
  const writer = new Writer(value);
  return { text: writer.shapesText() + writer.write(value), names: writer.names, numbers: writer.numbers };
}

/** Those that come most first. */
function ranked<T>(all: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
}

class Writer {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
  /** Lists of keys, as text. */
  private readonly shapes: readonly string[];
  private readonly nameAt: ReadonlyMap<string, number>;
  private readonly numberAt: ReadonlyMap<number, number>;
  /** Lists and objects that were written, by what they are. */
  private readonly known = new Map<string, number>();

  constructor(value: unknown) {
    const names: string[] = [];
    const numbers: number[] = [];
    const shapes: string[] = [];
    collect(value, { names, numbers, shapes }, new Set());
    this.shapes = ranked(shapes).slice(0, LIST - OBJECT);
    this.names = ranked(names);
    this.numbers = ranked(numbers).slice(0, SHORT_NUMBERS);
    this.nameAt = new Map(this.names.map((name, at) => [name, at]));
    this.numberAt = new Map(this.numbers.map((number, at) => [number, at]));
  }

  shapesText(): string {
    return digit(this.shapes.length) + this.shapes.map((shape) => this.keys(shape.split(','))).join('');
  }

  write(value: unknown): string {
    if (typeof value === 'boolean') return digit(value ? TRUE : FALSE);
    if (typeof value === 'number') return digit(NUMBER) + this.number(value);
    if (typeof value === 'string') return digit(NAME) + this.name(value);
    const whole = JSON.stringify(value);
    const before = this.known.get(whole);
    if (before !== undefined) {
      return digit(AGAIN) + digit(Math.floor(before / BASE)) + digit(before % BASE);
    }
    const text = Array.isArray(value) ? this.list(value) : this.object(value as object);
    this.known.set(whole, this.known.size);
    return text;
  }

  private list(values: readonly unknown[]): string {
    const isNumbers = values.every((inner) => typeof inner === 'number');
    if (isNumbers && NUMBERS + values.length < BASE) {
      return digit(NUMBERS + values.length) + values.map((inner) => this.number(inner)).join('');
    }
    const isLarge = LIST + values.length >= NUMBERS;
    const head = isLarge ? digit(LARGE_LIST) + digit(values.length) : digit(LIST + values.length);
    return head + values.map((inner) => this.write(inner)).join('');
  }

  private object(value: object): string {
    const keys = keysOf(value);
    const shape = this.shapes.indexOf(keys.join());
    const head = shape < 0 ? digit(OTHER_OBJECT) + this.keys(keys) : digit(OBJECT + shape);
    return head + keys.map((key) => this.write(value[key as keyof typeof value])).join('');
  }

  private keys(keys: readonly string[]): string {
    return digit(keys.length) + keys.map((key) => this.name(key)).join('');
  }

  private name(name: string): string {
    return short(this.nameAt.get(name) ?? 0, SHORT_NAMES);
  }

  private number(value: number): string {
    return short(this.numberAt.get(value) ?? SHORT_NUMBERS + rangeCode(value), SHORT_NUMBERS);
  }
}

/** The keys of what is there: a member that is undefined is left out. */
function keysOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : key));
}

interface Found {
  names: string[];
  numbers: number[];
  shapes: string[];
}

/** What comes in `value`, each object and list once. */
function collect(value: unknown, found: Found, known: Set<string>): void {
  if (typeof value === 'string') found.names.push(value);
  if (typeof value === 'number') found.numbers.push(value);
  if (typeof value !== 'object' || value === null) return;
  const whole = JSON.stringify(value);
  if (known.has(whole)) return;
  known.add(whole);
  if (!Array.isArray(value)) {
    const keys = keysOf(value);
    found.names.push(...keys);
    if (keys.length > 0) found.shapes.push(keys.join());
  }
  for (const inner of Object.values(value)) collect(inner, found, known);
}

function rangeCode(value: number): number {
  let before = 0;
  for (const { perOne, most } of RANGES) {
    const steps = Math.round(value * perOne);
    if (Math.abs(steps / perOne - value) < 1e-12 && Math.abs(steps) <= most) return before + steps + most;
    before += 2 * most + 1;
  }
  throw new RangeError(`${value} cannot be packed: give it at most three decimals, and two from 1.2 on`);
}

/** One digit below `most`, else two. */
function short(code: number, most: number): string {
  if (code < most) return digit(code);
  const rest = code - most;
  return digit(most + Math.floor(rest / BASE)) + digit(rest % BASE);
}

function digit(code: number): string {
  if (code >= BASE) throw new RangeError(`${code} is more than one digit can hold`);
  return ALPHABET.charAt(code);
}

/** Ships the poses as packed text: as literals they would be half of the figure's chunk. */
export function packFigureData(): Plugin {
  return {
    name: 'pack-figure-data',
    enforce: 'pre',
    load(id) {
      const part = PARTS.find(({ module }) => module.test(id));
      if (part !== undefined) return `export { ${part.name} } from './poses.ts';`;
      if (!WHOLE.test(id)) return null;
      const { text, names, numbers } = packed(DATA);
      const list = `${JSON.stringify(names.join())}.split(',')`;
      return `import { unpacked } from './packed.ts';
export const { ${Object.keys(DATA).join(', ')} } = unpacked(${JSON.stringify(text)}, ${list}, ${JSON.stringify(numbers)});`;
    },
  };
}
