import type { CloseUp, PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const HEEL_HAND: SidePose = {
  hand: {
    on: { point: [0.112, 0.37, 0.128], facing: [0.5, -0.35, -0.8] },
    fingers: [-0.8, -0.5, -0.25],
    elbow: [1, -0.6, -0.3],
  },
  grip: 'hold',
};

const HELD = ['foot-right', 'hand-right', 'hand-left'];
const FOOT: CloseUp = {
  pieces: [
    ...HELD,
    ...['forearm-right', 'forearm-left', 'arm-right', 'arm-left', 'shank-lower-right', 'shank-upper-right'],
    ...['thigh-lower-right', 'thigh-lower-left', 'thigh-upper-left', 'shank-upper-left'],
  ],
  within: HELD,
};

export const footPoses = {
  'seated-plantar-fascia': {
    base: 'seated',
    view: { yaw: -36, pitch: 14 },
    otherView: { yaw: -48, pitch: 16, closeUp: FOOT },
    props: chair({ ahead: -0.06 }),
    muscles: ['plantar fascia'],
    setUp: {
      pelvis: [6, 0, 0],
      lumbar: [16, 0, 0],
      thorax: [8, 0, 0],
      right: { hip: [122, 27, 82], knee: 127, ankle: [-5, 15, 0] },
      left: HEEL_HAND,
    },
    final: {
      head: [10, 0, 0],
      right: {
        ankle: [8, 15, 0],
        toes: 40,
        hand: {
          on: { point: [-0.09, 0.43, 0.275], facing: [-0.1, 0.3, 0.9] },
          fingers: [-1, 0, 0.2],
          elbow: [1, -0.5, 0],
        },
        grip: 'hold',
      },
    },
  },
} satisfies Record<string, PoseEntry>;
