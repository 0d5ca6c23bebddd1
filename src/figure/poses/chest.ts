import type { PoseEntry } from '../pose.ts';

export const chestPoses = {} satisfies Record<string, PoseEntry>;
