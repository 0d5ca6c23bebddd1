import type { PoseEntry } from '../pose.ts';
import { wall } from '../prop.ts';

const WALL = 0.43;

export const calfPoses = {
  'gastrocnemius-wall': {
    base: 'standing',
    view: { yaw: 97, pitch: 7 },
    otherView: { yaw: 150, pitch: 8 },
    props: wall({ away: WALL }),
    muscles: ['gastrocnemius'],
    setUp: {
      at: [0, 0.553, 0.08],
      right: {
        hand: { on: { point: [0.1, 0.76, WALL], facing: [0, 0, -1] }, fingers: [0.1, 1, 0], elbow: [0.35, -1, 0] },
        grip: 'flat',
        foot: { at: [0.05, 0.06] },
      },
      left: {
        hand: { on: { point: [0.1, 0.76, WALL], facing: [0, 0, -1] }, fingers: [0.1, 1, 0], elbow: [0.35, -1, 0] },
        grip: 'flat',
        foot: { at: [0.05, 0.1] },
      },
    },
    final: {
      at: [0, 0.497, 0.05],
      pelvis: [6, 0, 0],
      right: { foot: { at: [0.045, -0.22] } },
      left: { foot: { at: [0.045, 0.13] } },
    },
  },
} satisfies Record<string, PoseEntry>;
