import { repetitionOf } from './beats.ts';
import type { Person } from './person.ts';
import type { PlanItem } from './plan.ts';
import type { Stretch } from './stretch.ts';

/** The tip that searches the angle, on chest, glutes and hamstrings (R13). */
const ANGLE_TIP = 3;
/** A hold starts again so often; then *Swap* is what is left. */
const MOST_TIPS = 2;

/**
 * Which corrections *nothing yet* gives in the `hold`-th hold of `item`, in order, as numbers of the stretch's tips: more
 * tension first, then form (R10, R11), or the angle where it must be searched (R13). Where no more tension is asked for, the
 * form alone, and the angle.
 */
export function tipOrder(
  stretch: Stretch,
  person: Pick<Person, 'conditions'>,
  item: PlanItem,
  hold: number,
): readonly number[] {
  const isMoreAsked = mayPullMore(stretch, person) && !item.isGentle && !isLighterHold(item, hold);
  const first = isMoreAsked ? moreThenForm(stretch) : stretch.formTips;
  return stretch.isAngleSearched ? [...first.slice(0, MOST_TIPS - 1), ANGLE_TIP] : first;
}

/** The library's first two, or its first and its form where that comes later. */
function moreThenForm({ formTips: [form = 2] }: Stretch): readonly number[] {
  return [1, Math.max(form, 2)];
}

/** The first repetition of a side, when cold: about half of the pull (R18). */
export function isLighterHold(item: PlanItem, hold: number): boolean {
  return item.isFirstLighter && repetitionOf(item, hold) === 1;
}

/** Never with hypermobility, and not on the neck or where nerves are pulled: nobody has judged that yet (evidence.md 6.1b). */
function mayPullMore(
  { area, extraCautionWith }: Stretch,
  { conditions }: Pick<Person, 'conditions'>,
): boolean {
  return (
    area !== 'neck' && !extraCautionWith.includes('nerve-symptoms') && !conditions.includes('hypermobility')
  );
}

/** The tip of this number searches the angle. */
export function isAngleTip({ isAngleSearched }: Stretch, tip: number): boolean {
  return isAngleSearched && tip === ANGLE_TIP;
}
