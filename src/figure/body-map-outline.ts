import type { Side } from '../core/area.ts';
import type { Section } from './body-map-regions.ts';
import { RIM } from './body-map-regions.ts';
import { project } from './camera.ts';
import type { Place } from './hull.ts';
import type { Lens } from './lens.ts';
import { seen } from './lens.ts';
import { rotate } from './rotation.ts';
import type { AxialBone, Frame, LimbBone, Skeleton } from './skeleton.ts';
import { placed, signOf } from './skeleton.ts';

type Outline = readonly Place[];

/** A body as one camera sees it. */
export interface SeenBody {
  skeleton: Skeleton;
  lens: Lens;
  /** What may carry a strip, `trunk` or a limb as `leg-left`: convex outlines, each as it is drawn. */
  parts: ReadonlyMap<string, readonly Outline[]>;
}

/** In standing heights: from the rim of the body, and half of what is free along its middle line. */
const TRIM = 0.004;
const HALF_GAP = 0.003;
/** Rows of an outline between two sections. */
const ROWS = 4;
/** How much narrower the first row and the last are, on each side. */
const PINCH = 0.2;

/** A line across the body, from the bone outward, and the stretch of it that a region takes. */
interface Row {
  at: Place;
  out: Place;
  parts: readonly Outline[];
  from: number;
  to: number;
  isFromRim: boolean;
  isToRim: boolean;
}

/** Around the strip of these sections: down its outer edge, up its inner one. */
export function outlineOf(body: SeenBody, sections: readonly Section[], side: Side): Place[] {
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

function rowOf(body: SeenBody, [bone, up, from, to]: Section, side: Side): Row {
  const { skeleton, lens, parts } = body;
  const frame = frameOf(skeleton, bone, side);
  const at = seen(lens, placed(frame, [0, up, 0]));
  const along = project(lens.camera, rotate(frame.turn, [0, 1, 0]));
  const size = Math.hypot(along.x, along.y);
  const sign = outwardOf(lens, side) * Math.sign(along.y);
  const isLimb = !(bone in skeleton);
  const groups = !isLimb
    ? ['trunk', `leg-${side}`]
    : [bone === 'thigh' || bone === 'shank' || bone === 'foot' ? `leg-${side}` : `arm-${side}`];
  const row: Row = {
    at,
    out: { x: (sign * along.y) / size, y: (-sign * along.x) / size },
    parts: groups.flatMap((group) => parts.get(group) ?? []),
    from,
    to,
    isFromRim: from <= -RIM,
    isToRim: to >= RIM,
  };
  return trimmedRow(row, body, side);
}

export function frameOf(skeleton: Skeleton, bone: Section[0], side: Side): Frame {
  return bone in skeleton ? skeleton[bone as AxialBone] : skeleton[`${bone as LimbBone}-${side}`];
}

/** Which way the side of the body lies in the picture. */
function outwardOf({ camera }: Lens, side: Side): number {
  return Math.sign(camera.right[0]) * signOf(side);
}

function between(row: Row, next: Row, share: number): Row {
  const mixed = (from: number, to: number) => from + (to - from) * share;
  return {
    at: { x: mixed(row.at.x, next.at.x), y: mixed(row.at.y, next.at.y) },
    out: { x: mixed(row.out.x, next.out.x), y: mixed(row.out.y, next.out.y) },
    parts: [...new Set([...row.parts, ...next.parts])],
    isFromRim: row.isFromRim && next.isFromRim,
    isToRim: row.isToRim && next.isToRim,
    from: row.isFromRim && next.isFromRim ? -RIM : mixed(row.from, next.from),
    to: row.isToRim && next.isToRim ? RIM : mixed(row.to, next.to),
  };
}

/** Held inside the body, and on its own half of it. */
function trimmedRow(row: Row, { lens }: SeenBody, side: Side): Row {
  const outward = outwardOf(lens, side);
  const toMiddle = (HALF_GAP - row.at.x * outward) / (row.out.x * outward);
  const start = Math.max(toMiddle, Math.min(row.to, Math.max(0, row.from)));
  const to = Math.min(row.to, start + rim(row, start, 1) - TRIM);
  const from = Math.max(row.from, toMiddle, start - rim(row, start, -1) + TRIM);
  return { ...row, from: Math.min(from, to), to };
}

const STEP = 0.006;

/** How far the body goes on from `start` along the row. */
function rim({ at, out, parts }: Row, start: number, way: 1 | -1): number {
  const isIn = (by: number) => {
    const along = start + way * by;
    const place = { x: at.x + out.x * along, y: at.y + out.y * along };
    return parts.some((part) => isInside(part, place));
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

function isInside(outline: Outline, { x, y }: Place): boolean {
  return outline.every((from, at) => {
    const to = outline.at(at - 1) ?? from;
    return (to.x - from.x) * (y - from.y) <= (to.y - from.y) * (x - from.x);
  });
}
