import type { Side } from '../core/area.ts';
import { ball, ellipsoid } from './ellipsoid.ts';
import type { Piece } from './piece.ts';
import { aboutX, turned } from './rotation.ts';
import type { Frame, Skeleton } from './skeleton.ts';
import { LENGTHS, placed } from './skeleton.ts';

/** In the foot's frame, whose origin is the ankle: where the sole touches under heel and ball. Standing heights. */
export const HEEL = [0, -LENGTHS.ankle, -0.036] as const;
export const BALL = [0, -LENGTHS.ankle, 0.08] as const;

/** A shoe with heel, sole, and a toe that bends. */
export function footPiece(skeleton: Skeleton, toes: number, side: Side): Piece {
  const frame = skeleton[`foot-${side}`];
  const hinge: Frame = { at: placed(frame, [0, -0.034, 0.07]), turn: turned(frame.turn, aboutX(-toes)) };
  const ankle = ball(frame, [0, 0.004, 0], 0.0205);
  const heel = ellipsoid(frame, [0, -0.0265, -0.0165], [0.0215, 0.0205, 0.0225]);
  const instep = ellipsoid(frame, [0, -0.0235, 0.026], [0.022, 0.0215, 0.026]);
  const knuckle = ellipsoid(frame, [0, -0.0315, 0.066], [0.0255, 0.0155, 0.021]);
  const toe = ellipsoid(hinge, [0, -0.0005, 0.023], [0.0235, 0.0125, 0.0255]);
  const sole = [
    ellipsoid(frame, [0, -0.043, -0.017], [0.022, 0.004, 0.0235]),
    ellipsoid(frame, [0, -0.043, 0.062], [0.0255, 0.004, 0.021]),
  ];
  const tip = ellipsoid(hinge, [0, -0.009, 0.024], [0.0235, 0.004, 0.026]);
  return {
    id: `foot-${side}`,
    paint: 'shoe',
    side,
    limb: 'leg',
    hulls: [
      [ankle, heel],
      [ankle, instep],
      [heel, instep],
      [instep, knuckle],
      [knuckle, toe],
      sole,
      [...sole.slice(1), tip],
    ],
    joins: [{ to: `shank-lower-${side}`, at: frame.at, radius: 0.03 }],
    marks: () => [
      { paint: 'sole', hull: sole },
      { paint: 'sole', hull: [...sole.slice(1), tip] },
    ],
  };
}
