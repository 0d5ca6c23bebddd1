import { isHeldOff, isInCall } from './call.ts';
import { isAway, isLull } from './cycle.ts';
import { hoursAt } from './day-clock.ts';
import { isEnough } from './enough.ts';
import type { Facts } from './facts.ts';
import { isUnanswered, UNANSWERED_MS } from './offer.ts';
import type { State } from './state.ts';

export type SilenceReason =
  | 'not-set-up'
  | 'paused'
  | 'outside-hours'
  | 'in-session'
  | 'in-call'
  | 'held-off'
  | 'later'
  | 'away'
  | 'just-back'
  | 'enough'
  | 'no-lull';

/** Why no reminder is shown, and when that ends by itself. */
export interface Silence {
  reason: SilenceReason;
  /** Epoch ms; null when no time is known at which it ends. */
  untilMs: number | null;
}

/** What the silences are decided from. */
export type Now = Pick<Facts, 'nowMs' | 'timeZone'>;

/** After coming back, or after a silence that somebody chose, nothing is shown for two minutes. */
const GRACE_MS = 2 * 60_000;
/** Two showings are at least this far apart, whatever happens in between. */
const SHOWINGS_APART_MS = 5 * 60_000;

/**
 * The order in which silences win (design: "Silence wins, in this order"): the first one that holds. Each answers
 * until when it holds, epoch ms; null for no time that is known; false when it does not hold.
 */
const SILENCES: readonly (readonly [SilenceReason, (state: State, now: Now) => number | null | false])[] = [
  ['not-set-up', ({ person }) => !person.isSetUp && null],
  ['paused', (state, { nowMs }) => isPaused(state, nowMs) && state.pausedUntilMs],
  ['outside-hours', outsideHours],
  ['in-session', ({ session }) => session !== null && null],
  ['in-call', (state, { nowMs }) => isInCall(state, nowMs) && state.callUntilMs],
  ['held-off', ({ cycle }) => isHeldOff(cycle) && null],
  ['later', ({ cycle }, { nowMs }) => isBefore(cycle.laterUntilMs, nowMs)],
  ['away', ({ cycle, settings }, { nowMs }) => isAway(cycle, settings, nowMs) && null],
  ['just-back', (state, { nowMs }) => isBefore(graceEnd(state, nowMs), nowMs)],
  ['enough', (state, { nowMs, timeZone }) => isEnough(state, nowMs, timeZone) && null],
  [
    'no-lull',
    (state, { nowMs }) =>
      !isLull(state.cycle, state.settings, nowMs) && isBefore(capEnd(state, nowMs), nowMs),
  ],
];

export function silenceOf(state: State, now: Now): Silence | null {
  for (const [reason, until] of SILENCES) {
    const untilMs = until(state, now);
    if (untilMs !== false) return { reason, untilMs };
  }
  return null;
}

export function isPaused(state: State, nowMs: number): boolean {
  return state.pausedUntilMs !== null && nowMs < state.pausedUntilMs;
}

function isBefore(untilMs: number | null, nowMs: number): number | false {
  return untilMs !== null && nowMs < untilMs && untilMs;
}

function outsideHours({ settings }: State, { nowMs, timeZone }: Now): number | null | false {
  const hours = hoursAt(settings, nowMs, timeZone);
  return !hours.isOpen && hours.opensAtMs;
}

/** Two minutes after the last absence, call, pause or session. A time to come is none of them: the clock was set back. */
function graceEnd({ cycle, pausedUntilMs, callUntilMs, lastSession }: State, nowMs: number): number {
  const ends = [cycle.backAtMs, pausedUntilMs ?? 0, callUntilMs ?? 0, lastSession?.endedAtMs ?? 0];
  const lastEndMs = Math.max(0, ...ends.filter((ms) => ms <= nowMs));
  const apartMs = cycle.lastShownAtMs === null ? 0 : cycle.lastShownAtMs + SHOWINGS_APART_MS;
  return Math.max(lastEndMs === 0 ? 0 : lastEndMs + GRACE_MS, apartMs);
}

/**
 * How long a lull is waited for, from when the reminder could have come but for it: until the cap, or, when it was shown
 * once and not answered, until it counts as missed.
 */
function capEnd(state: State, nowMs: number): number {
  const { cycle, settings } = state;
  const fromMs = Math.max(cycle.stageSinceMs, cycle.laterUntilMs ?? 0, graceEnd(state, nowMs));
  return fromMs + (isUnanswered(state) ? UNANSWERED_MS : settings.capMinutes * 60_000);
}
