import type { PoseEntry } from '../pose.ts';

export const floorPoses = {} satisfies Record<string, PoseEntry>;
