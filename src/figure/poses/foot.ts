import type { PoseEntry } from '../pose.ts';
import { chair } from '../prop.ts';

export const footPoses = {
  'seated-plantar-fascia': {
    base: 'seated',
    view: { yaw: -30, pitch: 14 },
    otherView: { yaw: 20, pitch: 14 },
    props: chair({ ahead: -0.06 }),
    muscles: ['plantar fascia'],
    setUp: {
      pelvis: [6, 0, 0],
      lumbar: [8, 0, 0],
      right: { hip: [118, 28, 80], knee: 118, ankle: [-5, 15, 0] },
    },
    final: { head: [15, 0, 0], right: { ankle: [8, 15, 0], toes: 40 } },
  },
} satisfies Record<string, PoseEntry>;
