import { IN_LAP } from '../base-poses.ts';
import type { PoseEntry, SidePose } from '../pose.ts';
import { chair, wall } from '../prop.ts';

const WALL = 0.35;
const SIDE = { yaw: 98, pitch: 6 };
const BEHIND = { yaw: 138, pitch: 10 };
const ON_WALL: SidePose = {
  hand: { on: { point: [0.1, 0.81, WALL], facing: [0, 0, -1] }, fingers: [0.1, 1, 0], elbow: [0.3, -1, 0] },
  grip: 'flat',
};
const wallProps = wall({ away: WALL, high: 0.98 });

/** A fist round an end of the strap. */
const strap = (out: number, up: number, forward: number): SidePose => ({
  hand: {
    on: { point: [out, up, forward], facing: [1, 0.2, 0] },
    fingers: [0, -0.2, 1],
    elbow: [0.3, -0.6, -1],
  },
  grip: 'fist',
});

export const calfPoses = {
  'gastrocnemius-wall': {
    base: 'standing',
    view: SIDE,
    otherView: BEHIND,
    props: wallProps,
    muscles: ['gastrocnemius'],
    setUp: {
      at: [0, 0.556, 0.12],
      right: { ...ON_WALL, foot: { at: [0.05, 0.1] } },
      left: { ...ON_WALL, foot: { at: [0.05, 0.14] } },
    },
    final: {
      at: [0, 0.506, 0],
      pelvis: [3, 0, 0],
      right: { foot: { at: [0.05, -0.223] } },
      left: { foot: { at: [0.05, 0.148] } },
    },
    gentler: {
      at: [0, 0.529, 0.06],
      right: { foot: { at: [0.05, -0.1] } },
      left: { foot: { at: [0.05, 0.148] } },
    },
  },
  'soleus-wall-squat': {
    base: 'standing',
    view: SIDE,
    otherView: BEHIND,
    props: wallProps,
    muscles: ['soleus'],
    setUp: {
      at: [0, 0.55, 0.04],
      right: { ...ON_WALL, foot: { at: [0.05, -0.04] } },
      left: { ...ON_WALL, foot: { at: [0.05, 0.105] } },
    },
    final: { at: [0, 0.51, 0], pelvis: [3, 0, 0] },
    gentler: { at: [0, 0.538, 0.035] },
  },
  'seated-towel-calf': {
    base: 'seated',
    view: { yaw: 82, pitch: 8 },
    otherView: { yaw: 28, pitch: 10 },
    props: chair({ ahead: -0.125 }),
    hasStrap: true,
    muscles: ['gastrocnemius'],
    setUp: {
      pelvis: [-4, 0, 0],
      lumbar: [10, 0, 0],
      right: { ...strap(0.09, 0.44, 0.29), foot: { at: [0.055, 0.445], tip: -45 } },
      left: strap(0.01, 0.44, 0.29),
    },
    final: {
      pelvis: [4, 0, 0],
      lumbar: [-4, 0, 0],
      right: { ...strap(0.09, 0.44, 0.18), foot: { at: [0.055, 0.465], tip: -72 } },
      left: strap(0.01, 0.44, 0.18),
    },
    gentler: {
      isFromBase: true,
      hasStrap: false,
      lumbar: [2, 0, 0],
      right: { ...IN_LAP, foot: { at: [0.055, 0.455], tip: -62 } },
      left: IN_LAP,
    },
  },
} satisfies Record<string, PoseEntry>;
