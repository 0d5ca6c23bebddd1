import type { Side } from '../core/area.ts';
import type { Rotation } from './rotation.ts';
import { blend, frameOf, rotate } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import { cross, squareTo } from './vector.ts';

/** How the forearm's flesh is turned at a share of its length: at the elbow as its bone, at the wrist as the hand. */
export function forearmTurn(skeleton: Skeleton, side: Side, share: number): Rotation {
  const elbow = skeleton[`forearm-${side}`].turn;
  const down = rotate(elbow, [0, 1, 0]);
  const across = squareTo(down, rotate(skeleton[`hand-${side}`].turn, [1, 0, 0]));
  return blend(elbow, frameOf(down, cross(across, down)), share);
}
