import type { Side } from '../core/area.ts';
import { digitMarks } from './digit-marks.ts';
import { ellipsoid } from './ellipsoid.ts';
import { bonesOf, digit } from './hand.ts';
import type { Piece } from './piece.ts';
import { aboutX, aboutY, turned } from './rotation.ts';
import type { Frame } from './skeleton.ts';
import { placed, signOf } from './skeleton.ts';
import type { Vector } from './vector.ts';

/** In the foot's frame, from the big toe outward: where each toe begins, how long it is, and its radius. */
const TOES = [
  { out: -0.0135, forward: 0.07, length: 0.035, radius: 0.0088 },
  { out: -0.0015, forward: 0.0715, length: 0.031, radius: 0.0058 },
  { out: 0.0065, forward: 0.069, length: 0.028, radius: 0.0055 },
  { out: 0.0135, forward: 0.0645, length: 0.0245, radius: 0.0052 },
  { out: 0.0195, forward: 0.059, length: 0.021, radius: 0.005 },
] as const;

/** Heel, outer edge, arch, ball, and five toes that bend up by `bend`. */
export function bareFoot(frame: Frame, bend: number, side: Side): Piece[] {
  const sign = signOf(side);
  const part = (out: number, up: number, forward: number, half: Vector) =>
    ellipsoid(frame, [sign * out, up, forward], half);
  const ankle = part(0, 0.002, 0, [0.0195, 0.018, 0.0205]);
  const heel = part(0, -0.0285, -0.02, [0.0175, 0.0182, 0.019]);
  const instep = part(-0.003, -0.021, 0.028, [0.0165, 0.0165, 0.02]);
  const edge = part(0.0115, -0.038, 0.02, [0.0095, 0.0088, 0.02]);
  const ball = part(-0.011, -0.0345, 0.064, [0.0125, 0.0125, 0.0125]);
  const outer = part(0.0135, -0.0375, 0.055, [0.0105, 0.0095, 0.0115]);
  const skin = { paint: 'skin', side, limb: 'leg' } as const;
  const toes = TOES.map(({ out, forward, length, radius }, at): Piece => {
    const root = placed(frame, [sign * out, radius - 0.0455, forward]);
    const ahead = turned(frame.turn, aboutX(-90), aboutY(180));
    const toe = digit(root, ahead, [-bend, 12], [length * 0.5, length * 0.5 - radius * 0.8], radius);
    return {
      ...skin,
      id: `toe-${at + 1}-${side}`,
      hulls: bonesOf(toe.balls),
      joins: [{ to: `foot-${side}`, at: root, radius: 0.014 }],
      marks: (camera) => digitMarks(toe, camera),
    };
  });
  return [
    {
      ...skin,
      id: `foot-${side}`,
      hulls: [
        [ankle, heel],
        [ankle, instep],
        [heel, edge, outer],
        [instep, ball],
        [instep, outer],
        [ball, outer],
        [heel, instep],
      ],
      joins: [
        { to: `shank-lower-${side}`, at: frame.at, radius: 0.03 },
        ...toes.flatMap(({ id, joins }) => joins.map((join) => ({ ...join, to: id }))),
      ],
    },
    ...toes,
  ];
}
