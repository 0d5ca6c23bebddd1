import type { Vector } from './vector.ts';
import { cross } from './vector.ts';

/** A rotation as a unit quaternion. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

export const NO_ROTATION: Rotation = [0, 0, 0, 1];

const HALF_DEGREE = Math.PI / 360;
export const DEGREE = Math.PI / 180;

/** By `degrees` about a unit axis, counter-clockwise seen from its tip. */
function about(axis: Vector, degrees: number): Rotation {
  const sine = Math.sin(degrees * HALF_DEGREE);
  return [axis[0] * sine, axis[1] * sine, axis[2] * sine, Math.cos(degrees * HALF_DEGREE)];
}

export const aboutX = (degrees: number) => about([1, 0, 0], degrees);
export const aboutY = (degrees: number) => about([0, 1, 0], degrees);
export const aboutZ = (degrees: number) => about([0, 0, 1], degrees);

/** First the last one given, then those before it: as nested frames read from the outside in. */
export function turned(first: Rotation, ...rest: readonly Rotation[]): Rotation {
  return rest.reduce(multiply, first);
}

function multiply(a: Rotation, b: Rotation): Rotation {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ];
}

export function inverse(a: Rotation): Rotation {
  return [-a[0], -a[1], -a[2], a[3]];
}

export function rotate(by: Rotation, v: Vector): Vector {
  const [x, y, z, w] = by;
  const tx = 2 * (y * v[2] - z * v[1]);
  const ty = 2 * (z * v[0] - x * v[2]);
  const tz = 2 * (x * v[1] - y * v[0]);
  return [v[0] + w * tx + y * tz - z * ty, v[1] + w * ty + z * tx - x * tz, v[2] + w * tz + x * ty - y * tx];
}

/** The frame whose y and z axes are these unit vectors, square to each other. */
export function frameOf(y: Vector, z: Vector): Rotation {
  const x = cross(y, z);
  const trace = x[0] + y[1] + z[2];
  const raw: Rotation =
    trace > 0
      ? [y[2] - z[1], z[0] - x[2], x[1] - y[0], 1 + trace]
      : x[0] > y[1] && x[0] > z[2]
        ? [1 + x[0] - y[1] - z[2], y[0] + x[1], z[0] + x[2], y[2] - z[1]]
        : y[1] > z[2]
          ? [y[0] + x[1], 1 - x[0] + y[1] - z[2], z[1] + y[2], z[0] - x[2]]
          : [z[0] + x[2], z[1] + y[2], 1 - x[0] - y[1] + z[2], x[1] - y[0]];
  return normal(raw);
}

/** From `a` (share 0) to `b` (share 1), the short way. Close enough to even speed for the angles of a body. */
export function blend(a: Rotation, b: Rotation, share: number): Rotation {
  const sign = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -1 : 1;
  const [from, to] = [1 - share, share * sign];
  return normal([
    a[0] * from + b[0] * to,
    a[1] * from + b[1] * to,
    a[2] * from + b[2] * to,
    a[3] * from + b[3] * to,
  ]);
}

/** Seen in a mirror that stands between left and right. */
export function mirrored(a: Rotation): Rotation {
  return [a[0], -a[1], -a[2], a[3]];
}

function normal(a: Rotation): Rotation {
  const size = Math.hypot(...a);
  return [a[0] / size, a[1] / size, a[2] / size, a[3] / size];
}
