import type { PoseEntry } from '../pose.ts';
import { wall } from '../prop.ts';

const WALL = 0.31;

export const quadricepsPoses = {
  'standing-quad': {
    base: 'standing',
    view: { yaw: 98, pitch: 7 },
    otherView: { yaw: 140, pitch: 8 },
    props: wall({ away: WALL }),
    muscles: ['quadriceps'],
    setUp: {
      left: {
        hand: { on: { point: [0.09, 0.73, WALL], facing: [0, 0, -1] }, fingers: [0, 1, 0], elbow: [0.3, -1, 0] },
        grip: 'flat',
        foot: { at: [0.05, 0] },
      },
    },
    final: {
      at: [0.01, 0.555, 0],
      pelvis: [-5, 0, 0],
      lumbar: [4, 0, 0],
      right: {
        girdle: [-6, 0],
        hip: [-3, 0, 0],
        knee: 154,
        ankle: [-35, 0, 0],
        hand: { on: { bone: 'shank', of: 'same', share: 0.86, around: 10 }, fingers: [-0.7, -0.7, 0], elbow: [0.4, 0, -1] },
        grip: 'hold',
      },
    },
  },
} satisfies Record<string, PoseEntry>;
