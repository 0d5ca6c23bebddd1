import { nextHearing } from './call.ts';
import type { Cycle } from './cycle.ts';
import { dueAt, isAway } from './cycle.ts';
import { hoursAt, startOfTomorrow, workDay } from './day-clock.ts';
import { isEnough } from './enough.ts';
import type { Facts } from './facts.ts';
import { unansweredAt } from './offer.ts';
import { MOST_LISTENING_MS } from './presence.ts';
import type { Session } from './session.ts';
import { overAt, UNDRIVEN_MS } from './session.ts';
import { silenceOf } from './silence.ts';
import type { State } from './state.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3600_000;
/** Never ask for an alarm nearer than this: one in the past fires at once, again and again (fault A10). */
const SOONEST_MS = 1_000;
/** The heartbeat: at most this much sleep can ever be taken for work. */
const HEARTBEAT_MS = 5 * MINUTE_MS;

/**
 * When the one alarm should fire: at the next moment at which something changes by itself, or as a heartbeat before that.
 * Null for no alarm. Always in the future and at most 24 h ahead. Epoch ms.
 */
export function alarmAt(state: State, facts: Facts): number | null {
  const { nowMs } = facts;
  const silence = silenceOf(state, facts);
  // Nobody is reminded, but a history that could not be deleted at once is tried again.
  if (silence?.reason === 'not-set-up') return state.isErasing ? nowMs + MINUTE_MS : null;
  const soonest = nowMs + SOONEST_MS;
  const sleepsUntilMs = state.session === null ? quietUntil(state, facts) : null;
  const heartbeatMs = nowMs + Math.min(state.settings.restMinutes * MINUTE_MS, HEARTBEAT_MS);
  const nextMs = sleepsUntilMs ?? Math.min(nextDecision(state, facts), heartbeatMs);
  return Math.max(soonest, Math.min(nextMs, nowMs + DAY_MS));
}

/** Until when the worker may sleep: nothing is counted or shown before. Epoch ms; null when it may not. */
function quietUntil(state: State, facts: Facts): number | null {
  const { nowMs, timeZone } = facts;
  const silence = silenceOf(state, facts);
  const hours = hoursAt(state.settings, nowMs, timeZone);
  if (silence?.reason === 'outside-hours') return silence.untilMs ?? nowMs + DAY_MS;
  if (silence?.reason === 'paused') {
    const untilMs = silence.untilMs ?? nowMs + DAY_MS;
    // Work goes on in a pause, and so does the heartbeat, unless a new cycle begins after it anyway.
    return hours.isOpen && untilMs < hours.closesAtMs ? null : untilMs;
  }
  if (!hours.isOpen || !isEnough(state, nowMs, timeZone)) return null;
  return Math.min(hours.closesAtMs, startOfTomorrow(nowMs, timeZone));
}

/** When the state changes by itself next, if nothing happens until then. Epoch ms, or infinity for never. */
function nextDecision(state: State, facts: Facts): number {
  const { cycle, settings, session, pausedUntilMs, callUntilMs } = state;
  const { nowMs, timeZone } = facts;
  const restMs = settings.restMinutes * MINUTE_MS;
  const restEndMs = cycle.idleSinceMs === null ? null : cycle.idleSinceMs + restMs;
  if (session !== null) return nextOfSession(session, facts, restEndMs, restMs);
  const hours = hoursAt(settings, nowMs, timeZone);
  const laterMs = (cycle.laterUntilMs ?? 0) > nowMs ? cycle.laterUntilMs : null;
  const soon = [
    ...[hours.isOpen ? hours.closesAtMs : null, pausedUntilMs, callUntilMs, laterMs],
    dayOfSessions(state, facts),
  ];
  if (isAway(cycle, settings, nowMs)) return earliest(...soon, cycle.stage === 'counting' ? null : restEndMs);
  const listeningMs = endOfListening(cycle, nowMs);
  if (cycle.stage === 'counting') return earliest(...soon, dueAt(cycle, settings), listeningMs);
  const silenceEndMs = cycle.isNotified ? null : (silenceOf(state, facts)?.untilMs ?? null);
  const hearingMs = nextHearing(cycle, nowMs);
  return earliest(...soon, silenceEndMs, restEndMs, unansweredAt(state), hearingMs, listeningMs);
}

/** When a session ends by itself: over, driven by nobody, or waiting across a whole rest. Epoch ms. */
function nextOfSession(session: Session, facts: Facts, restEndMs: number | null, restMs: number): number {
  const isResting = restEndMs !== null && !facts.isSessionDriven;
  const waitedMs = isResting ? Math.max(restEndMs, session.drivenAtMs + restMs) : null;
  return earliest(session.drivenAtMs + UNDRIVEN_MS, waitedMs, overAt(session));
}

/** When the day begins whose sessions are counted already, because the clock was set back across midnight. Epoch ms. */
function dayOfSessions({ sessionDay, settings }: State, { nowMs, timeZone }: Facts): number | null {
  if (settings.enoughSessions === null) return null;
  return sessionDay.day > workDay(settings, nowMs, timeZone) ? startOfTomorrow(nowMs, timeZone) : null;
}

/** When listening without input is not believed any longer. Epoch ms. */
function endOfListening({ listeningSinceMs }: Cycle, nowMs: number): number | null {
  const endMs = listeningSinceMs === null ? null : listeningSinceMs + MOST_LISTENING_MS;
  return endMs !== null && endMs > nowMs ? endMs : null;
}

function earliest(...times: readonly (number | null)[]): number {
  return Math.min(...times.filter((time) => time !== null));
}
