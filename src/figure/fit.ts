import { bodyPieces } from './body.ts';
import { facesOf } from './box.ts';
import { GIRTHS } from './build.ts';
import { cameraOf, project, projectEllipsoid } from './camera.ts';
import type { Fit } from './path.ts';
import type { Scene } from './scene.ts';
import { skeletonOf } from './skeleton.ts';

export interface Size {
  width: number;
  height: number;
}

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The largest fit at which all these scenes are wholly in a picture of this size, `margin` from its rim. */
export function fitOf(scenes: readonly Scene[], { width, height }: Size, margin: number): Fit {
  const { left, right, top, bottom } = joined(scenes.map(boundsOf));
  const scale = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top));
  return {
    scale,
    left: width / 2 - (scale * (left + right)) / 2,
    top: height / 2 - (scale * (top + bottom)) / 2,
  };
}

function joined(all: readonly Bounds[]): Bounds {
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** What a scene fills, in the camera's plane. */
function boundsOf(scene: Scene): Bounds {
  const camera = cameraOf(scene.view);
  const pieces = bodyPieces(
    skeletonOf(scene.posture),
    scene.posture,
    GIRTHS[scene.build],
    0,
    scene.closeUp?.within,
    scene.closer,
  );
  return joined([
    ...pieces
      .flatMap(({ hulls }) => hulls.flat())
      .map((part): Bounds => {
        const { x, y, xx, yy } = projectEllipsoid(camera, part);
        const [across, down] = [Math.sqrt(xx), Math.sqrt(yy)];
        return { left: x - across, right: x + across, top: y - down, bottom: y + down };
      }),
    ...(scene.closeUp === null ? scene.props : [])
      .flatMap((box) => facesOf(box, camera).flatMap(({ corners }) => corners))
      .map((corner) => {
        const { x, y } = project(camera, corner);
        return { left: x, right: x, top: y, bottom: y };
      }),
  ]);
}
