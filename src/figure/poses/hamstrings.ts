import type { HandContact, PoseEntry } from '../pose.ts';
import { chair, wall } from '../prop.ts';

const WALL = 0.38;
const PANEL = wall({ away: WALL, toward: 90, wide: 0.3 });
const ON_THIGH: HandContact = {
  on: { bone: 'thigh', of: 'same', share: 0.55, around: 5 },
  fingers: [-0.2, 0, 1],
};

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
          fingers: [-1, 0, 1.1],
          elbow: [0.6, -1, -0.5],
        },
        foot: { at: [0.055, 0.418], tip: -35 },
      },
    },
    final: { pelvis: [28, 0, 0], neck: [-8, 0, 0], head: [-4, 0, 0] },
    gentler: { pelvis: [12, 0, 0], right: { foot: { at: [0.055, 0.37], tip: -25 } } },
  },
  'standing-heel-on-chair-hamstring': {
    base: 'standing',
    view: { yaw: 118, pitch: 8 },
    otherView: { yaw: 62, pitch: 12 },
    props: [...chair({ ahead: 0.5, turn: 180, back: 0.5 }), ...PANEL],
    muscles: ['hamstrings'],
    setUp: {
      at: [0, 0.553, -0.02],
      right: { shoulder: [0, 8, 0], foot: { at: [0.05, 0.442], height: 0.275, tip: -50 } },
      left: {
        hand: {
          on: { point: [WALL, 0.86, 0.03], facing: [-1, 0, 0] },
          fingers: [0, 1, 0.7],
          elbow: [0, -1, -1],
        },
        grip: 'flat',
        foot: { at: [0.055, 0] },
      },
    },
    final: {
      at: [0, 0.55, -0.035],
      pelvis: [24, 0, 0],
      neck: [-8, 0, 0],
      right: {
        hand: ON_THIGH,
      },
    },
    gentler: {
      at: [0, 0.553, 0.02],
      pelvis: [10, 0, 0],
      right: { hand: ON_THIGH, foot: { at: [0.05, 0.42], height: 0.275, tip: -35 } },
    },
  },
} satisfies Record<string, PoseEntry>;
