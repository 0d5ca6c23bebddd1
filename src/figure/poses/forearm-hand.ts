import type { PoseEntry } from '../pose.ts';

export const forearmHandPoses = {} satisfies Record<string, PoseEntry>;
