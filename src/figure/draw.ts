import type { Side } from '../core/area.ts';
import { SIDES } from '../core/area.ts';
import { bodyPieces } from './body.ts';
import type { Build } from './build.ts';
import { GIRTHS } from './build.ts';
import type { Camera, View } from './camera.ts';
import { cameraOf, project, projectEllipsoid } from './camera.ts';
import type { Bias, Solid } from './depth-order.ts';
import { depthOrder, solidOf } from './depth-order.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import type { Hull, Place } from './hull.ts';
import { hullOf, isInside } from './hull.ts';
import type { Muscle } from './muscles.ts';
import { muscleOf } from './muscles.ts';
import { bandPath, closedPath, openPath } from './path.ts';
import type { Mark, Paint, Piece } from './piece.ts';
import type { Box } from './prop.ts';
import { boxDepthAt, facesOf } from './prop.ts';
import { rotate } from './rotation.ts';
import type { Frame, Posture, Skeleton } from './skeleton.ts';
import { skeletonOf } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { dot } from './vector.ts';

/** Everything that is in the picture. */
export interface Scene {
  posture: Posture;
  build: Build;
  /** How full the lungs are, 0 to 1. */
  breath: number;
  view: View;
  props: readonly Box[];
  /** Muscles that glow. */
  glow: readonly { muscle: Muscle; side: Side }[];
  /** Points that a strap runs through, in the body's space. */
  strap: readonly Vector[];
}

/** From standing heights to the picture's units: the picture's point is `scale` times the place plus `left`, `top`. */
export interface Fit {
  scale: number;
  left: number;
  top: number;
}

/** One path of the picture. */
export interface Shape {
  key: string;
  d: string;
  paint: Paint | 'edge' | 'shadow';
  kind: 'fill' | 'line' | 'glow';
  /** 0 near to 3 far: how much darker. */
  shade: number;
  /** Of a line or an outline, in the picture's units. */
  width?: number;
  opacity?: number;
  /** Painted only where the shape with this key is. */
  within?: string;
}

/** The glow fades from the middle of a muscle to its rim: share of its radius, and how strong. */
const GLOW = [
  [1.3, 0.3],
  [1.02, 0.5],
  [0.72, 0.75],
  [0.42, 1],
] as const;

/** In standing heights; limited in pixels, for a close-up would have bars and a small figure would have none. */
const EDGE = 0.0052;
const LINE = 0.0032;

interface Drawn {
  piece: Piece;
  hulls: readonly Hull[];
}

/** The picture's paths, far to near. */
export function draw(scene: Scene, fit: Fit): Shape[] {
  const camera = cameraOf(scene.view);
  const skeleton = skeletonOf(scene.posture);
  const pieces = bodyPieces(skeleton, scene.posture, GIRTHS[scene.build], scene.breath);
  const drawn = pieces.map((piece): Drawn => ({ piece, hulls: hullsOf(camera, piece.hulls) }));
  const byId = new Map(drawn.map((one) => [one.piece.id, one.hulls]));
  const solids: Solid[] = [
    ...drawn.map(({ piece, hulls }) => solidOf(piece.id, hulls)),
    ...scene.props.map((box) => boxSolid(box, camera)),
  ];
  const shapes: Shape[] = [];
  const glows = scene.glow.map(({ muscle, side }) => muscleOf(skeleton, muscle, side));
  for (const at of depthOrder(solids, biasesFor(skeleton))) {
    const one = drawn[at];
    if (one === undefined) shapes.push(...boxShapes(scene.props[at - drawn.length] as Box, camera, fit));
    else shapes.push(...pieceShapes(one, byId, skeleton, camera, fit), ...glowShapes(one.piece.id, glows, camera, fit));
  }
  if (scene.strap.length > 1) shapes.push(strapShape(scene.strap, camera, fit));
  return shapes;
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
        by: 0.045 + 0.05 * dot(down(skeleton[`thigh-${side}`]), down(skeleton.pelvis)),
      },
      { over: `sleeve-${side}`, under: `arm-${side}`, by: 0.1 },
      { over: `shank-lower-${side}`, under: `foot-${side}`, by: 0.02 },
    ]),
  ];
}

function hullsOf(camera: Camera, chains: readonly (readonly Ellipsoid[])[]): Hull[] {
  return chains.map((chain) => hullOf(chain.map((part) => projectEllipsoid(camera, part))));
}

function boxSolid(box: Box, camera: Camera): Solid {
  const places = facesOf(box, camera).flatMap(({ corners }) => {
    const seen = corners.map((corner) => project(camera, corner));
    const middle = { x: 0, y: 0 };
    for (const { x, y } of seen) {
      middle.x += x / seen.length;
      middle.y += y / seen.length;
    }
    return [middle, ...seen.map(({ x, y }) => ({ x: x + (middle.x - x) * 0.1, y: y + (middle.y - y) * 0.1 }))];
  });
  return {
    id: box.id,
    hulls: [],
    samples: places,
    left: Math.min(...places.map(({ x }) => x)),
    right: Math.max(...places.map(({ x }) => x)),
    top: Math.min(...places.map(({ y }) => y)),
    bottom: Math.max(...places.map(({ y }) => y)),
    depthAt: ({ x, y }) => boxDepthAt(box, camera, x, y),
  };
}

function boxShapes(box: Box, camera: Camera, fit: Fit): Shape[] {
  return facesOf(box, camera).map(({ corners, isEdge }, at) => ({
    key: `${box.id}-${at}`,
    d: bandPath(
      corners.map((corner) => project(camera, corner)),
      fit,
      true,
    ),
    paint: isEdge ? box.edge : box.paint,
    kind: 'fill' as const,
    shade: 0,
  }));
}

function pieceShapes(
  { piece, hulls }: Drawn,
  byId: ReadonlyMap<string, readonly Hull[]>,
  skeleton: Skeleton,
  camera: Camera,
  fit: Fit,
): Shape[] {
  const shade = shadeOf(piece, skeleton, camera);
  const joins = piece.joins.flatMap(({ to, at, radius }) => {
    const others = byId.get(to);
    return others === undefined ? [] : [{ at: project(camera, at), radius, others }];
  });
  const isFree = (place: Place) =>
    !joins.some(
      ({ at, radius, others }) =>
        (place.x - at.x) ** 2 + (place.y - at.y) ** 2 < radius * radius &&
        others.some((other) => isInside(other, place, 0.0012)),
    );
  const edge = hulls.map((hull) => openPath(hull.outline, isFree, fit)).join('');
  return [
    {
      key: `${piece.id}-edge`,
      d: edge,
      paint: 'edge',
      kind: 'line',
      shade: 0,
      width: 2 * Math.min(2.2, Math.max(0.9, EDGE * fit.scale)),
    },
    {
      key: piece.id,
      d: hulls.map((hull) => closedPath(hull.outline, fit)).join(''),
      paint: piece.paint,
      kind: 'fill',
      shade,
    },
    ...(piece.marks?.(camera) ?? []).map((mark, at) => markShape(mark, `${piece.id}-mark-${at}`, shade, camera, fit)),
  ];
}

function markShape(mark: Mark, key: string, shade: number, camera: Camera, fit: Fit): Shape {
  if (mark.hull !== undefined) {
    const hull = hullOf(mark.hull.map((part) => projectEllipsoid(camera, part)));
    return { key, d: closedPath(hull.outline, fit), paint: mark.paint, kind: 'fill', shade };
  }
  const line = (mark.line ?? []).map((at) => project(camera, at));
  return {
    key,
    d: openPath(line, () => true, fit, false),
    paint: mark.paint,
    kind: 'line',
    shade,
    width: Math.min(2, Math.max(0.6, (mark.width ?? LINE) * fit.scale)),
  };
}

/** A far arm or leg is darker, by as much as it lies behind the other one. */
function shadeOf({ side, limb }: Piece, skeleton: Skeleton, camera: Camera): number {
  if (side === undefined || limb === undefined) return 0;
  const bone = limb === 'arm' ? 'upper-arm' : 'thigh';
  const own = dot(skeleton[`${bone}-${side}`].at, camera.toward);
  const other = dot(skeleton[`${bone}-${side === 'left' ? 'right' : 'left'}`].at, camera.toward);
  const wide = limb === 'arm' ? 0.2 : 0.1;
  return Math.min(3, Math.max(0, Math.round(((other - own) / wide - 0.25) * 4)));
}

function glowShapes(
  id: string,
  glows: readonly { balls: readonly Ellipsoid[]; on: readonly string[] }[],
  camera: Camera,
  fit: Fit,
): Shape[] {
  return glows.flatMap(({ balls, on }, which) => {
    if (!on.includes(id)) return [];
    const seen = balls.map((part) => projectEllipsoid(camera, part));
    return GLOW.map(([share, opacity], at) => ({
      key: `${id}-glow-${which}-${at}`,
      d: seen
        .slice(1)
        .map((part, next) => {
          const pair = [seen[next] as typeof part, part].map((one) => ({
            ...one,
            xx: one.xx * share * share,
            yy: one.yy * share * share,
          }));
          return closedPath(hullOf(pair).outline, fit);
        })
        .join(''),
      paint: 'muscle' as const,
      kind: 'glow' as const,
      shade: 0,
      opacity,
      within: id,
    }));
  });
}

function strapShape(strap: readonly Vector[], camera: Camera, fit: Fit): Shape {
  return {
    key: 'strap',
    d: bandPath(
      strap.map((at) => project(camera, at)),
      fit,
      false,
    ),
    paint: 'strap',
    kind: 'line',
    shade: 0,
    width: 0.011 * fit.scale,
  };
}
