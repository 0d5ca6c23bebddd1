import { SIDES } from '../core/area.ts';
import { bodyPieces } from './body.ts';
import type { Box } from './box.ts';
import { GIRTHS } from './build.ts';
import type { Bias } from './depth-order.ts';
import { depthOrder, solidOf } from './depth-order.ts';
import { glowShapes } from './glow.ts';
import { hullThrough, lensOf } from './lens.ts';
import { muscleOf } from './muscles.ts';
import type { Fit } from './path.ts';
import type { Piece } from './piece.ts';
import { pieceShapes } from './piece-shapes.ts';
import { boxShapes, boxSolid } from './prop-shapes.ts';
import { rotate } from './rotation.ts';
import type { Scene } from './scene.ts';
import { shadowShape } from './shadow.ts';
import type { Shape } from './shape.ts';
import type { Frame, Skeleton } from './skeleton.ts';
import { skeletonOf } from './skeleton.ts';
import { strapPieces } from './strap.ts';
import { dot } from './vector.ts';

/** The picture's paths, far to near. */
export function draw(scene: Scene, fit: Fit): Shape[] {
  const lens = lensOf(scene.view, fit);
  const skeleton = skeletonOf(scene.posture);
  const { posture, build, breath, closeUp, closer } = scene;
  const pieces = bodyPieces(skeleton, posture, GIRTHS[build], breath, closeUp?.pieces, closer);
  if (scene.strap !== null) pieces.push(...strapPieces(skeleton, scene.strap));
  const hulls = pieces.map((piece) => piece.hulls.map((chain) => hullThrough(lens, chain)));
  const byId = new Map(pieces.map(({ id }, at) => [id, hulls[at] ?? []]));
  const order = depthOrder(
    [
      ...pieces.map(({ id }, at) => solidOf(id, hulls[at] ?? [])),
      ...scene.props.map((box) => boxSolid(box, lens)),
    ],
    biasesFor(skeleton),
  );
  const glows = scene.glow.map(({ muscle, side }) => muscleOf(skeleton, muscle, side));
  return [
    shadowShape(pieces, lens),
    ...order.flatMap((at) => {
      const piece = pieces[at];
      if (piece === undefined) return boxShapes(scene.props[at - pieces.length] as Box, lens);
      const shapes = pieceShapes(piece, byId, skeleton, lens);
      return [
        ...(isHelping(piece, scene) ? shapes.map(shaded) : shapes),
        ...glowShapes(piece.id, glows, lens),
      ];
    }),
  ];
}

/** From near, the arm that helps is darker than the one that is stretched, so that two hands stay apart. */
function isHelping({ limb, side }: Piece, { closeUp, glow }: Scene): boolean {
  if (closeUp === null || closeUp.pieces.includes('head')) return false;
  return limb === 'arm' && !glow.some((one) => one.side === side);
}

function shaded(shape: Shape): Shape {
  return shape.paint === 'edge' ? shape : { ...shape, shade: Math.max(2, shape.shade) };
}

/** How far a hem hangs over a thigh: the less, the more the hip is bent. `straight` is 1 for a straight hip. */
function hemOver(straight: number): number {
  return 0.045 + (straight < 0 ? 0.1 : 0.05) * straight;
}

/** What lies over what where their depths are about the same: hems, collars, cuffs. */
function biasesFor(skeleton: Skeleton): Bias[] {
  const down = (frame: Frame) => rotate(frame.turn, [0, -1, 0]);
  return [
    { over: 'head', under: 'neck', by: 0.2 },
    { over: 'belly', under: 'pelvis', by: 0.06 },
    { over: 'chest', under: 'neck', by: 0.05 },
    ...SIDES.flatMap((side) => [
      {
        over: 'belly',
        under: `thigh-upper-${side}`,
        by: hemOver(dot(down(skeleton[`thigh-${side}`]), down(skeleton.pelvis))),
      },
      { over: `sleeve-${side}`, under: `arm-${side}`, by: 0.1 },
      { over: `shank-lower-${side}`, under: `foot-${side}`, by: 0.02 },
    ]),
  ];
}
