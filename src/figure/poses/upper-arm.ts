import type { PoseEntry } from '../pose.ts';
import { chair, wall } from '../prop.ts';

const WALL = 0.4;

export const upperArmPoses = {
  'triceps-overhead': {
    base: 'seated',
    view: { yaw: 15, pitch: 6 },
    otherView: { yaw: 160, pitch: 6 },
    props: chair(),
    muscles: ['triceps brachii'],
    setUp: {
      right: {
        hand: { on: { point: [0.01, 0.69, -0.045], facing: [0, 0, -1] }, fingers: [-0.6, -1, 0], elbow: [0.6, 1, 0.5] },
        grip: 'flat',
      },
    },
    final: {
      right: {
        hand: { on: { point: [0.015, 0.632, -0.068], facing: [0, 0, -1] }, fingers: [-0.3, -1, 0], elbow: [0.3, 1, 0.5] },
      },
      left: {
        hand: {
          on: { bone: 'upper-arm', of: 'other', share: 1, around: 180 },
          fingers: [-1, 0, -0.4],
          elbow: [1, 0.6, 0],
        },
        grip: 'hold',
      },
    },
  },
  'biceps-wall': {
    base: 'standing',
    view: { yaw: -10, pitch: 6 },
    otherView: { yaw: -160, pitch: 8 },
    props: wall({ away: WALL, toward: -90, wide: 0.3, left: -0.1 }),
    muscles: ['biceps brachii'],
    setUp: {
      right: {
        hand: { on: { point: [WALL, 0.74, -0.18], facing: [-1, 0, 0] }, fingers: [0, 0, -1], elbow: [0, -1, -0.6] },
        grip: 'flat',
      },
    },
    final: {
      at: [0.002, 0.556, -0.08],
      pelvis: [0, 0, 35],
      right: { foot: { at: [0.05, -0.045], toesOut: -29 } },
      left: { foot: { at: [0.052, -0.115], toesOut: 41 } },
    },
  },
} satisfies Record<string, PoseEntry>;
