/** The 16 areas a person can name. A closed list: content, dose, settings and drawings share it. */
export const AREAS = [
  'neck',
  'shoulders',
  'chest',
  'upper-back',
  'lower-back',
  'side-body',
  'upper-arm',
  'forearm-hand',
  'hip-flexors',
  'glutes',
  'hamstrings',
  'quadriceps',
  'adductors',
  'calf',
  'shin',
  'foot',
] as const;
export type Area = (typeof AREAS)[number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** The side a hold works on. A stretch without sides works on both at once, and counts for each. */
export type HeldSide = Side | 'both';

/** The sides that a hold counts for in the dose. */
export function sidesOf(side: HeldSide): readonly Side[] {
  return side === 'both' ? SIDES : [side];
}
