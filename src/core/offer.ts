/**
 * What becomes of a reminder that was shown and is not answered.
 *
 *   shown ──10 min──► due again ──a lull──► shown again ──10 min──► missed: a new cycle
 *                         └──no lull for 10 min──────────────────────────┘
 *
 * Whoever typed past it once is not interrupted for it: the second time it never comes by the cap.
 *
 * Three missed in a row: badge only, until the person next starts a session.
 */
import type { Cycle } from './cycle.ts';
import { isAway, MOST_LATERS, renewCycle } from './cycle.ts';
import type { State } from './state.ts';

/** Without an answer for this long a reminder is shown once more, or counts as missed. */
export const UNANSWERED_MS = 10 * 60_000;
/** The browser may refuse a notification this often; then the badge alone carries it (fault D11). */
export const MOST_FAILED_SHOWS = 2;
const MOST_SHOWINGS = 2;
/** So many missed in a row, and it keeps to the badge. */
export const MOST_MISSED = 3;

/** No notification: the badge alone. By choice, or because three in a row were missed. */
export function isBadgeOnly({ settings, missedCount }: Pick<State, 'settings' | 'missedCount'>): boolean {
  return settings.isBadgeOnly || settings.isOnPhoneALot || missedCount >= MOST_MISSED;
}

/** The notification is on its way to the screen. */
export function noteShown(cycle: Cycle, nowMs: number): Cycle {
  if (cycle.stage !== 'offered' || cycle.isNotified) return cycle;
  return { ...cycle, isNotified: true, showings: cycle.showings + 1, failedShows: 0, lastShownAtMs: nowMs };
}

/** The browser refused the notification. */
export function noteNotShown(cycle: Cycle): Cycle {
  const isLast = cycle.stage !== 'offered' || cycle.isNotified || cycle.failedShows >= MOST_FAILED_SHOWS;
  return isLast ? cycle : { ...cycle, failedShows: cycle.failedShows + 1 };
}

/** When an offer that nobody answers changes by itself; null when it stands until it is handled. Epoch ms. */
export function unansweredAt(state: State): number | null {
  const { cycle } = state;
  // What is stored may say that a notification was shown where nothing is offered: only an offer is left unanswered.
  if (cycle.stage !== 'offered' || !cycle.isNotified || isBadgeOnly(state)) return null;
  return (cycle.lastShownAtMs ?? cycle.stageSinceMs) + UNANSWERED_MS;
}

/** An offer that was not answered in time: due again, or missed. Whoever is away is not asked. */
export function settleOffer(state: State, nowMs: number): State {
  const { cycle, settings } = state;
  const atMs = unansweredAt(state);
  if (atMs === null || nowMs < atMs || isAway(cycle, settings, nowMs)) return state;
  return cycle.showings < MOST_SHOWINGS ? { ...state, cycle: dueAgain(cycle, nowMs) } : miss(state, nowMs);
}

/** Nobody answered it: a new cycle, and one more in the row of missed ones. */
export function miss(state: State, nowMs: number): State {
  return {
    ...state,
    cycle: renewCycle(state.cycle, nowMs),
    missedCount: Math.min(MOST_MISSED, state.missedCount + 1),
  };
}

/**
 * Due again because nobody answered it. After a pause, a call or "Later" it is due again sooner than that, and comes as if
 * for the first time.
 */
export function isUnanswered(state: Pick<State, 'cycle' | 'settings' | 'missedCount'>): boolean {
  const { stage, showings, stageSinceMs, lastShownAtMs } = state.cycle;
  if (stage !== 'due' || showings === 0 || lastShownAtMs === null || isBadgeOnly(state)) return false;
  return stageSinceMs - lastShownAtMs >= UNANSWERED_MS;
}

/** An offer that is taken back and waits for its moment again. */
export function dueAgain(cycle: Cycle, nowMs: number): Cycle {
  return { ...cycle, stage: 'due', stageSinceMs: nowMs, isNotified: false, failedShows: 0 };
}

/** Any answer breaks the row of missed ones; three in a row are broken only by a session. */
export function answered(state: State): State {
  return state.missedCount >= MOST_MISSED ? state : { ...state, missedCount: 0 };
}

/** "Later" is still on offer. */
export function canPutOff(state: State): boolean {
  return state.cycle.laterCount < MOST_LATERS;
}

/** When a skipped reminder would come again: a whole interval of work from now. Epoch ms. */
export function skipUntil(state: State, nowMs: number): number {
  return nowMs + state.settings.intervalMinutes * 60_000;
}
