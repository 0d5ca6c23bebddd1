import type { KeyPose, PoseEntry } from '../pose.ts';
import { wall } from '../prop.ts';

const WALL = 0.31;
const PANEL = wall({ away: WALL });

const TUCK: KeyPose = { at: [0.01, 0.555, 0], pelvis: [-5, 0, 0], lumbar: [4, 0, 0] };

export const quadricepsPoses = {
  'standing-quad': {
    base: 'standing',
    view: { yaw: 98, pitch: 7 },
    otherView: { yaw: 140, pitch: 8 },
    props: PANEL,
    muscles: ['quadriceps'],
    setUp: {
      right: { foot: { at: [0.05, -0.05], tip: 28 } },
      left: {
        hand: {
          on: { point: [0.09, 0.82, WALL], facing: [0, 0, -1] },
          fingers: [0, 1, 0],
          elbow: [0.2, -1, -0.4],
        },
        grip: 'flat',
        foot: { at: [0.05, 0] },
      },
    },
    final: {
      ...TUCK,
      right: {
        girdle: [-10, 0],
        hip: [-9, 0, 0],
        knee: 154,
        ankle: [-35, 0, 0],
        hand: {
          on: { bone: 'shank', of: 'same', share: 0.83, around: 10 },
          fingers: [-0.7, -0.7, 0],
          elbow: [0.4, 0, -1],
        },
        grip: 'hold',
      },
    },
    gentler: {
      ...TUCK,
      right: { hip: [-6, 0, 0], knee: 92, ankle: [-20, 0, 0] },
    },
  },
} satisfies Record<string, PoseEntry>;
