/**
 * Things a stretch needs, as boxes. Standing heights; the person stands or sits at the origin and faces z, and of a sided
 * stretch the right side is the described one.
 */
import type { Box } from './box.ts';
import type { Paint } from './piece.ts';
import type { Rotation } from './rotation.ts';
import { aboutY, NO_ROTATION, rotate, turned } from './rotation.ts';
import type { Vector } from './vector.ts';
import { add, scale } from './vector.ts';

const SEAT_HEIGHT = 0.27;
const DESK_HEIGHT = 0.43;

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

interface DeskPlace {
  /** Where its near edge is. */
  away: number;
  toward?: number;
  wide?: number;
  deep?: number;
  height?: number;
}

interface BlockPlace {
  id: string;
  at: Vector;
  size: Vector;
}

/** What stands in the room, and where. */
export type Prop =
  | { chair: ChairPlace }
  | { wall: WallPlace }
  | { desk: DeskPlace }
  /** The opening is so wide, its face so far ahead. */
  | { doorway: { wide: number; ahead: number } }
  /** Its upper face is the floor, from behind to ahead. */
  | { mat: { from: number; to: number; wide: number } }
  | { block: BlockPlace };

/** A chair on four legs, without wheels and arms. */
export const chair = (place: ChairPlace = {}): Prop[] => [{ chair: place }];
/** A piece of wall, no larger than the stretch needs. */
export const wall = (place: WallPlace): Prop[] => [{ wall: place }];
/** A heavy desk. */
export const desk = (away: number, place: Omit<DeskPlace, 'away'> = {}): Prop[] => [
  { desk: { away, ...place } },
];
/** The posts and the lintel of an open door. */
export const doorway = (wide: number, ahead: number): Prop[] => [{ doorway: { wide, ahead } }];
export const mat = (from: number, to: number, wide = 0.4): Prop[] => [{ mat: { from, to, wide } }];
/** A low step, or a box. */
export const block = (id: string, at: Vector, size: Vector): Prop[] => [{ block: { id, at, size } }];

export function boxesOf(prop: Prop): Box[] {
  if ('chair' in prop) return chairBoxes(prop.chair);
  if ('wall' in prop) {
    const { away, toward = 0, wide = 0.3, left = 0, high = 1.02 } = prop.wall;
    const panel = box('wall', [left, high / 2, away + 0.016], [wide, high, 0.032], 'wall', 'wall-edge');
    return moved([panel], toward, [0, 0, 0]);
  }
  if ('desk' in prop) return deskBoxes(prop.desk);
  if ('doorway' in prop) return doorwayBoxes(prop.doorway.wide, prop.doorway.ahead);
  if ('mat' in prop) {
    const { from, to, wide } = prop.mat;
    return [box('mat', [0, -0.006, (from + to) / 2], [wide, 0.012, to - from], 'mat', 'mat')];
  }
  const { id, at, size } = prop.block;
  return [box(id, at, size, 'wood')];
}

function box(id: string, at: Vector, size: Vector, paint: Paint, edge: Paint = 'wood-edge'): Box {
  return { id, at, half: scale(size, 0.5), turn: NO_ROTATION, paint, edge };
}

function chairBoxes({
  left = 0,
  ahead = -0.01,
  turn = 0,
  back = 0.56,
  seat = SEAT_HEIGHT,
}: ChairPlace): Box[] {
  const [wide, deep, thick] = [0.27, 0.25, 0.022];
  const [x, z] = [wide / 2 - thick / 2, deep / 2 - thick / 2];
  const boxes = [box('chair-seat', [0, seat - thick / 2, 0], [wide, thick, deep], 'wood')];
  for (const side of [1, -1]) {
    const name = side > 0 ? 'left' : 'right';
    for (const end of [1, -1]) {
      const id = `chair-leg-${name}-${end > 0 ? 'front' : 'back'}`;
      const height = seat - thick;
      boxes.push(box(id, [side * x, height / 2, end * z], [thick, height, thick], 'wood-edge'));
    }
    if (back > seat) {
      const middle = (seat + back) / 2;
      boxes.push(box(`chair-post-${name}`, [side * x, middle, -z], [thick, back - seat, thick], 'wood-edge'));
    }
  }
  if (back > seat) boxes.push(box('chair-back', [0, back - 0.08, -z], [wide, 0.16, 0.018], 'wood'));
  return moved(boxes, turn, [left, 0, ahead]);
}

function deskBoxes({ away, toward = 0, wide = 0.6, deep = 0.3, height = DESK_HEIGHT }: DeskPlace): Box[] {
  const legs = [-1, 1].map((side) =>
    box(
      `desk-leg-${side > 0 ? 'left' : 'right'}`,
      [side * (wide / 2 - 0.03), (height - 0.02) / 2, away + deep / 2],
      [0.024, height - 0.02, deep * 0.8],
      'wood-edge',
    ),
  );
  const top = box('desk-top', [0, height - 0.011, away + deep / 2], [wide, 0.022, deep], 'wood');
  return moved([...legs, top], toward, [0, 0, 0]);
}

function doorwayBoxes(wide: number, ahead: number): Box[] {
  const posts = [1, -1].map((side) =>
    box(
      `door-post-${side > 0 ? 'left' : 'right'}`,
      [side * (wide / 2 + 0.025), 0.54, ahead + 0.03],
      [0.05, 1.08, 0.06],
      'wood',
    ),
  );
  return [...posts, box('door-lintel', [0, 1.105, ahead + 0.03], [wide + 0.1, 0.05, 0.06], 'wood')];
}

/** Turned about the room's middle, then moved. */
function moved(boxes: readonly Box[], degrees: number, by: Vector): Box[] {
  const turn: Rotation = aboutY(degrees);
  return boxes.map((one) => ({ ...one, at: add(rotate(turn, one.at), by), turn: turned(turn, one.turn) }));
}
