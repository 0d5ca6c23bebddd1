import type { HandContact, PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const CLASP: HandContact = { on: { hand: 'palm' }, fingers: [0, 0.3, 1], elbow: [1, -0.6, 0] };
const clasped = (up: number, ahead: number): { right: SidePose; left: SidePose } => ({
  right: { hand: CLASP, grip: 'clasp' },
  left: {
    hand: {
      on: { point: [0, up, ahead], facing: [1, 0, 0] },
      fingers: [0, 0.8, 1],
      elbow: [1, -0.6, 0],
    },
    grip: 'clasp',
  },
});
const BEHIND_HEAD: SidePose = {
  hand: { on: { head: [0.35, 0.3, -1] }, fingers: [-1, 0.3, 0], elbow: [1, 0.1, 0.8] },
  grip: 'relaxed',
};
/** The right forearm lies over the left. */
const CROSSED = {
  right: { hand: { on: { chest: [-0.95, 0.6, 0.95] }, fingers: [-1, 1.1, -0.2], elbow: [0.3, -1, 1] }, grip: 'relaxed' },
  left: { hand: { on: { chest: [-0.9, 0.6, 0.7] }, fingers: [-1, 1, 0], elbow: [0.3, -1, 0.4] }, grip: 'relaxed' },
} as const;

export const upperBackPoses = {
  'rhomboid-forward-reach': {
    base: 'seated',
    view: { yaw: 112, pitch: 10 },
    otherView: { yaw: 40, pitch: 10 },
    props: chair({ back: 0.4 }),
    muscles: ['rhomboids'],
    setUp: clasped(0.58, 0.29),
    final: { thorax: [32, 0, 0], neck: [24, 0, 0], head: [14, 0, 0], ...clasped(0.57, 0.42) },
  },
  'chair-thoracic-extension': {
    base: 'seated',
    view: { yaw: 78, pitch: 8 },
    otherView: { yaw: 30, pitch: 8 },
    props: chair({ ahead: 0.03, back: 0.57 }),
    muscles: ['thoracic spine'],
    setUp: { right: BEHIND_HEAD, left: BEHIND_HEAD },
    final: { thorax: [-26, 0, 0], neck: [6, 0, 0], head: [6, 0, 0] },
  },
  'seated-thoracic-rotation': {
    base: 'seated',
    view: { yaw: 45, pitch: 12 },
    otherView: { yaw: -20, pitch: 12 },
    props: chair({ back: 0.42 }),
    muscles: ['multifidus'],
    otherSide: ['multifidus'],
    setUp: CROSSED,
    final: { lumbar: [-2, 0, 10], thorax: [0, 0, 35] },
  },
} satisfies Record<string, PoseEntry>;
