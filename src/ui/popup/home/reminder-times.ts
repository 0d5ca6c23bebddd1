import { skipUntil } from '../../../core/offer.ts';
import { reminderTime } from '../../../core/reminder-time.ts';
import type { LaterMinutes } from '../../../core/settings.ts';
import type { State } from '../../../core/state.ts';

/** When a reminder put off now would come: past closing, after an interval of the next opening. Epoch ms. */
export function laterAt(state: State, minutes: LaterMinutes, nowMs: number, timeZone: string): number {
  return reminderTime(state.settings, nowMs + minutes * 60_000, { nowMs, timeZone });
}

/** When the next one would come after a skip, if the work goes on. Epoch ms. */
export function skippedTo(state: State, nowMs: number, timeZone: string): number {
  return reminderTime(state.settings, skipUntil(state, nowMs), { nowMs, timeZone });
}
