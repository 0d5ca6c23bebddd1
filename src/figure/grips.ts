import type { GripName } from './pose.ts';
import type { Grip } from './skeleton.ts';

const grip = (
  knuckles: number,
  fingers: number,
  spread: number,
  thumbOut: number,
  thumbAcross: number,
  thumbBend = 10,
): Grip => ({ knuckles, fingers, spread, thumbOut, thumbAcross, thumbBend });

/** Fingers as one holds them, in degrees. */
export const GRIPS: Readonly<Record<GripName, Grip>> = {
  relaxed: grip(18, 26, 2, 26, 22, 14),
  flat: grip(2, 3, 3, 32, 6),
  spread: grip(-4, 4, 9, 48, 4),
  hold: grip(52, 55, 1, 30, 48, 20),
  fist: grip(78, 98, 0, 22, 58, 40),
  clasp: grip(48, 42, 4, 28, 30, 20),
};
