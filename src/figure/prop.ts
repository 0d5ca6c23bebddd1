/**
 * Things a stretch needs, as boxes. Standing heights; the person stands or sits at the origin and faces z, and of a sided
 * stretch the right side is the described one.
 */
import type { Camera } from './camera.ts';
import type { Paint } from './piece.ts';
import type { Rotation } from './rotation.ts';
import { aboutY, inverse, NO_ROTATION, rotate, turned } from './rotation.ts';
import type { Vector } from './vector.ts';
import { add, along, dot, scale, subtract } from './vector.ts';

export interface Box {
  id: string;
  at: Vector;
  /** Half of its width, height and depth. */
  half: Vector;
  turn: Rotation;
  /** Of its upper and front faces; those at the sides are `edge`. */
  paint: Paint;
  edge: Paint;
}

export const SEAT_HEIGHT = 0.27;
export const DESK_HEIGHT = 0.43;

const box = (
  id: string,
  at: Vector,
  size: Vector,
  paint: Paint,
  edge: Paint = paint,
  turn: Rotation = NO_ROTATION,
): Box => ({ id, at, half: scale(size, 0.5), turn, paint, edge });

interface ChairPlace {
  /** Where the middle of the seat is: to the figure's left, and ahead. */
  left?: number;
  ahead?: number;
  /** Degrees by which the chair is turned to the left; 0 has its back behind the person. */
  turn?: number;
  /** Top of the back rest. */
  back?: number;
  /** Height of the seat. */
  seat?: number;
}

/** A chair on four legs, without wheels and arms. */
export function chair(place: ChairPlace = {}): Box[] {
  const { left = 0, ahead = -0.01, turn = 0, back = 0.56, seat = SEAT_HEIGHT } = place;
  const [wide, deep, thick] = [0.27, 0.25, 0.022];
  const leg = (x: number, z: number, height: number) =>
    box(
      `chair-leg${x > 0 ? '-left' : '-right'}${z > 0 ? '-front' : '-back'}`,
      [x, height / 2, z],
      [thick, height, thick],
      'wood-edge',
    );
  const [x, z] = [wide / 2 - thick / 2, deep / 2 - thick / 2];
  const boxes = [
    leg(x, z, seat - thick),
    leg(-x, z, seat - thick),
    leg(x, -z, seat - thick),
    leg(-x, -z, seat - thick),
    box('chair-seat', [0, seat - thick / 2, 0], [wide, thick, deep], 'wood', 'wood-edge'),
  ];
  if (back > seat) {
    const rest = [back - 0.16, back] as const;
    for (const side of [x, -x]) {
      const id = `chair-post-${side > 0 ? 'left' : 'right'}`;
      boxes.push(box(id, [side, (seat + back) / 2, -z], [thick, back - seat, thick], 'wood-edge'));
    }
    boxes.push(box('chair-back', [0, (rest[0] + rest[1]) / 2, -z], [wide, 0.16, 0.018], 'wood', 'wood-edge'));
  }
  return moved(boxes, turn, [left, 0, ahead]);
}

interface WallPlace {
  /** How far its face is from the origin. */
  away: number;
  /** The way from the person to the wall, degrees to the left of straight ahead. */
  toward?: number;
  wide?: number;
  /** How far its middle is moved to the left, as one faces it. */
  left?: number;
  high?: number;
}

/** A piece of wall, no larger than the stretch needs. */
export function wall({ away, toward = 0, wide = 0.3, left = 0, high = 1.02 }: WallPlace): Box[] {
  const panel = box('wall', [left, high / 2, away + 0.016], [wide, high, 0.032], 'wall', 'wall-edge');
  return moved([panel], toward, [0, 0, 0]);
}

/** A heavy desk with its near edge at `away`. */
export function desk(away: number, { toward = 0, wide = 0.6, deep = 0.3, height = DESK_HEIGHT } = {}): Box[] {
  const legs = [-1, 1].map((side) =>
    box(
      `desk-leg-${side > 0 ? 'left' : 'right'}`,
      [side * (wide / 2 - 0.03), (height - 0.02) / 2, away + deep / 2],
      [0.024, height - 0.02, deep * 0.8],
      'wood-edge',
    ),
  );
  const top = box('desk-top', [0, height - 0.011, away + deep / 2], [wide, 0.022, deep], 'wood', 'wood-edge');
  return moved([...legs, top], toward, [0, 0, 0]);
}

/** The two posts and the lintel of an open door; the opening is `wide`, its face `ahead`. */
export function doorway(wide: number, ahead: number): Box[] {
  const post = (side: number) =>
    box(
      `door-post-${side > 0 ? 'left' : 'right'}`,
      [side * (wide / 2 + 0.025), 0.54, ahead + 0.03],
      [0.05, 1.08, 0.06],
      'wood',
      'wood-edge',
    );
  const lintel = box('door-lintel', [0, 1.105, ahead + 0.03], [wide + 0.1, 0.05, 0.06], 'wood', 'wood-edge');
  return [post(1), post(-1), lintel];
}

/** A mat on the floor; its upper face is at height 0. */
export function mat(from: number, to: number, wide = 0.4, left = 0): Box[] {
  return [box('mat', [left, -0.006, (from + to) / 2], [wide, 0.012, to - from], 'mat', 'mat')];
}

/** A cushion, a low step, or a box. */
export function block(id: string, at: Vector, size: Vector, paint: Paint = 'wood'): Box[] {
  return [box(id, at, size, paint, paint === 'wood' ? 'wood-edge' : paint)];
}

function moved(boxes: readonly Box[], degrees: number, by: Vector): Box[] {
  const turn = aboutY(degrees);
  return boxes.map((one) => ({ ...one, at: add(rotate(turn, one.at), by), turn: turned(turn, one.turn) }));
}

export function mirroredBox(one: Box): Box {
  const [x, y, z, w] = one.turn;
  return { ...one, at: [-one.at[0], one.at[1], one.at[2]], turn: [x, -y, -z, w] };
}

export interface Face {
  corners: readonly Vector[];
  isEdge: boolean;
}

const SIDES_OF_BOX = [0, 1, 2].flatMap((axis) => [1, -1].map((sign) => ({ axis, sign })));

/** The faces that look at the camera. */
export function facesOf(one: Box, camera: Camera): Face[] {
  const axes = [0, 1, 2].map((axis) =>
    rotate(one.turn, [axis === 0 ? 1 : 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0]),
  );
  return SIDES_OF_BOX.filter(({ axis, sign }) => dot(axes[axis] as Vector, camera.toward) * sign > 1e-6).map(
    ({ axis, sign }) => {
      const [second, third] = [(axis + 1) % 3, (axis + 2) % 3];
      const middle = along(one.at, axes[axis] as Vector, sign * (one.half[axis] as number));
      const corner = (a: number, b: number) =>
        along(
          along(middle, axes[second] as Vector, a * (one.half[second] as number)),
          axes[third] as Vector,
          b * (one.half[third] as number),
        );
      return { corners: [corner(1, 1), corner(-1, 1), corner(-1, -1), corner(1, -1)], isEdge: axis === 0 };
    },
  );
}

/** Depth halfway through the box at a place of the picture, or null beside it. */
export function boxDepthAt(one: Box, camera: Camera, x: number, y: number): number | null {
  const back = inverse(one.turn);
  const from = rotate(back, subtract(along(scale(camera.right, x), camera.up, -y), one.at));
  const way = rotate(back, camera.toward);
  let [near, far] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const axis of [0, 1, 2] as const) {
    const [start, step, half] = [from[axis], way[axis], one.half[axis]];
    if (Math.abs(step) < 1e-9) {
      if (Math.abs(start) > half) return null;
      continue;
    }
    const [a, b] = [(-half - start) / step, (half - start) / step];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near > far ? null : (near + far) / 2;
}
