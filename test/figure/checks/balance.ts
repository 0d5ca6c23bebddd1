import type { Box } from '../../../src/figure/box.ts';
import type { Ellipsoid } from '../../../src/figure/ellipsoid.ts';
import type { Piece } from '../../../src/figure/piece.ts';
import type { Skeleton } from '../../../src/figure/skeleton.ts';
import { endOf, LENGTHS } from '../../../src/figure/skeleton.ts';
import type { Vector } from '../../../src/figure/vector.ts';
import { add, mix, scale } from '../../../src/figure/vector.ts';
import type { Place } from './paths.ts';
import { depthInBox, isOver, reachAlong, solidsOf, topOf } from './solids.ts';
import type { Still } from './stills.ts';

/** How far beyond its support the centre of mass may be, in standing heights: with a hand on something, and without. */
const HELD = 0.12;
const FREE = 0.005;
/** As near as this, a part of the body rests on what is under it. */
const RESTING = 0.012;

/** A body that would fall over. */
export function balanceProblems({
  skeleton,
  pieces,
  props,
}: Pick<Still, 'skeleton' | 'pieces' | 'props'>): string[] {
  const [x, , z] = centreOfMass(skeleton);
  const isHand = ({ id }: Piece) => id.startsWith('hand');
  const support = pieces.filter((piece) => !isHand(piece)).flatMap((piece) => restingPlaces(piece, props));
  if (support.length === 0) return ['nothing of the body rests on floor or seat'];
  const off = offHull(convexHull(support), { x, y: z });
  const isHeld = pieces.filter(isHand).some((piece) => isTouching(piece, props));
  return off > (isHeld ? HELD : FREE)
    ? [`centre of mass is ${off.toFixed(3)} off its support${isHeld ? ', too far for a hand to hold' : ''}`]
    : [];
}

/**
 * Masses in shares of the body's, and where along each segment they are (Winter, Biomechanics and Motor Control of Human
 * Movement, after Dempster). The trunk's .497 is that of pelvis, abdomen and thorax.
 */
export function centreOfMass(skeleton: Skeleton): Vector {
  const { pelvis, lumbar, ribs, thorax, head } = skeleton;
  const parts: (readonly [mass: number, at: Vector])[] = [
    [0.142, pelvis.at],
    [0.139, lumbar.at],
    [0.216, mix(ribs.at, endOf(thorax, LENGTHS.thorax), 0.55)],
    [0.081, endOf(head, 0.01)],
  ];
  for (const side of ['left', 'right'] as const) {
    const part = (bone: 'upper-arm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot') =>
      skeleton[`${bone}-${side}`];
    const foot = part('foot');
    parts.push(
      [0.028, mix(part('upper-arm').at, part('forearm').at, 0.436)],
      [0.016, mix(part('forearm').at, part('hand').at, 0.43)],
      [0.006, endOf(part('hand'), -0.045)],
      [0.1, mix(part('thigh').at, part('shank').at, 0.433)],
      [0.0465, mix(part('shank').at, foot.at, 0.433)],
      [0.0145, add(foot.at, scale([0, -1, 0], LENGTHS.ankle / 2))],
    );
  }
  const whole = parts.reduce((sum, [mass]) => sum + mass, 0);
  return parts.reduce<Vector>((sum, [mass, at]) => add(sum, scale(at, mass / whole)), [0, 0, 0]);
}

/** Where a piece rests on the floor or on top of something, seen from above. */
function restingPlaces(piece: Piece, props: readonly Box[]): Place[] {
  const tops = props.filter(({ id }) => !id.startsWith('wall'));
  return solidsOf(piece).flatMap((solid) => {
    const bottom = solid.at[1] - reachAlong(solid, [0, 1, 0]);
    const isResting =
      Math.abs(bottom) < RESTING ||
      tops.some((box) => Math.abs(bottom - topOf(box)) < RESTING && isOver(box, solid.at));
    return isResting ? footprint(solid) : [];
  });
}

/** A patch under a solid, a little smaller than the solid itself. */
function footprint(solid: Ellipsoid): Place[] {
  const [x, , z] = solid.at;
  const [wide, deep] = [0.8 * reachAlong(solid, [1, 0, 0]), 0.8 * reachAlong(solid, [0, 0, 1])];
  return [
    { x: x + wide, y: z },
    { x: x - wide, y: z },
    { x, y: z + deep },
    { x, y: z - deep },
  ];
}

function isTouching(piece: Piece, props: readonly Box[]): boolean {
  return props.some((box) => solidsOf(piece).some((solid) => depthInBox(box, solid) > -RESTING));
}

/** The outermost places, counter-clockwise. */
function convexHull(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly Place[]) =>
    ordered.reduce<Place[]>((chain, place) => {
      while (chain.length > 1 && turn(chain.at(-2) ?? place, chain.at(-1) ?? place, place) <= 0) chain.pop();
      chain.push(place);
      return chain;
    }, []);
  return [...half(sorted).slice(0, -1), ...half(sorted.toReversed()).slice(0, -1)];
}

function turn(a: Place, b: Place, c: Place): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Distance of a place from a convex hull; 0 inside. */
function offHull(hull: readonly Place[], place: Place): number {
  const sides = hull.map((from, at) => [from, hull[(at + 1) % hull.length] ?? from] as const);
  if (hull.length > 2 && sides.every(([from, to]) => turn(from, to, place) >= 0)) return 0;
  return Math.min(...sides.map(([from, to]) => offSide(from, to, place)));
}

function offSide(from: Place, to: Place, { x, y }: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - dx * share, y - from.y - dy * share);
}
