import type { PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';
import type { Vector } from '../vector.ts';
import { UPPER_BODY } from './close-ups.ts';

const SET_BACK: SidePose = { girdle: [-6, -7] };
/** Palms together behind the hips. */
const clasped = (up: number, forward: number, back: number, elbow: Vector): SidePose => ({
  girdle: [-4, -8],
  hand: { on: { point: [0, up, forward], facing: [1, 0, 0] }, fingers: [0, -1, back], elbow },
  grip: 'clasp',
});
/** Fingers interlaced, palms turned away from the body. */
const interlaced = (at: Vector, facing: Vector): SidePose => ({
  hand: { on: { point: at, facing }, fingers: [-1, 0.1, 0], elbow: [1, 0, 0] },
  grip: 'flat',
});

export const shouldersPoses = {
  'cross-body-shoulder': {
    base: 'seated',
    view: { yaw: 24, pitch: 8, closeUp: UPPER_BODY },
    otherView: { yaw: 130, pitch: 10 },
    props: chair(),
    muscles: ['posterior deltoid'],
    setUp: { right: SET_BACK, left: SET_BACK },
    final: {
      right: { shoulder: [80, -50, 0], elbow: 6, pronation: 90, wrist: [0, 0], grip: 'flat' },
      left: {
        hand: {
          on: { bone: 'upper-arm', of: 'other', share: 0.8, around: 80 },
          fingers: [-0.8, 0.8, 0],
          elbow: [0.6, -1, 0.2],
        },
        grip: 'relaxed',
      },
    },
    gentler: {
      right: {
        hand: {
          on: { point: [-0.075, 0.63, 0.01], facing: [-0.2, 1, 0.3] },
          fingers: [-0.6, -0.3, -1],
          elbow: [0.1, -0.2, 1],
        },
      },
    },
  },
  'hands-clasped-behind-back': {
    base: 'standing',
    view: { yaw: 75, pitch: 6 },
    otherView: { yaw: 150, pitch: 8 },
    muscles: ['anterior deltoid'],
    setUp: { right: clasped(0.52, -0.1, 0.3, [1, 0, -0.6]), left: clasped(0.52, -0.1, 0.3, [1, 0, -0.6]) },
    final: {
      right: clasped(0.532, -0.25, -0.7, [1, 0, -0.2]),
      left: clasped(0.532, -0.25, -0.7, [1, 0, -0.2]),
    },
    gentler: {
      thorax: [-5, 0, 0],
      right: clasped(0.515, -0.13, 0, [1, 0, -0.5]),
      left: clasped(0.515, -0.13, 0, [1, 0, -0.5]),
    },
  },
  'overhead-palm-press': {
    base: 'seated',
    view: { yaw: 2, pitch: 6 },
    otherView: { yaw: 75, pitch: 8 },
    props: chair(),
    muscles: ['latissimus dorsi'],
    setUp: {
      right: interlaced([0.02, 0.56, 0.25], [0, 0.15, -1]),
      left: interlaced([0.02, 0.56, 0.25], [0, 0.15, -1]),
    },
    final: {
      right: interlaced([0.02, 0.978, -0.01], [0, -1, 0]),
      left: interlaced([0.02, 0.978, -0.01], [0, -1, 0]),
    },
    gentler: {
      right: interlaced([0.02, 0.77, 0.17], [0, 0, -1]),
      left: interlaced([0.02, 0.77, 0.17], [0, 0, -1]),
    },
  },
} satisfies Record<string, PoseEntry>;
