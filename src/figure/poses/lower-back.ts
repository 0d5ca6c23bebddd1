import type { PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';
import type { Vector } from '../vector.ts';

const WIDE: SidePose = {
  hand: {
    on: { bone: 'thigh', of: 'same', share: 0.9, around: 55 },
    fingers: [0, -1, 0.5],
    elbow: [0.55, -1, -0.5],
  },
  foot: { at: [0.11, 0.24], toesOut: 14, knee: [0.5, 0.35, 1] },
};
const ON_SHIN: SidePose = {
  hand: {
    on: { bone: 'shank', of: 'same', share: 0.85, around: 60 },
    fingers: [0, -1, 0],
    elbow: [1, 0, -0.5],
  },
  grip: 'flat',
};

const LEANING: SidePose = {
  hand: {
    on: { bone: 'thigh', of: 'same', share: 0.95, around: 0 },
    fingers: [0, -0.2, 1],
    elbow: [0.4, -1, -0.6],
  },
};
const SEAT = chair({ ahead: -0.05, back: 0.42 });
const atThigh = (of: 'same' | 'other', around: number, fingers: Vector): SidePose => ({
  hand: {
    on: { bone: 'thigh', of, share: of === 'same' ? 0.74 : 0.64, around },
    fingers,
    elbow: [0.7, -1, -0.4],
  },
  grip: 'clasp',
});

export const lowerBackPoses = {
  'seated-forward-fold': {
    base: 'seated',
    view: { yaw: 74, pitch: 8 },
    otherView: { yaw: 20, pitch: 10 },
    props: chair({ ahead: -0.07, back: 0.42 }),
    muscles: ['lumbar erector spinae'],
    setUp: { right: WIDE, left: WIDE },
    final: {
      pelvis: [20, 0, 0],
      lumbar: [44, 0, 0],
      thorax: [36, 0, 0],
      neck: [18, 0, 0],
      head: [16, 0, 0],
      right: ON_SHIN,
      left: ON_SHIN,
    },
    gentler: {
      pelvis: [20, 0, 0],
      lumbar: [24, 0, 0],
      thorax: [20, 0, 0],
      neck: [10, 0, 0],
      right: LEANING,
      left: LEANING,
    },
  },
  'seated-knee-to-chest': {
    base: 'seated',
    view: { yaw: 85, pitch: 8 },
    otherView: { yaw: 22, pitch: 8 },
    props: SEAT,
    muscles: ['lumbar erector spinae', 'gluteus maximus'],
    setUp: { right: atThigh('same', 100, [0, -1, 0.6]), left: atThigh('other', -100, [0, -1, 0.6]) },
    final: {
      pelvis: [-7, 0, 0],
      lumbar: [5, 0, 0],
      right: { hip: [130, 2, 0], knee: 112, ankle: [-8, 0, 0], ...atThigh('same', 162, [-1, -0.3, 0.6]) },
      left: atThigh('other', -175, [-1, 0, 0]),
    },
    gentler: {
      pelvis: [-2, 0, 0],
      right: { hip: [117, 2, 0], knee: 108, ankle: [-8, 0, 0], ...atThigh('same', 162, [-1, -0.3, 0.6]) },
      left: atThigh('other', -175, [-1, 0, 0]),
    },
  },
} satisfies Record<string, PoseEntry>;
