import type { PoseEntry } from '../pose.ts';

export const hamstringsPoses = {} satisfies Record<string, PoseEntry>;
