import type { BaseName, KeyPose, SidePose } from './pose.ts';

/** A relaxed arm beside a standing body. */
const HANGING: SidePose = { shoulder: [4, 7, 0], elbow: 12, pronation: 80, wrist: [4, 0], grip: 'relaxed' };
const STANDING: SidePose = { ...HANGING, foot: { at: [0.062, 0], toesOut: 6 } };
/** A hand that rests on the thigh of its own side. */
export const IN_LAP: SidePose = {
  hand: {
    on: { bone: 'thigh', of: 'same', share: 0.7, around: 8 },
    fingers: [-0.25, 0, 1],
    elbow: [0.55, -1, -0.5],
  },
  grip: 'relaxed',
};
const SITTING: SidePose = { ...IN_LAP, foot: { at: [0.062, 0.245], toesOut: 5 } };
/** Upright on the knees, on the backs of the feet. */
const KNEELING: SidePose = { ...HANGING, hip: [2, 3, 0], knee: 92, ankle: [-55, 0, 0], toes: -25 };
const LYING: SidePose = { shoulder: [-6, 22, 0], elbow: 8, pronation: 130, grip: 'relaxed' };

/** Where every stretch begins; also what is drawn before its set-up. */
export const BASES: Readonly<Record<BaseName, KeyPose>> = {
  standing: { at: [0, 0.556, 0], right: STANDING, left: STANDING },
  seated: { at: [0, 0.352, 0], pelvis: [4, 0, 0], lumbar: [-2, 0, 0], right: SITTING, left: SITTING },
  kneeling: {
    at: [0, 0.33, 0],
    isResting: true,
    right: KNEELING,
    left: KNEELING,
  },
  supine: {
    at: [0, 0.06, 0],
    pelvis: [-90, 0, 0],
    lumbar: [-3, 0, 0],
    thorax: [4, 0, 0],
    neck: [1, 0, 0],
    isResting: true,
    right: { ...LYING, hip: [2, 6, 4], knee: 4, ankle: [-12, 0, 0] },
    left: { ...LYING, hip: [2, 6, 4], knee: 4, ankle: [-12, 0, 0] },
  },
  'side-lying': {
    at: [0, 0.09, 0],
    pelvis: [0, 90, 0],
    lumbar: [0, -8, 0],
    thorax: [0, 4, 0],
    neck: [0, 6, 0],
    isResting: true,
    right: { ...HANGING, hip: [10, -4, 0], knee: 20, ankle: [-15, 0, 0] },
    left: {
      shoulder: [150, 0, 0],
      elbow: 115,
      pronation: 90,
      grip: 'relaxed',
      hip: [30, 0, 0],
      knee: 45,
      ankle: [-15, 0, 0],
    },
  },
};
