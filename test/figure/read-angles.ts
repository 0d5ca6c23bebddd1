/** Joint angles read back from a posture, in degrees: the inverses of `src/figure/joint-angles.ts`. */
import type { Side } from '../../src/core/area.ts';
import type { AnkleAngles, BallAngles, SpineAngles, WristAngles } from '../../src/figure/joint-angles.ts';
import type { Rotation } from '../../src/figure/rotation.ts';
import { DEGREE, rotate } from '../../src/figure/rotation.ts';
import { signOf } from '../../src/figure/skeleton.ts';

const degrees = (radians: number) => radians / DEGREE;
const arcSine = (value: number) => degrees(Math.asin(Math.min(1, Math.max(-1, value))));
const arcTangent = (y: number, x: number) => degrees(Math.atan2(y, x));

function axes(turn: Rotation) {
  return { x: rotate(turn, [1, 0, 0]), y: rotate(turn, [0, 1, 0]), z: rotate(turn, [0, 0, 1]) };
}

export function spineAngles(turn: Rotation): SpineAngles {
  const { x, y, z } = axes(turn);
  return [arcTangent(y[2], z[2]), -arcTangent(x[1], x[0]), arcSine(-x[2])];
}

/** Well defined while the abduction is below 90 degrees. */
export function ballAngles(turn: Rotation, side: Side): BallAngles {
  const sign = signOf(side);
  const { x, y, z } = axes(turn);
  return [arcTangent(-y[2], y[1]), arcSine(-sign * y[0]), arcTangent(sign * z[0], x[0])];
}

/** Flexion of a knee (`bend` 1) or an elbow (-1). */
export function hingeAngle(turn: Rotation, bend: 1 | -1): number {
  const [x, , , w] = turn;
  return bend * degrees(2 * Math.atan(x / w));
}

export function handAngles(turn: Rotation, side: Side): { pronation: number; wrist: WristAngles } {
  const sign = signOf(side);
  const { x, y, z } = axes(turn);
  return { pronation: -sign * arcTangent(z[0], z[2]), wrist: [arcSine(z[1]), sign * arcTangent(x[1], y[1])] };
}

export function ankleAngles(turn: Rotation, side: Side): AnkleAngles {
  const sign = signOf(side);
  const { x, y, z } = axes(turn);
  return [arcTangent(z[1], z[2]), arcTangent(sign * y[0], x[0]), arcSine(sign * z[0])];
}
