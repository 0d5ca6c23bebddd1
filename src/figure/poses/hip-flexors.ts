import type { PoseEntry } from '../pose.ts';

export const hipFlexorsPoses = {} satisfies Record<string, PoseEntry>;
