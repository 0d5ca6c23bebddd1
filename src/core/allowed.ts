import type { Condition, Flag } from './flags.ts';
import type { Likes } from './liking.ts';
import type { Modes } from './modes.ts';
import { sorenessOf } from './modes.ts';
import type { Person } from './person.ts';
import { soreSpot } from './person.ts';
import type { Practice } from './practice.ts';
import { backedOffDays } from './practice.ts';
import type { Stretch } from './stretch.ts';

/** All that may forbid a stretch, wherever it is done. `today` is the local day, `YYYY-MM-DD`. */
export interface Body {
  person: Person;
  modes: Modes;
  practice: Practice;
  likes: Likes;
  today: string;
}

/** Why a stretch is not done now. There is no override inside a session (R17). */
export type Exclusion =
  | { by: 'flag'; flag: Flag }
  | { by: 'condition'; condition: Condition }
  /** The area was said to be painful, until the person says otherwise. */
  | { by: 'painful' }
  /** The area is very sore today (R26). */
  | { by: 'sore' }
  /** Pain was tapped in this stretch: it rests so many days more, today included. */
  | { by: 'pain'; days: number }
  | { by: 'warning-sign' }
  /** The person has switched it off, and nothing else is against it. */
  | { by: 'off' };

export function whyExcluded(stretch: Stretch, body: Body): Exclusion | null {
  const { person, modes, practice, likes, today } = body;
  const flag = flagsAgainst(stretch).find((each) => person.flags.includes(each));
  if (flag !== undefined) return { by: 'flag', flag };
  const condition = stretch.extraCautionWith.find((each) => person.conditions.includes(each));
  if (condition !== undefined) return { by: 'condition', condition };
  if (soreSpot(person, stretch.area)?.degree === 'painful') return { by: 'painful' };
  if (sorenessOf(modes, stretch.area, today) === 'severe') return { by: 'sore' };
  if (practice.removed.includes(stretch.id)) return { by: 'warning-sign' };
  const days = backedOffDays(practice, stretch.id, today);
  if (days > 0) return { by: 'pain', days };
  return likes[stretch.id] === 'off' ? { by: 'off' } : null;
}

/** Who is dizzy does nothing that asks for balance, also where the library only asks for care (R30). */
function flagsAgainst({ excludedBy, balanceDemand }: Stretch): readonly Flag[] {
  return balanceDemand === 'moderate' ? [...excludedBy, 'dizziness-balance'] : excludedBy;
}

export function allowedStretches(library: readonly Stretch[], body: Body): Stretch[] {
  return library.filter((stretch) => whyExcluded(stretch, body) === null);
}
