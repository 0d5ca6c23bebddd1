/**
 * Where the areas lie on a standing body, as strips along a bone: [bone, up, from, to] in standing heights, all of the
 * described side. Across, a limb is measured from its bone outward, the trunk from its middle line; what reaches beyond the
 * body ends at its rim.
 */
import type { Area } from '../core/area.ts';
import type { Flag } from '../core/flags.ts';
import type { AxialBone, LimbBone, SpineJoint } from './skeleton.ts';

type MapBone = AxialBone | SpineJoint | LimbBone;
export type Section = readonly [bone: MapBone, up: number, from: number, to: number];
export type MapView = 'front' | 'back';

/** Farther than any body is wide. */
export const RIM = 1;

const UPPER_ARM: readonly Section[] = [
  ['upper-arm', -0.085, -RIM, RIM],
  ['upper-arm', -0.16, -RIM, RIM],
];
const FOREARM_HAND: readonly Section[] = [
  ['forearm', -0.014, -RIM, RIM],
  ['forearm', -0.15, -RIM, RIM],
  ['hand', -0.05, -RIM, RIM],
];
const SHOULDER: readonly Section[] = [
  ['upper-arm', 0.026, -0.022, RIM],
  ['upper-arm', 0, -0.028, RIM],
  ['upper-arm', -0.045, -RIM, RIM],
  ['upper-arm', -0.077, -RIM, RIM],
];
const FLANK: readonly Section[] = [
  ['ribs', 0.036, 0.057, RIM],
  ['ribs', 0.012, 0.05, RIM],
  ['lumbar', 0, 0.046, RIM],
  ['pelvis', 0.034, 0.058, RIM],
];

/** The strips of each area, by view. */
export const REGIONS: readonly (readonly [Area, MapView, readonly Section[]])[] = [
  [
    'neck',
    'front',
    [
      ['thorax', 0.072, 0.028, 0.05],
      ['thorax', 0.058, 0, 0.05],
      ['thorax', 0.037, 0, 0.03],
    ],
  ],
  [
    'neck',
    'back',
    [
      ['neck', 0.021, 0, RIM],
      ['neck', 0, 0, 0.04],
      ['thorax', 0.046, 0, 0.06],
    ],
  ],
  ['shoulders', 'front', SHOULDER],
  ['shoulders', 'back', SHOULDER],
  [
    'chest',
    'front',
    [
      ['thorax', 0.03, 0, 0.062],
      ['thorax', 0, 0, 0.064],
      ['thorax', -0.037, 0, 0.066],
    ],
  ],
  [
    'upper-back',
    'back',
    [
      ['thorax', 0.038, 0, 0.062],
      ['thorax', 0, 0, 0.064],
      ['thorax', -0.03, 0, 0.066],
      ['ribs', 0.026, 0, 0.05],
    ],
  ],
  [
    'lower-back',
    'back',
    [
      ['ribs', 0.018, 0, 0.044],
      ['lumbar', 0, 0, 0.04],
      ['pelvis', 0.03, 0, 0.052],
    ],
  ],
  ['side-body', 'front', FLANK],
  ['side-body', 'back', FLANK],
  ['upper-arm', 'front', UPPER_ARM],
  ['upper-arm', 'back', UPPER_ARM],
  ['forearm-hand', 'front', FOREARM_HAND],
  ['forearm-hand', 'back', FOREARM_HAND],
  [
    'hip-flexors',
    'front',
    [
      ['pelvis', 0.022, 0.04, RIM],
      ['pelvis', -0.02, 0.02, 0.075],
      ['pelvis', -0.06, 0.012, 0.045],
    ],
  ],
  [
    'glutes',
    'back',
    [
      ['pelvis', 0.022, 0, 0.06],
      ['pelvis', -0.02, 0, RIM],
      ['pelvis', -0.06, 0, RIM],
      ['pelvis', -0.08, 0.01, 0.09],
    ],
  ],
  [
    'hamstrings',
    'back',
    [
      ['thigh', -0.075, -RIM, RIM],
      ['thigh', -0.15, -RIM, RIM],
      ['thigh', -0.22, -0.026, 0.026],
    ],
  ],
  [
    'quadriceps',
    'front',
    [
      ['thigh', -0.02, 0.032, RIM],
      ['thigh', -0.06, 0, RIM],
      ['thigh', -0.12, -0.016, RIM],
      ['thigh', -0.19, -0.024, RIM],
      ['thigh', -0.222, -0.016, 0.022],
    ],
  ],
  [
    'adductors',
    'front',
    [
      ['thigh', -0.062, -RIM, -0.008],
      ['thigh', -0.12, -RIM, -0.022],
      ['thigh', -0.185, -RIM, -0.031],
    ],
  ],
  [
    'calf',
    'back',
    [
      ['shank', -0.022, -0.02, 0.02],
      ['shank', -0.06, -RIM, RIM],
      ['shank', -0.12, -RIM, RIM],
      ['shank', -0.215, -0.012, 0.012],
    ],
  ],
  [
    'shin',
    'front',
    [
      ['shank', -0.034, -0.018, 0.02],
      ['shank', -0.07, -0.022, 0.028],
      ['shank', -0.215, -0.014, 0.014],
    ],
  ],
  [
    'foot',
    'front',
    [
      ['foot', -0.006, -0.014, 0.014],
      ['foot', -0.04, -RIM, RIM],
    ],
  ],
  [
    'foot',
    'back',
    [
      ['foot', -0.006, -0.014, 0.014],
      ['foot', -0.04, -RIM, RIM],
    ],
  ],
];

/** Painful places: a joint of each side, or one in the middle. */
export const PLACES: readonly (readonly [Flag, MapBone, up: number, views: readonly MapView[]])[] = [
  ['neck', 'thorax', 0.056, ['front']],
  ['neck', 'neck', 0.006, ['back']],
  ['shoulder', 'upper-arm', 0, ['front', 'back']],
  ['wrist', 'hand', 0, ['front', 'back']],
  ['lower-back', 'lumbar', -0.01, ['back']],
  ['hip', 'thigh', 0, ['front', 'back']],
  ['knee', 'shank', 0, ['front', 'back']],
  ['ankle-achilles', 'foot', 0.012, ['front', 'back']],
];
