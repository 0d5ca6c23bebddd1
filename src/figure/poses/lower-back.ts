import type { PoseEntry } from '../pose.ts';

export const lowerBackPoses = {} satisfies Record<string, PoseEntry>;
