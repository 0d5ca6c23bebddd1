import type { PoseEntry, SidePose } from '../pose.ts';
import { chair, desk } from '../prop.ts';

const DESK = 0.48;
const ON_DESK: SidePose = {
  hand: { on: { point: [0.1, 0.43, DESK + 0.03], facing: [0, 1, 0] }, fingers: [0, 0, 1], elbow: [0.6, -1, 0] },
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
      left: {
        hand: { on: { point: [0.137, 0.262, -0.02], facing: [1, 0, 0] }, fingers: [0, -1, 0.2], elbow: [0.4, 0, -1] },
        grip: 'hold',
      },
    },
    final: {
      lumbar: [-2, 14, 0],
      thorax: [0, 20, 0],
      neck: [0, 4, 0],
      right: { shoulder: [8, 172, 90], elbow: 38, pronation: 90, grip: 'flat' },
    },
  },
  'desk-lat-hinge': {
    base: 'standing',
    view: { yaw: 76, pitch: 10 },
    otherView: { yaw: 145, pitch: 14 },
    props: desk(DESK, { wide: 0.44, deep: 0.2 }),
    muscles: ['latissimus dorsi'],
    setUp: {
      at: [0, 0.545, 0.04],
      pelvis: [50, 0, 0],
      thorax: [6, 0, 0],
      right: ON_DESK,
      left: ON_DESK,
    },
    final: { neck: [6, 0, 0], at: [0, 0.519, -0.12], pelvis: [76, 0, 0], lumbar: [6, 0, 0], thorax: [8, 0, 0] },
  },
} satisfies Record<string, PoseEntry>;
