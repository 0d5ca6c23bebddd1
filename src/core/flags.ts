/** What excludes a stretch or asks for care (evidence.md section D). Never overridden inside a session (R17). */
export const FLAGS = [
  'neck',
  'shoulder',
  'wrist',
  'lower-back',
  'hip',
  'knee',
  'ankle-achilles',
  'recent-surgery',
  'pregnancy',
  'dizziness-balance',
  'heart',
] as const;
export type Flag = (typeof FLAGS)[number];

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
