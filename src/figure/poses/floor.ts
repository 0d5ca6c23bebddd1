import type { PoseEntry, SidePose } from '../pose.ts';
import { chair, mat } from '../prop.ts';

/** A palm on the floor. */
const onFloor = (out: number, forward: number): SidePose => ({
  hand: { on: { point: [out, 0, forward], facing: [0, 1, 0] }, fingers: [0.1, 0, 1], elbow: [1, 0.4, -0.6] },
  grip: 'flat',
});
const FOLDED: SidePose = { hip: [128, 14, 0], knee: 148, ankle: [-55, 0, 0], toes: -25 };
const ALL_FOURS: SidePose = { hip: [84, 6, 0], knee: 96, ankle: [-55, 0, 0], toes: -25 };
const behindThigh = (of: 'same' | 'other'): SidePose => ({
  hand: { on: { bone: 'thigh', of, share: 0.55, around: 180 }, fingers: [-1, 0.3, 0.2], elbow: [1, -0.6, -0.3] },
  grip: 'clasp',
});
const ON_THIGH = { fingers: [-0.2, -0.3, 1], elbow: [0.6, -1, -0.5] } as const;
const strap = (up: number, forward: number): SidePose => ({
  hand: { on: { point: [0.05, up, forward], facing: [1, 0, 0] }, fingers: [0, 1, 0.6], elbow: [1, -0.6, 0] },
  grip: 'fist',
});

export const floorPoses = {
  'childs-pose': {
    base: 'kneeling',
    view: { yaw: 66, pitch: 20 },
    otherView: { yaw: 125, pitch: 24 },
    props: mat(-0.4, 0.62),
    muscles: ['lumbar erector spinae', 'latissimus dorsi'],
    setUp: {
      at: [0, 0.3, 0],
      pelvis: [80, 0, 0],
      neck: [-10, 0, 0],
      right: { ...ALL_FOURS, ...onFloor(0.1, 0.33) },
      left: { ...ALL_FOURS, ...onFloor(0.1, 0.33) },
    },
    final: {
      at: [0, 0.2, -0.2],
      pelvis: [70, 0, 0],
      lumbar: [24, 0, 0],
      thorax: [6, 0, 0],
      neck: [-6, 0, 0],
      right: { ...FOLDED, ...onFloor(0.12, 0.42) },
      left: { ...FOLDED, ...onFloor(0.12, 0.42) },
    },
  },
  'half-kneeling-hip-flexor': {
    base: 'kneeling',
    view: { yaw: 74, pitch: 9 },
    otherView: { yaw: 20, pitch: 9 },
    props: [...mat(-0.42, 0.42, 0.32), ...chair({ left: 0.33, ahead: -0.05 })],
    muscles: ['iliopsoas'],
    setUp: {
      at: [0, 0.302, 0],
      pelvis: [4, 0, 0],
      right: {
        hip: [4, 0, 0],
        knee: 97,
        ankle: [-55, 0, 0],
        toes: -25,
        hand: { on: { bone: 'thigh', of: 'other', share: 0.8, around: -20 }, ...ON_THIGH },
      },
      left: {
        foot: { at: [0.055, 0.245] },
        hand: { on: { bone: 'thigh', of: 'same', share: 0.8, around: 10 }, ...ON_THIGH },
      },
    },
    final: { at: [0, 0.298, 0.045], pelvis: [-7, 0, 0], right: { hip: [-17, 0, 0], knee: 86 } },
  },
  'supine-figure-four': {
    base: 'supine',
    view: { yaw: 60, pitch: 14 },
    otherView: { yaw: 20, pitch: 20 },
    props: mat(-0.62, 0.5),
    muscles: ['piriformis', 'gluteus maximus'],
    setUp: {
      right: { hip: [90, 30, 75], knee: 110, ankle: [0, 0, 0] },
      left: { foot: { at: [0.06, 0.26] } },
    },
    final: {
      right: { hip: [125, 30, 75], ...behindThigh('other') },
      left: { hip: [110, 4, 0], knee: 90, ...behindThigh('same') },
    },
  },
  'supine-strap-hamstring': {
    base: 'supine',
    view: { yaw: 82, pitch: 10 },
    otherView: { yaw: 35, pitch: 16 },
    props: mat(-0.62, 0.55),
    hasStrap: true,
    muscles: ['hamstrings'],
    setUp: {
      right: { hip: [75, 0, 0], knee: 70, ankle: [-5, 0, 0], ...strap(0.3, 0.05) },
      left: strap(0.3, 0.05),
    },
    final: {
      right: { hip: [82, 0, 0], knee: 8, ankle: [-5, 0, 0], ...strap(0.28, -0.1) },
      left: strap(0.28, -0.1),
    },
  },
  'side-lying-quad': {
    base: 'side-lying',
    view: { yaw: 0, pitch: 38 },
    otherView: { yaw: 180, pitch: 60 },
    props: mat(-0.25, 0.3, 1.15, 0.02),
    muscles: ['quadriceps'],
    setUp: { right: { hip: [5, 0, 0], knee: 30 } },
    final: {
      right: {
        hip: [-6, -3, 0],
        knee: 138,
        ankle: [-30, 0, 0],
        hand: { on: { bone: 'shank', of: 'same', share: 0.9, around: 0 }, fingers: [0, -1, 0], elbow: [0, 0.5, -1] },
        grip: 'hold',
      },
    },
  },
} satisfies Record<string, PoseEntry>;
