/** What happens by itself around an event: before it, what the world says; after it, whatever has become due. */
import { hearCall, isInCall } from './call.ts';
import { dueAt, isAway, LULL_SECONDS, renewCycle, startCycle, workedAt } from './cycle.ts';
import { hoursAt } from './day-clock.ts';
import { isEnough } from './enough.ts';
import type { Event } from './event.ts';
import type { Facts } from './facts.ts';
import { dueAgain, settleOffer } from './offer.ts';
import { observe } from './presence.ts';
import { isRunning, settleSession } from './session-events.ts';
import { GRACE_MS, silenceOf } from './silence.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';

/** The state with what the world says taken in, and what the rules should take the world for. */
export function takeIn(state: State, world: Facts): { state: State; facts: Facts } {
  const facts =
    world.idle === 'idle' && isPresentWithoutInput(state, world)
      ? { ...world, idle: 'active' as const }
      : world;
  const observed = observe(openDay(state, facts), state.settings, facts);
  const hasRested = observed.lastRest !== null && observed.lastRest !== state.cycle.lastRest;
  const seen = withCycle(state, hearCall(observed, facts));
  // A whole rest away ends a call that was said, too.
  return { state: hasRested && isInCall(seen, facts.nowMs) ? { ...seen, callUntilMs: null } : seen, facts };
}

/** Whatever has become due by itself. */
export function settle(state: State, facts: Facts, library: readonly Stretch[]): State {
  return settleCycle(settleSession(forgetEnds(state, facts.nowMs), facts, library), facts);
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

/** Ends that lie back so far that nothing waits for them: a clock set back must not make them begin again (C03). */
function forgetEnds(state: State, nowMs: number): State {
  const isOver = (ms: number | null) => ms !== null && nowMs >= ms + GRACE_MS;
  if (!isOver(state.pausedUntilMs) && !isOver(state.callUntilMs)) return state;
  return {
    ...state,
    pausedUntilMs: isOver(state.pausedUntilMs) ? null : state.pausedUntilMs,
    callUntilMs: isOver(state.callUntilMs) ? null : state.callUntilMs,
  };
}

/** Moves the cycle on by itself: counting to due, due to offered, and back when its reason is gone. */
function settleCycle(state: State, facts: Facts): State {
  const { cycle, settings } = state;
  const { nowMs, timeZone } = facts;
  if (!state.person.isSetUp || state.session !== null) return state;
  const isOpen = hoursAt(settings, nowMs, timeZone).isOpen;
  if (!isOpen || isEnough(state, nowMs, timeZone)) {
    const quiet = cycle.stage === 'counting' ? state : withCycle(state, renewCycle(cycle, nowMs));
    // Closing time ends a call that was said.
    return isOpen || quiet.callUntilMs === null ? quiet : { ...quiet, callUntilMs: null };
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
  if (cycle.stage === 'due' && !isWorkedOut) {
    return withCycle(state, {
      ...renewCycle(cycle, nowMs),
      workedMs: cycle.workedMs,
      countedToMs: cycle.countedToMs,
    });
  }
  if (cycle.stage === 'due' && silence === null) {
    return withCycle(state, { ...dueAgain(cycle, nowMs), stage: 'offered' });
  }
  // What is due again may have its moment now.
  const settled = settleOffer(state, nowMs);
  return settled === state ? state : settleCycle(settled, facts);
}

function withCycle(state: State, cycle: State['cycle']): State {
  return cycle === state.cycle ? state : { ...state, cycle };
}
