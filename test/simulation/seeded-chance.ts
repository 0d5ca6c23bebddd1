/** Chance from a seed (mulberry32): the same seed gives the same day. */
export interface Chance {
  /** 0 to 1. */
  next: () => number;
  between: (least: number, most: number) => number;
  /** Log-normal: half of all are below `median`; `spread` is the deviation of the logarithm. */
  around: (median: number, spread: number) => number;
  isLikely: (share: number) => boolean;
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    around: (median, spread) => median * Math.exp(spread * normal()),
    isLikely: (share) => next() < share,
  };
}
