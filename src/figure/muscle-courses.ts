/**
 * Where muscles lie, as chains of balls just under the surface. Positions are in the frame of a bone, [out, up, forward]
 * in standing heights; limb bones run downward from their near joint, so `up` is negative along them.
 */
import type { AxialBone, LimbBone, SpineJoint } from './skeleton.ts';

export type Point = readonly [
  bone: AxialBone | SpineJoint | LimbBone | 'radius',
  out: number,
  up: number,
  forward: number,
  radius: number,
];

export interface Course {
  /** From one end of the muscle to the other. */
  course: readonly Point[];
  /** Parts of the body that it shines through; those of limbs without their side. */
  on: readonly string[];
}

const LEG_BACK = ['thigh-upper', 'thigh-lower'];
const SHANK = ['shank-upper', 'shank-lower'];

export const MUSCLES = {
  'upper trapezius': {
    course: [
      ['neck', 0.021, 0.054, -0.012, 0.013],
      ['thorax', 0.036, 0.074, -0.012, 0.018],
      ['thorax', 0.086, 0.062, -0.01, 0.017],
    ],
    on: ['neck', 'chest'],
  },
  'levator scapulae': {
    course: [
      ['neck', 0.019, 0.05, -0.02, 0.013],
      ['thorax', 0.03, 0.072, -0.028, 0.018],
      ['thorax', 0.046, 0.048, -0.044, 0.02],
    ],
    on: ['neck', 'chest'],
  },
  suboccipitals: {
    course: [
      ['head', 0.012, -0.016, -0.046, 0.016],
      ['neck', 0.011, 0.05, -0.027, 0.015],
      ['neck', 0.01, 0.03, -0.027, 0.014],
    ],
    on: ['neck', 'head'],
  },
  sternocleidomastoid: {
    course: [
      ['head', 0.044, -0.032, -0.016, 0.01],
      ['neck', 0.025, 0.026, 0.018, 0.013],
      ['thorax', 0.013, 0.062, 0.036, 0.014],
    ],
    on: ['neck', 'chest'],
  },
  'splenius capitis': {
    course: [
      ['neck', 0.02, 0.056, -0.018, 0.013],
      ['neck', 0.016, 0.03, -0.024, 0.013],
      ['thorax', 0.012, 0.07, -0.028, 0.012],
    ],
    on: ['neck', 'chest'],
  },
  'posterior deltoid': {
    course: [
      ['thorax', 0.08, 0.038, -0.03, 0.017],
      ['upper-arm', 0.014, -0.012, -0.022, 0.023],
      ['upper-arm', 0.016, -0.055, -0.014, 0.019],
      ['upper-arm', 0.014, -0.085, -0.004, 0.012],
    ],
    on: ['sleeve', 'chest'],
  },
  'anterior deltoid': {
    course: [
      ['thorax', 0.082, 0.04, 0.03, 0.016],
      ['upper-arm', 0.01, -0.012, 0.024, 0.022],
      ['upper-arm', 0.012, -0.055, 0.018, 0.018],
      ['upper-arm', 0.012, -0.085, 0.008, 0.011],
    ],
    on: ['sleeve', 'chest'],
  },
  'latissimus dorsi': {
    course: [
      ['thorax', 0.084, 0, -0.02, 0.02],
      ['ribs', 0.064, 0.01, -0.03, 0.026],
      ['lumbar', 0.048, 0, -0.036, 0.02],
    ],
    on: ['chest', 'belly'],
  },
  'pectoralis major': {
    course: [
      ['thorax', 0.024, 0.01, 0.056, 0.026],
      ['thorax', 0.06, 0.022, 0.048, 0.027],
      ['upper-arm', -0.004, -0.022, 0.022, 0.016],
    ],
    on: ['chest', 'sleeve'],
  },
  rhomboids: {
    course: [
      ['thorax', 0.02, 0.048, -0.05, 0.018],
      ['thorax', 0.034, 0.02, -0.058, 0.024],
      ['thorax', 0.034, -0.02, -0.058, 0.018],
    ],
    on: ['chest'],
  },
  'thoracic spine': {
    course: [
      ['thorax', 0.008, 0.05, -0.052, 0.018],
      ['thorax', 0.008, 0, -0.06, 0.02],
      ['ribs', 0.008, -0.01, -0.056, 0.016],
    ],
    on: ['chest', 'belly'],
  },
  multifidus: {
    course: [
      ['thorax', 0.022, 0.03, -0.056, 0.018],
      ['ribs', 0.022, 0.02, -0.056, 0.02],
      ['lumbar', 0.02, 0.01, -0.05, 0.016],
    ],
    on: ['chest', 'belly'],
  },
  'lumbar erector spinae': {
    course: [
      ['ribs', 0.026, -0.01, -0.05, 0.018],
      ['lumbar', 0.026, 0, -0.048, 0.022],
      ['pelvis', 0.022, 0.035, -0.05, 0.018],
    ],
    on: ['belly', 'chest', 'pelvis'],
  },
  'quadratus lumborum': {
    course: [
      ['ribs', 0.066, 0.02, -0.004, 0.018],
      ['lumbar', 0.06, 0, -0.008, 0.022],
      ['pelvis', 0.066, 0.035, -0.008, 0.016],
    ],
    on: ['belly', 'chest'],
  },
  'triceps brachii': {
    course: [
      ['upper-arm', 0, -0.03, -0.026, 0.016],
      ['upper-arm', 0, -0.085, -0.022, 0.02],
      ['upper-arm', 0, -0.15, -0.014, 0.011],
    ],
    on: ['sleeve', 'arm'],
  },
  'biceps brachii': {
    course: [
      ['upper-arm', 0, -0.035, 0.024, 0.015],
      ['upper-arm', 0, -0.1, 0.02, 0.019],
      ['upper-arm', 0, -0.155, 0.014, 0.01],
    ],
    on: ['sleeve', 'arm'],
  },
  'wrist flexors': {
    course: [
      ['forearm', -0.011, -0.004, 0.008, 0.007],
      ['radius', -0.006, -0.04, 0.01, 0.013],
      ['radius', -0.003, -0.075, 0.01, 0.011],
      ['radius', 0, -0.125, 0.007, 0.006],
      ['hand', 0, -0.004, 0.008, 0.005],
    ],
    on: ['forearm', 'hand'],
  },
  'wrist extensors': {
    course: [
      ['forearm', 0.012, -0.002, 0.004, 0.007],
      ['radius', 0.007, -0.04, -0.009, 0.013],
      ['radius', 0.003, -0.075, -0.01, 0.011],
      ['radius', 0, -0.125, -0.007, 0.006],
      ['hand', 0, -0.004, -0.008, 0.005],
    ],
    on: ['forearm', 'hand'],
  },
  'finger flexors': {
    course: [
      ['radius', -0.003, -0.065, 0.01, 0.01],
      ['radius', 0, -0.125, 0.007, 0.006],
      ['hand', 0, -0.012, 0.008, 0.007],
      ['hand', -0.001, -0.05, 0.008, 0.012],
    ],
    on: ['forearm', 'hand', 'thumb'],
  },
  'adductor pollicis': {
    course: [
      ['hand', 0.021, -0.03, 0.006, 0.006],
      ['hand', 0.012, -0.033, 0.008, 0.008],
      ['hand', 0.004, -0.033, 0.008, 0.008],
      ['hand', -0.002, -0.029, 0.008, 0.003],
    ],
    on: ['hand', 'thumb'],
  },
  iliopsoas: {
    course: [
      ['pelvis', 0.048, 0.012, 0.046, 0.02],
      ['thigh', 0, -0.02, 0.048, 0.024],
      ['thigh', 0, -0.085, 0.046, 0.018],
    ],
    on: ['pelvis', 'thigh-upper'],
  },
  'gluteus maximus': {
    course: [
      ['pelvis', 0.042, -0.008, -0.056, 0.032],
      ['thigh', 0.012, -0.02, -0.05, 0.032],
    ],
    on: ['pelvis', 'thigh-upper'],
  },
  piriformis: {
    course: [
      ['pelvis', 0.034, -0.016, -0.054, 0.032],
      ['thigh', 0.03, -0.012, -0.036, 0.036],
    ],
    on: ['pelvis', 'thigh-upper'],
  },
  hamstrings: {
    course: [
      ['thigh', 0, -0.045, -0.046, 0.02],
      ['thigh', 0, -0.12, -0.04, 0.027],
      ['thigh', 0, -0.215, -0.026, 0.013],
    ],
    on: LEG_BACK,
  },
  quadriceps: {
    course: [
      ['thigh', 0, -0.05, 0.044, 0.021],
      ['thigh', 0, -0.12, 0.038, 0.028],
      ['thigh', 0, -0.215, 0.026, 0.015],
    ],
    on: LEG_BACK,
  },
  adductors: {
    course: [
      ['thigh', -0.036, -0.035, 0.006, 0.02],
      ['thigh', -0.034, -0.1, 0.004, 0.023],
      ['thigh', -0.028, -0.185, 0, 0.014],
    ],
    on: LEG_BACK,
  },
  gastrocnemius: {
    course: [
      ['shank', 0, -0.028, -0.026, 0.019],
      ['shank', 0, -0.075, -0.034, 0.026],
      ['shank', 0, -0.13, -0.027, 0.015],
    ],
    on: SHANK,
  },
  soleus: {
    course: [
      ['shank', 0, -0.12, -0.028, 0.018],
      ['shank', 0, -0.17, -0.02, 0.016],
      ['shank', 0, -0.225, -0.017, 0.01],
    ],
    on: SHANK,
  },
  'tibialis anterior': {
    course: [
      ['shank', 0.008, -0.05, 0.029, 0.015],
      ['shank', 0.006, -0.115, 0.024, 0.015],
      ['shank', 0, -0.2, 0.016, 0.009],
    ],
    on: SHANK,
  },
  'plantar fascia': {
    course: [
      ['foot', 0, -0.044, -0.014, 0.015],
      ['foot', 0, -0.044, 0.025, 0.013],
      ['foot', 0, -0.044, 0.066, 0.018],
    ],
    on: ['foot'],
  },
} as const satisfies Record<string, Course>;

export type Muscle = keyof typeof MUSCLES;
