import type { Ellipse } from './camera.ts';
import { projectEllipsoid } from './camera.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { hullOf } from './hull.ts';
import type { Lens } from './lens.ts';
import { closedPath } from './path.ts';
import type { Shape } from './shape.ts';

/** The glow fades from the middle of a muscle to its rim: shares of its radius, and how strong each is. */
const RINGS = [
  [1.38, 0.16],
  [1.2, 0.22],
  [1.02, 0.34],
  [0.82, 0.5],
  [0.56, 0.7],
] as const;

/** What shines through the piece `id`, painted only where that piece is. */
export function glowShapes(
  id: string,
  glows: readonly { balls: readonly Ellipsoid[]; on: readonly string[] }[],
  lens: Lens,
): Shape[] {
  return glows.flatMap(({ balls, on }, which) => {
    if (!on.includes(id)) return [];
    const seen = balls.map((part) => projectEllipsoid(lens.camera, part));
    return RINGS.map(
      ([share, opacity], ring): Shape => ({
        key: `${id}-glow-${which}-${ring}`,
        d: ringPath(seen, share, lens),
        paint: 'muscle',
        kind: 'glow',
        shade: 0,
        opacity,
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
