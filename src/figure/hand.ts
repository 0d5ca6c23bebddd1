import type { Side } from '../core/area.ts';

import type { Ellipsoid } from './ellipsoid.ts';
import { ball, ellipsoid } from './ellipsoid.ts';
import type { Piece } from './piece.ts';
import type { Rotation } from './rotation.ts';
import { aboutX, aboutY, aboutZ, turned } from './rotation.ts';
import type { Frame, Grip, Skeleton } from './skeleton.ts';
import { endOf, placed, signOf } from './skeleton.ts';
import { mix } from './vector.ts';

/**
 * In the hand's frame: where each knuckle is, how long its finger is, and its radius (Buryanov and Kotiuk 2010, fitted by
 * eye). Across is toward the thumb.
 */
const FINGERS = [
  { across: 0.0138, down: -0.0535, front: 0, length: 0.0475, radius: 0.0062 },
  { across: 0.0036, down: -0.055, front: -0.001, length: 0.0527, radius: 0.0063 },
  { across: -0.0066, down: -0.052, front: -0.0005, length: 0.0495, radius: 0.006 },
  { across: -0.0158, down: -0.047, front: 0.001, length: 0.0395, radius: 0.0053 },
] as const;
/** Shares of a finger's three bones, and of its radius at their ends. */
const BONES = [0.46, 0.29, 0.25] as const;
const WIDTHS = [1.08, 1, 0.92, 0.8] as const;
/** Of the bend of a finger's middle joint, what its last joint bends. */
const LAST_BEND = 0.55;
/** The first of its bones lies in the ball of the thumb. */
const THUMB = { across: 0.0115, down: -0.011, front: 0.0035, metacarpal: 0.027, length: 0.0315 } as const;
/** From the wrist to the middle of the palm, and from the hand's plane to its skin. */
export const PALM = { down: 0.045, thick: 0.0125 } as const;

/** Balls at the joints and the tip, and how the bones between them are turned. */
export interface Digit {
  balls: readonly Ellipsoid[];
  turns: readonly Rotation[];
}

export interface HandSolids {
  /** The hand up to the webs of the fingers; the other half of its heel. */
  palm: readonly (readonly Ellipsoid[])[];
  /** The ball of the thumb with its long bone; the web to the index. */
  thenar: readonly (readonly Ellipsoid[])[];
  /** Knuckle, middle joint, tip: all of a finger that shows from afar. */
  fingers: readonly (readonly Ellipsoid[])[];
  /** The fingers, then the thumb. */
  digits: readonly Digit[];
}

export function handSolids(frame: Frame, grip: Grip, side: Side): HandSolids {
  const sign = signOf(side);
  const here = (across: number, up: number, front: number, radius: number) =>
    ball(frame, [sign * across, up, front], radius);
  const pads: Ellipsoid[] = [];
  const digits = FINGERS.map(({ across, down, front, length, radius }, at): Digit => {
    const base = turned(frame.turn, aboutZ(sign * (1 - at) * grip.spread));
    const knuckle = placed(frame, [sign * across, down, front]);
    pads.push({
      at: endOf({ at: knuckle, turn: turned(base, aboutX(-grip.knuckles / 2)) }, -0.005),
      axes: radius * 1.2,
    });
    const bends = [grip.knuckles, grip.fingers, grip.fingers * LAST_BEND];
    return digit(
      knuckle,
      base,
      bends,
      BONES.map((share) => share * (length - radius * 0.8)),
      radius,
    );
  });
  const root = placed(frame, [sign * THUMB.across, THUMB.down, THUMB.front]);
  const first = turned(frame.turn, aboutX(-grip.thumbAcross), aboutZ(sign * grip.thumbOut));
  const joint = endOf({ at: root, turn: first }, -THUMB.metacarpal);
  const lengths = [THUMB.length * 0.53, THUMB.length * 0.3];
  const thumb = digit(
    joint,
    turned(first, aboutY(-sign * (50 + 0.9 * grip.thumbAcross))),
    [grip.thumbBend / 2, grip.thumbBend],
    lengths,
    0.0068,
  );
  const wrist = ellipsoid(frame, [0, 0, 0], [0.0172, 0.01, 0.0118]);
  return {
    palm: [
      [wrist, ellipsoid(frame, [0, -0.03, 0], [0.02, 0.014, 0.0105]), ...pads],
      [here(-0.0115, -0.006, 0.002, 0.0088), here(-0.0145, -0.024, 0.003, 0.0098), pads[3] as Ellipsoid],
    ],
    thenar: [
      [
        { at: root, axes: 0.0098 },
        { at: mix(root, here(0.006, -0.026, 0.005, 0).at, 0.5), axes: 0.0108 },
        { at: joint, axes: 0.0078 },
      ],
      [
        { at: mix(root, joint, 0.4), axes: 0.007 },
        { at: mix(root, joint, 0.88), axes: 0.005 },
        here(0.0125, -0.041, 0, 0.006),
      ],
    ],
    fingers: digits.map(({ balls }) => [0, 1, 3].map((at) => balls[at] as Ellipsoid)),
    digits: [...digits, thumb],
  };
}

/** A finger, thumb or toe from `at`: it runs along -y of `base` and bends toward z. */
export function digit(
  at: Ellipsoid['at'],
  base: Rotation,
  bends: readonly number[],
  lengths: readonly number[],
  radius: number,
): Digit {
  const balls: Ellipsoid[] = [{ at, axes: radius * WIDTHS[0] }];
  const turns: Rotation[] = [];
  let frame: Frame = { at, turn: base };
  for (const [index, long] of lengths.entries()) {
    const turn = turned(frame.turn, aboutX(-(bends[index] as number)));
    frame = { at: endOf({ at: frame.at, turn }, -long), turn };
    turns.push(turn);
    // The last ball of a thumb is its third.
    const width = WIDTHS[index + 4 - lengths.length] as number;
    balls.push({ at: frame.at, axes: radius * width });
  }
  return { balls, turns };
}

/** The bones of a finger as hulls. */
export function bonesOf(balls: readonly Ellipsoid[]): Ellipsoid[][] {
  return balls.slice(1).map((end, at) => [balls[at] as Ellipsoid, end]);
}

/** One piece for a hand seen with the whole body; its fingers still show, of two bones each. */
export function handPiece(skeleton: Skeleton, grip: Grip, side: Side): Piece {
  const frame = skeleton[`hand-${side}`];
  const { palm, thenar, fingers, digits } = handSolids(frame, grip, side);
  return {
    id: `hand-${side}`,
    paint: 'skin',
    side,
    limb: 'arm',
    hulls: [palm, thenar]
      .map(([first]) => first ?? [])
      .concat([...fingers, digits.at(-1)?.balls ?? []].flatMap(bonesOf)),
    joins: [{ to: `forearm-${side}`, at: frame.at, radius: 0.028 }],
    marks: () =>
      fingers.slice(1).map((chain, at) => ({
        paint: 'crease',
        line: chain.map((one, joint) => mix(one.at, fingers[at]?.[joint]?.at ?? one.at, 0.5)),
      })),
  };
}
