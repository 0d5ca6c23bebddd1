import type { Stretch } from './stretch.ts';

/** The tip that searches the angle, on chest, glutes and hamstrings (R13). */
const ANGLE_TIP = 3;

/**
 * Which corrections *nothing yet* gives, in order, as numbers of the stretch's tips: more tension first, then form (R10,
 * R11), or the angle where it must be searched (R13). With hypermobility never more tension.
 */
export function tipOrder(stretch: Stretch, isHypermobile: boolean): readonly number[] {
  if (!isHypermobile) return stretch.isAngleSearched ? [1, ANGLE_TIP] : [1, 2];
  return stretch.isAngleSearched ? [...stretch.formTips, ANGLE_TIP] : stretch.formTips;
}

/** The correction that is the `given`-th one of its hold searches the angle. */
export function isAngleTip(stretch: Stretch, isHypermobile: boolean, given: number): boolean {
  return stretch.isAngleSearched && tipOrder(stretch, isHypermobile)[given - 1] === ANGLE_TIP;
}
