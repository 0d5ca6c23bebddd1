import type { Area, Side } from '../core/area.ts';
import { SIDES } from '../core/area.ts';
import type { Flag } from '../core/flags.ts';
import { BASES } from './base-poses.ts';
import { bodyPieces } from './body.ts';
import type { MapView, Section } from './body-regions.ts';
import { PLACES, REGIONS, RIM } from './body-regions.ts';
import type { Build } from './build.ts';
import { GIRTHS } from './build.ts';
import type { Camera } from './camera.ts';
import { cameraOf, project, projectEllipsoid } from './camera.ts';
import type { Fit, Scene, Shape } from './draw.ts';
import { draw } from './draw.ts';
import { fitOf } from './fit.ts';
import type { Hull, Place } from './hull.ts';
import { hullOf, isInside } from './hull.ts';
import { closedPath } from './path.ts';
import type { Piece } from './piece.ts';
import type { KeyPose, SidePose } from './pose.ts';
import { resolved } from './resolve.ts';
import { rotate } from './rotation.ts';
import type { AxialBone, Frame, LimbBone, Skeleton } from './skeleton.ts';
import { placed, signOf, skeletonOf } from './skeleton.ts';

/** One area of one side, as it is seen in one view. */
export interface MapRegion {
  area: Area;
  side: Side;
  d: string;
}

/** A place that may hurt; its two sides are told as one. */
export interface MapPlace {
  flag: Flag;
  x: number;
  y: number;
  radius: number;
}

export interface MapPicture {
  view: MapView;
  /** The body, far to near. */
  shapes: readonly Shape[];
  regions: readonly MapRegion[];
  places: readonly MapPlace[];
}

export const MAP_SIZE = { width: 160, height: 376 } as const;
const MARGIN = 3;
const YAWS: readonly (readonly [MapView, number])[] = [
  ['front', 0],
  ['back', 180],
];

/** Palms to the thighs, arms a little away from the body. */
const ARM: SidePose = { shoulder: [2, 15, 0], elbow: 8, pronation: 88, wrist: [0, 0] };
const { standing } = BASES;
const POSE: KeyPose = {
  ...standing,
  right: { ...standing.right, ...ARM },
  left: { ...standing.left, ...ARM },
};

/** In standing heights: from the rim of the body, and half of what is free along its middle line. */
const TRIM = 0.0045;
const HALF_GAP = 0.003;
const PLACE_RADIUS = 0.027;
/** Rows of an outline between two sections. */
const ROWS = 4;
/** How much narrower the first row and the last are, on each side. */
const PINCH = 0.2;

const known = new Map<Build, readonly MapPicture[]>();

/** The body from the front and from the back, with its areas and the places that may hurt. */
export function bodyMap(build: Build): readonly MapPicture[] {
  const before = known.get(build);
  if (before !== undefined) return before;
  const { posture } = resolved(POSE, GIRTHS[build]);
  const skeleton = skeletonOf(posture);
  const pieces = bodyPieces(skeleton, posture, GIRTHS[build], 0);
  const scenes = YAWS.map(
    ([, yaw]): Scene => ({
      posture,
      build,
      breath: 0,
      view: { yaw, pitch: 0 },
      props: [],
      glow: [],
      strap: [],
    }),
  );
  const fit = fitOf(scenes, MAP_SIZE, MARGIN);
  const pictures = scenes.map((scene, at): MapPicture => {
    const view = (YAWS[at] as (typeof YAWS)[number])[0];
    const camera = cameraOf(scene.view);
    const body: Body = { skeleton, camera, hulls: hullsBy(pieces, camera) };
    return {
      view,
      shapes: draw(scene, fit),
      regions: REGIONS.filter(([, of]) => of === view).flatMap(([area, , sections]) =>
        SIDES.map((side) => ({ area, side, d: closedPath(outlineOf(body, sections, side), fit) })),
      ),
      places: PLACES.filter(([, , , views]) => views.includes(view)).flatMap((place) =>
        placesOf(body, place, fit),
      ),
    };
  });
  known.set(build, pictures);
  return pictures;
}

interface Body {
  skeleton: Skeleton;
  camera: Camera;
  /** What may carry a strip: the trunk, or one limb. */
  hulls: ReadonlyMap<string, readonly Hull[]>;
}

function hullsBy(pieces: readonly Piece[], camera: Camera): Map<string, Hull[]> {
  const groups = new Map<string, Hull[]>();
  for (const { id, limb, side, hulls } of pieces) {
    if (id === 'head') continue;
    const group = limb === undefined ? 'trunk' : `${limb}-${side}`;
    const seen = hulls.map((chain) => hullOf(chain.map((part) => projectEllipsoid(camera, part))));
    groups.set(group, [...(groups.get(group) ?? []), ...seen]);
  }
  return groups;
}

function placesOf(
  { skeleton, camera }: Body,
  [flag, bone, up]: (typeof PLACES)[number],
  fit: Fit,
): MapPlace[] {
  const frames =
    bone in skeleton ? [frameOf(skeleton, bone, 'left')] : SIDES.map((side) => frameOf(skeleton, bone, side));
  return frames.map((frame) => {
    const { x, y } = project(camera, placed(frame, [0, up, 0]));
    return {
      flag,
      x: x * fit.scale + fit.left,
      y: y * fit.scale + fit.top,
      radius: PLACE_RADIUS * fit.scale,
    };
  });
}

function frameOf(skeleton: Skeleton, bone: Section[0], side: Side): Frame {
  return bone in skeleton ? skeleton[bone as AxialBone] : skeleton[`${bone as LimbBone}-${side}`];
}

/** A line across the body, from the bone outward, and the stretch of it that a region takes. */
interface Row {
  at: Place;
  out: Place;
  hulls: readonly Hull[];
  from: number;
  to: number;
  isFromRim: boolean;
  isToRim: boolean;
}

function outlineOf(body: Body, sections: readonly Section[], side: Side): Place[] {
  const marked = sections.map((section) => rowOf(body, section, side));
  const rows = marked.flatMap((row, at) => {
    const next = marked[at + 1];
    if (next === undefined) return [row];
    return Array.from({ length: ROWS }, (_, step) => between(row, next, step / ROWS));
  });
  const trimmed = rows.map((row) => trimmedRow(row, body, side));
  for (const end of [trimmed[0], trimmed.at(-1)]) {
    if (end === undefined) continue;
    const pinch = (end.to - end.from) * PINCH;
    end.from += pinch;
    end.to -= pinch;
  }
  const point = ({ at, out }: Row, by: number): Place => ({ x: at.x + out.x * by, y: at.y + out.y * by });
  return [
    ...trimmed.map((row) => point(row, row.to)),
    ...trimmed.map((row) => point(row, row.from)).reverse(),
  ];
}

function rowOf(body: Body, [bone, up, from, to]: Section, side: Side): Row {
  const { skeleton, camera, hulls } = body;
  const frame = frameOf(skeleton, bone, side);
  const at = project(camera, placed(frame, [0, up, 0]));
  const along = project(camera, rotate(frame.turn, [0, 1, 0]));
  const size = Math.hypot(along.x, along.y);
  const sign = outwardOf(camera, side) * Math.sign(along.y);
  const isLimb = !(bone in skeleton);
  const groups = !isLimb
    ? ['trunk', `leg-${side}`]
    : [bone === 'thigh' || bone === 'shank' || bone === 'foot' ? `leg-${side}` : `arm-${side}`];
  const row: Row = {
    at,
    out: { x: (sign * along.y) / size, y: (-sign * along.x) / size },
    hulls: groups.flatMap((group) => hulls.get(group) ?? []),
    from,
    to,
    isFromRim: from <= -RIM,
    isToRim: to >= RIM,
  };
  return trimmedRow(row, body, side);
}

/** Which way the side of the body lies in the picture. */
function outwardOf({ right }: Camera, side: Side): number {
  return Math.sign(right[0]) * signOf(side);
}

function between(row: Row, next: Row, share: number): Row {
  const mixed = (from: number, to: number) => from + (to - from) * share;
  return {
    at: { x: mixed(row.at.x, next.at.x), y: mixed(row.at.y, next.at.y) },
    out: { x: mixed(row.out.x, next.out.x), y: mixed(row.out.y, next.out.y) },
    hulls: [...new Set([...row.hulls, ...next.hulls])],
    isFromRim: row.isFromRim && next.isFromRim,
    isToRim: row.isToRim && next.isToRim,
    from: row.isFromRim && next.isFromRim ? -RIM : mixed(row.from, next.from),
    to: row.isToRim && next.isToRim ? RIM : mixed(row.to, next.to),
  };
}

/** Held inside the body, and on its own half of it. */
function trimmedRow(row: Row, { camera }: Body, side: Side): Row {
  const outward = outwardOf(camera, side);
  const toMiddle = (HALF_GAP - row.at.x * outward) / (row.out.x * outward);
  const start = Math.max(toMiddle, Math.min(0, row.to), row.from < 0 ? 0 : row.from);
  const to = Math.min(row.to, start + rim(row, start, 1) - TRIM);
  const from = Math.max(row.from, toMiddle, start - rim(row, start, -1) + TRIM);
  return { ...row, from: Math.min(from, to), to };
}

const STEP = 0.006;

/** How far the body goes on from `start` along the row. */
function rim({ at, out, hulls }: Row, start: number, way: 1 | -1): number {
  const isIn = (by: number) => {
    const along = start + way * by;
    const place = { x: at.x + out.x * along, y: at.y + out.y * along };
    return hulls.some((hull) => isInside(hull, place, 0));
  };
  let inside = 0;
  while (inside < RIM && isIn(inside + STEP)) inside += STEP;
  let outside = inside + STEP;
  for (let round = 0; round < 5; round += 1) {
    const middle = (inside + outside) / 2;
    if (isIn(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
