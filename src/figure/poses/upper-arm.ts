import type { PoseEntry } from '../pose.ts';
import { chair, wall } from '../prop.ts';
import { UPPER_BODY } from './close-ups.ts';

const WALL = 0.42;

export const upperArmPoses = {
  'triceps-overhead': {
    base: 'seated',
    view: { yaw: 15, pitch: 6, closeUp: UPPER_BODY },
    otherView: { yaw: 160, pitch: 6 },
    props: chair(),
    muscles: ['triceps brachii'],
    setUp: {
      right: {
        hand: {
          on: { point: [0.01, 0.69, -0.045], facing: [0, 0, -1] },
          fingers: [-0.6, -1, 0],
          elbow: [0.6, 1, 0.5],
        },
        grip: 'flat',
      },
      left: { shoulder: [4, 14, -24], elbow: 66, pronation: 150, wrist: [-25, 0] },
    },
    final: {
      right: {
        hand: {
          on: { point: [0.002, 0.622, -0.043], facing: [0, 0, -1] },
          fingers: [-0.3, -1, 0],
          elbow: [0.6, 1, 0.5],
        },
      },
      left: {
        hand: {
          on: { point: [-0.05, 0.835, -0.035], facing: [0, 1, 0] },
          fingers: [-1, 0, 0],
          elbow: [1, 0.6, 0.2],
        },
        grip: 'hold',
      },
    },
    gentler: {
      isFromBase: true,
      right: { shoulder: [118, -8, 4], elbow: 146, pronation: 20, wrist: [45, 0] },
      left: {
        hand: {
          on: { bone: 'upper-arm', of: 'other', share: 0.95, around: -100 },
          fingers: [-0.3, 1, 0.1],
          elbow: [1, -0.8, -0.3],
        },
        grip: 'hold',
      },
    },
  },
  'biceps-wall': {
    base: 'standing',
    view: { yaw: -6, pitch: 7 },
    otherView: { yaw: -140, pitch: 8 },
    props: wall({ away: WALL, toward: -90, wide: 0.3, left: -0.1 }),
    muscles: ['biceps brachii'],
    setUp: {
      right: {
        hand: {
          on: { point: [WALL, 0.74, -0.15], facing: [-1, 0, 0] },
          fingers: [0, 0, -1],
          elbow: [0, -1, -0.6],
        },
        grip: 'flat',
      },
    },
    final: {
      at: [-0.021, 0.556, -0.122],
      pelvis: [0, 0, 48],
      right: { foot: { at: [0.062, -0.076], toesOut: -42, knee: [-0.7, 0.3, 0.7] } },
      left: { foot: { at: [0.018, -0.165], toesOut: 54, knee: [0.7, 0.3, 0.7] } },
    },
    gentler: {
      isFromBase: true,
      right: { shoulder: [-24, 10, -20], elbow: 2, pronation: 160, wrist: [0, 0], grip: 'relaxed' },
      props: [],
    },
  },
} satisfies Record<string, PoseEntry>;
