/** The muscles as they lie in a body; their glow is painted on the parts of it that carry them. */
import type { Side } from '../core/area.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { ball } from './ellipsoid.ts';
import type { Course, Muscle, Point } from './muscle-courses.ts';
import { MUSCLES } from './muscle-courses.ts';
import { forearmTurn } from './pronation.ts';
import { rotate } from './rotation.ts';
import type { AxialBone, Frame, LimbBone, Skeleton } from './skeleton.ts';
import { signOf } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { along, ORIGIN, unit } from './vector.ts';

const LIMB_PARTS = /^(thigh|shank|sleeve|arm|forearm|hand|foot|finger|thumb|palm)/;

/** A muscle of one side, in the body's space. */
export interface PlacedMuscle {
  balls: readonly Ellipsoid[];
  /** Ids of the pieces that it shines through. */
  on: readonly string[];
  /** The way its side of the body looks; shorter where it bends round. */
  outward: Vector;
}

export function muscleOf(skeleton: Skeleton, muscle: Muscle, side: Side): PlacedMuscle {
  const { course, on }: Course = MUSCLES[muscle];
  const sign = signOf(side);
  let outward = ORIGIN;
  const balls = course.map(([bone, out, up, forward, radius]) => {
    const frame = frameOf(skeleton, bone, side);
    const away: Vector = bone === 'foot' ? [0, -1, 0] : unit([sign * out, 0, forward]);
    outward = along(outward, rotate(frame.turn, away), 1 / course.length);
    return ball(frame, [sign * out, up, forward], radius);
  });
  return { balls, on: on.map((piece) => (LIMB_PARTS.test(piece) ? `${piece}-${side}` : piece)), outward };
}

/** The radius is the forearm turned as the hand is. */
function frameOf(skeleton: Skeleton, bone: Point[0], side: Side): Frame {
  if (bone === 'radius')
    return { at: skeleton[`forearm-${side}`].at, turn: forearmTurn(skeleton, side, 0.8) };
  return bone in skeleton ? skeleton[bone as AxialBone] : skeleton[`${bone as LimbBone}-${side}`];
}
