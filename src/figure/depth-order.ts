import type { Hull, Place } from './hull.ts';
import { depthAt } from './hull.ts';

/** What the order needs of a piece or a prop. */
export interface Solid {
  id: string;
  /** Places at which to compare it with others. */
  samples: readonly Place[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Depth at a place, or null where it is not. */
  depthAt(place: Place): number | null;
}

export function solidOf(id: string, hulls: readonly Hull[]): Solid {
  const samples = hulls.flatMap((hull) => [
    ...hull.parts,
    ...someOf(hull.outline).map((place) => inward(hull, place)),
  ]);
  return {
    id,
    samples,
    left: Math.min(...hulls.map((hull) => hull.left)),
    right: Math.max(...hulls.map((hull) => hull.right)),
    top: Math.min(...hulls.map((hull) => hull.top)),
    bottom: Math.max(...hulls.map((hull) => hull.bottom)),
    depthAt(place) {
      let depth: number | null = null;
      for (const hull of hulls) {
        const here = depthAt(hull, place);
        if (here !== null && (depth === null || here > depth)) depth = here;
      }
      return depth;
    },
  };
}

/** Eight places of a fine outline, four of others: the same ones on a mirrored outline. */
function someOf(outline: readonly Place[]): Place[] {
  const step = outline.length / (outline.length % 8 === 0 ? 8 : 4);
  return outline.filter((_, at) => at % step === 0);
}

/** A place of the outline, moved a little into the shape. */
function inward(hull: Hull, place: Place): Place {
  const x = (hull.left + hull.right) / 2;
  const y = (hull.top + hull.bottom) / 2;
  return { x: place.x + (x - place.x) * 0.15, y: place.y + (y - place.y) * 0.15 };
}

/** `over` counts as nearer than `under` by this much more than it is, in standing heights: a hem over trousers. */
export interface Bias {
  over: string;
  under: string;
  by: number;
}

/**
 * Far to near. Where two solids overlap in the picture, their depths are compared at sample places and summed; then the one
 * with nothing left behind it comes next. A cycle is broken where it costs least.
 */
export function depthOrder(solids: readonly Solid[], biases: readonly Bias[]): number[] {
  const count = solids.length;
  const behind = Array.from({ length: count }, () => new Float64Array(count));
  const bias = Array.from({ length: count }, () => new Float64Array(count));
  const places = new Map(solids.map(({ id }, at) => [id, at]));
  for (const { over, under, by } of biases) {
    const [front, back] = [places.get(over), places.get(under)];
    if (front === undefined || back === undefined) continue;
    (bias[front] as Float64Array)[back] = by;
    (bias[back] as Float64Array)[front] = -by;
  }
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const [one, other] = [solids[a] as Solid, solids[b] as Solid];
      const [ofOne, ofOther] = [behind[a] as Float64Array, behind[b] as Float64Array];
      const nearer = compare(one, other, (bias[a] as Float64Array)[b] as number);
      if (nearer > 0) ofOne[b] = nearer;
      else if (nearer < 0) ofOther[a] = -nearer;
    }
  }
  return sorted(behind);
}

/** Positive when `one` is in front. */
function compare(one: Solid, other: Solid, bias: number): number {
  if (one.left > other.right || other.left > one.right) return 0;
  if (one.top > other.bottom || other.top > one.bottom) return 0;
  let sum = 0;
  for (const place of one.samples) {
    const there = other.depthAt(place);
    const here = there === null ? null : one.depthAt(place);
    if (here !== null && there !== null) sum += here - there + bias;
  }
  for (const place of other.samples) {
    const here = one.depthAt(place);
    const there = here === null ? null : other.depthAt(place);
    if (here !== null && there !== null) sum += here - there + bias;
  }
  return sum;
}

/** `behind[a][b]` is how strongly b must come before a. */
function sorted(behind: readonly Float64Array[]): number[] {
  const left = new Set(behind.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let next = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of left) {
      const row = behind[candidate] as Float64Array;
      let cost = 0;
      for (const other of left) cost += row[other] as number;
      if (cost < least) {
        least = cost;
        next = candidate;
      }
      if (cost === 0) break;
    }
    left.delete(next);
    order.push(next);
  }
  return order;
}
