import type { Hull, Place } from './hull.ts';
import { isInside } from './hull.ts';
import type { Lens } from './lens.ts';
import { hullThrough, lineWidth, seen } from './lens.ts';
import { closedPath, openPath, partlyClosedPath } from './path.ts';
import type { Mark, Piece } from './piece.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { dot } from './vector.ts';

/** In standing heights, and within pixels: a close-up would have bars, and a small figure no outline at all. */
const EDGE = { share: 0.0052, pixels: [0.9, 2.2] } as const;
const LINE = { share: 0.0032, pixels: [0.6, 2] } as const;
/** An outline ends where it is this far inside the neighbour that the piece flows into. */
const DEEP_ENOUGH = 0.0012;

/** One piece: the quiet outline that sets it off from what is behind it, its filling, and what is drawn on it. */
export function pieceShapes(
  piece: Piece,
  byId: ReadonlyMap<string, readonly Hull[]>,
  skeleton: Skeleton,
  lens: Lens,
): Shape[] {
  const hulls = byId.get(piece.id) ?? [];
  const shade = shadeOf(piece, skeleton, lens);
  const marks = piece.marks?.(lens.camera) ?? [];
  const isFree = outsideJoins(piece, byId, lens);
  return [
    {
      key: `${piece.id}-edge`,
      d: hulls.map(({ outline }) => partlyClosedPath(outline, isFree, lens.fit)).join(''),
      paint: 'edge',
      kind: 'line',
      shade: 0,
      // Its inner half is under the filling.
      width: 2 * lineWidth(lens, EDGE.share, EDGE.pixels),
    },
    {
      key: piece.id,
      d: hulls.map(({ outline }) => closedPath(outline, lens.fit)).join(''),
      paint: piece.paint,
      kind: 'fill',
      shade,
    },
    ...marks.map((mark, at) => markShape(mark, `${piece.id}-mark-${at}`, shade, lens)),
  ];
}

/** Whether an outline is drawn at a place: not where the piece flows into its neighbour. */
function outsideJoins(
  { joins }: Piece,
  byId: ReadonlyMap<string, readonly Hull[]>,
  lens: Lens,
): (place: Place) => boolean {
  const found = joins.flatMap(({ to, at, radius }) => {
    const others = byId.get(to);
    return others === undefined ? [] : [{ at: seen(lens, at), radius, others }];
  });
  return (place) => {
    for (const { at, radius, others } of found) {
      const across = place.x - at.x;
      const down = place.y - at.y;
      if (across * across + down * down > radius * radius) continue;
      for (const other of others) if (isInside(other, place, DEEP_ENOUGH)) return false;
    }
    return true;
  };
}

function markShape({ paint, hull, line, width }: Mark, key: string, shade: number, lens: Lens): Shape {
  if (hull !== undefined) {
    return { key, d: closedPath(hullThrough(lens, hull).outline, lens.fit), paint, kind: 'fill', shade };
  }
  return {
    key,
    d: openPath(
      (line ?? []).map((at) => seen(lens, at)),
      lens.fit,
    ),
    paint,
    kind: 'line',
    shade,
    width: lineWidth(lens, width ?? LINE.share, LINE.pixels),
  };
}

/** Between a shoulder or hip and the other one, in standing heights. */
const APART = { arm: 0.2, leg: 0.1 } as const;

/** A far arm or leg is darker, by as much as it lies behind the other one. */
function shadeOf({ side, limb }: Piece, skeleton: Skeleton, { camera }: Lens): number {
  if (side === undefined || limb === undefined) return 0;
  const bone = limb === 'arm' ? 'upper-arm' : 'thigh';
  const own = dot(skeleton[`${bone}-${side}`].at, camera.toward);
  const other = dot(skeleton[`${bone}-${side === 'left' ? 'right' : 'left'}`].at, camera.toward);
  return Math.min(3, Math.max(0, Math.round(((other - own) / APART[limb] - 0.45) * 5.5)));
}
