import type { HandContact, PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const CLASP: HandContact = { on: { hand: 'palm' }, fingers: [0, 0.12, 1], elbow: [1, -0.6, 0] };
const clasped = (up: number, ahead: number): { right: SidePose; left: SidePose } => ({
  right: { hand: CLASP, grip: 'clasp' },
  left: {
    hand: {
      on: { point: [0, up, ahead], facing: [1, 0, 0] },
      fingers: [0, 0.15, 1],
      elbow: [1, -0.6, 0],
    },
    grip: 'clasp',
  },
});
const BEHIND_HEAD: SidePose = {
  hand: { on: { head: [0.35, 0.3, -1] }, fingers: [-1, 0, 0], elbow: [1, -0.2, 0.7] },
  grip: 'relaxed',
};
/** The right forearm lies over the left. Angles, so that the arms turn with the chest. */
const CROSSED: { right: SidePose; left: SidePose } = {
  right: { shoulder: [46, -1, -84], elbow: 124, pronation: 27, wrist: [6, -5], grip: 'flat' },
  left: { shoulder: [28, -1, -70], elbow: 119, pronation: 30, wrist: [18, -15], grip: 'flat' },
};

const IN_LAP: SidePose = {
  hand: { on: { bone: 'thigh', of: 'same', share: 0.7, around: 8 }, fingers: [-0.25, 0, 1] },
  grip: 'relaxed',
};

export const upperBackPoses = {
  'rhomboid-forward-reach': {
    base: 'seated',
    view: { yaw: 112, pitch: 10 },
    otherView: { yaw: 40, pitch: 10 },
    props: chair({ back: 0.4 }),
    muscles: ['rhomboids'],
    setUp: clasped(0.58, 0.29),
    final: { thorax: [32, 0, 0], neck: [24, 0, 0], head: [14, 0, 0], ...clasped(0.55, 0.425) },
    gentler: { isFromBase: true, thorax: [22, 0, 0], neck: [16, 0, 0], head: [8, 0, 0], ...CROSSED },
  },
  'chair-thoracic-extension': {
    base: 'seated',
    view: { yaw: 60, pitch: 8 },
    otherView: { yaw: 128, pitch: 8 },
    props: chair({ ahead: 0.02, back: 0.55 }),
    muscles: ['thoracic spine'],
    setUp: { right: BEHIND_HEAD, left: BEHIND_HEAD },
    final: { lumbar: [-6, 0, 0], thorax: [-30, 0, 0], neck: [8, 0, 0], head: [6, 0, 0] },
    gentler: { isFromBase: true, thorax: [-9, 0, 0], ...CROSSED },
  },
  'seated-thoracic-rotation': {
    base: 'seated',
    view: { yaw: 9, pitch: 12 },
    otherView: { yaw: 150, pitch: 10 },
    props: chair({ back: 0.42 }),
    muscles: ['multifidus'],
    otherSide: ['multifidus'],
    setUp: CROSSED,
    final: { lumbar: [-2, 0, 10], thorax: [0, 0, 35] },
    gentler: { isFromBase: true, lumbar: [-2, 0, 5], thorax: [0, 0, 18], right: IN_LAP, left: IN_LAP },
  },
} satisfies Record<string, PoseEntry>;
