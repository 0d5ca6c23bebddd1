import { hoursAt } from '../../core/day-clock.ts';
import { skipUntil } from '../../core/outlook.ts';
import type { LaterMinutes } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';

/** When a reminder put off now would come: past closing it is the next opening. Epoch ms. */
export function laterAt(state: State, minutes: LaterMinutes, nowMs: number, timeZone: string): number {
  return withinHours(state, nowMs + minutes * 60_000, timeZone);
}

/** When the next one would come after a skip, if the work goes on. Epoch ms. */
export function skippedTo(state: State, nowMs: number, timeZone: string): number {
  return withinHours(state, skipUntil(state, nowMs), timeZone);
}

function withinHours(state: State, atMs: number, timeZone: string): number {
  const hours = hoursAt(state.settings.hours, atMs, timeZone);
  return hours.isOpen ? atMs : (hours.opensAtMs ?? atMs);
}
