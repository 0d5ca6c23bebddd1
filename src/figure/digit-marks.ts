import type { Camera } from './camera.ts';
import type { Digit } from './hand.ts';
import type { Mark } from './piece.ts';
import type { Rotation } from './rotation.ts';
import { DEGREE, rotate } from './rotation.ts';
import { placed } from './skeleton.ts';
import { dot } from './vector.ts';

/** How squarely a surface must look at the viewer before its lines are drawn. */
const FACING = 0.4;

export function looks(turn: Rotation, sign: 1 | -1, { toward }: Camera): boolean {
  return dot(rotate(turn, [0, 0, sign]), toward) > FACING;
}

/** A nail on the back of the last bone, and a line across the joints on the side that the viewer sees. */
export function digitMarks({ balls, turns }: Digit, camera: Camera): Mark[] {
  const marks: Mark[] = [];
  for (const [index, turn] of turns.entries()) {
    const sign = looks(turn, 1, camera) ? 1 : looks(turn, -1, camera) ? -1 : 0;
    if (sign === 0) continue;
    const isNail = index === turns.length - 1 && sign < 0;
    const joint = balls[isNail ? index + 1 : index];
    if (joint === undefined || (index === 0 && !isNail)) continue;
    const radius = joint.axes as number;
    const on = (x: number, y: number) =>
      placed({ at: joint.at, turn }, [radius * x, radius * y, sign * radius * Math.sqrt(1 - x * x)]);
    const nail = Array.from({ length: 13 }, (_, at) =>
      on(0.66 * Math.cos(at * 30 * DEGREE), 0.1 + 0.8 * Math.sin(at * 30 * DEGREE)),
    );
    marks.push({ paint: 'crease', line: isNail ? nail : [on(-0.6, 0), on(0, -0.12), on(0.6, 0)] });
  }
  return marks;
}
