import type { PoseEntry } from '../pose.ts';

export const upperArmPoses = {} satisfies Record<string, PoseEntry>;
