import type { Side } from '../../../src/core/area.ts';
import { SIDES } from '../../../src/core/area.ts';
import type { Box } from '../../../src/figure/box.ts';
import { GIRTHS } from '../../../src/figure/build.ts';
import { otherSide } from '../../../src/figure/contact.ts';
import type { Ellipsoid } from '../../../src/figure/ellipsoid.ts';
import { BALL, HEEL } from '../../../src/figure/foot.ts';
import { PALM } from '../../../src/figure/hand.ts';
import { SKULL } from '../../../src/figure/head.ts';
import { BONE_LENGTHS, sectionAt } from '../../../src/figure/limbs.ts';
import type { FootContact, HandContact } from '../../../src/figure/pose.ts';
import { DEGREE, inverse, rotate } from '../../../src/figure/rotation.ts';
import { LENGTHS, placed, signOf } from '../../../src/figure/skeleton.ts';
import type { Vector } from '../../../src/figure/vector.ts';
import { distance, dot, subtract } from '../../../src/figure/vector.ts';
import { depthIn, depthInBox, depthInPiece, reachAlong, solidsOf } from './solids.ts';
import type { Still } from './stills.ts';

/** In standing heights. */
const NEAR = 0.01;
/** A hand that is put somewhere in the room is on something: a thing, the floor, or another part of the body. */
const ON_SURFACE = 0.012;

/** Hands and feet that are not where the pose says; measured on the body that is drawn, not by the solver. */
export function contactProblems(still: Still): string[] {
  const { pose, described, misses } = still;
  const problems = Object.entries(misses)
    .filter(([, miss]) => miss > NEAR)
    .map(([end, miss]) => `${end} stays ${miss.toFixed(3)} from its contact`);
  if (pose === null) return problems;
  for (const written of SIDES) {
    const side = described === 'right' ? written : otherSide(written);
    const { hand, foot } = pose[written] ?? {};
    if (hand !== undefined) problems.push(...handProblems(still, hand, side));
    if (foot !== undefined) problems.push(...footProblems(still, foot, side));
  }
  return problems;
}

/** The fingers that are drawn end where the solver has the fingertips: they are not bent away. */
function tipProblems({ pieces }: Still, touching: Vector, side: Side): string[] {
  const hand = pieces.filter(({ id }) => id === `hand-${side}`);
  const off = -Math.max(...hand.map((piece) => depthInPiece(piece, touching)));
  return off > NEAR ? [`${side} fingers are bent ${off.toFixed(3)} away from their contact`] : [];
}

/** In the hand's frame: the pads of straight fingers. */
const FINGERTIPS: Vector = [0, -0.098, 0.006];

function handProblems(still: Still, contact: HandContact, side: Side): string[] {
  const touching = touchingPoint(still, contact, side);
  const { on } = contact;
  const gap = gapOf(still, contact, side, touching);
  const problems = gap > NEAR ? [`${side} hand is ${gap.toFixed(3)} from what it touches`] : [];
  if (contact.with === 'fingertips') problems.push(...tipProblems(still, touching, side));
  if ('point' in on && !still.hasStrap) {
    const beside = offAnything(still, side);
    if (beside > ON_SURFACE) problems.push(`${side} hand is ${beside.toFixed(3)} from anything`);
  }
  return problems;
}

function touchingPoint({ skeleton }: Still, contact: HandContact, side: Side): Vector {
  const frame = skeleton[`hand-${side}`];
  if (contact.with === 'fingertips') return placed(frame, FINGERTIPS);
  return placed(frame, [0, -PALM.down, contact.with === 'back' ? -PALM.thick : PALM.thick]);
}

function gapOf(still: Still, { on }: HandContact, side: Side, touching: Vector): number {
  const { skeleton, pieces } = still;
  if ('point' in on) {
    const [out, up, forward] = on.point;
    return distance(touching, [signOf(side) * out, up, forward]);
  }
  if ('hand' in on) {
    const frame = skeleton[`hand-${otherSide(side)}`];
    const face = on.hand === 'palm' ? 1 : -1;
    const [x, y, z] = rotate(inverse(frame.turn), subtract(touching, frame.at));
    return Math.hypot(x, y + PALM.down + (on.toward ?? 0), z - face * PALM.thick);
  }
  if ('bone' in on) {
    const owner = on.of === 'same' ? side : otherSide(side);
    const frame = skeleton[`${on.bone}-${owner}`];
    const [x, y, z] = rotate(inverse(frame.turn), subtract(touching, frame.at));
    const { radius, behind } = sectionAt(on.bone, on.share);
    const around = Math.atan2(signOf(owner) * x, z + behind) / DEGREE;
    const turned = Math.abs(((around - on.around + 540) % 360) - 180) * DEGREE * radius;
    const off = Math.hypot(x, z + behind) - radius * GIRTHS[still.build].limb;
    return Math.hypot(off, y + BONE_LENGTHS[on.bone] * on.share, turned);
  }
  if ('head' in on) {
    const [x, y, z] = rotate(inverse(skeleton.head.turn), subtract(touching, skeleton.head.at));
    const [ox, oy, oz] = SKULL.at;
    const skull = { at: SKULL.at, axes: axesOf(SKULL.axes) };
    const way: Vector = [signOf(side) * on.head[0], on.head[1], on.head[2]];
    const isThatWay = dot(way, [x - ox, y - oy, z - oz]) > 0;
    return isThatWay ? Math.abs(depthIn(skull, [x, y, z])) : 1;
  }
  const chest = pieces.filter(({ id }) => id === 'chest' || id === 'belly');
  return Math.abs(Math.max(...chest.map((piece) => depthInPiece(piece, touching))));
}

function axesOf([x, y, z]: Vector): readonly [Vector, Vector, Vector] {
  return [
    [x, 0, 0],
    [0, y, 0],
    [0, 0, z],
  ];
}

/** Distance of any part of a hand from the nearest thing or other part of the body. */
function offAnything({ props, pieces }: Still, side: Side): number {
  const isOwnArm = new RegExp(`^(sleeve|arm|forearm|hand)-${side}$`);
  const others = pieces.filter(({ id }) => !isOwnArm.test(id));
  const hand = pieces.filter(({ id }) => id === `hand-${side}`).flatMap(solidsOf);
  return Math.min(
    ...hand.map((solid) => {
      const reach = Math.min(...WORLD.map((axis) => reachAlong(solid, axis)));
      const things = props.map((box) => depthInBox(box, solid));
      const bodies = others.map((piece) => depthInPiece(piece, solid.at) + reach);
      return Math.min(Math.abs(solid.at[1] - reach), -Math.max(...things, ...bodies));
    }),
  );
}

const WORLD: readonly Vector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function footProblems({ skeleton, pieces, props }: Still, contact: FootContact, side: Side): string[] {
  const frame = skeleton[`foot-${side}`];
  const { at, tip = 0, height = 0 } = contact;
  const [heel, ball] = [placed(frame, HEEL), placed(frame, BALL)];
  const touching = tip > 0 ? [ball] : tip < 0 ? [heel] : [heel, ball];
  const off = Math.max(...touching.map(([, y]) => Math.abs(y - height)));
  const problems: string[] = [];
  if (off > NEAR) problems.push(`${side} foot is ${off.toFixed(3)} from what it stands on`);
  if (tip === 0) {
    const ankle: Vector = [signOf(side) * at[0], height + LENGTHS.ankle, at[1]];
    const gap = distance(frame.at, ankle);
    if (gap > NEAR) problems.push(`${side} ankle is ${gap.toFixed(3)} from its place`);
  }
  const foot = pieces.filter(({ id }) => id === `foot-${side}`);
  const gap = Math.min(...foot.flatMap(solidsOf).map((solid) => offGround(solid, props)));
  if (gap > ON_SURFACE) problems.push(`${side} foot is ${gap.toFixed(3)} above floor and furniture`);
  return problems;
}

/** Distance of the lowest point of a solid from the floor, or of the solid from a thing. */
function offGround(solid: Ellipsoid, props: readonly Box[]): number {
  const bottom = solid.at[1] - reachAlong(solid, [0, 1, 0]);
  return Math.min(Math.abs(bottom), ...props.map((box) => Math.abs(depthInBox(box, solid))));
}
