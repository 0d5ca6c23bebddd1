import type { PoseEntry } from '../pose.ts';
import { chair } from '../prop.ts';

export const neckPoses = {
  'upper-trapezius-tilt': {
    base: 'seated',
    view: { yaw: 12, pitch: 8 },
    otherView: { yaw: 150, pitch: 8 },
    props: chair(),
    muscles: ['upper trapezius'],
    setUp: {
      right: {
        girdle: [-8, 0],
        hand: { on: { point: [0.14, 0.268, -0.02], facing: [1, 0, 0] }, fingers: [0, -1, 0.1], elbow: [0.3, 0, -1] },
        grip: 'hold',
      },
    },
    final: { neck: [0, 18, 0], head: [0, 14, 0] },
  },
} satisfies Record<string, PoseEntry>;
