import type { KeyPose, PoseEntry } from '../pose.ts';
import { chair, desk } from '../prop.ts';
import { OVER_EDGE } from './adductors.ts';

const BACK_REST = {
  on: { point: [0.255, 0.528, 0.06], facing: [0, 1, 0] },
  fingers: [1, 0, 0.8],
  elbow: [0.5, -1, -0.5],
} as const;
const DESK = {
  on: { point: [0.19, 0.45, 0.2], facing: [0, 0.87, 0.5] },
  with: 'fingertips',
  fingers: [0.1, -0.5, 0.87],
  elbow: [0.3, 0, -1],
} as const;

const TUCK: KeyPose = { pelvis: [-8, 0, 0], lumbar: [6, 0, 0] };

export const hipFlexorsPoses = {
  'seated-edge-hip-flexor': {
    base: 'seated',
    view: { yaw: 76, pitch: 8 },
    otherView: { yaw: 30, pitch: 10 },
    // Sideways on it: its front edge lies between the legs, its back on the left.
    props: chair({ turn: -90, left: 0.13, back: 0.52 }),
    muscles: ['iliopsoas'],
    setUp: {
      right: { shoulder: [-16, 10, 0], elbow: 16, pronation: 80, foot: { at: [0.055, 0.06], tip: 48 } },
      left: { hand: BACK_REST, grip: OVER_EDGE },
    },
    final: {
      ...TUCK,
      right: { foot: { at: [0.055, -0.38], tip: 63, knee: [0, -0.6, 1] } },
    },
    gentler: TUCK,
  },
  'standing-split-hip-flexor': {
    base: 'standing',
    view: { yaw: 80, pitch: 8 },
    otherView: { yaw: 28, pitch: 9 },
    props: desk(0.13, { toward: 90, wide: 0.5, deep: 0.2, height: 0.45 }),
    muscles: ['iliopsoas'],
    setUp: {
      at: [0, 0.508, -0.03],
      right: { foot: { at: [0.06, -0.24] } },
      left: { hand: DESK, grip: 'flat', foot: { at: [0.06, 0.185] } },
    },
    final: {
      at: [0, 0.5, 0.06],
      ...TUCK,
      right: { shoulder: [-20, 8, 0], elbow: 14, foot: { at: [0.06, -0.24], tip: 45 } },
    },
    gentler: {
      at: [0, 0.527, 0],
      ...TUCK,
      right: { foot: { at: [0.06, -0.13] } },
      left: { foot: { at: [0.06, 0.1] } },
    },
  },
} satisfies Record<string, PoseEntry>;
