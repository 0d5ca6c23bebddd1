import type { PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';

const KNEE = {
  hand: {
    on: { bone: 'thigh', of: 'same', share: 0.76, around: -50 },
    fingers: [-0.5, -1, 0.5],
    elbow: [1, 0, 0],
  },
  foot: { at: [0.22, 0.15], toesOut: 35, knee: [1, 0.3, 0.8] },
} as const;
const WIDE = {
  hand: KNEE.hand,
  foot: { at: [0.25, 0.14], toesOut: 40, knee: [1, 0.3, 0.7] },
} as const;
const NARROW = { foot: { at: [0.17, 0.2], toesOut: 25, knee: [0.7, 0.3, 1] } } as const;
/** Over an edge, with the thumb on top. */
export const OVER_EDGE = {
  knuckles: 64,
  fingers: 40,
  spread: 1,
  thumbOut: 30,
  thumbAcross: -4,
  thumbBend: 5,
} as const;
const onRail = (out: number): SidePose => ({
  hand: { on: { point: [out, 0.563, 0.314], facing: [0, 1, 0] }, fingers: [0, 0, 1], elbow: [0.5, -1, -0.3] },
  grip: OVER_EDGE,
});

export const adductorsPoses = {
  'seated-wide-knee-adductor': {
    base: 'seated',
    view: { yaw: 14, pitch: 12 },
    otherView: { yaw: 60, pitch: 14 },
    props: chair({ ahead: -0.07 }),
    muscles: ['adductors'],
    setUp: { right: KNEE, left: KNEE },
    final: { pelvis: [22, 0, 0], head: [-6, 0, 0], right: WIDE, left: WIDE },
    gentler: { right: NARROW, left: NARROW },
  },
  'standing-side-lunge-adductor': {
    base: 'standing',
    view: { yaw: -155, pitch: 8 },
    otherView: { yaw: 30, pitch: 10 },
    props: chair({ left: 0.08, ahead: 0.42, back: 0.56 }),
    muscles: ['adductors'],
    setUp: {
      at: [0.02, 0.48, 0],
      right: { ...onRail(-0.01), foot: { at: [0.262, 0] } },
      left: { ...onRail(0.17), foot: { at: [0.305, 0] } },
    },
    final: {
      at: [0.11, 0.435, -0.03],
      pelvis: [8, 0, 0],
      left: { foot: { at: [0.305, 0], knee: [0.5, 0, 1] } },
    },
    gentler: {
      at: [0.08, 0.495, -0.01],
      right: { foot: { at: [0.17, 0] } },
      left: { foot: { at: [0.22, 0], knee: [0.5, 0, 1] } },
    },
  },
} satisfies Record<string, PoseEntry>;
