import { dueAt, isAway, MOST_LATERS } from './cycle.ts';
import type { Facts } from './facts.ts';
import { UNDRIVEN_MS } from './session.ts';
import type { Silence } from './silence.ts';
import { silenceOf } from './silence.ts';
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
const DAY_MS = 24 * 3600_000;
/** Never ask for an alarm nearer than this: one in the past fires at once, again and again (fault A10). */
const SOONEST_MS = 1_000;
/** The heartbeat: at most this much sleep can ever be taken for work. */
const HEARTBEAT_MS = 5 * MINUTE_MS;

export function outlook(state: State, facts: Facts): Outlook {
  const silence = silenceOf(state, facts);
  return {
    alarmAtMs: alarmAt(state, facts),
    badge: badgeOf(state, facts),
    notification: notificationOf(state, silence),
    thresholdSeconds: state.cycle.thresholdSeconds,
    why: whyAndWhen(state, facts),
  };
}

/** An offer that was shown stays over a short absence; one that was not, waits until the person is there. */
function notificationOf({ cycle, settings }: State, silence: Silence | null): Outlook['notification'] {
  if (cycle.stage !== 'offered' || settings.isBadgeOnly) return 'none';
  switch (silence?.reason) {
    case undefined:
    case 'no-lull':
      return cycle.isNotified ? 'keep' : 'show';
    case 'away':
    case 'just-back':
      return cycle.isNotified ? 'keep' : 'none';
    default:
      return 'none';
  }
}

/** "Later" is still on offer. */
export function canPutOff(state: State): boolean {
  return state.cycle.laterCount < MOST_LATERS;
}

/** When a skipped reminder would come again: a whole interval of work from now. Epoch ms. */
export function skipUntil(state: State, nowMs: number): number {
  return nowMs + state.settings.intervalMinutes * MINUTE_MS;
}

function alarmAt(state: State, facts: Facts): number | null {
  const { nowMs } = facts;
  const silence = silenceOf(state, facts);
  if (silence?.reason === 'not-set-up') return null;
  const soonest = nowMs + SOONEST_MS;
  if (state.session === null && (silence?.reason === 'paused' || silence?.reason === 'outside-hours')) {
    return Math.max(soonest, Math.min(silence.untilMs ?? nowMs + DAY_MS, nowMs + DAY_MS));
  }
  const heartbeatMs = nowMs + Math.min(state.settings.restMinutes * MINUTE_MS, HEARTBEAT_MS);
  return Math.max(soonest, Math.min(nextDecision(state, facts) ?? heartbeatMs, heartbeatMs));
}

/** When the state changes by itself next, if nothing happens until then. Epoch ms, or null for never. */
function nextDecision(state: State, facts: Facts): number | null {
  const { cycle, settings, session } = state;
  const restMs = settings.restMinutes * MINUTE_MS;
  const restEndMs = cycle.idleSinceMs === null ? null : cycle.idleSinceMs + restMs;
  if (session !== null) {
    const isResting = restEndMs !== null && !facts.isSessionDriven;
    const waitedMs = isResting ? Math.max(restEndMs, session.drivenAtMs + restMs) : null;
    return earliest(session.drivenAtMs + UNDRIVEN_MS, waitedMs);
  }
  if (isAway(cycle, settings, facts.nowMs)) return cycle.stage === 'counting' ? null : restEndMs;
  if (cycle.stage === 'counting') return dueAt(cycle, settings);
  if (cycle.stage === 'due') return silenceOf(state, facts)?.untilMs ?? null;
  return restEndMs;
}

function earliest(first: number, second: number | null): number {
  return second === null ? first : Math.min(first, second);
}

function badgeOf(state: State, { nowMs, isSessionDriven }: Facts): Badge {
  if (!state.person.isSetUp) return 'blank';
  if (state.session !== null) return isSessionDriven ? 'blank' : 'waiting';
  if (state.pausedUntilMs !== null && nowMs < state.pausedUntilMs) return 'quiet';
  // Put off is handled: the sign comes back with the reminder.
  const isPutOff = state.cycle.laterUntilMs !== null && nowMs < state.cycle.laterUntilMs;
  return state.cycle.stage === 'counting' || isPutOff ? 'blank' : 'ready';
}
