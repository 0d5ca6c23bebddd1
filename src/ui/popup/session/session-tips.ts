import type { Person } from '../../../core/person.ts';
import { isAngleTip, tipOrder } from '../../../core/tips.ts';
import type { Scene } from './session-scene.ts';

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

/** The `given`-th correction of the hold that is shown; null before the first. */
export function tipAt({ stretch, item, beat }: Scene, person: Person, given: number): Tip | null {
  const order = stretch === null ? [] : tipOrder(stretch, person, item, beat.hold);
  const number = order[given - 1];
  return stretch === null || number === undefined
    ? null
    : { number, isAngle: isAngleTip(stretch, number), given, total: order.length };
}
