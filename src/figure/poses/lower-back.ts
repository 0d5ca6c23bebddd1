import type { PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const WIDE: SidePose = { foot: { at: [0.11, 0.24], toesOut: 14, knee: [0.5, 0.35, 1] } };
const ON_SHIN: SidePose = {
  hand: {
    on: { bone: 'shank', of: 'same', share: 0.85, around: 60 },
    fingers: [0, -1, 0],
    elbow: [0.5, 0, -1],
  },
  grip: 'flat',
};

export const lowerBackPoses = {
  'seated-forward-fold': {
    base: 'seated',
    view: { yaw: 74, pitch: 8 },
    otherView: { yaw: 20, pitch: 10 },
    props: chair({ ahead: -0.07, back: 0.42 }),
    muscles: ['lumbar erector spinae'],
    setUp: { right: WIDE, left: WIDE },
    final: {
      pelvis: [20, 0, 0],
      lumbar: [44, 0, 0],
      thorax: [36, 0, 0],
      neck: [18, 0, 0],
      head: [16, 0, 0],
      right: ON_SHIN,
      left: ON_SHIN,
    },
  },
  'seated-knee-to-chest': {
    base: 'seated',
    view: { yaw: 72, pitch: 8 },
    otherView: { yaw: 22, pitch: 8 },
    props: chair({ ahead: -0.05, back: 0.42 }),
    muscles: ['lumbar erector spinae', 'gluteus maximus'],
    setUp: {},
    final: {
      pelvis: [-7, 0, 0],
      lumbar: [5, 0, 0],
      right: {
        hip: [130, 2, 0],
        knee: 118,
        ankle: [-8, 0, 0],
        hand: {
          on: { bone: 'thigh', of: 'same', share: 0.82, around: 180 },
          fingers: [-1, -0.3, 0.6],
          elbow: [0.7, -1, -0.4],
        },
        grip: 'clasp',
      },
      left: {
        hand: {
          on: { bone: 'thigh', of: 'other', share: 0.7, around: 180 },
          fingers: [-1, 0, 0],
          elbow: [0.7, -1, -0.4],
        },
        grip: 'clasp',
      },
    },
  },
} satisfies Record<string, PoseEntry>;
