import type { PoseEntry } from '../pose.ts';

export const adductorsPoses = {} satisfies Record<string, PoseEntry>;
