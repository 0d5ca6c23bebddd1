import type { Side } from '../core/area.ts';
import { SIDES } from '../core/area.ts';
import type { Girth } from './build.ts';
import { footOn, handOn, ofSide, spotOn } from './contact.ts';
import { GRIPS } from './grips.ts';
import { ankleTurn, ballTurn, elbowTurn, handTurn, kneeTurn, spineTurn } from './joint-angles.ts';
import { lowestOf } from './lowest.ts';
import type { HandContact, KeyPose, SidePose } from './pose.ts';
import { reach } from './reach.ts';
import type { Rotation } from './rotation.ts';
import { inverse, rotate, turned } from './rotation.ts';
import type { Grip, Posture, SidedBone } from './skeleton.ts';
import { hipJoint, LENGTHS, shoulderJoint, skeletonOf } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { distance } from './vector.ts';

export type LimbEnd = `hand-${Side}` | `foot-${Side}`;

/** A posture with what holds it: limbs that touch something, and how far any of them stays from it. */
export interface Resolved {
  posture: Posture;
  /** Ends of limbs that a contact holds. */
  held: readonly LimbEnd[];
  /** Distance from its contact, in standing heights, of each of them. */
  misses: Readonly<Partial<Record<LimbEnd, number>>>;
  /** Legs that lie on the floor with the trunk; null when nothing but a contact is on it. */
  resting: readonly Side[] | null;
}

const STRAIGHT = [0, 0, 0] as const;
const LEG = [LENGTHS.thigh, LENGTHS.shank] as const;
const ARM = [LENGTHS.upperArm, LENGTHS.forearm] as const;
const KNEE_AHEAD: Vector = [0.1, 0.35, 1];
const ELBOW_BACK: Vector = [0.5, -1, -0.5];

/** Writes one key pose over another: a contact replaces the angles of its limb, and angles replace the contact. */
export function over(below: KeyPose, above: KeyPose): KeyPose {
  return {
    ...below,
    ...above,
    right: sideOver(below.right, above.right),
    left: sideOver(below.left, above.left),
  };
}

function sideOver(below: SidePose = {}, above: SidePose = {}): SidePose {
  const { hand, foot, ankle, toes, ...angles } = below;
  const isArmFree = above.shoulder !== undefined || above.elbow !== undefined;
  const isLegFree = above.hip !== undefined || above.knee !== undefined;
  return {
    ...angles,
    ...(hand !== undefined && !isArmFree && { hand }),
    ...(foot !== undefined && !isLegFree && { foot }),
    ...(above.foot === undefined && { ...(ankle && { ankle }), ...(toes !== undefined && { toes }) }),
    ...above,
  };
}

/** The posture of a key pose: angles as they are written, contacts solved for this build. */
export function resolved(pose: KeyPose, girth: Girth): Resolved {
  const turns = { ...axialTurns(pose), ...limbTurns(pose, 'right'), ...limbTurns(pose, 'left') } as Record<
    SidedBone,
    Rotation
  > &
    Posture['turns'];
  let posture: Posture = {
    at: pose.at ?? [0, 0, 0],
    turns,
    girdle: { left: pose.left?.girdle ?? [0, 0], right: pose.right?.girdle ?? [0, 0] },
    grip: { left: gripOf(pose.left), right: gripOf(pose.right) },
    toes: { left: toesOf(pose.left), right: toesOf(pose.right) },
  };
  const resting = pose.isResting ? SIDES.filter((side) => pose[side]?.foot === undefined) : null;
  if (resting !== null) posture = settled(posture, resting, girth);
  const misses: Partial<Record<LimbEnd, number>> = {};
  for (const side of SIDES) {
    const contact = pose[side]?.foot;
    if (contact === undefined) continue;
    const { ankle, turn } = footOn(contact, side);
    const solved = withFoot(posture, side, ankle, turn, ofSide(contact.knee ?? KNEE_AHEAD, side));
    posture = solved.posture;
    misses[`foot-${side}`] = solved.miss;
  }
  for (const side of armOrder(pose)) {
    const contact = pose[side]?.hand;
    if (contact === undefined) continue;
    const spot = spotOn(contact.on, side, skeletonOf(posture), girth.limb);
    const { wrist, turn } = handOn(spot, contact, side);
    const solved = withHand(posture, side, wrist, turn, ofSide(contact.elbow ?? ELBOW_BACK, side));
    posture = solved.posture;
    misses[`hand-${side}`] = solved.miss;
  }
  return { posture, held: Object.keys(misses) as LimbEnd[], misses, resting };
}

/** The hand that the other one touches comes first. */
function armOrder(pose: KeyPose): readonly Side[] {
  return isOnOtherArm(pose.left?.hand) ? ['right', 'left'] : ['left', 'right'];
}

function isOnOtherArm(contact: HandContact | undefined): boolean {
  if (contact === undefined) return false;
  const { on } = contact;
  return (
    'hand' in on || ('bone' in on && on.of === 'other' && (on.bone === 'forearm' || on.bone === 'upper-arm'))
  );
}

function axialTurns(pose: KeyPose) {
  return {
    pelvis: spineTurn(pose.pelvis ?? STRAIGHT),
    lumbar: spineTurn(pose.lumbar ?? STRAIGHT),
    thorax: spineTurn(pose.thorax ?? STRAIGHT),
    neck: spineTurn(pose.neck ?? STRAIGHT),
    head: spineTurn(pose.head ?? STRAIGHT),
  };
}

function limbTurns(pose: KeyPose, side: Side): Partial<Record<SidedBone, Rotation>> {
  const { shoulder, elbow, pronation, wrist, hip, knee, ankle } = pose[side] ?? {};
  return {
    [`upper-arm-${side}`]: ballTurn(shoulder ?? STRAIGHT, side),
    [`forearm-${side}`]: elbowTurn(elbow ?? 0),
    [`hand-${side}`]: handTurn(pronation ?? 90, wrist ?? [0, 0], side),
    [`thigh-${side}`]: ballTurn(hip ?? STRAIGHT, side),
    [`shank-${side}`]: kneeTurn(knee ?? 0),
    [`foot-${side}`]: ankleTurn(ankle ?? STRAIGHT, side),
  };
}

function gripOf(side: SidePose = {}): Grip {
  return typeof side.grip === 'object' ? side.grip : GRIPS[side.grip ?? 'relaxed'];
}

/** The toes of a foot that tips up stay on the floor. */
function toesOf(side: SidePose = {}): number {
  return side.toes ?? Math.max(0, side.foot?.tip ?? 0);
}

/** Moved up or down until trunk, head or one of these legs rests on the floor. */
export function settled(posture: Posture, legs: readonly Side[], girth: Girth): Posture {
  const [x, y, z] = posture.at;
  return { ...posture, at: [x, y - lowestOf(posture, legs, girth), z] };
}

/** The leg bent so that the ankle is at `ankle` and the foot is turned by `turn`. */
export function withFoot(posture: Posture, side: Side, ankle: Vector, turn: Rotation, pole: Vector) {
  const { pelvis } = skeletonOf(posture);
  const found = reach(hipJoint(pelvis, side), ankle, LEG, pole, 1);
  const turns = {
    ...posture.turns,
    [`thigh-${side}`]: turned(inverse(pelvis.turn), found.upper),
    [`shank-${side}`]: turned(inverse(found.upper), found.lower),
    [`foot-${side}`]: turned(inverse(found.lower), turn),
  };
  return { posture: { ...posture, turns }, miss: found.miss };
}

/** The shoulder joint moves with the arm, so the arm is solved again from where it went. */
const SHOULDER_ROUNDS = 4;

/** The arm bent so that the wrist is at `wrist` and the hand is turned by `turn`. */
export function withHand(posture: Posture, side: Side, wrist: Vector, turn: Rotation, pole: Vector) {
  const { thorax } = skeletonOf(posture);
  const inThorax = (way: Vector) => rotate(inverse(thorax.turn), way);
  let shoulder = skeletonOf(posture)[`upper-arm-${side}`].at;
  let found = reach(shoulder, wrist, ARM, pole, -1);
  for (let round = 0; round < SHOULDER_ROUNDS; round += 1) {
    const arm = inThorax(rotate(found.upper, [0, -1, 0]));
    shoulder = shoulderJoint(thorax, side, arm, posture.girdle[side]);
    found = reach(shoulder, wrist, ARM, pole, -1);
  }
  const turns = {
    ...posture.turns,
    [`upper-arm-${side}`]: turned(inverse(thorax.turn), found.upper),
    [`forearm-${side}`]: turned(inverse(found.upper), found.lower),
    [`hand-${side}`]: turned(inverse(found.lower), turn),
  };
  const solved = { ...posture, turns };
  const end = skeletonOf(solved)[`hand-${side}`].at;
  return { posture: solved, miss: distance(end, wrist) };
}
