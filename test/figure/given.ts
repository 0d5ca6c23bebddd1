/** Bodies and tests that the checks of the figure share. */
import { expect, it } from 'vitest';
import type { Stretch } from '../../src/core/stretch.ts';
import { BASES } from '../../src/figure/base-poses.ts';
import type { Box } from '../../src/figure/box.ts';
import type { Build } from '../../src/figure/build.ts';
import { GIRTHS } from '../../src/figure/build.ts';
import type { BaseName, KeyPose } from '../../src/figure/pose.ts';
import { over, resolved } from '../../src/figure/resolve.ts';
import type { Rotation } from '../../src/figure/rotation.ts';
import { turned } from '../../src/figure/rotation.ts';
import type { Bone, Posture } from '../../src/figure/skeleton.ts';
import { CHECKS } from './checks/all.ts';
import type { Still } from './checks/stills.ts';
import { drawnStretches, stillOf } from './checks/stills.ts';

/** A body in a base position, changed by `change`. */
export function bodyIn(
  base: BaseName,
  change: KeyPose = {},
  props: readonly Box[] = [],
  build: Build = 'medium',
): Still {
  const pose = over(BASES[base], change);
  const { posture, misses } = resolved(pose, GIRTHS[build]);
  const room = { id: 'given', label: 'given', build, described: 'right' as const, props, hasStrap: false };
  return stillOf(room, posture, { moment: 'final', pose, misses });
}

/** The same still with another posture, and the pose as it was written. */
export function withPosture(still: Still, change: (posture: Posture) => Partial<Posture>): Still {
  const posture = { ...still.posture, ...change(still.posture) };
  return stillOf(still, posture, still);
}

/** One bone turned by more than the pose says. */
export function withTurn(still: Still, bone: Bone, by: Rotation): Still {
  return withPosture(still, ({ turns }) => ({ turns: { ...turns, [bone]: turned(turns[bone], by) } }));
}

/** Every stretch that has a pose passes this check. */
export function eachStretchPasses(name: string): void {
  const check = CHECKS.find((one) => one.name === name);
  if (check === undefined) throw new Error(`no check ${name}`);
  it.each(drawnStretches().map((stretch): [string, Stretch] => [stretch.id, stretch]))('%s', (_, stretch) => {
    expect(check.problemsOf(stretch)).toEqual([]);
  });
}
