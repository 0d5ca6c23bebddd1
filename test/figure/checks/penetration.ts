import type { Box } from '../../../src/figure/box.ts';
import type { Piece } from '../../../src/figure/piece.ts';
import { lowPoints, pieceDepthInBox } from './solids.ts';
import type { Still } from './stills.ts';

const HARD = 0.006;
/** Buttocks, thighs and back give way to what they lie on. */
const SOFT = 0.012;
const SOFT_PIECE = /^(pelvis|belly|chest|thigh)/;
const SOFT_BOX = /^(chair-seat|chair-back|chair-post|cushion)/;

/** Parts of the body that are inside a wall, a piece of furniture or the floor. */
export function penetrationProblems({ pieces, props }: Pick<Still, 'pieces' | 'props'>): string[] {
  return pieces.flatMap((piece) => [
    // The mat is the floor: its upper face is at height 0.
    ...props.filter(({ id }) => id !== 'mat').flatMap((box) => worst(piece, box)),
    ...floorProblem(piece, props),
  ]);
}

function worst(piece: Piece, box: Box): string[] {
  const isSoft = SOFT_PIECE.test(piece.id) && SOFT_BOX.test(box.id);
  const depth = pieceDepthInBox(box, piece);
  return depth > (isSoft ? SOFT : HARD) ? [`${piece.id} is ${depth.toFixed(3)} inside ${box.id}`] : [];
}

function floorProblem(piece: Piece, props: readonly Box[]): string[] {
  const isSoft = SOFT_PIECE.test(piece.id) && props.some(({ id }) => id === 'mat');
  const depth = -Math.min(...lowPoints(piece).map(([, y]) => y));
  return depth > (isSoft ? SOFT : HARD) ? [`${piece.id} is ${depth.toFixed(3)} below the floor`] : [];
}
