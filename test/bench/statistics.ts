import { seededRandom } from './random.ts';

/** The bounds of a median's 95 % bootstrap interval. */
export interface Interval {
  low: number;
  high: number;
}

export interface Comparison extends Interval {
  /** The median of the paired ratios. */
  ratio: number;
  pairs: number;
}

interface Resampling {
  resamples?: number;
  seed?: number;
}

/** NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** How far the median of these can be trusted. */
export function medianInterval(
  values: readonly number[],
  { resamples = 2000, seed = 1 }: Resampling = {},
): Interval {
  const random = seededRandom(seed);
  const medians = Array.from({ length: resamples }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const at = (share: number) => medians[Math.round(share * (resamples - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/**
 * Compares two rows that were measured in the same rounds, round by round: so what slowed a whole round slows
 * both sides of its ratio.
 */
export function comparePairs(
  ours: readonly number[],
  base: readonly number[],
  resampling: Resampling = {},
): Comparison {
  if (ours.length !== base.length) throw new Error(`${ours.length} measurements against ${base.length}`);
  const ratios = ours.map((value, round) => value / (base[round] ?? Number.NaN));
  return { ratio: median(ratios), ...medianInterval(ratios, resampling), pairs: ratios.length };
}
