import type { Side } from '../core/area.ts';
import { SIDES } from '../core/area.ts';
import { ball } from './ellipsoid.ts';
import { PALM } from './hand.ts';
import type { Piece } from './piece.ts';
import type { Skeleton } from './skeleton.ts';
import { LENGTHS } from './skeleton.ts';

const RADIUS = 0.0055;

/** A towel or belt round the ball of one foot, its ends in both hands. */
export function strapPieces(skeleton: Skeleton, side: Side): Piece[] {
  const foot = skeleton[`foot-${side}`];
  const under = (out: number) => ball(foot, [out, -LENGTHS.ankle - RADIUS / 2, 0.062], RADIUS);
  return [
    { id: 'strap-sole', paint: 'strap', hulls: [[under(-0.024), under(0.024)]], joins: [] },
    ...SIDES.map((hand): Piece => {
      const out = hand === 'left' ? 0.026 : -0.026;
      return {
        id: `strap-${hand}`,
        paint: 'strap',
        hulls: [
          [under(out), ball(foot, [out, -0.03, 0.062], RADIUS)],
          [
            ball(foot, [out, -0.03, 0.062], RADIUS),
            ball(skeleton[`hand-${hand}`], [0, -PALM.down, PALM.thick], RADIUS),
          ],
        ],
        joins: [],
      };
    }),
  ];
}
