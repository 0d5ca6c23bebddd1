import type { PoseEntry } from '../pose.ts';

export const upperBackPoses = {} satisfies Record<string, PoseEntry>;
