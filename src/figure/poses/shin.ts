import type { PoseEntry } from '../pose.ts';

export const shinPoses = {} satisfies Record<string, PoseEntry>;
