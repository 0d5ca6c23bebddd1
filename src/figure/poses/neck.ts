import type { HandContact, PoseEntry, SidePose } from '../pose.ts';
import { chair } from '../prop.ts';
import type { Vector } from '../vector.ts';
import { UPPER_BODY } from './close-ups.ts';

/** A hand at the edge of the seat, its fingers under it; how far forward, and the way the elbow points. */
export const onSeat = (forward: number, elbow: Vector): SidePose => ({
  girdle: [-8, 0],
  hand: { on: { point: [0.14, 0.25, forward], facing: [1, 0, 0] }, fingers: [0, -1, 0], elbow },
  grip: { knuckles: 64, fingers: 40, spread: 1, thumbOut: 30, thumbAcross: -4, thumbBend: 5 },
});
const BACK: Vector = [0.15, 0, -1];
/** A hand in the lap. */
const LAP: SidePose = {
  girdle: [0, 0],
  hand: {
    on: { bone: 'thigh', of: 'same', share: 0.5, around: -10 },
    fingers: [-0.7, 0, 1],
    elbow: [0.7, -1, -0.4],
  },
  grip: 'relaxed',
};
const chin = (up: number, forward: number): HandContact => ({
  on: { point: [0, up, forward], facing: [0, 0.6, 0.7] },
  with: 'fingertips',
  fingers: [-0.7, 0.7, -0.6],
  elbow: [0.4, -1, 0.4],
});

export const neckPoses = {
  'upper-trapezius-tilt': {
    base: 'seated',
    view: { yaw: 14, pitch: 8, closeUp: UPPER_BODY },
    otherView: { yaw: 150, pitch: 8 },
    props: chair(),
    muscles: ['upper trapezius'],
    setUp: { right: onSeat(-0.01, BACK) },
    final: { neck: [0, 18, 0], head: [0, 16, 0] },
    gentler: { isFromBase: true, neck: [0, 8, 0], head: [0, 8, 0], right: LAP, left: LAP },
  },
  'levator-scapulae-nose-to-armpit': {
    base: 'seated',
    view: { yaw: 42, pitch: 8, closeUp: UPPER_BODY },
    otherView: { yaw: 150, pitch: 8 },
    props: chair(),
    muscles: ['levator scapulae'],
    setUp: { right: onSeat(-0.07, BACK) },
    final: { neck: [18, 4, 20], head: [24, 0, 25] },
    gentler: { isFromBase: true, neck: [8, 2, 20], head: [10, 0, 25], right: LAP, left: LAP },
  },
  'suboccipital-chin-nod': {
    base: 'seated',
    view: { yaw: 86, pitch: 4, closeUp: UPPER_BODY },
    otherView: { yaw: 35, pitch: 6 },
    props: chair({ ahead: 0.045 }),
    muscles: ['suboccipitals'],
    setUp: { neck: [14, 0, 0], head: [-12, 0, 0], right: { hand: chin(0.65, 0.092), grip: 'flat' } },
    final: { neck: [-16, 0, 0], head: [30, 0, 0], right: { hand: chin(0.637, 0.044) } },
    gentler: {
      neck: [-10, 0, 0],
      head: [8, 0, 0],
      right: { hand: chin(0.66, 0.06) },
    },
  },
  'scm-collarbone-anchor': {
    base: 'seated',
    view: { yaw: 20, pitch: 3, closeUp: UPPER_BODY },
    otherView: { yaw: 58, pitch: 3 },
    props: chair(),
    muscles: ['sternocleidomastoid'],
    setUp: {
      right: {
        girdle: [0, -8],
        hand: {
          on: { point: [0.048, 0.57, 0.065], facing: [0.2, 0.35, 1] },
          fingers: [-0.8, 0.6, 0],
          elbow: [1, -1, 0],
        },
        grip: 'flat',
      },
      left: {
        hand: { on: { hand: 'back', toward: 0.015 }, fingers: [-1, 0.4, 0], elbow: [1, -0.8, 0] },
        grip: 'flat',
      },
    },
    final: { neck: [-8, 17, -8], head: [-12, 14, -18] },
    gentler: { neck: [0, 14, 0], head: [0, 12, 0] },
  },
  'neck-rotation-hold': {
    base: 'seated',
    view: { yaw: 25, pitch: 6, closeUp: UPPER_BODY },
    otherView: { yaw: 155, pitch: 8 },
    props: chair(),
    muscles: ['splenius capitis'],
    otherSide: ['sternocleidomastoid'],
    setUp: {},
    final: { neck: [0, 0, 26], head: [0, 0, 36] },
    gentler: { neck: [0, 0, 14], head: [0, 0, 18] },
  },
} satisfies Record<string, PoseEntry>;
