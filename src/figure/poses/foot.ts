import type { CloseUp, PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const HEEL_HAND: SidePose = {
  hand: {
    on: { point: [0.115, 0.37, 0.15], facing: [0.1, 0.9, -0.4] },
    fingers: [-0.5, 0, 1],
    elbow: [0.5, -1, -0.5],
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
    view: { yaw: -54, pitch: 14 },
    otherView: { yaw: -48, pitch: 16, closeUp: FOOT },
    props: chair({ ahead: -0.06 }),
    muscles: ['plantar fascia'],
    setUp: {
      pelvis: [6, 0, 0],
      lumbar: [16, 0, 0],
      thorax: [8, 0, 0],
      right: {
        hip: [120, 22, 75],
        knee: 122,
        ankle: [-5, 15, 0],
        hand: {
          on: { bone: 'shank', of: 'same', share: 0.4, around: -65 },
          fingers: [-1, -1, 0.4],
          elbow: [1, -0.6, -0.3],
        },
      },
      left: HEEL_HAND,
    },
    final: {
      head: [10, 0, 0],
      right: {
        ankle: [8, 15, 0],
        toes: 40,
        hand: {
          on: { point: [-0.135, 0.412, 0.272], facing: [0, 0.95, -0.3] },
          fingers: [-1, 0, 0.3],
          elbow: [1, 0, 0],
        },
        grip: 'hold',
      },
    },
  },
} satisfies Record<string, PoseEntry>;
