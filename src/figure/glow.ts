import type { Ellipse } from './camera.ts';
import { projectEllipsoid } from './camera.ts';
import { hullOf } from './hull.ts';
import type { Lens } from './lens.ts';
import type { PlacedMuscle } from './muscles.ts';
import { closedPath } from './path.ts';
import type { Shape } from './shape.ts';
import { dot } from './vector.ts';

/** The glow fades from the middle of a muscle to its rim: shares of its radius, and how strong each is. */
const RINGS = [
  [1.36, 0.2],
  [1.12, 0.32],
  [0.86, 0.5],
  [0.58, 0.72],
] as const;

/** What is left of the glow of a muscle on the far side of the body, so that one still knows where it is. */
const HINT = 0.1;

/** What shines through the piece `id`, painted only where that piece is. */
export function glowShapes(id: string, muscles: readonly PlacedMuscle[], lens: Lens): Shape[] {
  return muscles.flatMap(({ balls, on, outward }, which) => {
    if (!on.includes(id)) return [];
    const facing = Math.min(1, Math.max(HINT, 2 * dot(outward, lens.camera.toward) + 1.5));
    const seen = balls.map((part) => projectEllipsoid(lens.camera, part));
    return RINGS.map(
      ([share, opacity], ring): Shape => ({
        key: `${id}-glow-${which}-${ring}`,
        d: ringPath(seen, share, lens),
        paint: 'muscle',
        kind: 'glow',
        shade: 0,
        opacity: Math.round(opacity * facing * 100) / 100,
        within: id,
      }),
    );
  });
}

function ringPath(seen: readonly Ellipse[], share: number, { pixels, fit }: Lens): string {
  const ring = seen.map((one) => ({ ...one, xx: one.xx * share * share, yy: one.yy * share * share }));
  return ring
    .slice(1)
    .map((part, before) => closedPath(hullOf([ring[before] as Ellipse, part], pixels).outline, fit))
    .join('');
}
