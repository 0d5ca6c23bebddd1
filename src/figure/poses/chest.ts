import type { HandContact, PoseEntry, SidePose } from '../pose.ts';
import { chair, doorway, wall } from '../prop.ts';
import type { Vector } from '../vector.ts';

const onFrame = (up: number): SidePose => ({
  girdle: [-6, 0],
  hand: { on: { point: [0.272, up, 0], facing: [0, 0, -1] }, fingers: [0, 1, 0], elbow: [0.5, -1, -0.35] },
  grip: 'flat',
});
const ON_FRAME = onFrame(0.955);
const WALL = 0.315;
const onWall = (up: number, ahead: number, fingers: Vector, elbow: Vector): HandContact => ({
  on: { point: [WALL, up, ahead], facing: [-1, 0, 0] },
  fingers,
  elbow,
});
const PALM_UP: SidePose = { shoulder: [0, 3, 0], elbow: 90, pronation: 0, grip: 'flat' };
const OPEN: SidePose = { girdle: [0, -10], shoulder: [0, 3, 68] };

export const chestPoses = {
  'doorway-chest-90': {
    base: 'standing',
    view: { yaw: 4, pitch: 8 },
    otherView: { yaw: 138, pitch: 8 },
    props: doorway(0.55, 0),
    muscles: ['pectoralis major'],
    setUp: {
      at: [0, 0.542, -0.07],
      right: { ...ON_FRAME, foot: { at: [0.06, -0.1] } },
      left: { ...ON_FRAME, foot: { at: [0.06, 0.05] } },
    },
    final: { at: [0, 0.542, 0.025], pelvis: [2, 0, 0] },
    gentler: {
      at: [0, 0.542, -0.02],
      right: onFrame(0.88),
      left: onFrame(0.88),
    },
  },
  'wall-chest-high-arm': {
    base: 'standing',
    view: { yaw: -18, pitch: 7 },
    otherView: { yaw: -150, pitch: 7 },
    props: wall({ away: WALL, toward: -90, left: 0.1, wide: 0.36, high: 1.17 }),
    muscles: ['pectoralis major'],
    setUp: {
      right: { girdle: [-8, 0], hand: onWall(1.085, 0.1, [0, 1, 0], [1, -0.2, 0]), grip: 'flat' },
    },
    final: {
      at: [0, 0.554, 0.13],
      pelvis: [0, 0, 30],
      right: { foot: { at: [0.055, 0.16], toesOut: -24, knee: [-0.5, 0.3, 0.8] } },
      left: { foot: { at: [0.055, 0.1], toesOut: 36, knee: [0.6, 0.3, 0.8] } },
    },
    gentler: {
      isFromBase: true,
      pelvis: [0, 0, 10],
      right: {
        hand: onWall(0.7, -0.03, [0, 1, -0.3], [0.2, -1, -0.3]),
        foot: { at: [0.06, 0.02], toesOut: -4 },
      },
      left: { foot: { at: [0.06, 0], toesOut: 16 } },
    },
  },
  'seated-chest-opener': {
    base: 'seated',
    view: { yaw: 18, pitch: 12 },
    otherView: { yaw: 78, pitch: 10 },
    props: chair(),
    muscles: ['pectoralis major'],
    setUp: { right: PALM_UP, left: PALM_UP },
    final: { thorax: [-6, 0, 0], right: OPEN, left: OPEN },
    gentler: { right: { shoulder: [0, 3, 32] }, left: { shoulder: [0, 3, 32] } },
  },
} satisfies Record<string, PoseEntry>;
