/** The flags that are a place of the body that hurts. */
export const PLACE_FLAGS = [
  'neck',
  'shoulder',
  'wrist',
  'lower-back',
  'hip',
  'knee',
  'ankle-achilles',
] as const;

/**
 * What excludes a stretch or asks for care (evidence.md section D). Never overridden inside a session (R17).
 * 'only-breaks' is said by whoever would rather not say anything: then nothing is stretched.
 */
export const FLAGS = [
  ...PLACE_FLAGS,
  'recent-surgery',
  'pregnancy',
  'dizziness-balance',
  'heart',
  'only-breaks',
] as const;
export type Flag = (typeof FLAGS)[number];

/** It is a place that hurts. */
export function isPlaceFlag(flag: Flag): boolean {
  return PLACE_FLAGS.some((place) => place === flag);
}

/** Conditions that ask for extra care with some stretches (S6). */
export const CONDITIONS = [
  'nerve-symptoms',
  'hip-replacement',
  'shoulder-instability',
  'osteoporosis',
  'head-below-heart',
  'hypermobility',
] as const;
export type Condition = (typeof CONDITIONS)[number];
