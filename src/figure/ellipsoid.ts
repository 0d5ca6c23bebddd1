import type { Rotation } from './rotation.ts';
import { rotate } from './rotation.ts';
import type { Frame } from './skeleton.ts';
import { placed } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { scale } from './vector.ts';

/** What all shapes of the body are made of: a ball, or one that is stretched along three axes. Standing heights. */
export interface Ellipsoid {
  at: Vector;
  /** Half axes, square to each other; for a ball only its radius. */
  axes: readonly [Vector, Vector, Vector] | number;
}

export function ball(frame: Frame, at: Vector, radius: number): Ellipsoid {
  return { at: placed(frame, at), axes: radius };
}

/** With its half axes along the frame's x, y and z, or along those of `turn`, a further rotation in the frame. */
export function ellipsoid(
  frame: Frame,
  at: Vector,
  [x, y, z]: Vector,
  turn: Rotation = frame.turn,
): Ellipsoid {
  return {
    at: placed(frame, at),
    axes: [
      scale(rotate(turn, [1, 0, 0]), x),
      scale(rotate(turn, [0, 1, 0]), y),
      scale(rotate(turn, [0, 0, 1]), z),
    ],
  };
}
