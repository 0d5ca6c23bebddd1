import type { PoseEntry } from '../pose.ts';
import { chair, desk } from '../prop.ts';

const BACK_REST = {
  on: { point: [0.245, 0.52, 0.09], facing: [0, 1, 0] },
  fingers: [1, 0, 0.4],
  elbow: [0.1, -1, -0.6],
} as const;
const DESK = {
  on: { point: [0.19, 0.43, 0.2], facing: [0, 0.87, 0.5] },
  with: 'fingertips',
  fingers: [0.1, -0.5, 0.87],
  elbow: [0.3, 0, -1],
} as const;

export const hipFlexorsPoses = {
  'seated-edge-hip-flexor': {
    base: 'seated',
    view: { yaw: 76, pitch: 8 },
    otherView: { yaw: 30, pitch: 10 },
    // Sideways on it: its front edge lies between the legs, its back on the left.
    props: chair({ turn: -90, left: 0.13, back: 0.52 }),
    muscles: ['iliopsoas'],
    setUp: {
      right: { shoulder: [-16, 10, 0], elbow: 16, pronation: 80, foot: { at: [0.055, 0.14] } },
      left: { hand: BACK_REST, grip: 'hold' },
    },
    final: {
      pelvis: [-8, 0, 0],
      lumbar: [6, 0, 0],
      right: { foot: { at: [0.055, -0.38], tip: 60, knee: [0, -0.6, 1] } },
    },
    gentler: {
      pelvis: [-8, 0, 0],
      lumbar: [6, 0, 0],
      right: { foot: { at: [0.055, 0.02] } },
    },
  },
  'standing-split-hip-flexor': {
    base: 'standing',
    view: { yaw: 80, pitch: 8 },
    otherView: { yaw: 28, pitch: 9 },
    props: desk(0.13, { toward: 90, wide: 0.5, deep: 0.2 }),
    muscles: ['iliopsoas'],
    setUp: {
      at: [0, 0.503, -0.04],
      right: { foot: { at: [0.06, -0.262] } },
      left: { hand: DESK, grip: 'flat', foot: { at: [0.06, 0.185] } },
    },
    final: {
      at: [0, 0.5, 0.05],
      pelvis: [-8, 0, 0],
      lumbar: [6, 0, 0],
      right: { shoulder: [-14, 8, 0], elbow: 14, foot: { at: [0.06, -0.262], tip: 45 } },
    },
  },
} satisfies Record<string, PoseEntry>;
