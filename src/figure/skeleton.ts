/**
 * The bones: how long they are, how they hang together, and where they are when each has been turned.
 *
 *   pelvis ─ loin ─ lumbar ─ ribs ─ thorax ─┬─ neck ─ head
 *      │                                    └─ upper-arm ─ forearm ─ hand
 *      └─ thigh ─ shank ─ foot
 *
 * Lengths are in standing heights (Drillis and Contini 1966, fitted by eye to the drawn body). A bone's frame sits at its
 * near joint; limbs run along -y, the spine along +y. A body that stands straight has every bone unturned.
 */
import type { Side } from '../core/area.ts';
import type { Rotation } from './rotation.ts';
import { blend, NO_ROTATION, rotate, turned } from './rotation.ts';
import type { Vector } from './vector.ts';
import { add } from './vector.ts';

export const LENGTHS = {
  loin: 0.07,
  lumbar: 0.075,
  ribs: 0.08,
  thorax: 0.07,
  neck: 0.064,
  upperArm: 0.172,
  forearm: 0.152,
  thigh: 0.245,
  shank: 0.246,
  /** From the ankle's centre to the sole. */
  ankle: 0.047,
} as const;

const HIP: Vector = [0.05, -0.02, 0];
const SHOULDER: Vector = [0.1, -0.038, 0];
/** How far the shoulder joint moves with 1 degree of the shoulder girdle. */
const GIRDLE_STEP = 0.0018;

/** The bones that a posture turns. The two halves of loin and back share one rotation each. */
export const AXIAL_BONES = ['pelvis', 'lumbar', 'thorax', 'neck', 'head'] as const;
export const LIMB_BONES = ['upper-arm', 'forearm', 'hand', 'thigh', 'shank', 'foot'] as const;
export type AxialBone = (typeof AXIAL_BONES)[number];
export type LimbBone = (typeof LIMB_BONES)[number];
export type SidedBone = `${LimbBone}-${Side}`;
export type Bone = AxialBone | SidedBone;

/** How the fingers are held, in degrees; and the toes. */
export interface Grip {
  /** Bend of the knuckles and of the middle joints; negative is backward. */
  knuckles: number;
  fingers: number;
  /** Between neighbouring fingers. */
  spread: number;
  /** The thumb away from the index in the palm's plane, and in front of the palm. */
  thumbOut: number;
  thumbAcross: number;
  /** Bend of the thumb's last joint; negative is backward. */
  thumbBend: number;
}

/** One body in one position: each bone's rotation in its parent's frame. */
export interface Posture {
  /** Centre of the pelvis. */
  at: Vector;
  turns: Readonly<Record<Bone, Rotation>>;
  /** Degrees by which the shoulder girdle is raised and brought forward, beyond what the arm brings with it. */
  girdle: Readonly<Record<Side, readonly [elevation: number, protraction: number]>>;
  grip: Readonly<Record<Side, Grip>>;
  /** Degrees by which the toes are bent up. */
  toes: Readonly<Record<Side, number>>;
}

export interface Frame {
  at: Vector;
  turn: Rotation;
}

export type SpineJoint = 'loin' | 'ribs';
export type Skeleton = Readonly<Record<Bone | SpineJoint, Frame>>;

/** x of the side: left is +1. */
export function signOf(side: Side): 1 | -1 {
  return side === 'left' ? 1 : -1;
}

/** A point of a bone's frame, in the body's space. */
export function placed(frame: Frame, point: Vector): Vector {
  return add(frame.at, rotate(frame.turn, point));
}

/** The end of a limb bone or of a segment of the spine. */
export function endOf(frame: Frame, boneLength: number): Vector {
  return placed(frame, [0, boneLength, 0]);
}

/** Where the shoulder joint is while the arm points along `arm`, a unit vector in the thorax's frame. */
export function shoulderJoint(
  thorax: Frame,
  side: Side,
  arm: Vector,
  [elevation, protraction]: readonly [number, number],
): Vector {
  const sign = signOf(side);
  const out = arm[0] * sign;
  const point: Vector = [
    sign * (SHOULDER[0] - 0.028 * Math.max(0, -out) - Math.max(0, arm[1]) * 0.012),
    LENGTHS.thorax + SHOULDER[1] + 0.034 * Math.max(0, arm[1] + 0.25) + elevation * GIRDLE_STEP,
    SHOULDER[2] + 0.022 * arm[2] + protraction * GIRDLE_STEP,
  ];
  return placed(thorax, point);
}

export function hipJoint(pelvis: Frame, side: Side): Vector {
  return placed(pelvis, [signOf(side) * HIP[0], HIP[1], HIP[2]]);
}

/** Trunk, neck and head: what the limbs hang on. */
export type Trunk = Pick<Skeleton, AxialBone | SpineJoint>;

function trunkOf({ at, turns }: Pick<Posture, 'at' | 'turns'>): Trunk {
  const pelvis = { at, turn: turns.pelvis };
  const half = (turn: Rotation) => blend(NO_ROTATION, turn, 0.5);
  const loin = { at, turn: turned(pelvis.turn, half(turns.lumbar)) };
  const lumbar = { at: endOf(loin, LENGTHS.loin), turn: turned(pelvis.turn, turns.lumbar) };
  const ribs = { at: endOf(lumbar, LENGTHS.lumbar), turn: turned(lumbar.turn, half(turns.thorax)) };
  const thorax = { at: endOf(ribs, LENGTHS.ribs), turn: turned(lumbar.turn, turns.thorax) };
  const neck = { at: endOf(thorax, LENGTHS.thorax), turn: turned(thorax.turn, turns.neck) };
  const head = { at: endOf(neck, LENGTHS.neck), turn: turned(neck.turn, turns.head) };
  return { pelvis, loin, lumbar, ribs, thorax, neck, head };
}

/** Where every bone is. */
export function skeletonOf(posture: Posture): Skeleton {
  const trunk = trunkOf(posture);
  return { ...trunk, ...limbsOf(posture, trunk, 'left'), ...limbsOf(posture, trunk, 'right') } as Skeleton;
}

function limbsOf(posture: Posture, trunk: Trunk, side: Side): Partial<Record<Bone, Frame>> {
  const { turns } = posture;
  const arm = rotate(turns[`upper-arm-${side}`], [0, -1, 0]);
  const shoulder = shoulderJoint(trunk.thorax, side, arm, posture.girdle[side]);
  const upperArm = { at: shoulder, turn: turned(trunk.thorax.turn, turns[`upper-arm-${side}`]) };
  const forearm = chained(upperArm, LENGTHS.upperArm, turns[`forearm-${side}`]);
  const thigh = { at: hipJoint(trunk.pelvis, side), turn: turned(trunk.pelvis.turn, turns[`thigh-${side}`]) };
  const shank = chained(thigh, LENGTHS.thigh, turns[`shank-${side}`]);
  return {
    [`upper-arm-${side}`]: upperArm,
    [`forearm-${side}`]: forearm,
    [`hand-${side}`]: chained(forearm, LENGTHS.forearm, turns[`hand-${side}`]),
    [`thigh-${side}`]: thigh,
    [`shank-${side}`]: shank,
    [`foot-${side}`]: chained(shank, LENGTHS.shank, turns[`foot-${side}`]),
  };
}

function chained(parent: Frame, parentLength: number, turn: Rotation): Frame {
  return { at: endOf(parent, -parentLength), turn: turned(parent.turn, turn) };
}
