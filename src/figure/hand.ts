import type { Side } from '../core/area.ts';

import type { Ellipsoid } from './ellipsoid.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Piece } from './piece.ts';
import { aboutX, aboutY, aboutZ, turned } from './rotation.ts';
import type { Frame, Grip, Skeleton } from './skeleton.ts';
import { endOf, placed, signOf } from './skeleton.ts';

/** In the hand's frame: where each knuckle is (toward the thumb), how long its finger is, and its radius. */
const FINGERS = [
  { across: 0.0165, down: -0.056, length: 0.046, radius: 0.0063 },
  { across: 0.0055, down: -0.058, length: 0.051, radius: 0.0065 },
  { across: -0.0055, down: -0.0565, length: 0.047, radius: 0.0062 },
  { across: -0.0155, down: -0.0525, length: 0.037, radius: 0.0056 },
] as const;
/** The first of its bones is half hidden in the palm. */
const THUMB = { across: 0.0125, down: -0.014, front: 0.004, metacarpal: 0.031, end: 0.03 } as const;
/** From the wrist to the middle of the palm, and from the hand's plane to its skin. */
export const PALM = { down: 0.045, thick: 0.0125 } as const;

/** Chains of balls, one for each bone that shows. */
export interface HandSolids {
  palm: readonly Ellipsoid[];
  fingers: readonly (readonly [Ellipsoid, Ellipsoid, Ellipsoid])[];
  thumb: readonly [Ellipsoid, Ellipsoid, Ellipsoid];
}

export function handSolids(frame: Frame, grip: Grip, side: Side): HandSolids {
  const sign = signOf(side);
  const fingers = FINGERS.map(({ across, down, length, radius }, at) => {
    const knuckle = placed(frame, [sign * across, down, 0]);
    const fan = (1 - at) * grip.spread;
    const first = turned(frame.turn, aboutZ(sign * fan), aboutX(-grip.knuckles));
    const middle = endOf({ at: knuckle, turn: first }, -length * 0.54);
    const tip = endOf({ at: middle, turn: turned(first, aboutX(-grip.fingers)) }, -length * 0.46);
    return [
      { at: knuckle, axes: radius * 1.12 },
      { at: middle, axes: radius },
      { at: tip, axes: radius * 0.86 },
    ] as const;
  });
  const root = placed(frame, [sign * THUMB.across, THUMB.down, THUMB.front]);
  const thumb = turned(frame.turn, aboutX(-grip.thumbAcross), aboutZ(sign * grip.thumbOut));
  const joint = endOf({ at: root, turn: thumb }, -THUMB.metacarpal);
  const last = turned(thumb, aboutY(-sign * 50), aboutX(-grip.thumbBend));
  const tip = endOf({ at: joint, turn: last }, -THUMB.end);
  return {
    palm: [
      { at: frame.at, axes: 0.0158 },
      ellipsoid(frame, [0, -0.022, 0.001], [0.0205, 0.016, 0.0118]),
      ellipsoid(frame, [sign * 0.0005, -0.047, 0], [0.0225, 0.0145, 0.0098]),
    ],
    fingers,
    thumb: [
      { at: root, axes: 0.0105 },
      { at: joint, axes: 0.0085 },
      { at: tip, axes: 0.0066 },
    ],
  };
}

/** One piece for a hand seen with the whole body; its fingers still show. */
export function handPiece(skeleton: Skeleton, grip: Grip, side: Side): Piece {
  const frame = skeleton[`hand-${side}`];
  const { palm, fingers, thumb } = handSolids(frame, grip, side);
  return {
    id: `hand-${side}`,
    paint: 'skin',
    side,
    limb: 'arm',
    hulls: [
      palm,
      ...fingers.flatMap(([knuckle, middle, tip]) => [
        [knuckle, middle],
        [middle, tip],
      ]),
      [thumb[0], thumb[1]],
      [thumb[1], thumb[2]],
    ],
    joins: [{ to: `forearm-${side}`, at: frame.at, radius: 0.028 }],
    marks: () =>
      fingers.slice(0, -1).map(([knuckle, middle, tip], at) => {
        const next = fingers[at + 1] as (typeof fingers)[number];
        return {
          paint: 'crease',
          line: [between(knuckle, next[0]), between(middle, next[1]), between(tip, next[2])],
        };
      }),
  };
}

function between(a: Ellipsoid, b: Ellipsoid): readonly [number, number, number] {
  return [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2, (a.at[2] + b.at[2]) / 2];
}

