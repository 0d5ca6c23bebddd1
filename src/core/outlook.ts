import { alarmAt } from './alarm-time.ts';
import { isInCall } from './call.ts';
import { hoursAt } from './day-clock.ts';
import { isEnough } from './enough.ts';
import type { Facts } from './facts.ts';
import { isBadgeOnly, MOST_FAILED_SHOWS } from './offer.ts';
import type { SilenceReason } from './silence.ts';
import { isPaused, silenceOf } from './silence.ts';
import type { State } from './state.ts';
import type { WhyAndWhen } from './why-and-when.ts';
import { whyAndWhen } from './why-and-when.ts';

/** The four signs of the badge: nothing, a reminder is ready, a session waits, quiet on purpose. */
export type Badge = 'blank' | 'ready' | 'waiting' | 'quiet';

/** What the browser should look like for a state. */
export interface Outlook {
  /** When the one alarm should fire; null for no alarm. Always in the future and at most 24 h ahead. Epoch ms. */
  alarmAtMs: number | null;
  badge: Badge;
  /** 'show' a new one, 'keep' what is there, or have 'none'. */
  notification: 'show' | 'keep' | 'none';
  /** Seconds without input at which the browser should report `idle`. */
  thresholdSeconds: number;
  why: WhyAndWhen;
}

const MINUTE_MS = 60_000;
/** Due this near to closing time: badge only. */
const CLOSING_SOON_MS = 10 * MINUTE_MS;

export function outlook(state: State, facts: Facts): Outlook {
  return {
    alarmAtMs: alarmAt(state, facts),
    badge: badgeOf(state, facts),
    notification: notificationOf(state, facts),
    thresholdSeconds: state.cycle.thresholdSeconds,
    why: whyAndWhen(state, facts),
  };
}

/** An offer that was shown stays over a short absence; one that was not, waits until the person is there. */
function notificationOf(state: State, facts: Facts): Outlook['notification'] {
  const { cycle } = state;
  if (cycle.stage !== 'offered' || isBadgeOnly(state)) return 'none';
  const reason = silenceOf(state, facts)?.reason;
  if (reason !== undefined && !STAYS_THROUGH.includes(reason)) return 'none';
  if (cycle.isNotified) return 'keep';
  const isShowable = (reason === undefined || reason === 'no-lull') && !isClosingSoon(state, facts);
  return isShowable && cycle.failedShows < MOST_FAILED_SHOWS ? 'show' : 'none';
}

/** Silences that a notification on the screen outlasts. */
const STAYS_THROUGH: readonly SilenceReason[] = ['away', 'just-back', 'no-lull'];

function isClosingSoon({ settings }: State, { nowMs, timeZone }: Facts): boolean {
  const hours = hoursAt(settings, nowMs, timeZone);
  return hours.isOpen && hours.closesAtMs - nowMs < CLOSING_SOON_MS;
}

function badgeOf(state: State, { nowMs, timeZone, isSessionDriven }: Facts): Badge {
  if (!state.person.isSetUp) return 'blank';
  if (state.session !== null) return isSessionDriven ? 'blank' : 'waiting';
  if (isPaused(state, nowMs)) return 'quiet';
  if (isEnough(state, nowMs, timeZone) && hoursAt(state.settings, nowMs, timeZone).isOpen) return 'quiet';
  // Put off is handled, and so is a call that was said: the sign comes back with the reminder.
  const isPutOff = state.cycle.laterUntilMs !== null && nowMs < state.cycle.laterUntilMs;
  const isHandled = isPutOff || isInCall(state, nowMs);
  return state.cycle.stage === 'counting' || isHandled ? 'blank' : 'ready';
}
