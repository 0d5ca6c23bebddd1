import type { Camera } from './camera.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { ball, ellipsoid } from './ellipsoid.ts';
import type { Mark, Piece } from './piece.ts';
import { rotate } from './rotation.ts';
import type { Frame } from './skeleton.ts';
import { placed } from './skeleton.ts';
import type { Vector } from './vector.ts';
import { dot } from './vector.ts';

/** Centres and half axes in the head's frame, whose origin is the joint on top of the neck. */
export const SKULL = { at: [0, 0.017, 0.012], axes: [0.056, 0.066, 0.068] } as const satisfies Solid;
const JAW = { at: [0, -0.027, 0.032], axes: [0.0385, 0.035, 0.0415] } as const satisfies Solid;
const HAIR = { at: [0, 0.023, 0.001], axes: [0.0595, 0.0635, 0.0665] } as const satisfies Solid;
const FRINGE = { at: [0, 0.05, 0.026], axes: [0.0485, 0.034, 0.0475] } as const satisfies Solid;

interface Solid {
  at: Vector;
  axes: Vector;
}

/** Points of skull and jaw that are face, with the direction in which each looks. */
const FACE = [SKULL, JAW].flatMap((solid) => surface(solid)).filter(({ at }) => isFace(at));

function isFace([x, y, z]: Vector): boolean {
  return y < 0.053 - Math.abs(x) * 0.35 && z > 0.018 + 0.75 * (y - 0.012) && z > 0.012;
}

function surface({ at, axes }: Solid): { at: Vector; normal: Vector }[] {
  const points: { at: Vector; normal: Vector }[] = [];
  for (let row = 1; row < 14; row += 1) {
    for (let column = 0; column < 22; column += 1) {
      const [down, round] = [(row / 14) * Math.PI, (column / 22) * 2 * Math.PI];
      const way: Vector = [
        Math.sin(down) * Math.sin(round),
        Math.cos(down),
        Math.sin(down) * Math.cos(round),
      ];
      points.push({
        at: [at[0] + way[0] * axes[0], at[1] + way[1] * axes[1], at[2] + way[2] * axes[2]],
        normal: way,
      });
    }
  }
  return points;
}

/** A head that shows which way it looks from every side. */
export function headPiece(frame: Frame): Piece {
  const skull = ellipsoid(frame, SKULL.at, SKULL.axes);
  const jaw = ellipsoid(frame, JAW.at, JAW.axes);
  const chin = ball(frame, [0, -0.05, 0.054], 0.0135);
  const nose = [ball(frame, [0, 0.012, 0.076], 0.0045), ball(frame, [0, -0.006, 0.0825], 0.0066)];
  const hair = [ellipsoid(frame, HAIR.at, HAIR.axes), ellipsoid(frame, FRINGE.at, FRINGE.axes)];
  return {
    id: 'head',
    paint: 'skin',
    hulls: [[skull, jaw], [jaw, chin], hair, nose],
    joins: [{ to: 'neck', at: frame.at, radius: 0.05 }],
    marks: (camera) => headMarks(frame, camera, hair, nose),
  };
}

function headMarks(
  frame: Frame,
  camera: Camera,
  hair: readonly Ellipsoid[],
  nose: readonly Ellipsoid[],
): Mark[] {
  const facing = (way: Vector) => dot(rotate(frame.turn, way), camera.toward);
  const front = facing([0, 0, 1]);
  const marks: Mark[] = [{ paint: 'hair', hull: hair }];
  const face = FACE.filter(({ normal }) => facing(normal) > -0.05).map(({ at }) => ball(frame, at, 0));
  if (front > -0.75 && face.length > 2) {
    marks.push({ paint: 'skin', hull: face });
    if (front > -0.2) marks.push({ paint: 'skin', hull: nose });
  }
  for (const sign of [-1, 1]) {
    if (facing([sign, 0, -0.1]) > 0.15) {
      const ear = ellipsoid(frame, [sign * 0.0555, -0.004, 0.001], [0.006, 0.017, 0.0115]);
      marks.push({ paint: 'skin', hull: [ear] }, { paint: 'crease', line: earLine(frame, sign) });
    }
    if (facing([sign * 0.45, 0, 1]) > 0.3) {
      const eye = ellipsoid(frame, [sign * 0.0215, 0.007, 0.0665], [0.0042, 0.0052, 0.003]);
      const brow = [-0.012, -0.002, 0.01].map((x, at) =>
        placed(frame, [sign * (0.0225 + x), at === 1 ? 0.0235 : 0.021, 0.071 - (0.0225 + x) * 0.28]),
      );
      marks.push({ paint: 'feature', hull: [eye] }, { paint: 'feature', line: brow });
    }
  }
  if (front > 0.1) {
    const mouth = [-0.0125, -0.005, 0.005, 0.0125].map((x, at) =>
      placed(frame, [x, at === 0 || at === 3 ? -0.0335 : -0.036, 0.0745 - Math.abs(x) * 0.35]),
    );
    marks.push({ paint: 'feature', line: mouth });
  }
  if (front > 0.35) marks.push({ paint: 'crease', line: noseLine(frame, facing([1, 0, 0]) > 0 ? 1 : -1) });
  return marks;
}

function earLine(frame: Frame, sign: number): Vector[] {
  return [0.007, 0, -0.008].map((y, at) =>
    placed(frame, [sign * 0.061, -0.004 + y, 0.004 - (at === 1 ? 0.004 : 0)]),
  );
}

/** The shadowed side of the nose, the one that is turned away. */
function noseLine(frame: Frame, sign: number): Vector[] {
  return [
    placed(frame, [sign * -0.006, 0.008, 0.078]),
    placed(frame, [sign * -0.0075, -0.008, 0.08]),
    placed(frame, [0, -0.0115, 0.083]),
  ];
}
