import type { PoseEntry, SidePose } from '../pose.ts';
import { chair, doorway, wall } from '../prop.ts';

const ON_FRAME: SidePose = {
  girdle: [-6, 0],
  hand: { on: { point: [0.272, 0.955, 0], facing: [0, 0, -1] }, fingers: [0, 1, 0], elbow: [0.5, -1, -0.35] },
  grip: 'flat',
};
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
  },
  'wall-chest-high-arm': {
    base: 'standing',
    view: { yaw: -22, pitch: 7 },
    otherView: { yaw: -80, pitch: 7 },
    props: wall({ away: 0.225, toward: -90, wide: 0.36, high: 1.1 }),
    muscles: ['pectoralis major'],
    setUp: {
      right: {
        girdle: [-8, 0],
        hand: {
          on: { point: [0.225, 1.05, 0], facing: [-1, 0, 0] },
          fingers: [0, 1, -0.2],
          elbow: [1, -0.4, -0.3],
        },
        grip: 'flat',
      },
    },
    final: {
      pelvis: [0, 0, 30],
      right: { foot: { at: [0.055, 0.03], toesOut: -24, knee: [-0.5, 0.3, 0.8] } },
      left: { foot: { at: [0.055, -0.03], toesOut: 36, knee: [0.6, 0.3, 0.8] } },
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
  },
} satisfies Record<string, PoseEntry>;
