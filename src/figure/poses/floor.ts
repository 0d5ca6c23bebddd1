import type { PoseEntry, SidePose } from '../pose.ts';
import { chair, mat } from '../prop.ts';
import type { Vector } from '../vector.ts';

/** A palm on the floor. */
const onFloor = (out: number, forward: number): SidePose => ({
  hand: { on: { point: [out, 0, forward], facing: [0, 1, 0] }, fingers: [0, 0, 1], elbow: [1, 0.4, -0.6] },
  grip: 'flat',
});
const FOLDED: SidePose = { hip: [130, 14, 0], knee: 152, ankle: [-55, 0, 0], toes: -25 };
const HALF_FOLDED: SidePose = { ...FOLDED, hip: [106, 10, 0], knee: 124 };
const ALL_FOURS: SidePose = { hip: [79, 6, 0], knee: 94, ankle: [-55, 0, 0], toes: -25 };
const onLeftThigh = (
  of: 'same' | 'other',
  share: number,
  around: number,
  fingers: Vector,
  elbow: Vector = [1, -0.6, -0.3],
): SidePose => ({ girdle: [0, 12], hand: { on: { bone: 'thigh', of, share, around }, fingers, elbow } });
const ON_THIGH = { fingers: [-0.7, -0.3, 1], elbow: [0.6, -1, -0.5] } as const;
const strap = (up: number, forward: number): SidePose => ({
  hand: {
    on: { point: [0.05, up, forward], facing: [1, 0, 0] },
    fingers: [0, 1, 0.5 + 4 * forward],
    elbow: [0.5, -1, 0.3],
  },
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
      pelvis: [75, 0, 0],
      neck: [-10, 0, 0],
      right: { ...ALL_FOURS, ...onFloor(0.1, 0.345) },
      left: { ...ALL_FOURS, ...onFloor(0.1, 0.345) },
    },
    final: {
      at: [0, 0.2, -0.2],
      pelvis: [68, 0, 0],
      lumbar: [28, 0, 0],
      thorax: [10, 0, 0],
      neck: [2, 0, 0],
      right: { ...FOLDED, ...onFloor(0.15, 0.43) },
      left: { ...FOLDED, ...onFloor(0.15, 0.43) },
    },
    gentler: {
      at: [0, 0.25, -0.12],
      pelvis: [74, 0, 0],
      lumbar: [10, 0, 0],
      thorax: [4, 0, 0],
      right: { ...HALF_FOLDED, ...onFloor(0.13, 0.39) },
      left: { ...HALF_FOLDED, ...onFloor(0.13, 0.39) },
    },
  },
  'half-kneeling-hip-flexor': {
    base: 'standing',
    view: { yaw: 74, pitch: 9 },
    otherView: { yaw: 20, pitch: 9 },
    props: [...mat(-0.42, 0.42, 0.32), ...chair({ left: 0.33, ahead: -0.05 })],
    muscles: ['iliopsoas'],
    setUp: {
      at: [0, 0.302, 0],
      isResting: true,
      pelvis: [4, 0, 0],
      right: {
        hip: [4, 0, 0],
        knee: 91,
        ankle: [-55, 0, 0],
        toes: -25,
        hand: { on: { bone: 'thigh', of: 'other', share: 0.68, around: -20 }, ...ON_THIGH },
      },
      left: {
        foot: { at: [0.055, 0.262] },
        hand: { on: { bone: 'thigh', of: 'same', share: 0.86, around: 10 }, ...ON_THIGH },
      },
    },
    final: {
      at: [0, 0.298, 0.045],
      pelvis: [-7, 0, 0],
      lumbar: [8, 0, 0],
      right: { hip: [-17, 0, 0], knee: 81 },
    },
    gentler: { pelvis: [-4, 0, 0], lumbar: [5, 0, 0], right: { hip: [-4, 0, 0] } },
  },
  'supine-figure-four': {
    base: 'supine',
    view: { yaw: 48, pitch: 24 },
    otherView: { yaw: 90, pitch: 20 },
    props: mat(-0.52, 0.34),
    muscles: ['piriformis', 'gluteus maximus'],
    setUp: {
      right: {
        hip: [90, 19, 75],
        knee: 121,
        ankle: [5, 0, 0],
        ...onLeftThigh('other', 0.3, -90, [-1, 0, 1], [1, 0, 0]),
      },
      left: { foot: { at: [0.06, 0.26] }, ...onLeftThigh('same', 0.3, 130, [0, 0, 1]) },
    },
    final: {
      right: { hip: [130, 22, 75], knee: 118, ...onLeftThigh('other', 0.5, -155, [-1, 0, 0]), grip: 'clasp' },
      left: { hip: [102, 4, 0], knee: 98, ...onLeftThigh('same', 0.62, 152, [-1, 0.5, 0]), grip: 'clasp' },
    },
    gentler: { isFromBase: true },
  },
  'supine-strap-hamstring': {
    base: 'supine',
    view: { yaw: 82, pitch: 10 },
    otherView: { yaw: 60, pitch: 30 },
    props: mat(-0.52, 0.56),
    hasStrap: true,
    muscles: ['hamstrings'],
    setUp: {
      right: { hip: [75, 0, 0], knee: 70, ankle: [-5, 0, 0], ...strap(0.28, 0) },
      left: strap(0.28, 0),
    },
    final: {
      right: { hip: [82, 0, 0], knee: 8, ankle: [-5, 0, 0], ...strap(0.28, -0.1) },
      left: strap(0.28, -0.1),
    },
    gentler: {
      right: { hip: [80, 0, 0], knee: 45, ankle: [-5, 0, 0], ...strap(0.28, -0.08) },
      left: { foot: { at: [0.06, 0.26] }, ...strap(0.28, -0.08) },
    },
  },
  'side-lying-quad': {
    base: 'side-lying',
    view: { yaw: 0, pitch: 50 },
    otherView: { yaw: 180, pitch: 60 },
    props: mat(-0.27, 0.27, 1.14),
    muscles: ['quadriceps'],
    setUp: { right: { hip: [0, -4, 0], knee: 20 } },
    final: {
      pelvis: [-4, 90, 0],
      right: {
        girdle: [-10, -8],
        hip: [-10, -4, 0],
        knee: 145,
        ankle: [-30, 0, 0],
        hand: {
          on: { bone: 'shank', of: 'same', share: 0.86, around: 20 },
          fingers: [0.6, -0.8, 0],
          elbow: [0, 0.5, -1],
        },
        grip: 'hold',
      },
    },
    gentler: { pelvis: [-4, 90, 0], right: { hip: [-4, -4, 0], knee: 90 } },
  },
} satisfies Record<string, PoseEntry>;
