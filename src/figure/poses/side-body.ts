import type { PoseEntry, SidePose } from '../pose.ts';
import { chair, desk } from '../prop.ts';
import { onSeat } from './neck.ts';

const DESK = 0.495;
const ON_DESK: SidePose = {
  hand: {
    on: { point: [0.1, 0.43, DESK + 0.03], facing: [0, 1, 0] },
    fingers: [0, 0, 1],
    elbow: [0.6, -1, 0],
  },
  grip: 'flat',
};

export const sideBodyPoses = {
  'seated-side-bend': {
    base: 'seated',
    view: { yaw: 12, pitch: 8 },
    otherView: { yaw: 160, pitch: 8 },
    props: chair({ back: 0.42 }),
    muscles: ['quadratus lumborum', 'latissimus dorsi'],
    setUp: {
      left: onSeat(-0.02, [0.9, 0, -1]),
    },
    final: {
      lumbar: [-2, 14, 0],
      thorax: [0, 20, 0],
      neck: [0, 4, 0],
      right: { shoulder: [8, 172, 90], elbow: 38, pronation: 90, grip: 'flat' },
    },
    gentler: {
      isFromBase: true,
      lumbar: [-2, 7, 0],
      thorax: [0, 10, 0],
      right: {
        hand: {
          on: { point: [0.078, 0.4, 0.01], facing: [1, 0.2, 0.2] },
          fingers: [0, -0.9, 1],
          elbow: [1, 0, -0.5],
        },
      },
    },
  },
  'desk-lat-hinge': {
    base: 'standing',
    view: { yaw: 97, pitch: 10 },
    otherView: { yaw: 145, pitch: 14 },
    props: desk(DESK, { wide: 0.44, deep: 0.2 }),
    muscles: ['latissimus dorsi'],
    setUp: {
      at: [0, 0.545, 0.055],
      pelvis: [50, 0, 0],
      thorax: [6, 0, 0],
      right: ON_DESK,
      left: ON_DESK,
    },
    final: { at: [0, 0.519, -0.12], pelvis: [76, 0, 0], lumbar: [6, 0, 0], thorax: [8, 0, 0] },
    gentler: { at: [0, 0.534, -0.03], pelvis: [63, 0, 0], lumbar: [2, 0, 0], thorax: [7, 0, 0] },
  },
} satisfies Record<string, PoseEntry>;
