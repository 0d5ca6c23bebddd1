import type { Box } from './box.ts';
import { boxDepthAt, facesOf } from './box.ts';
import type { Solid } from './depth-order.ts';
import type { Lens } from './lens.ts';
import { seen } from './lens.ts';
import { polygonPath } from './path.ts';
import type { Shape } from './shape.ts';

export function boxShapes(box: Box, lens: Lens): Shape[] {
  return facesOf(box, lens.camera).map(
    ({ corners, isEdge }, at): Shape => ({
      key: `${box.id}-${at}`,
      d: polygonPath(
        corners.map((corner) => seen(lens, corner)),
        lens.fit,
      ),
      paint: isEdge ? box.edge : box.paint,
      kind: 'fill',
      shade: 0,
    }),
  );
}

/** How much of a face lies between its corners and the places where its depth is compared. */
const INWARD = 0.1;

export function boxSolid(box: Box, lens: Lens): Solid {
  const faces = facesOf(box, lens.camera).map(({ corners }) => corners.map((corner) => seen(lens, corner)));
  const places = faces.flat();
  const samples = faces.flatMap((corners) => {
    const x = corners.reduce((sum, corner) => sum + corner.x, 0) / corners.length;
    const y = corners.reduce((sum, corner) => sum + corner.y, 0) / corners.length;
    return [
      { x, y },
      ...corners.map((corner) => ({
        x: corner.x + (x - corner.x) * INWARD,
        y: corner.y + (y - corner.y) * INWARD,
      })),
    ];
  });
  return {
    id: box.id,
    samples,
    left: Math.min(...places.map(({ x }) => x)),
    right: Math.max(...places.map(({ x }) => x)),
    top: Math.min(...places.map(({ y }) => y)),
    bottom: Math.max(...places.map(({ y }) => y)),
    depthAt: ({ x, y }) => boxDepthAt(box, lens.camera, x, y),
  };
}
