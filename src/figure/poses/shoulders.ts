import type { PoseEntry } from '../pose.ts';

export const shouldersPoses = {} satisfies Record<string, PoseEntry>;
