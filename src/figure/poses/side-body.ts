import type { PoseEntry } from '../pose.ts';

export const sideBodyPoses = {} satisfies Record<string, PoseEntry>;
