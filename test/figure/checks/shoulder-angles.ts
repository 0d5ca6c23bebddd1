import type { Side } from '../../../src/core/area.ts';
import type { Rotation } from '../../../src/figure/rotation.ts';
import { DEGREE, mirrored, rotate } from '../../../src/figure/rotation.ts';
import type { Vector } from '../../../src/figure/vector.ts';
import { cross, dot, squareTo } from '../../../src/figure/vector.ts';

/** Where an arm points, seen from the chest, and how it is turned about its own length. Degrees. */
export interface ShoulderAngles {
  /** 0 hangs, 90 is level, 180 points up. */
  elevation: number;
  /** Behind the plane of the chest. */
  backward: number;
  /** Past straight ahead, toward the other side. */
  inward: number;
  isBehind: boolean;
  /** 0 to the side, 90 straight ahead, -90 straight behind; ill-defined for an arm that hangs or points up. */
  plane: number;
  /**
   * Lateral rotation against an arm that was swung from hanging by the shortest way. Good up to level: an arm to the side or
   * ahead of the body has one and the same zero as one that hangs, its elbow's crease to the front.
   */
  twist: number;
  /** Lateral rotation against one that was swung from straight up, where the crease looks to the head. */
  twistOverhead: number;
}

const DOWN: Vector = [0, -1, 0];
const UP: Vector = [0, 1, 0];

/** Flexion, abduction and rotation are ill-defined near 90 degrees of abduction; these are not. */
export function shoulderAngles(turn: Rotation, side: Side): ShoulderAngles {
  const own = side === 'left' ? turn : mirrored(turn);
  const arm = rotate(own, DOWN);
  const crease = rotate(own, [0, 0, 1]);
  return {
    elevation: Math.acos(clamped(-arm[1])) / DEGREE,
    backward: Math.asin(clamped(-arm[2])) / DEGREE,
    inward: Math.asin(clamped(-arm[0])) / DEGREE,
    isBehind: arm[2] < 0,
    plane: Math.atan2(arm[2], arm[0]) / DEGREE,
    twist: -twistAbout(arm, swung(DOWN, arm, [0, 0, 1]), crease),
    twistOverhead: -twistAbout(arm, swung(UP, arm, [-1, 0, 0]), crease),
  };
}

function clamped(value: number): number {
  return Math.min(1, Math.max(-1, value));
}

/** `v` after the shortest turn that brings the unit vector `from` to `to`. */
function swung(from: Vector, to: Vector, v: Vector): Vector {
  const axis = cross(from, to);
  const cosine = dot(from, to);
  if (cosine < -0.9999) return v;
  const share = dot(axis, v) / (1 + cosine);
  const across = cross(axis, v);
  return [
    cosine * v[0] + across[0] + share * axis[0],
    cosine * v[1] + across[1] + share * axis[1],
    cosine * v[2] + across[2] + share * axis[2],
  ];
}

/** From `a` to `b`, counter-clockwise seen from the tip of `axis`. */
function twistAbout(axis: Vector, a: Vector, b: Vector): number {
  const [from, to] = [squareTo(axis, a), squareTo(axis, b)];
  return Math.atan2(dot(axis, cross(from, to)), dot(from, to)) / DEGREE;
}
