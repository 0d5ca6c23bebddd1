/**
 * How a stretch is written down: what differs from a base position in its set-up, what differs from that in its final
 * position, and what touches what. Words decide what touches what, anatomy decides the angles. All of it describes the
 * right side; the left is its mirror.
 *
 * Positions are in standing heights. Of a side, a direction or position is [out, up, forward]: out is away from the
 * middle, so that the same numbers serve the other side.
 */
import type { View } from './camera.ts';
import type { AnkleAngles, BallAngles, SpineAngles, WristAngles } from './joint-angles.ts';
import type { ProfiledBone } from './limbs.ts';
import type { Muscle } from './muscle-courses.ts';
import type { Prop } from './prop.ts';
import type { Grip } from './skeleton.ts';
import type { Vector } from './vector.ts';

/** What a hand can lie on. */
export type Surface =
  /** A limb, at a share of its length. Around it: 0 is its front, 90 its outer side, 180 its back, -90 its inner side. */
  | { bone: ProfiledBone; of: 'same' | 'other'; share: number; around: number }
  /** The head or the chest, in a direction from its middle; `out` is toward the side of the hand. */
  | { head: Vector }
  | { chest: Vector }
  /** The other hand: its palm or its back, and how far toward the fingertips from the middle of the palm. */
  | { hand: 'palm' | 'back'; toward?: number }
  /** A point of the room, and the way its surface looks. */
  | { point: Vector; facing: Vector };

export interface HandContact {
  on: Surface;
  /** The part of the hand that touches; the palm unless said. */
  with?: 'palm' | 'back' | 'fingertips';
  /** The way the fingers point. */
  fingers: Vector;
  /** The way the elbow points. */
  elbow?: Vector;
}

export interface FootContact {
  /** Where the ankle stands, [out, forward]. */
  at: readonly [number, number];
  /** Degrees by which the toes point outward. */
  toesOut?: number;
  /** Degrees by which the foot tips: positive has the heel up and the ball down, negative the toes up and the heel down. */
  tip?: number;
  /** Height of what it stands on. */
  height?: number;
  /** The way the knee points. */
  knee?: Vector;
}

/** Fingers as one holds them, or their angles. */
export type GripName = 'relaxed' | 'flat' | 'spread' | 'hold' | 'fist' | 'clasp';

export interface SidePose {
  /** Elevation and protraction of the shoulder girdle, degrees. */
  girdle?: readonly [elevation: number, protraction: number];
  shoulder?: BallAngles;
  elbow?: number;
  pronation?: number;
  wrist?: WristAngles;
  grip?: GripName | Grip;
  /** Takes the place of shoulder, elbow, pronation and wrist. */
  hand?: HandContact;
  hip?: BallAngles;
  knee?: number;
  ankle?: AnkleAngles;
  /** Degrees by which the toes are bent up. */
  toes?: number;
  /** Takes the place of hip, knee, ankle and toes. */
  foot?: FootContact;
}

export interface KeyPose {
  /** The middle of the pelvis. */
  at?: Vector;
  /** The whole body, turned at the pelvis: the tilt is forward. */
  pelvis?: SpineAngles;
  lumbar?: SpineAngles;
  thorax?: SpineAngles;
  neck?: SpineAngles;
  head?: SpineAngles;
  right?: SidePose;
  left?: SidePose;
  /** Sinks or rises until the lowest part of trunk, head, and legs without a contact is on the floor. */
  isResting?: boolean;
}

/** What a close-up keeps of the body. */
export interface CloseUp {
  /** Pieces and props that are drawn; a name without its side stands for both. */
  pieces: readonly string[];
  /** Pieces that must be wholly in the picture; the others may leave it. */
  within: readonly string[];
}

/** A camera; with a close-up it shows only that. */
export interface Shot extends View {
  closeUp?: CloseUp;
}

export interface PoseEntry {
  base: BaseName;
  view: Shot;
  /** The other camera of the front / side button. */
  otherView: Shot;
  props?: readonly Prop[];
  /** The right hand and the left hold the ends of a strap that runs round the ball of the right foot. */
  hasStrap?: boolean;
  /** Muscles that are stretched on the described side; on both where the stretch has no sides. */
  muscles: readonly Muscle[];
  /** Muscles that are stretched on the other side as well. */
  otherSide?: readonly Muscle[];
  setUp: KeyPose;
  final: KeyPose;
  /** Only where the gentler variant looks different. With `isFromBase` one goes into it from the base, not from the set-up. */
  gentler?: KeyPose & { props?: readonly Prop[]; hasStrap?: boolean; isFromBase?: boolean };
}

export type BaseName = 'standing' | 'seated' | 'kneeling' | 'supine' | 'side-lying';
