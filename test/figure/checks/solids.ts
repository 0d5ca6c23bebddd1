/** Measuring in the solids that the drawing is made of. */

import type { Box } from '../../../src/figure/box.ts';
import type { Ellipsoid } from '../../../src/figure/ellipsoid.ts';
import type { Piece } from '../../../src/figure/piece.ts';
import { inverse, rotate } from '../../../src/figure/rotation.ts';
import type { Vector } from '../../../src/figure/vector.ts';
import { add, distance, dot, length, mix, scale, subtract, unit } from '../../../src/figure/vector.ts';

type Axes = readonly [Vector, Vector, Vector];

/** How many ellipsoids stand for the hull between two of a chain. */
const STEPS = 4;

const solidsOfPiece = new WeakMap<Piece, readonly Ellipsoid[]>();

/** The ellipsoids of a piece, and those between neighbours of its chains. */
export function solidsOf(piece: Piece): readonly Ellipsoid[] {
  const known = solidsOfPiece.get(piece);
  if (known !== undefined) return known;
  const solids = piece.hulls.flatMap((chain) =>
    chain.flatMap((part, at) => {
      const next = chain[at + 1];
      if (next === undefined) return [part];
      return Array.from({ length: STEPS }, (_, step) => between(part, next, step / STEPS));
    }),
  );
  solidsOfPiece.set(piece, solids);
  return solids;
}

function between(from: Ellipsoid, to: Ellipsoid, share: number): Ellipsoid {
  const at = mix(from.at, to.at, share);
  if (typeof from.axes === 'number' && typeof to.axes === 'number') {
    return { at, axes: from.axes + (to.axes - from.axes) * share };
  }
  const [a, b] = [axesOf(from, to), axesOf(to, from)];
  return { at, axes: [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)] };
}

/** A ball's axes lie along those of its neighbour. */
function axesOf({ axes }: Ellipsoid, neighbour: Ellipsoid): Axes {
  if (typeof axes !== 'number') return axes;
  const along = typeof neighbour.axes === 'number' ? WORLD : neighbour.axes;
  return [scale(unit(along[0]), axes), scale(unit(along[1]), axes), scale(unit(along[2]), axes)];
}

const WORLD: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** How far an ellipsoid reaches from its centre along a unit vector. */
export function reachAlong({ axes }: Ellipsoid, way: Vector): number {
  if (typeof axes === 'number') return axes;
  return Math.hypot(dot(axes[0], way), dot(axes[1], way), dot(axes[2], way));
}

/** How deep a point lies in an ellipsoid; negative outside. Never more than the true depth. */
export function depthIn({ at, axes }: Ellipsoid, point: Vector): number {
  const off = subtract(point, at);
  if (typeof axes === 'number') return axes - length(off);
  const sizes = axes.map(length);
  const share = Math.hypot(...axes.map((axis, which) => dot(off, axis) / (sizes[which] ?? 1) ** 2));
  if (share > 1) return length(off) / share - length(off);
  return (1 - share) * Math.min(...sizes);
}

/** How deep a point lies in a piece; negative outside, and for a point farther outside than `far` only about that. */
export function depthInPiece(piece: Piece, point: Vector, far = 0.05): number {
  const { at, radius } = ballRound(piece);
  const off = distance(at, point) - radius;
  return off > far ? -off : Math.max(...solidsOf(piece).map((solid) => depthIn(solid, point)));
}

interface Round {
  at: Vector;
  radius: number;
}

const ballOfPiece = new WeakMap<Piece, Round>();

/** A ball that holds the whole piece. */
function ballRound(piece: Piece): Round {
  const known = ballOfPiece.get(piece);
  if (known !== undefined) return known;
  const solids = solidsOf(piece);
  const at = solids.reduce<Vector>((sum, solid) => add(sum, scale(solid.at, 1 / solids.length)), [0, 0, 0]);
  const size = ({ axes }: Ellipsoid) => (typeof axes === 'number' ? axes : Math.max(...axes.map(length)));
  const round = { at, radius: Math.max(...solids.map((solid) => distance(at, solid.at) + size(solid))) };
  ballOfPiece.set(piece, round);
  return round;
}

/** The nearest point of a box to a point, in the box's frame, and that point. */
function inBox({ at, half, turn }: Box, point: Vector): { place: Vector; nearest: Vector } {
  const place = rotate(inverse(turn), subtract(point, at));
  const held = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));
  return { place, nearest: [held(place[0], half[0]), held(place[1], half[1]), held(place[2], half[2])] };
}

/** By how much the part of a piece that is deepest in a box would have to move; negative when it is outside. */
export function pieceDepthInBox(box: Box, piece: Piece): number {
  const { at, radius } = ballRound(piece);
  const { place, nearest } = inBox(box, at);
  const off = distance(place, nearest) - radius;
  return off > 0 ? -off : Math.max(...solidsOf(piece).map((solid) => depthInBox(box, solid)));
}

/** By how much an ellipsoid would have to move to be out of the box; negative when it is. */
export function depthInBox(box: Box, solid: Ellipsoid): number {
  const { place, nearest } = inBox(box, solid.at);
  const off = subtract(place, nearest);
  const far = length(off);
  const overlaps = WORLD.map((axis, which) => {
    const reach = reachAlong(solid, rotate(box.turn, axis));
    return (box.half[which] ?? 0) + reach - Math.abs(place[which] ?? 0);
  });
  if (far > 0) overlaps.push(reachAlong(solid, rotate(box.turn, unit(off))) - far);
  return Math.min(...overlaps);
}

/** The top of a box that stands level. */
export function topOf({ at, half }: Box): number {
  return at[1] + half[1];
}

/** A point over or under a level box, seen from above. */
export function isOver(box: Box, point: Vector, by = 0): boolean {
  const { place } = inBox(box, point);
  return Math.abs(place[0]) <= box.half[0] + by && Math.abs(place[2]) <= box.half[2] + by;
}

/** The points of a piece that are lowest, one for each of its ellipsoids. */
export function lowPoints(piece: Piece): Vector[] {
  return solidsOf(piece).map((solid) => add(solid.at, lowestOff(solid)));
}

function lowestOff({ axes }: Ellipsoid): Vector {
  if (typeof axes === 'number') return [0, -axes, 0];
  const size = Math.hypot(axes[0][1], axes[1][1], axes[2][1]);
  const [x, y, z] = axes.map((axis) => scale(axis, -axis[1] / size));
  return add(add(x ?? [0, 0, 0], y ?? [0, 0, 0]), z ?? [0, 0, 0]);
}
