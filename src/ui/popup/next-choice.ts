import { allowedStretches } from '../../core/allowed.ts';
import { isTooNew } from '../../core/candidates.ts';
import { dayKey } from '../../core/day-clock.ts';
import { isEventOver, soreToAsk } from '../../core/modes.ts';
import { nextPlan, pickRequest } from '../../core/next-plan.ts';
import { painToAsk } from '../../core/person.ts';
import type { PlaceQuestion } from '../../core/place.ts';
import { fitsDiscretion, placeQuestion } from '../../core/place.ts';
import type { Plan } from '../../core/plan.ts';
import type { State } from '../../core/state.ts';
import type { Stretch } from '../../core/stretch.ts';
import { STRETCHES } from '../../library/stretches.ts';

/** What could be started now. */
export interface NextChoice {
  plan: Plan | null;
  /** The one stretch of *Just one*; null when the plan is that already. */
  justOne: Plan | null;
  /** The stretches that no flag excludes, wherever they are done. */
  allowed: readonly Stretch[];
  question: PlaceQuestion | null;
  /** The one thing to ask now, the most urgent. */
  asks: 'pain' | 'sore' | 'effort' | 'place' | null;
}

export function nextChoice(state: State, nowMs: number, timeZone: string): NextChoice {
  const request = pickRequest(state, STRETCHES, 'plan', nowMs, timeZone);
  const allowed = allowedStretches(STRETCHES, request);
  const plan = nextPlan(state, STRETCHES, 'plan', nowMs, timeZone);
  const justOne = nextPlan(state, STRETCHES, 'just-one', nowMs, timeZone);
  const isSame = JSON.stringify(plan) === JSON.stringify(justOne);
  // Nothing is asked for the sake of a stretch that would be noticed, or is too new for today.
  const wanted = allowed.filter((stretch) => fitsDiscretion(stretch, request) && !isTooNew(stretch, request));
  const question = placeQuestion(state.person, state.place, wanted);
  return {
    plan,
    justOne: isSame ? null : justOne,
    allowed,
    question,
    asks: asks(state, question, dayKey(nowMs, timeZone)),
  };
}

function asks(state: State, question: PlaceQuestion | null, today: string): NextChoice['asks'] {
  const { person, modes } = state;
  if (painToAsk(person, today).length > 0) return 'pain';
  if (soreToAsk(modes, today).length > 0) return 'sore';
  if (isEventOver(modes, today)) return 'effort';
  return question === null ? null : 'place';
}
