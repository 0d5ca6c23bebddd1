import { allowedStretches } from '../../core/allowed.ts';
import { nextPlan, pickRequest } from '../../core/next-plan.ts';
import type { PlaceQuestion } from '../../core/place.ts';
import { placeQuestion } from '../../core/place.ts';
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
}

export function nextChoice(state: State, nowMs: number, timeZone: string): NextChoice {
  const allowed = allowedStretches(STRETCHES, pickRequest(state, STRETCHES, 'plan', nowMs, timeZone));
  const plan = nextPlan(state, STRETCHES, 'plan', nowMs, timeZone);
  const justOne = nextPlan(state, STRETCHES, 'just-one', nowMs, timeZone);
  const isSame = JSON.stringify(plan) === JSON.stringify(justOne);
  return {
    plan,
    justOne: isSame ? null : justOne,
    allowed,
    question: placeQuestion(
      state.person,
      state.place,
      allowed.filter((stretch) => stretch.isDiscreet || !state.settings.isDiscreet),
    ),
  };
}
