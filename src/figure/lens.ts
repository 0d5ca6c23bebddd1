import type { Camera, Ellipse, Point, View } from './camera.ts';
import { cameraOf, project, projectEllipsoid } from './camera.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import type { Hull } from './hull.ts';
import { hullOf } from './hull.ts';
import type { Fit } from './path.ts';
import { UNITS_PER_PIXEL } from './path.ts';
import type { Vector } from './vector.ts';

/** A camera with the fit of its picture: what turns solids into outlines. */
export interface Lens {
  camera: Camera;
  fit: Fit;
  /** Pixels of a standing height. */
  pixels: number;
}

export function lensOf(view: View, fit: Fit): Lens {
  return { camera: cameraOf(view), fit, pixels: fit.scale / UNITS_PER_PIXEL };
}

export function seen({ camera }: Lens, at: Vector): Point {
  return project(camera, at);
}

export function hullThrough({ camera, pixels }: Lens, chain: readonly Ellipsoid[]): Hull {
  return hullOf(
    chain.map((part): Ellipse => projectEllipsoid(camera, part)),
    pixels,
  );
}

/** In the picture's units: `share` of a standing height, but within these pixels. */
export function lineWidth({ pixels }: Lens, share: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, share * pixels)) * UNITS_PER_PIXEL;
}
