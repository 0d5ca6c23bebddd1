import type { Cycle } from './cycle.ts';
import { isAway, isLull } from './cycle.ts';
import { hoursAt } from './day-clock.ts';
import type { Facts } from './facts.ts';
import type { State } from './state.ts';

/** Why no reminder is shown, and when that ends by itself. */
export interface Silence {
  reason:
    | 'not-set-up'
    | 'paused'
    | 'outside-hours'
    | 'in-session'
    | 'later'
    | 'away'
    | 'just-back'
    | 'no-lull';
  /** Epoch ms; null when only the person can end it. */
  untilMs: number | null;
}

/** After coming back, or after a silence that somebody chose, nothing is shown for two minutes. */
const GRACE_MS = 2 * 60_000;

/** The first silence that holds, in the order in which they win (design: "Silence wins, in this order"). */
export function silenceOf(state: State, { nowMs, timeZone }: Facts): Silence | null {
  const { cycle, settings } = state;
  if (!state.person.isSetUp) return { reason: 'not-set-up', untilMs: null };
  if (isPaused(state, nowMs)) return { reason: 'paused', untilMs: state.pausedUntilMs };
  const hours = hoursAt(settings.hours, nowMs, timeZone);
  if (!hours.isOpen) return { reason: 'outside-hours', untilMs: hours.opensAtMs };
  if (state.session !== null) return { reason: 'in-session', untilMs: null };
  if (cycle.laterUntilMs !== null && nowMs < cycle.laterUntilMs) {
    return { reason: 'later', untilMs: cycle.laterUntilMs };
  }
  if (isAway(cycle, settings, nowMs)) return { reason: 'away', untilMs: null };
  const graceEndMs = graceEnd(state);
  if (nowMs < graceEndMs) return { reason: 'just-back', untilMs: graceEndMs };
  const capEndMs = capEnd(cycle, state);
  if (!isLull(cycle, settings, nowMs) && nowMs < capEndMs) return { reason: 'no-lull', untilMs: capEndMs };
  return null;
}

export function isPaused(state: State, nowMs: number): boolean {
  return state.pausedUntilMs !== null && nowMs < state.pausedUntilMs;
}

function graceEnd({ cycle, pausedUntilMs }: State): number {
  const endedMs = Math.max(cycle.backAtMs, pausedUntilMs ?? 0);
  return endedMs === 0 ? 0 : endedMs + GRACE_MS;
}

/** The cap runs from when the reminder could have come but for the missing lull. */
function capEnd(cycle: Cycle, state: State): number {
  const fromMs = Math.max(cycle.stageSinceMs, cycle.laterUntilMs ?? 0, graceEnd(state));
  return fromMs + state.settings.capMinutes * 60_000;
}
