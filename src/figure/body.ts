import { SIDES } from '../core/area.ts';
import type { Girth } from './build.ts';
import { footPiece } from './foot.ts';
import { handPiece } from './hand.ts';
import { headPiece } from './head.ts';
import { limbPieces } from './limbs.ts';
import type { Piece } from './piece.ts';
import { isNamed } from './piece.ts';
import type { Posture, Skeleton } from './skeleton.ts';
import { trunkPieces } from './trunk.ts';

/** A part of the body as it is drawn from near: more pieces than one where it has more to show. */
export type Closer = (piece: Piece, skeleton: Skeleton, posture: Posture, girth: Girth) => Piece[];

/** From near as from afar. */
export const noCloser: Closer = (piece) => [piece];

/** All parts of a body in a posture, or `only` some, which `closer` draws from near. `breath` is 0 to 1, how full the lungs are. */
export function bodyPieces(
  skeleton: Skeleton,
  posture: Posture,
  girth: Girth,
  breath: number,
  only?: readonly string[],
  closer: Closer = noCloser,
): Piece[] {
  const pieces = [
    ...trunkPieces(skeleton, girth, breath),
    headPiece(skeleton.head),
    ...SIDES.flatMap((side) => [
      ...limbPieces(skeleton, side, girth),
      handPiece(skeleton, posture.grip[side], side),
      footPiece(skeleton, posture.toes[side], side),
    ]),
  ];
  if (only === undefined) return pieces;
  return pieces
    .filter(({ id }) => isNamed(only, id))
    .flatMap((piece) => closer(piece, skeleton, posture, girth));
}
