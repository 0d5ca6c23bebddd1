import type { Side } from '../core/area.ts';
import type { Girth } from './build.ts';
import { otherSide } from './contact.ts';
import type { LimbEnd, Resolved } from './resolve.ts';
import { settled, withFoot, withHand } from './resolve.ts';
import type { Rotation } from './rotation.ts';
import { blend, mirrored, rotate } from './rotation.ts';
import type { Bone, Grip, Posture } from './skeleton.ts';
import { AXIAL_BONES, LIMB_BONES, skeletonOf } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { mix } from './vector.ts';

/** The same posture with left and right exchanged. */
function mirroredPosture({ at, turns, girdle, grip, toes }: Posture): Posture {
  const swapped = Object.fromEntries([
    ...AXIAL_BONES.map((bone) => [bone, mirrored(turns[bone])]),
    ...LIMB_BONES.flatMap((bone) => [
      [`${bone}-left`, mirrored(turns[`${bone}-right`])],
      [`${bone}-right`, mirrored(turns[`${bone}-left`])],
    ]),
  ]) as Record<Bone, Rotation>;
  return {
    at: [-at[0], at[1], at[2]],
    turns: swapped,
    girdle: { left: girdle.right, right: girdle.left },
    grip: { left: grip.right, right: grip.left },
    toes: { left: toes.right, right: toes.left },
  };
}

export function mirroredResolved({ posture, held, misses, resting }: Resolved): Resolved {
  const swap = (end: LimbEnd) => end.replace(/left|right/, (side) => otherSide(side as Side)) as LimbEnd;
  return {
    posture: mirroredPosture(posture),
    held: held.map(swap),
    misses: Object.fromEntries(Object.entries(misses).map(([end, miss]) => [swap(end as LimbEnd), miss])),
    resting: resting?.map(otherSide) ?? null,
  };
}

/** On the way from one posture (share 0) to another (1). What touches or lies in both does so on the way. */
export function between(from: Resolved, to: Resolved, share: number, girth: Girth): Posture {
  if (share <= 0) return from.posture;
  if (share >= 1) return to.posture;
  let posture = blended(from.posture, to.posture, share);
  if (from.resting !== null && to.resting !== null) posture = settled(posture, to.resting, girth);
  const ends = from.held.filter((end) => to.held.includes(end));
  if (ends.length === 0) return posture;
  const [start, finish] = [skeletonOf(from.posture), skeletonOf(to.posture)];
  for (const end of ends) {
    const [limb, side] = end.split('-') as ['hand' | 'foot', Side];
    const at = mix(start[end].at, finish[end].at, share);
    const turn = blend(start[end].turn, finish[end].turn, share);
    const middle = limb === 'hand' ? (`forearm-${side}` as const) : (`shank-${side}` as const);
    const upper = limb === 'hand' ? (`upper-arm-${side}` as const) : (`thigh-${side}` as const);
    const now = skeletonOf(posture);
    const straight = mix(now[upper].at, now[end].at, 0.5);
    const pole = away(straight, now[middle].at, rotate(now[upper].turn, [0, 0, limb === 'hand' ? -1 : 1]));
    posture = (limb === 'hand' ? withHand : withFoot)(posture, side, at, turn, pole).posture;
  }
  return posture;
}

/** From the straight line of a limb to its middle joint; for a straight limb, the way it would bend. */
function away(from: Vector, to: Vector, bend: Vector): Vector {
  const nudge = 0.01;
  return [
    to[0] - from[0] + bend[0] * nudge,
    to[1] - from[1] + bend[1] * nudge,
    to[2] - from[2] + bend[2] * nudge,
  ];
}

function blended(a: Posture, b: Posture, share: number): Posture {
  const number = (from: number, to: number) => from + (to - from) * share;
  const turns = Object.fromEntries(
    (Object.keys(a.turns) as Bone[]).map((bone) => [bone, blend(a.turns[bone], b.turns[bone], share)]),
  ) as Record<Bone, Rotation>;
  const girdle = (side: Side) =>
    [number(a.girdle[side][0], b.girdle[side][0]), number(a.girdle[side][1], b.girdle[side][1])] as const;
  const grip = (side: Side) =>
    Object.fromEntries(
      Object.entries(a.grip[side]).map(([angle, value]) => [
        angle,
        number(value, b.grip[side][angle as keyof Grip]),
      ]),
    ) as unknown as Grip;
  return {
    at: mix(a.at, b.at, share),
    turns,
    girdle: { left: girdle('left'), right: girdle('right') },
    grip: { left: grip('left'), right: grip('right') },
    toes: { left: number(a.toes.left, b.toes.left), right: number(a.toes.right, b.toes.right) },
  };
}
