import type { Ellipse } from './camera.ts';

/** How many directions an outline is seen from. Curves through their midpoints hide the corners. */
const DIRECTIONS = 24;
const COSINES = Array.from({ length: DIRECTIONS }, (_, at) => Math.cos((at * 2 * Math.PI) / DIRECTIONS));
const SINES = Array.from({ length: DIRECTIONS }, (_, at) => Math.sin((at * 2 * Math.PI) / DIRECTIONS));

export interface Place {
  x: number;
  y: number;
}

/** The convex outline around some ellipses. */
export interface Hull {
  parts: readonly Ellipse[];
  outline: readonly Place[];
  /** How far the outline reaches in each direction. */
  reach: readonly number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** In each direction the ellipse that reaches farthest gives the outline's point: no other hull algorithm is needed. */
export function hullOf(parts: readonly Ellipse[]): Hull {
  const outline: Place[] = [];
  const reach: number[] = [];
  for (let at = 0; at < DIRECTIONS; at += 1) {
    const cosine = COSINES[at] as number;
    const sine = SINES[at] as number;
    let farthest = Number.NEGATIVE_INFINITY;
    let found: Place = { x: 0, y: 0 };
    for (const part of parts) {
      const across = part.xx * cosine + part.xy * sine;
      const down = part.xy * cosine + part.yy * sine;
      const size = Math.sqrt(across * cosine + down * sine);
      const far = part.x * cosine + part.y * sine + size;
      if (far <= farthest) continue;
      farthest = far;
      found = size === 0 ? part : { x: part.x + across / size, y: part.y + down / size };
    }
    outline.push(found);
    reach.push(farthest);
  }
  const quarter = DIRECTIONS / 4;
  return {
    parts,
    outline,
    reach,
    right: reach[0] as number,
    bottom: reach[quarter] as number,
    left: -(reach[2 * quarter] as number),
    top: -(reach[3 * quarter] as number),
  };
}

/** The place lies at least `by` inside the outline. */
export function isInside(hull: Hull, { x, y }: Place, by: number): boolean {
  if (x < hull.left + by || x > hull.right - by || y < hull.top + by || y > hull.bottom - by) return false;
  for (let at = 0; at < DIRECTIONS; at += 1) {
    const far = x * (COSINES[at] as number) + y * (SINES[at] as number);
    if (far > (hull.reach[at] as number) - by) return false;
  }
  return true;
}

/** Depth halfway between front and back at a place, read off the nearest stretch of the chain; null beside it. */
export function depthAt(hull: Hull, place: Place): number | null {
  if (!isInside(hull, place, 0)) return null;
  const { parts } = hull;
  let nearest = Number.POSITIVE_INFINITY;
  let depth = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const from = parts[at] as Ellipse;
    const to = parts[Math.min(at + 1, parts.length - 1)] as Ellipse;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const [px, py] = [place.x - from.x, place.y - from.y];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
    const [ox, oy] = [px - dx * share, py - dy * share];
    const off = ox * ox + oy * oy;
    if (off >= nearest) continue;
    nearest = off;
    const slopeX = from.slopeX + (to.slopeX - from.slopeX) * share;
    const slopeY = from.slopeY + (to.slopeY - from.slopeY) * share;
    depth = from.depth + (to.depth - from.depth) * share + slopeX * ox + slopeY * oy;
  }
  return depth;
}
