import { IN_LAP } from '../base-poses.ts';
import type { CloseUp, HandContact, PoseEntry, SidePose } from '../pose.ts';
import { block, chair } from '../prop.ts';
import type { Grip } from '../skeleton.ts';
import type { Vector } from '../vector.ts';
import { UPPER_BODY } from './close-ups.ts';

const HANDS = ['hand'];
/** Without what the head would hide from above. */
const NEAR: CloseUp = { pieces: [...HANDS, 'forearm', 'arm', 'thigh-lower'], within: HANDS };
const FOREARM: CloseUp = { ...UPPER_BODY, within: [...HANDS, 'forearm-right'] };

/** A palm that looks toward `facing`. */
const palm = (point: Vector, [x, y, z]: Vector, fingers: Vector, elbow: Vector): HandContact => ({
  on: { point, facing: [-x, -y, -z] },
  fingers,
  elbow,
});
const open = (knuckles: number, fingers = 4, thumbOut = 38, thumbAcross = 8): Grip => ({
  knuckles,
  fingers,
  spread: 3,
  thumbOut,
  thumbAcross,
  thumbBend: 8,
});
const FLAT = open(2);
/** Fingers on one side, thumb on the other. */
const PINCH: Grip = { ...open(16, 26, 6, 55), thumbBend: 10 };
const praying = (height: number): SidePose => ({
  hand: palm([0, height, 0.13], [-1, 0, 0], [0, 1, 0.05], [1.2, -0.8, 0.3]),
  grip: FLAT,
});
const BACK_ON_THIGH: HandContact = {
  on: { bone: 'thigh', of: 'same', share: 0.7, around: 8 },
  with: 'back',
  fingers: [0.1, 0, 1],
  elbow: [0.2, -1, -0.6],
};
/** The elbow of a straight arm with the palm down. */
const INWARD: Vector = [-0.4, -0.95, 0.15];

export const forearmHandPoses = {
  'wrist-flexor-palm-forward': {
    base: 'seated',
    view: { yaw: 66, pitch: 4, closeUp: UPPER_BODY },
    otherView: { yaw: 44, pitch: 0, closeUp: FOREARM },
    props: chair(),
    muscles: ['wrist flexors'],
    setUp: {
      right: { hand: palm([0.04, 0.62, 0.365], [0, -0.15, 1], [0, 1, 0.15], [0.5, -0.9, -0.2]), grip: FLAT },
      left: {
        girdle: [0, 18],
        hand: palm([0.04, 0.645, 0.376], [0, 0, -1], [-1, 0.3, 0], [0.5, -1, 0]),
        grip: PINCH,
      },
    },
    final: {
      right: { hand: palm([0.04, 0.615, 0.362], [-0.1, -0.12, 1], [0, 1, 0.12], [0.6, -1, -0.2]) },
      left: { hand: palm([0, 0.65, 0.366], [0, 0.06, -1], [-1, 0.3, 0], [0.5, -1, 0]) },
    },
  },
  'wrist-extensor-palm-in': {
    base: 'seated',
    view: { yaw: 66, pitch: 10, closeUp: UPPER_BODY },
    otherView: { yaw: 60, pitch: 8, closeUp: FOREARM },
    props: chair(),
    muscles: ['wrist extensors'],
    setUp: {
      right: { hand: palm([0.04, 0.585, 0.375], [0, -1, 0], [0, 0, 1], [1, -0.6, 0]), grip: 'relaxed' },
      left: {
        girdle: [0, 18],
        hand: palm([0, 0.614, 0.363], [-0.13, -0.9, -0.4], [-0.86, -0.17, 0.35], [1.41, -1, 0.21]),
        grip: open(12, 14, 20),
      },
    },
    final: {
      right: { hand: palm([0.04, 0.564, 0.343], [0.15, -0.24, -1], [-0.02, -1, 0.25], [1.66, -0.41, -0.33]) },
      left: { hand: palm([0, 0.55, 0.367], [-0.03, -0.19, -1], [-1, -0.14, 0], [0.78, -1.67, -0.36]) },
    },
    gentler: {
      isFromBase: true,
      right: { shoulder: [2, 4, 0], elbow: 90, pronation: 170, wrist: [50, 0] },
      left: IN_LAP,
    },
  },
  'prayer-stretch': {
    base: 'seated',
    view: { yaw: 10, pitch: -4, closeUp: UPPER_BODY },
    otherView: { yaw: 40, pitch: -4, closeUp: { ...UPPER_BODY, within: HANDS } },
    props: chair(),
    muscles: ['wrist flexors'],
    setUp: { right: praying(0.6), left: praying(0.6) },
    final: { right: praying(0.525), left: praying(0.525) },
    gentler: { right: praying(0.575), left: praying(0.575) },
  },
  'finger-flexor-pull': {
    base: 'seated',
    view: { yaw: 66, pitch: 8, closeUp: FOREARM },
    otherView: { yaw: 24, pitch: 14, closeUp: UPPER_BODY },
    props: [...chair(), ...block('desk-top', [-0.26, 0.416, 0.07], [0.35, 0.022, 0.27])],
    muscles: ['finger flexors'],
    setUp: {
      pelvis: [10, 0, 0],
      thorax: [6, 0, -12],
      right: { hand: palm([0.11, 0.443, 0.265], [0, -1, 0], [0, 0, 1], [0.4, -1, -0.3]), grip: FLAT },
      left: { hand: palm([-0.05, 0.418, 0.285], [0, 0.8, -0.57], [-1, 0.1, 0], [0.5, -1, 0]), grip: PINCH },
    },
    final: {
      right: { grip: open(-55) },
      left: { hand: palm([-0.065, 0.458, 0.29], [0, 0.57, -0.82], [-1, 0, 0], [0.5, -1, 0]) },
    },
  },
  'thumb-web-opener': {
    base: 'seated',
    view: { yaw: 180, pitch: 76, closeUp: NEAR },
    otherView: { yaw: -20, pitch: 20, closeUp: UPPER_BODY },
    props: chair(),
    muscles: ['adductor pollicis'],
    setUp: {
      pelvis: [8, 0, 0],
      thorax: [8, 0, -14],
      neck: [15, 0, 0],
      head: [8, 0, 0],
      right: {
        foot: { at: [0.09, 0.245], toesOut: 5 },
        hand: palm([0.087, 0.455, 0.28], [0, 1, 0], [-0.1, 0, 1], [0.1, -1, -0.3]),
        grip: open(14, 16, 28, 20),
      },
      left: {
        hand: palm([-0.137, 0.432, 0.236], [0.17, 1, -0.2], [-0.62, 0.26, 0.74], INWARD),
        grip: open(6, 12, 40, 30),
      },
    },
    final: {
      right: { grip: { ...open(6, 10, 82, 4), spread: 5, thumbBend: 4 } },
      left: {
        hand: palm([-0.137, 0.442, 0.246], [0.17, 1, -0.2], [-0.62, 0.26, 0.74], INWARD),
        grip: { ...open(10, 22, 14, 46), thumbBend: -6 },
      },
    },
    gentler: { right: { hand: BACK_ON_THIGH, grip: 'spread' }, left: IN_LAP },
  },
} satisfies Record<string, PoseEntry>;
