import type { PoseEntry } from '../pose.ts';

export const footPoses = {} satisfies Record<string, PoseEntry>;
