import type { PoseEntry } from './pose.ts';
import { adductorsPoses } from './poses/adductors.ts';
import { calfPoses } from './poses/calf.ts';
import { chestPoses } from './poses/chest.ts';
import { floorPoses } from './poses/floor.ts';
import { footPoses } from './poses/foot.ts';
import { forearmHandPoses } from './poses/forearm-hand.ts';
import { glutesPoses } from './poses/glutes.ts';
import { hamstringsPoses } from './poses/hamstrings.ts';
import { hipFlexorsPoses } from './poses/hip-flexors.ts';
import { lowerBackPoses } from './poses/lower-back.ts';
import { neckPoses } from './poses/neck.ts';
import { quadricepsPoses } from './poses/quadriceps.ts';
import { shinPoses } from './poses/shin.ts';
import { shouldersPoses } from './poses/shoulders.ts';
import { sideBodyPoses } from './poses/side-body.ts';
import { upperArmPoses } from './poses/upper-arm.ts';
import { upperBackPoses } from './poses/upper-back.ts';

/** How each stretch of the library looks, by its id. */
export const POSES: Readonly<Record<string, PoseEntry>> = {
  ...neckPoses,
  ...shouldersPoses,
  ...chestPoses,
  ...upperBackPoses,
  ...lowerBackPoses,
  ...sideBodyPoses,
  ...upperArmPoses,
  ...forearmHandPoses,
  ...hipFlexorsPoses,
  ...glutesPoses,
  ...hamstringsPoses,
  ...quadricepsPoses,
  ...adductorsPoses,
  ...calfPoses,
  ...shinPoses,
  ...footPoses,
  ...floorPoses,
};
