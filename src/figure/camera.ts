import type { Ellipsoid } from './ellipsoid.ts';
import { DEGREE } from './rotation.ts';
import type { Vector } from './vector.ts';
import { dot } from './vector.ts';

/** From where the body is looked at, in degrees. Yaw 0 is from the front, 90 shows it facing right; pitch is from above. */
export interface View {
  yaw: number;
  pitch: number;
}

/** An orthographic camera: directions of the picture's right, its up, and toward the viewer. */
export interface Camera {
  right: Vector;
  up: Vector;
  toward: Vector;
}

export function cameraOf({ yaw, pitch }: View): Camera {
  const [sine, cosine] = [Math.sin(yaw * DEGREE), Math.cos(yaw * DEGREE)];
  const [rise, level] = [Math.sin(pitch * DEGREE), Math.cos(pitch * DEGREE)];
  return {
    right: [cosine, 0, sine],
    up: [sine * rise, level, -cosine * rise],
    toward: [-sine * level, rise, cosine * level],
  };
}

export interface Point {
  x: number;
  /** Downward, as on a screen. */
  y: number;
  /** Nearer is more. */
  depth: number;
}

export function project({ right, up, toward }: Camera, at: Vector): Point {
  return { x: dot(right, at), y: -dot(up, at), depth: dot(toward, at) };
}

/**
 * An ellipsoid as the viewer sees it: an ellipse with its second moments `xx`, `xy`, `yy`, and the plane halfway between
 * its front and its back, which rises by `slopeX` and `slopeY`.
 */
export interface Ellipse extends Point {
  xx: number;
  xy: number;
  yy: number;
  slopeX: number;
  slopeY: number;
}

export function projectEllipsoid(camera: Camera, { at, axes }: Ellipsoid): Ellipse {
  const { right, up, toward } = camera;
  const x = dot(right, at);
  const y = -dot(up, at);
  const depth = dot(toward, at);
  if (typeof axes === 'number') {
    const square = axes * axes;
    return { x, y, depth, xx: square, xy: 0, yy: square, slopeX: 0, slopeY: 0 };
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  let xz = 0;
  let yz = 0;
  for (const axis of axes) {
    const across = dot(right, axis);
    const down = -dot(up, axis);
    const near = dot(toward, axis);
    xx += across * across;
    xy += across * down;
    yy += down * down;
    xz += across * near;
    yz += down * near;
  }
  const area = xx * yy - xy * xy;
  const slopeX = area > 0 ? (yy * xz - xy * yz) / area : 0;
  const slopeY = area > 0 ? (xx * yz - xy * xz) / area : 0;
  return { x, y, depth, xx, xy, yy, slopeX, slopeY };
}
