import { SIDES } from '../core/area.ts';
import type { Girth } from './build.ts';
import { closer } from './close-up.ts';
import { footPiece } from './foot.ts';
import { handPiece } from './hand.ts';
import { headPiece } from './head.ts';
import { limbPieces } from './limbs.ts';
import type { Piece } from './piece.ts';
import type { Posture, Skeleton } from './skeleton.ts';
import { trunkPieces } from './trunk.ts';

/** All parts of a body in a posture, or `only` some from near. `breath` is 0 to 1, how full the lungs are. */
export function bodyPieces(
  skeleton: Skeleton,
  posture: Posture,
  girth: Girth,
  breath: number,
  only?: readonly string[],
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
    .filter(({ id }) => only.includes(id))
    .flatMap((piece) => closer(piece, skeleton, posture, girth));
}
