/** The third repetition of the focus muscles (evidence.md, Progression): offered after two good weeks, never imposed. */
import { daysBetween } from './day-clock.ts';
import { heldDays } from './dose.ts';
import type { Person } from './person.ts';
import { focusOn } from './plan-item.ts';
import { hasHurt } from './practice.ts';
import { CALM_DAYS } from './rounds.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';

/** In each of the two weeks something was held on so many days. */
const DAYS_A_WEEK = 3;
/** The part of the last answers that is a clear pull, or strong but fine. Who answers nothing has held. */
const WELL_FELT = 0.8;

type Progress = Pick<State, 'person' | 'dose' | 'practice' | 'settings' | 'thirdRoundDay'>;

/** Whether a third round may be offered on `today`, a local day as `YYYY-MM-DD`, to whoever can do the stretches `here`. */
export function mayOfferThirdRound(state: Progress, here: readonly Stretch[], today: string): boolean {
  const { person, dose, practice, settings, thirdRoundDay } = state;
  const ages = heldDays(dose).map((day) => daysBetween(day, today));
  const heldBetween = (from: number, to: number) => ages.filter((age) => from <= age && age < to).length;
  const isAsked = thirdRoundDay !== '' && Math.abs(daysBetween(thirdRoundDay, today)) < CALM_DAYS;
  const well = practice.felt.filter((answer) => answer === 'clear-pull' || answer === 'strong');
  return (
    settings.rounds === 2 &&
    !isAsked &&
    heldBetween(0, 7) >= DAYS_A_WEEK &&
    heldBetween(7, 14) >= DAYS_A_WEEK &&
    !hasHurt(practice, today, CALM_DAYS) &&
    well.length >= WELL_FELT * practice.felt.length &&
    here.some((stretch) => isLongerWithThird(stretch, person))
  );
}

/** It is of a focus area and has two repetitions a side: no third of its own, and no side alone in focus, which has three. */
function isLongerWithThird({ area, isSided, repetitions }: Stretch, person: Person): boolean {
  const focus = focusOn(person, area);
  return focus !== undefined && repetitions.default < 3 && !(isSided && focus.side !== 'both');
}
