import type { Person } from '../../../core/person.ts';
import type { Stretch } from '../../../core/stretch.ts';
import { isAngleTip, tipOrder } from '../../../core/tips.ts';

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
export function tipAt(stretch: Stretch, person: Person, given: number): Tip | null {
  const order = tipOrder(stretch, person);
  const number = order[given - 1];
  return number === undefined
    ? null
    : { number, isAngle: isAngleTip(stretch, number), given, total: order.length };
}
