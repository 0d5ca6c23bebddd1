import type { Camera } from './camera.ts';
import type { Paint } from './piece.ts';
import type { Rotation } from './rotation.ts';
import { inverse, rotate } from './rotation.ts';
import type { Vector } from './vector.ts';
import { along, dot, scale, subtract } from './vector.ts';

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
