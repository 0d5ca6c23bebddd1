import type { PoseEntry } from '../pose.ts';

export const glutesPoses = {} satisfies Record<string, PoseEntry>;
