import type { Ellipsoid } from './ellipsoid.ts';
import type { Lens } from './lens.ts';
import { hullThrough } from './lens.ts';
import { bottomOf } from './lowest.ts';
import { closedPath } from './path.ts';
import type { Piece } from './piece.ts';
import type { Shape } from './shape.ts';

/** What is lower than this casts a shadow, in standing heights. */
const LOW = 0.03;
/** How far the shadow reaches beyond what casts it, and how wide a ball of 1 casts it. */
const WIDER = 1.2;

/** One quiet patch on the floor under all that touches it, so that nothing seems to float. */
export function shadowShape(pieces: readonly Piece[], lens: Lens): Shape {
  const chains = pieces.flatMap(({ hulls }) =>
    hulls.map((hull) => hull.filter((part) => bottomOf(part) < LOW)),
  );
  return {
    key: 'shadow',
    d: chains
      .filter((chain) => chain.length > 0)
      .map((chain) => closedPath(hullThrough(lens, chain.map(flat)).outline, lens.fit))
      .join(''),
    paint: 'shadow',
    kind: 'fill',
    shade: 0,
  };
}

/** Pressed flat on the floor. */
function flat({ at: [x, , z], axes }: Ellipsoid): Ellipsoid {
  const size = (axis: 0 | 2) =>
    WIDER * (typeof axes === 'number' ? axes : Math.hypot(axes[0][axis], axes[1][axis], axes[2][axis]));
  return {
    at: [x, 0, z],
    axes: [
      [size(0), 0, 0],
      [0, 0, 0],
      [0, 0, size(2)],
    ],
  };
}
