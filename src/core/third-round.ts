/** The third repetition of the focus muscles (evidence.md, Progression): offered after two good weeks, never imposed. */
import { daysBetween } from './day-clock.ts';
import { heldDays } from './dose.ts';
import type { Practice } from './practice.ts';
import { daysSinceLastHold } from './practice.ts';
import type { State } from './state.ts';

/** Days without pain before a third round, and between two times that it is offered. */
const CALM_DAYS = 14;
/** In each of the two weeks something was held on so many days. */
const DAYS_A_WEEK = 3;
/** The part of the last answers that is a clear pull, or strong but fine. Who answers nothing has held. */
const WELL_FELT = 0.8;
/** After so many days without a hold it goes back to two. */
const GAP_DAYS = 10;

type Progress = Pick<State, 'dose' | 'practice' | 'settings' | 'thirdRoundDay'>;

/** Whether a third round may be offered on `today`, a local day as `YYYY-MM-DD`. */
export function mayOfferThirdRound(state: Progress, today: string): boolean {
  const { dose, practice, settings, thirdRoundDay } = state;
  const ages = heldDays(dose).map((day) => daysBetween(day, today));
  const heldBetween = (from: number, to: number) => ages.filter((age) => from <= age && age < to).length;
  const isAsked = thirdRoundDay !== '' && Math.abs(daysBetween(thirdRoundDay, today)) < CALM_DAYS;
  const well = practice.felt.filter((answer) => answer === 'clear-pull' || answer === 'strong');
  return (
    settings.rounds === 2 &&
    !isAsked &&
    heldBetween(0, 7) >= DAYS_A_WEEK &&
    heldBetween(7, 14) >= DAYS_A_WEEK &&
    !hasHurt(practice, today) &&
    well.length >= WELL_FELT * practice.felt.length
  );
}

/**
 * The repetitions that a session has now: two again after more than ten days without a hold, and after pain. A session
 * that starts writes it into the settings, so that a third round is not back by itself.
 */
export function roundsNow(
  { practice, settings }: Pick<State, 'practice' | 'settings'>,
  nowMs: number,
  today: string,
): 2 | 3 {
  const isBack = daysSinceLastHold(practice, nowMs) > GAP_DAYS || hasHurt(practice, today);
  return isBack ? 2 : settings.rounds;
}

function hasHurt({ stretches }: Practice, today: string): boolean {
  return Object.values(stretches).some(({ painDays }) =>
    painDays.some((day) => daysBetween(day, today) < CALM_DAYS),
  );
}
