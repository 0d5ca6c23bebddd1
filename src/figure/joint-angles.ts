/**
 * Joints in the words of anatomy, in degrees, as rotations of bones.
 *
 * Spine, neck and head: flexion is forward; side-bend and rotation are positive to the figure's left. Limbs: abduction is
 * away from the middle, rotation is positive outward (lateral), so that one set of numbers serves left and right.
 */
import type { Side } from '../core/area.ts';
import type { Rotation } from './rotation.ts';
import { aboutX, aboutY, aboutZ, turned } from './rotation.ts';
import { signOf } from './skeleton.ts';

export type SpineAngles = readonly [flexion: number, sideBend: number, rotation: number];
export type BallAngles = readonly [flexion: number, abduction: number, rotation: number];
/** Extension is negative flexion; radial deviation is toward the thumb. */
export type WristAngles = readonly [flexion: number, radialDeviation: number];
export type AnkleAngles = readonly [dorsiflexion: number, inversion: number, toesOut: number];

/** Flexion is about the part's own axis: a head that is turned half way drops its nose to the armpit. */
export function spineTurn([flexion, sideBend, rotation]: SpineAngles): Rotation {
  return turned(aboutZ(-sideBend), aboutY(rotation), aboutX(flexion));
}

/** Hip and shoulder: flexion outermost, then abduction, then the rotation about the limb's own length. */
export function ballTurn([flexion, abduction, rotation]: BallAngles, side: Side): Rotation {
  const sign = signOf(side);
  return turned(aboutX(-flexion), aboutZ(sign * abduction), aboutY(sign * rotation));
}

export function elbowTurn(flexion: number): Rotation {
  return aboutX(-flexion);
}

export function kneeTurn(flexion: number): Rotation {
  return aboutX(flexion);
}

/** Pronation 0 is palm forward on a hanging arm, 90 palm to the thigh, 180 palm backward. */
export function handTurn(pronation: number, [flexion, radialDeviation]: WristAngles, side: Side): Rotation {
  const sign = signOf(side);
  return turned(aboutY(-sign * pronation), aboutX(-flexion), aboutZ(sign * radialDeviation));
}

/** Inversion turns the sole to the middle. */
export function ankleTurn([dorsiflexion, inversion, toesOut]: AnkleAngles, side: Side): Rotation {
  const sign = signOf(side);
  return turned(aboutX(-dorsiflexion), aboutY(sign * toesOut), aboutZ(-sign * inversion));
}
