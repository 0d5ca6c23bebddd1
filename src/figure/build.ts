import type { Build } from '../core/figure-look.ts';

export type { Build };

/** Thickness of each part against the medium build. Bones keep their length, so that every pose holds for every build. */
export interface Girth {
  limb: number;
  waist: number;
  chest: number;
}

export const GIRTHS: Readonly<Record<Build, Girth>> = {
  slender: { limb: 0.88, waist: 0.88, chest: 0.93 },
  medium: { limb: 1, waist: 1, chest: 1 },
  sturdy: { limb: 1.14, waist: 1.24, chest: 1.1 },
};
