import type { Stretch } from '../core/stretch.ts';
import { adductorsStretches } from './stretches/adductors.ts';
import { calfStretches } from './stretches/calf.ts';
import { chestStretches } from './stretches/chest.ts';
import { footStretches } from './stretches/foot.ts';
import { forearmHandStretches } from './stretches/forearm-hand.ts';
import { glutesStretches } from './stretches/glutes.ts';
import { hamstringsStretches } from './stretches/hamstrings.ts';
import { hipFlexorsStretches } from './stretches/hip-flexors.ts';
import { lowerBackStretches } from './stretches/lower-back.ts';
import { neckStretches } from './stretches/neck.ts';
import { quadricepsStretches } from './stretches/quadriceps.ts';
import { shinStretches } from './stretches/shin.ts';
import { shouldersStretches } from './stretches/shoulders.ts';
import { sideBodyStretches } from './stretches/side-body.ts';
import { upperArmStretches } from './stretches/upper-arm.ts';
import { upperBackStretches } from './stretches/upper-back.ts';

/** The whole library, from the neck down to the foot. Its words are in `_locales`, its sources in `sources.ts`. */
export const STRETCHES: readonly Stretch[] = [
  ...neckStretches,
  ...shouldersStretches,
  ...chestStretches,
  ...upperBackStretches,
  ...lowerBackStretches,
  ...sideBodyStretches,
  ...upperArmStretches,
  ...forearmHandStretches,
  ...hipFlexorsStretches,
  ...glutesStretches,
  ...hamstringsStretches,
  ...quadricepsStretches,
  ...adductorsStretches,
  ...calfStretches,
  ...shinStretches,
  ...footStretches,
];
