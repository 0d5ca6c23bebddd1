import type { Side } from '../core/area.ts';
import type { Girth } from './build.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { footPiece } from './foot.ts';
import { headPiece } from './head.ts';
import { limbPieces } from './limbs.ts';
import type { Posture } from './skeleton.ts';
import { skeletonOf } from './skeleton.ts';
import { trunkPieces } from './trunk.ts';

/** Height of the lowest surface of trunk, head and these legs, in standing heights. */
export function lowestOf(posture: Posture, legs: readonly Side[], girth: Girth): number {
  const skeleton = skeletonOf(posture);
  const pieces = [
    ...trunkPieces(skeleton, girth, 0),
    headPiece(skeleton.head),
    ...legs.flatMap((side) => [
      ...limbPieces(skeleton, side, girth).filter(({ limb }) => limb === 'leg'),
      footPiece(skeleton, posture.toes[side], side),
    ]),
  ];
  return Math.min(...pieces.flatMap(({ hulls }) => hulls.flatMap((hull) => hull.map(bottomOf))));
}

/** Height of the lowest point of an ellipsoid. */
export function bottomOf({ at, axes }: Ellipsoid): number {
  if (typeof axes === 'number') return at[1] - axes;
  return at[1] - Math.hypot(axes[0][1], axes[1][1], axes[2][1]);
}
