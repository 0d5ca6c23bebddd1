import type { Rotation } from './rotation.ts';
import { frameOf } from './rotation.ts';
import type { Vector } from './vector.ts';
import { along, cross, length, scale, squareTo, subtract, unit } from './vector.ts';

export interface Reach {
  /** Rotations of the two bones in the body's space. */
  upper: Rotation;
  lower: Rotation;
  /** How far the end stays from its target, in standing heights. */
  miss: number;
}

/**
 * Two-bone inverse kinematics: a limb whose end is at `target` and whose middle joint points toward `pole`. `bend` is +1
 * for a knee, which bends backward, and -1 for an elbow. A target out of reach is approached as far as the bones allow.
 */
export function reach(
  root: Vector,
  target: Vector,
  [upper, lower]: readonly [upper: number, lower: number],
  pole: Vector,
  bend: 1 | -1,
): Reach {
  const way = subtract(target, root);
  const far = length(way);
  const line = unit(way);
  const reached = Math.min(Math.max(far, Math.abs(upper - lower) + 1e-4), upper + lower - 1e-5);
  const out = squareTo(line, pole);
  const cosine = (upper * upper + reached * reached - lower * lower) / (2 * upper * reached);
  const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
  const middle = along(along(root, line, upper * cosine), out, upper * sine);
  const hinge = cross(scale(line, -bend), out);
  return {
    upper: boneFrame(unit(subtract(root, middle)), hinge),
    lower: boneFrame(unit(subtract(middle, along(root, line, reached))), hinge),
    miss: Math.abs(far - reached),
  };
}

/** The frame of a bone that runs along -`y` and bends about `hinge`. */
function boneFrame(y: Vector, hinge: Vector): Rotation {
  return frameOf(y, unit(cross(hinge, y)));
}
