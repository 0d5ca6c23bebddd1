import type { PoseEntry } from '../pose.ts';

export const quadricepsPoses = {} satisfies Record<string, PoseEntry>;
