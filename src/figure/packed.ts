/**
 * Data as a short line of text, for the build: the poses are mostly numbers and names that come again and again.
 * `src/figure/poses.ts` is packed by `scripts/build/pack-figure-data.ts` and unpacked here, without any loss.
 *
 * Each character is a digit of base 88. First come the shapes, the lists of keys that most objects have; then the value. A
 * value begins with a digit that says what it is, see below. Names and numbers take one digit where they are among those
 * that come most, else two.
 */
export const ALPHABET =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const BASE = 88;

/** First digits of a value. */
export const TRUE = 0;
export const FALSE = 1;
export const NUMBER = 2;
export const NAME = 3;
/** An object or list that was there before; its place among them in two digits. */
export const AGAIN = 4;
/** An object whose keys are told with it, and a list of more members than a first digit can tell: their number follows. */
export const OTHER_OBJECT = 5;
export const LARGE_LIST = 6;
/** An object with the keys of the so-many-th shape. */
export const OBJECT = 7;
/** Lists of so many members as the digit is above these; the second of numbers alone. */
export const LIST = 32;
export const NUMBERS = 48;

/** So many names and numbers are said by one digit. */
export const SHORT_NAMES = 78;
export const SHORT_NUMBERS = 46;

/** The other numbers, one range after the other: how many steps make 1, and how many there are to each side of 0. */
export const RANGES = [
  { perOne: 1, most: 360 },
  { perOne: 1000, most: 1200 },
  { perOne: 100, most: 240 },
] as const;

/** What `text` was packed from. */
export function unpacked(text: string, names: readonly string[], numbers: readonly number[]): unknown {
  let at = 0;
  const known: unknown[] = [];
  const digit = () => ALPHABET.indexOf(text.charAt(at++));
  /** One digit below `short`, or two that go on from there. */
  const short = (most: number) => {
    const first = digit();
    return first < most ? first : most + (first - most) * BASE + digit();
  };
  const number = () => {
    let code = short(SHORT_NUMBERS);
    if (code < SHORT_NUMBERS) return numbers[code] ?? 0;
    code -= SHORT_NUMBERS;
    for (const { perOne, most } of RANGES) {
      if (code <= 2 * most) return (code - most) / perOne;
      code -= 2 * most + 1;
    }
    return 0;
  };
  const name = () => names[short(SHORT_NAMES)] as string;
  const list = <T>(length: number, read: () => T): T[] => Array.from({ length }, read);
  const keep = <T>(value: T): T => {
    known.push(value);
    return value;
  };
  const keys = () => list(digit(), name);
  const object = (names: readonly string[]) => keep(Object.fromEntries(names.map((key) => [key, value()])));
  const value = (): unknown => {
    const kind = digit();
    if (kind >= NUMBERS) return keep(list(kind - NUMBERS, number));
    if (kind >= LIST) return keep(list(kind - LIST, value));
    if (kind >= OBJECT) return object(shapes[kind - OBJECT] as string[]);
    if (kind === OTHER_OBJECT) return object(keys());
    if (kind === LARGE_LIST) return keep(list(digit(), value));
    if (kind === AGAIN) return known[digit() * BASE + digit()];
    if (kind === NAME) return name();
    return kind === NUMBER ? number() : kind === TRUE;
  };
  const shapes = list(digit(), keys);
  return value();
}
