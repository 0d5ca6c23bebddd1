import type { PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const ON_SEAT: SidePose = {
  hand: { on: { point: [0.135, 0.262, -0.05], facing: [1, 0, 0] }, fingers: [0, -1, 0.15], elbow: [0.3, 0, -1] },
  grip: 'hold',
};

export const shinPoses = {
  'seated-shin-stretch': {
    base: 'seated',
    view: { yaw: 78, pitch: 7 },
    otherView: { yaw: 30, pitch: 8 },
    props: chair({ ahead: -0.13 }),
    muscles: ['tibialis anterior'],
    setUp: {
      right: { ...ON_SEAT, hip: [69, 2, 0], knee: 128, ankle: [-40, 0, 0], toes: -20 },
      left: ON_SEAT,
    },
    final: { right: { hip: [69, 2, 0], knee: 120, ankle: [-52, 0, 0], toes: -30 } },
  },
} satisfies Record<string, PoseEntry>;
