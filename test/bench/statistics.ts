import { seededRandom } from './random.ts';

export interface Comparison {
  /** The median of the paired ratios. */
  ratio: number;
  /** The bounds of its 95 % bootstrap interval. */
  low: number;
  high: number;
  pairs: number;
}

/** NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * Compares two rows that were measured in the same rounds, round by round: so what slowed a whole round slows
 * both sides of its ratio.
 */
export function comparePairs(
  ours: readonly number[],
  base: readonly number[],
  { resamples = 2000, seed = 1 } = {},
): Comparison {
  if (ours.length !== base.length) throw new Error(`${ours.length} measurements against ${base.length}`);
  const ratios = ours.map((value, round) => value / (base[round] ?? Number.NaN));
  const random = seededRandom(seed);
  const medians = Array.from({ length: resamples }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const at = (share: number) => medians[Math.round(share * (resamples - 1))] ?? Number.NaN;
  return { ratio: median(ratios), low: at(0.025), high: at(0.975), pairs: ratios.length };
}
