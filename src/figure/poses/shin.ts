import type { PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const ON_SEAT: SidePose = {
  hand: {
    on: { point: [0.135, 0.262, -0.05], facing: [1, 0, 0] },
    fingers: [0, -1, 0.15],
    elbow: [0.3, 0, -1],
  },
  grip: 'hold',
};

export const shinPoses = {
  'seated-shin-stretch': {
    base: 'seated',
    view: { yaw: 50, pitch: 8 },
    otherView: { yaw: 86, pitch: 7 },
    props: chair({ ahead: -0.145 }),
    muscles: ['tibialis anterior'],
    setUp: {
      right: { ...ON_SEAT, foot: { at: [0.054, -0.117], tip: 99, height: 0.045 }, toes: -20 },
      left: ON_SEAT,
    },
    final: { right: { foot: { at: [0.054, -0.114], tip: 105, height: 0.04 }, toes: -30 } },
  },
} satisfies Record<string, PoseEntry>;
