/**
 * Data as a short line of text, for the build: the poses are mostly numbers and names that come again and again.
 * `src/figure/poses.ts` is packed by `scripts/build/pack-figure-data.ts` and unpacked here, without any loss.
 *
 * A number takes two characters and is in one of the ranges in `RANGES`. A name is its place in the list of names, which
 * begins with those that come most. One character before each value says what it is:
 *
 *   n number · s text · t true · f false · { object of so many keys · [ list of so many values · ( list of numbers alone
 *   = an object or list that was there before, by its place among them
 */
export const ALPHABET =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

const BASE = ALPHABET.length;
/** The numbers there are, one range after the other: how many steps make 1, and how many there are to each side of 0. */
export const RANGES = [
  { perOne: 1, most: 360 },
  { perOne: 2000, most: 2400 },
  { perOne: 100, most: 1000 },
] as const;

/** So many names are said by one character; the others need two. */
export const SHORT = 78;

/** What `text` was packed from. */
export function unpacked(text: string, names: readonly string[]): unknown {
  let at = 0;
  const known: unknown[] = [];
  const digit = () => ALPHABET.indexOf(text.charAt(at++));
  const pair = () => digit() * BASE + digit();
  const number = () => {
    let code = pair();
    for (const { perOne, most } of RANGES) {
      if (code <= 2 * most) return (code - most) / perOne;
      code -= 2 * most + 1;
    }
    return 0;
  };
  const name = () => {
    const first = digit();
    return names[first < SHORT ? first : SHORT + (first - SHORT) * BASE + digit()] as string;
  };
  const list = (read: () => unknown) => Array.from({ length: digit() }, read);
  const keep = (value: unknown) => {
    known.push(value);
    return value;
  };
  const value = (): unknown => {
    switch (text.charAt(at++)) {
      case 'n':
        return number();
      case 's':
        return name();
      case '{':
        return keep(Object.fromEntries(list(() => [name(), value()]) as [string, unknown][]));
      case '[':
        return keep(list(value));
      case '(':
        return keep(list(number));
      case '=':
        return known[pair()];
      case 't':
        return true;
      default:
        return false;
    }
  };
  return value();
}
