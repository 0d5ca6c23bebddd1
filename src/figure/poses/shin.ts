import type { PoseEntry } from '../pose.ts';
import { chair } from '../prop.ts';
import { onSeat } from './neck.ts';

const ON_SEAT = onSeat(-0.1, [0.3, 0, -1]);

export const shinPoses = {
  'seated-shin-stretch': {
    base: 'seated',
    view: { yaw: 38, pitch: 10 },
    otherView: { yaw: 94, pitch: 8 },
    props: chair({ ahead: -0.145 }),
    muscles: ['tibialis anterior'],
    setUp: {
      right: { ...ON_SEAT, foot: { at: [0.054, -0.117], tip: 100, height: 0.034 }, toes: -25 },
      left: ON_SEAT,
    },
    final: { right: { foot: { at: [0.054, -0.114], tip: 109, height: 0.027 }, toes: -40 } },
    gentler: {
      isFromBase: true,
      right: {
        hip: [118, 22, 75],
        knee: 122,
        ankle: [-40, 0, 0],
        toes: -10,
        hand: {
          on: { bone: 'shank', of: 'same', share: 0.15, around: -60 },
          fingers: [-0.5, -1, 0.5],
          elbow: [1, -1, 0.6],
        },
        grip: 'relaxed',
      },
      left: {
        hand: {
          on: { point: [0.14, 0.365, 0.224], facing: [-0.4, 0.5, 0.6] },
          fingers: [-0.3, 0, 1],
          elbow: [1, -0.6, -0.3],
        },
        grip: 'relaxed',
      },
    },
  },
} satisfies Record<string, PoseEntry>;
