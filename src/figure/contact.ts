import type { Side } from '../core/area.ts';
import { BALL, HEEL } from './foot.ts';
import { PALM } from './hand.ts';
import { SKULL } from './head.ts';
import { BONE_LENGTHS, sectionAt } from './limbs.ts';
import type { FootContact, HandContact, Surface } from './pose.ts';
import type { Rotation } from './rotation.ts';
import { aboutX, aboutY, DEGREE, frameOf, rotate, turned } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import { LENGTHS, placed, signOf } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { along, scale, squareTo, unit } from './vector.ts';

/** The chest as contacts meet it, in the thorax's frame. */
const CHEST = { at: [0, 0.012, 0.004], axes: [0.0865, 0.09, 0.0665] } as const;

/** A point of a surface and the way it looks, both in the body's space. */
export interface Spot {
  at: Vector;
  normal: Vector;
}

/** [out, up, forward] of a side, in the body's space. */
export function ofSide([out, up, forward]: Vector, side: Side): Vector {
  return [signOf(side) * out, up, forward];
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Where a hand of `side` meets `surface`. `thickness` is that of limbs against the medium build. */
export function spotOn(surface: Surface, side: Side, skeleton: Skeleton, thickness: number): Spot {
  if ('point' in surface)
    return { at: ofSide(surface.point, side), normal: unit(ofSide(surface.facing, side)) };
  if ('hand' in surface) {
    const frame = skeleton[`hand-${otherSide(side)}`];
    const sign = surface.hand === 'palm' ? 1 : -1;
    const point: Vector = [0, -PALM.down - (surface.toward ?? 0), sign * PALM.thick];
    return { at: placed(frame, point), normal: rotate(frame.turn, [0, 0, sign]) };
  }
  if ('bone' in surface) {
    const owner = surface.of === 'same' ? side : otherSide(side);
    const frame = skeleton[`${surface.bone}-${owner}`];
    const angle = surface.around * DEGREE;
    const normal: Vector = [signOf(owner) * Math.sin(angle), 0, Math.cos(angle)];
    const { radius, behind } = sectionAt(surface.bone, surface.share);
    const middle: Vector = [0, -BONE_LENGTHS[surface.bone] * surface.share, -behind];
    return {
      at: placed(frame, along(middle, normal, radius * thickness)),
      normal: rotate(frame.turn, normal),
    };
  }
  const [frame, solid, way] =
    'head' in surface
      ? ([skeleton.head, SKULL, surface.head] as const)
      : ([skeleton.thorax, CHEST, surface.chest] as const);
  const direction = ofSide(way, side);
  const size = Math.hypot(
    direction[0] / solid.axes[0],
    direction[1] / solid.axes[1],
    direction[2] / solid.axes[2],
  );
  const offset = scale(direction, 1 / size);
  const normal = unit([
    offset[0] / solid.axes[0] ** 2,
    offset[1] / solid.axes[1] ** 2,
    offset[2] / solid.axes[2] ** 2,
  ]);
  return {
    at: placed(frame, [solid.at[0] + offset[0], solid.at[1] + offset[1], solid.at[2] + offset[2]]),
    normal: rotate(frame.turn, normal),
  };
}

/** From the wrist to the part that touches: along the fingers, and out of the hand's plane. */
const TOUCH = {
  palm: { along: PALM.down, out: PALM.thick },
  back: { along: PALM.down, out: -PALM.thick },
  fingertips: { along: 0.098, out: 0.006 },
} as const;

/** Where the wrist is, and how the hand is turned, when the hand touches `spot`. */
export function handOn(spot: Spot, contact: HandContact, side: Side): { wrist: Vector; turn: Rotation } {
  const part = contact.with ?? 'palm';
  const palm = scale(spot.normal, part === 'back' ? 1 : -1);
  const fingers = squareTo(palm, ofSide(contact.fingers, side));
  const touch = TOUCH[part];
  return {
    wrist: along(along(spot.at, fingers, -touch.along), palm, -touch.out),
    turn: frameOf(scale(fingers, -1), palm),
  };
}

/** Where the ankle is, and how the foot is turned, when the foot stands as `contact` says. */
export function footOn(contact: FootContact, side: Side): { ankle: Vector; turn: Rotation } {
  const { at, toesOut = 0, tip = 0, height = 0 } = contact;
  const level = aboutY(signOf(side) * toesOut);
  const turn = turned(level, aboutX(tip));
  const pivot = tip > 0 ? BALL : HEEL;
  const flat = ofSide([at[0], height + LENGTHS.ankle, at[1]], side);
  const ground = placed({ at: flat, turn: level }, pivot);
  return { ankle: along(ground, rotate(turn, pivot), -1), turn };
}
