import type { Ellipse } from './camera.ts';

/** Unit vectors all round, as many as an outline needs at its size. Curves through their midpoints hide the corners. */
interface Compass {
  cosines: Float64Array;
  sines: Float64Array;
}

const compassOf = (count: number): Compass => ({
  cosines: Float64Array.from({ length: count }, (_, at) => Math.cos((at * 2 * Math.PI) / count)),
  sines: Float64Array.from({ length: count }, (_, at) => Math.sin((at * 2 * Math.PI) / count)),
});

const [COARSE, MIDDLE, FINE] = [compassOf(12), compassOf(20), compassOf(32)];

/** Two reaches that differ by less are the same. */
const SAME = 1e-9;

/** By radius in pixels. */
function compassFor(radius: number): Compass {
  if (radius < 3.5) return COARSE;
  return radius < 14 ? MIDDLE : FINE;
}

export interface Place {
  x: number;
  y: number;
}

/** The convex outline around some ellipses. */
export interface Hull {
  parts: readonly Ellipse[];
  outline: readonly Place[];
  /** How far the outline reaches in each direction of its compass. */
  reach: Float64Array;
  compass: Compass;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * In each direction the ellipse that reaches farthest gives the outline's point: no other hull algorithm is needed.
 * `pixels` is how many pixels a standing height has in the picture.
 */
export function hullOf(parts: readonly Ellipse[], pixels: number): Hull {
  const compass = compassFor(widthOf(parts) * pixels);
  const { cosines, sines } = compass;
  const count = cosines.length;
  const outline: Place[] = [];
  const reach = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const cosine = cosines[at] as number;
    const sine = sines[at] as number;
    let farthest = Number.NEGATIVE_INFINITY;
    let x = 0;
    let y = 0;
    for (const part of parts) {
      const across = part.xx * cosine + part.xy * sine;
      const down = part.xy * cosine + part.yy * sine;
      const size = Math.sqrt(across * cosine + down * sine);
      const far = part.x * cosine + part.y * sine + size;
      if (far < farthest - SAME) continue;
      const share = size === 0 ? 0 : 1 / size;
      // Halfway between two that reach as far, so that a mirrored body has the mirrored outline.
      const weight = far < farthest + SAME ? 0.5 : 1;
      x += (part.x + across * share - x) * weight;
      y += (part.y + down * share - y) * weight;
      farthest = Math.max(far, farthest);
    }
    outline.push({ x, y });
    reach[at] = farthest;
  }
  const quarter = count / 4;
  return {
    parts,
    outline,
    reach,
    compass,
    right: reach[0] as number,
    bottom: reach[quarter] as number,
    left: -(reach[2 * quarter] as number),
    top: -(reach[3 * quarter] as number),
  };
}

/** Of the widest part; of points, how far they are spread. */
function widthOf(parts: readonly Ellipse[]): number {
  let widest = 0;
  for (const { xx, yy } of parts) widest = Math.max(widest, xx, yy);
  if (widest > 0) return Math.sqrt(widest);
  const across = parts.map(({ x }) => x);
  return (Math.max(...across) - Math.min(...across)) / 2;
}

/** The place lies at least `by` inside the outline. */
export function isInside(hull: Hull, { x, y }: Place, by: number): boolean {
  if (x < hull.left + by || x > hull.right - by || y < hull.top + by || y > hull.bottom - by) return false;
  const { cosines, sines } = hull.compass;
  for (let at = 0; at < cosines.length; at += 1) {
    if (x * (cosines[at] as number) + y * (sines[at] as number) > (hull.reach[at] as number) - by)
      return false;
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
