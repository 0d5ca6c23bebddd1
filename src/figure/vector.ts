/**
 * A point or direction in the body's space. Unit: standing height. x is to the figure's left, y up, z the way it faces.
 */
export type Vector = readonly [x: number, y: number, z: number];

export const ORIGIN: Vector = [0, 0, 0];

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** The point `distance` from `a` along `direction`. */
export function along(a: Vector, direction: Vector, distance: number): Vector {
  return [a[0] + direction[0] * distance, a[1] + direction[1] * distance, a[2] + direction[2] * distance];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

export function distance(a: Vector, b: Vector): number {
  return length(subtract(a, b));
}

/** `a` with length 1; the zero vector stays as it is. */
export function unit(a: Vector): Vector {
  const size = length(a);
  return size === 0 ? a : scale(a, 1 / size);
}

/** The part of `a` that is square to the unit vector `axis`, with length 1. */
export function squareTo(axis: Vector, a: Vector): Vector {
  return unit(along(a, axis, -dot(a, axis)));
}

/** From `a` (share 0) to `b` (share 1). */
export function mix(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
