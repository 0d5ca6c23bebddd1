/** What happens by itself around an event: before it, what the world says; after it, whatever has become due. */
import { CALL_MINUTES, endCall, hearCall, isHeldOff, isInCall } from './call.ts';
import { dueAt, isAway, isLull, LULL_SECONDS, renewCycle, startCycle, workedAt } from './cycle.ts';
import { hoursAt } from './day-clock.ts';
import { isEnough } from './enough.ts';
import type { Event } from './event.ts';
import type { Facts } from './facts.ts';
import { dueAgain, isUnanswered, miss, settleOffer } from './offer.ts';
import { endPause } from './pause.ts';
import { observe } from './presence.ts';
import { isRunning, settleSession } from './session-events.ts';
import { silenceOf } from './silence.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';

/** The state with what the world says taken in, and what the rules should take the world for. */
export function takeIn(given: State, world: Facts): { state: State; facts: Facts } {
  const state = withoutPastEnds(given, world.nowMs);
  const { nowMs } = world;
  const isPresent = world.idle === 'idle' && isPresentWithoutInput(state, world);
  const facts = isPresent ? { ...world, idle: 'active' as const } : world;
  const observed = withoutOvertime(state, observe(openDay(state, facts), state.settings, facts), facts);
  const seen = withCycle(state, hearCall(observed, facts));
  // A whole rest away ends a call that was said, too.
  const hasRested = observed.lastRest !== null && observed.lastRest !== state.cycle.lastRest;
  return { state: hasRested && isInCall(seen, nowMs) ? { ...seen, callUntilMs: null } : seen, facts };
}

/** Whatever has become due by itself. */
export function settle(state: State, facts: Facts, library: readonly Stretch[]): State {
  return settleCycle(settleSession(withoutCallWhenClosed(state, facts), facts, library), facts);
}

/**
 * The threshold at which the browser reports `idle`. It is lowered as soon as a lull is waited for, and raised only when
 * the person is really active: raised while idle, Chromium reports a false `active` and Firefox loses the real one.
 */
export function tuneThreshold(state: State, event: Event, world: Facts): State {
  const { cycle, settings } = state;
  const wanted = cycle.stage === 'due' ? LULL_SECONDS : settings.awaySeconds;
  const isActive = event.type === 'idleChanged' && event.idle === 'active' && world.idle === 'active';
  if (wanted === cycle.thresholdSeconds || (wanted > cycle.thresholdSeconds && !isActive)) return state;
  return withCycle(state, { ...cycle, thresholdSeconds: wanted });
}

/**
 * Being without input means nothing while a session runs (the person stands at a wall), in a call, and for whoever is
 * on a phone that the browser cannot see.
 */
function isPresentWithoutInput(state: State, facts: Facts): boolean {
  return state.settings.isOnPhoneALot || isInCall(state, facts.nowMs) || isRunning(state.session, facts);
}

/** A new working range begins a new cycle: what was done before it is not its work. */
function openDay({ cycle, settings }: State, { nowMs, timeZone }: Facts): State['cycle'] {
  if (cycle.countedToMs === 0) return startCycle(nowMs);
  const hours = hoursAt(settings, nowMs, timeZone);
  if (!hours.isOpen || cycle.countedToMs >= hours.openedAtMs) return cycle;
  return renewCycle(cycle, hours.openedAtMs);
}

/** What is done outside working hours is nobody's work: hours that are opened by a word do not count it. */
function withoutOvertime({ cycle, settings }: State, seen: State['cycle'], { nowMs, timeZone }: Facts) {
  const isMore = seen.workedMs > cycle.workedMs;
  return isMore && !hoursAt(settings, nowMs, timeZone).isOpen ? { ...seen, workedMs: cycle.workedMs } : seen;
}

/**
 * A pause or a call that is over leaves only the time of its end, so that a clock set back cannot begin it again; and a
 * clock set back makes no call longer than the longest (fault C03).
 */
function withoutPastEnds(state: State, nowMs: number): State {
  const { pausedUntilMs, callUntilMs } = state;
  const latestMs = nowMs + Math.max(...CALL_MINUTES) * 60_000;
  const called = callUntilMs !== null && callUntilMs > latestMs ? { ...state, callUntilMs: latestMs } : state;
  const quiet = callUntilMs !== null && callUntilMs <= nowMs ? endCall(called, callUntilMs) : called;
  return pausedUntilMs !== null && pausedUntilMs <= nowMs ? endPause(quiet, pausedUntilMs) : quiet;
}

/** Closing time ends a call that was said. */
function withoutCallWhenClosed(state: State, { nowMs, timeZone }: Facts): State {
  if (state.callUntilMs === null || hoursAt(state.settings, nowMs, timeZone).isOpen) return state;
  return { ...state, callUntilMs: null };
}

/** Moves the cycle on by itself: counting to due, due to offered, and back when its reason is gone. */
function settleCycle(state: State, facts: Facts): State {
  const { cycle, settings } = state;
  const { nowMs, timeZone } = facts;
  if (!state.person.isSetUp || state.session !== null) return state;
  const isOpen = hoursAt(settings, nowMs, timeZone).isOpen;
  if (!isOpen || isEnough(state, nowMs, timeZone)) {
    return cycle.stage === 'counting' ? state : withCycle(state, renewCycle(cycle, nowMs));
  }
  const silence = silenceOf(state, facts);
  const isWorkedOut = workedAt(cycle, settings, nowMs) >= settings.intervalMinutes * 60_000;
  if (cycle.stage === 'counting' && isWorkedOut && !isAway(cycle, settings, nowMs)) {
    const sinceMs = Math.min(nowMs, Math.max(dueAt(cycle, settings), cycle.countedToMs));
    return settleCycle(
      withCycle(state, hearCall({ ...cycle, stage: 'due', stageSinceMs: sinceMs }, facts)),
      facts,
    );
  }
  // One that was shown or put off is owed: time given back does not take it away.
  const isOwed = cycle.showings > 0 || cycle.laterCount > 0;
  if (cycle.stage === 'due' && !isWorkedOut && !isOwed) {
    return withCycle(state, {
      ...renewCycle(cycle, nowMs),
      workedMs: cycle.workedMs,
      countedToMs: cycle.countedToMs,
    });
  }
  if (cycle.stage === 'due' && silence === null) {
    if (isUnanswered(state) && !isLull(cycle, settings, nowMs)) return miss(state, nowMs);
    return withCycle(state, { ...dueAgain(cycle, nowMs), stage: 'offered' });
  }
  // Settled to the end: the next wake must find nothing left to do.
  if (cycle.stage === 'offered' && isHeldOff(cycle)) {
    return settleCycle(withCycle(state, dueAgain(cycle, nowMs)), facts);
  }
  // What is due again may have its moment now.
  const settled = settleOffer(state, nowMs);
  return settled === state ? state : settleCycle(settled, facts);
}

function withCycle(state: State, cycle: State['cycle']): State {
  return cycle === state.cycle ? state : { ...state, cycle };
}
