import type { HandContact, PoseEntry } from '../pose.ts';
import { chair } from '../prop.ts';

const KNEE: HandContact = {
  on: { bone: 'shank', of: 'same', share: 0, around: -45 },
  fingers: [0.2, 0, 1],
};
const THIGH: HandContact = {
  on: { bone: 'thigh', of: 'same', share: 0.62, around: 8 },
  fingers: [0, 0, 1],
};
const CLASP = { fingers: [-1, -0.2, 0.2], elbow: [0.6, -1, -0.2] } as const;

export const glutesPoses = {
  'seated-figure-four': {
    base: 'seated',
    view: { yaw: 18, pitch: 13 },
    otherView: { yaw: 100, pitch: 10 },
    props: chair({ ahead: -0.06 }),
    muscles: ['piriformis'],
    setUp: {
      pelvis: [0, 0, 0],
      right: {
        hip: [113, 28, 75],
        knee: 121,
        ankle: [8, 0, 0],
        hand: KNEE,
      },
      left: { hand: { on: { bone: 'shank', of: 'other', share: 0.6, around: -60 }, fingers: [-0.6, 0, 1] } },
    },
    final: {
      pelvis: [16, 0, 0],
      lumbar: [4, 0, 0],
      head: [-4, 0, 0],
      right: { hip: [129, 28, 75], hand: KNEE },
    },
    gentler: {
      isFromBase: true,
      right: { hand: THIGH, foot: { at: [-0.04, 0.285], toesOut: 10, knee: [0.4, 0.6, 1] } },
      left: { hand: THIGH, foot: { at: [-0.02, 0.19], toesOut: 10, knee: [0.4, 0.6, 1] } },
    },
  },
  'seated-knee-to-opposite-shoulder': {
    base: 'seated',
    view: { yaw: 24, pitch: 9 },
    otherView: { yaw: 100, pitch: 10 },
    props: chair({ ahead: -0.03 }),
    muscles: ['piriformis'],
    setUp: {
      pelvis: [2, 0, 0],
      right: {
        hip: [117, -34, 16],
        knee: 76,
        ankle: [-20, 0, 0],
        hand: {
          on: { bone: 'thigh', of: 'same', share: 0.85, around: 50 },
          fingers: [-0.6, 0, 1],
          elbow: [0.5, -1, -0.5],
        },
      },
      left: {
        hand: {
          on: { bone: 'shank', of: 'other', share: 0.15, around: -20 },
          fingers: [0.2, 0, 1],
          elbow: [1, -0.6, -0.3],
        },
        foot: { at: [0.05, 0.24] },
      },
    },
    final: {
      pelvis: [-4, 0, 0],
      right: {
        hip: [130, -33, 26],
        knee: 98,
        hand: { on: { bone: 'shank', of: 'same', share: 0.1, around: 25 }, ...CLASP },
        grip: 'clasp',
      },
      left: { hand: { on: { hand: 'back' }, ...CLASP }, grip: 'clasp' },
    },
    gentler: { lumbar: [0, 0, -10], thorax: [0, 0, -20], neck: [0, 0, -12] },
  },
} satisfies Record<string, PoseEntry>;
