import { daysSinceLastHold, hasHurt } from './practice.ts';
import type { State } from './state.ts';

/** So many days without pain are calm. */
export const CALM_DAYS = 14;
/** After so many days without a hold it goes back to two. */
const GAP_DAYS = 10;

/**
 * The repetitions that a session has now: two again after more than ten days without a hold, and after pain. A session
 * that starts writes it into the settings, so that a third round is not back by itself.
 */
export function roundsNow(
  { practice, settings }: Pick<State, 'practice' | 'settings'>,
  nowMs: number,
  today: string,
): 2 | 3 {
  const isBack = daysSinceLastHold(practice, nowMs) > GAP_DAYS || hasHurt(practice, today, CALM_DAYS);
  return isBack ? 2 : settings.rounds;
}
