import type { PoseEntry } from '../pose.ts';
import { chair, wall } from '../prop.ts';

const WALL = 0.3;

export const hamstringsPoses = {
  'seated-hamstring': {
    base: 'seated',
    view: { yaw: 72, pitch: 9 },
    otherView: { yaw: 125, pitch: 10 },
    props: chair({ ahead: -0.1 }),
    muscles: ['hamstrings'],
    setUp: {
      right: {
        hand: {
          on: { bone: 'thigh', of: 'other', share: 0.6, around: -25 },
          fingers: [-0.5, 0, 1],
          elbow: [0.8, -1, -0.4],
        },
        foot: { at: [0.055, 0.412], tip: -35 },
      },
    },
    final: { pelvis: [28, 0, 0], neck: [-8, 0, 0], head: [-4, 0, 0] },
  },
  'standing-heel-on-chair-hamstring': {
    base: 'standing',
    view: { yaw: 78, pitch: 8 },
    otherView: { yaw: 125, pitch: 9 },
    props: [...chair({ ahead: 0.5, turn: 180, back: 0.5 }), ...wall({ away: WALL, toward: 90, wide: 0.3 })],
    muscles: ['hamstrings'],
    setUp: {
      at: [0, 0.553, -0.02],
      right: { shoulder: [0, 8, 0], foot: { at: [0.05, 0.442], height: 0.275, tip: -50 } },
      left: {
        hand: { on: { point: [WALL, 0.7, 0.05], facing: [-1, 0, 0] }, fingers: [0, 1, 0.4], elbow: [0.2, -1, -0.3] },
        grip: 'flat',
        foot: { at: [0.055, 0] },
      },
    },
    final: {
      at: [0, 0.55, -0.035],
      pelvis: [24, 0, 0],
      neck: [-8, 0, 0],
      right: {
        hand: { on: { bone: 'thigh', of: 'same', share: 0.55, around: 5 }, fingers: [-0.2, 0, 1] },
      },
    },
  },
} satisfies Record<string, PoseEntry>;
