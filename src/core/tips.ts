import type { Person } from './person.ts';
import type { Stretch } from './stretch.ts';

/** The tip that searches the angle, on chest, glutes and hamstrings (R13). */
const ANGLE_TIP = 3;
/** A hold starts again so often; then *Swap* is what is left. */
const MOST_TIPS = 2;

/**
 * Which corrections *nothing yet* gives, in order, as numbers of the stretch's tips: more tension first, then form (R10,
 * R11), or the angle where it must be searched (R13). With hypermobility never more tension.
 */
export function tipOrder(
  { isAngleSearched, formTips }: Stretch,
  { conditions }: Pick<Person, 'conditions'>,
): readonly number[] {
  const isHypermobile = conditions.includes('hypermobility');
  const first = isHypermobile ? formTips : [1, 2];
  return isAngleSearched ? [...first.slice(0, MOST_TIPS - 1), ANGLE_TIP] : first;
}

/** The tip of this number searches the angle. */
export function isAngleTip({ isAngleSearched }: Stretch, tip: number): boolean {
  return isAngleSearched && tip === ANGLE_TIP;
}
