import type { Person } from '../../core/person.ts';
import { MOST_TIPS } from '../../core/session-steps.ts';
import type { Stretch } from '../../core/stretch.ts';
import { isAngleTip, tipOrder } from '../../core/tips.ts';

/** The correction that *nothing yet* has brought up. */
export interface Tip {
  /** The stretch's tip of this number. */
  number: number;
  /** It searches the angle (R13). */
  isAngle: boolean;
  /** Which one of how many, from 1. */
  given: number;
  total: number;
}

/** The `given`-th correction of a hold; null before the first. */
export function tipAt(stretch: Stretch, person: Pick<Person, 'conditions'>, given: number): Tip | null {
  const isHypermobile = person.conditions.includes('hypermobility');
  const number = tipOrder(stretch, isHypermobile)[given - 1];
  if (number === undefined) return null;
  return {
    number,
    isAngle: isAngleTip(stretch, isHypermobile, given),
    given,
    total: tipTotal(stretch, person),
  };
}

/** How many corrections a hold has before *Swap* is what is left (R11). */
export function tipTotal(stretch: Stretch | null, { conditions }: Pick<Person, 'conditions'>): number {
  if (stretch === null) return 0;
  return Math.min(tipOrder(stretch, conditions.includes('hypermobility')).length, MOST_TIPS);
}
