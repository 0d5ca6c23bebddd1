/**
 * The library as a few short texts, for the build: its columns have few different values, and most of them come often.
 * `src/library/stretches.ts` is packed by `scripts/build/pack-library.ts` and unpacked here, without any loss.
 */
import type { Stretch } from '../core/stretch.ts';
import { wordsOf } from './stretch-entry.ts';

export interface PackedLibrary {
  ids: readonly string[];
  /** What is in the lists: a list is packed as `LIST` and a digit for each of its names. */
  names: readonly string[];
  /** For each other member its name, its different values, and for each stretch one digit that says which. */
  columns: readonly (readonly [name: string, values: readonly unknown[], digits: string])[];
}

/** The base of the digits: so many different values may a column have. */
export const MOST_VALUES = 36;

/** What a packed list begins with, and no other text. */
export const LIST = '*';

/** What was packed. Stretches with the same value share it; their message keys follow from their ids. */
export function unpackedLibrary({ ids, names, columns }: PackedLibrary): Stretch[] {
  const digit = (text: string) => Number.parseInt(text, MOST_VALUES);
  const whole = (value: unknown) =>
    typeof value === 'string' && value.startsWith(LIST)
      ? [...value.slice(LIST.length)].map((each) => names[digit(each)])
      : value;
  const full = columns.map(([name, values, digits]) => [name, values.map(whole), digits] as const);
  return ids.map((id, row) => {
    const cells = full.map(([name, values, digits]) => [name, values[digit(digits.charAt(row))]] as const);
    return { id, words: wordsOf(id), ...Object.fromEntries(cells) } as Stretch;
  });
}
