import type { Plugin } from 'vite';
import { MUSCLES } from '../../src/figure/muscle-courses.ts';
import { ALPHABET, RANGES, SHORT } from '../../src/figure/packed.ts';
import { POSES } from '../../src/figure/poses.ts';

/** What is packed: the module that a page imports, and what it exports. */
const PACKED = [
  { module: /\/src\/figure\/poses\.ts$/, name: 'POSES', value: POSES },
  { module: /\/src\/figure\/muscle-courses\.ts$/, name: 'MUSCLES', value: MUSCLES },
];

/** A value made of objects, lists, names, truths and numbers, as `src/figure/packed.ts` reads it. */
export function packed(value: unknown): { text: string; names: string[] } {
  const counts = new Map<string, number>();
  countNames(value, counts);
  const names = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const places = new Map(names.map((name, at) => [name, at]));
  return { text: written(value, places, new Map()), names };
}

function countNames(value: unknown, counts: Map<string, number>): void {
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  if (typeof value === 'string') count(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) count(key);
    countNames(inner, counts);
  }
}

/** `known` has the lists and objects that were written, by what they are, with their place among them. */
function written(value: unknown, places: ReadonlyMap<string, number>, known: Map<string, number>): string {
  if (typeof value === 'number') return `n${pair(numberCode(value))}`;
  if (typeof value === 'string') return `s${nameCode(value, places)}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  const whole = JSON.stringify(value);
  const before = known.get(whole);
  if (before !== undefined) return `=${pair(before)}`;
  const text = writtenWhole(value as object, places, known);
  known.set(whole, known.size);
  return text;
}

function writtenWhole(
  value: object,
  places: ReadonlyMap<string, number>,
  known: Map<string, number>,
): string {
  if (Array.isArray(value) && value.every((inner) => typeof inner === 'number')) {
    return `(${digit(value.length)}${value.map((inner) => pair(numberCode(inner))).join('')}`;
  }
  if (Array.isArray(value)) {
    return `[${digit(value.length)}${value.map((inner) => written(inner, places, known)).join('')}`;
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const members = entries.map(([key, inner]) => nameCode(key, places) + written(inner, places, known));
  return `{${digit(entries.length)}${members.join('')}`;
}

function nameCode(name: string, places: ReadonlyMap<string, number>): string {
  const place = places.get(name) ?? 0;
  if (place < SHORT) return digit(place);
  const rest = place - SHORT;
  return digit(SHORT + Math.floor(rest / ALPHABET.length)) + digit(rest % ALPHABET.length);
}

function numberCode(value: number): number {
  let before = 0;
  for (const { perOne, most } of RANGES) {
    const steps = Math.round(value * perOne);
    if (Math.abs(steps / perOne - value) < 1e-12 && Math.abs(steps) <= most) return before + steps + most;
    before += 2 * most + 1;
  }
  throw new RangeError(`${value} cannot be packed: give it at most three decimals, and two from 1.2 on`);
}

function pair(code: number): string {
  return digit(Math.floor(code / ALPHABET.length)) + digit(code % ALPHABET.length);
}

function digit(code: number): string {
  const character = ALPHABET[code];
  if (character === undefined) throw new RangeError(`${code} is more than one character can hold`);
  return character;
}

/** Ships the poses as packed text: as literals they would be half of the figure's chunk. */
export function packFigureData(): Plugin {
  return {
    name: 'pack-figure-data',
    enforce: 'pre',
    load(id) {
      const found = PACKED.find(({ module }) => module.test(id));
      if (found === undefined) return null;
      const { text, names } = packed(found.value);
      return `import { unpacked } from './packed.ts';
export const ${found.name} = unpacked(${JSON.stringify(text)}, ${JSON.stringify(names.join())}.split(','));`;
    },
  };
}
