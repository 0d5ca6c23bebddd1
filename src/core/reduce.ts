import {
  dueAt,
  isAway,
  LULL_SECONDS,
  MOST_LATERS,
  observe,
  renewCycle,
  settleWork,
  startCycle,
  workedAt,
} from './cycle.ts';
import { hoursAt } from './day-clock.ts';
import type { Event } from './event.ts';
import type { Facts } from './facts.ts';
import type { PlanKind } from './next-plan.ts';
import { nextPlan } from './next-plan.ts';
import { pauseEnd } from './pause.ts';
import { startSession } from './session.ts';
import { applyToSession, isRunning, settleSession } from './session-events.ts';
import { silenceOf } from './silence.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';

/** A page may have drawn the plan this long before it is started, ms. */
const PICKED_WITHIN_MS = 15 * 60_000;

/**
 * The next state. Pure: the same arguments give the same result, and a call that changes nothing returns `state` itself.
 * First what the world says is taken in, then the event, then whatever has become due by itself.
 */
export function reduce(state: State, event: Event, world: Facts, library: readonly Stretch[]): State {
  const facts = whileDriving(state, world);
  const observed = withCycle(state, observe(openDay(state, facts), state.settings, facts));
  const applied = apply(observed, event, facts, library);
  const settled = tuneThreshold(settleCycle(settleSession(applied, facts, library), facts), event, world);
  return settled === state ? state : { ...settled, rev: state.rev + 1 };
}

function apply(state: State, event: Event, facts: Facts, library: readonly Stretch[]): State {
  const { nowMs, timeZone } = facts;
  const { cycle } = state;
  switch (event.type) {
    case 'wake':
    case 'idleChanged':
      return state;
    case 'welcomed':
      return state.isWelcomed ? state : { ...state, isWelcomed: true };
    case 'offerNotified':
      return cycle.stage === 'offered' && !cycle.isNotified
        ? { ...state, cycle: { ...cycle, isNotified: true } }
        : state;
    case 'entriesLogged': {
      const outbox = state.outbox.filter((entry) => !event.ids.includes(entry.id));
      return outbox.length === state.outbox.length ? state : { ...state, outbox };
    }
    case 'setPerson': {
      const person = { ...event.person, isSetUp: true };
      return state.person.isSetUp ? { ...state, person } : { ...state, person, cycle: startCycle(nowMs) };
    }
    case 'setPlace':
      return { ...state, place: { ...state.place, ...event.place } };
    case 'changeSettings':
      return {
        ...state,
        settings: { ...state.settings, ...event.settings },
        cycle: settleWork(cycle, state.settings, nowMs),
      };
    case 'dismissSetAside':
      return state.setAside.length === 0 ? state : { ...state, setAside: [] };
    case 'pause': {
      const untilMs = pauseEnd(event.pause, state.settings.hours, nowMs, timeZone);
      return untilMs === null
        ? state
        : { ...state, pausedUntilMs: untilMs, cycle: withdrawOffer(cycle, nowMs) };
    }
    case 'endPause':
      return state.pausedUntilMs !== null && nowMs < state.pausedUntilMs
        ? { ...state, pausedUntilMs: nowMs }
        : state;
    case 'putOff':
      return withCycle(state, putOff(cycle, event.minutes, nowMs));
    case 'putOffAsUsual':
      return withCycle(state, putOff(cycle, state.settings.laterMinutes, nowMs));
    case 'skip':
      return cycle.stage === 'counting' ? state : { ...state, cycle: renewCycle(cycle, nowMs) };
    case 'acceptOffer':
      return cycle.stage === 'offered' ? begin(state, 'plan', nowMs, facts, library) : state;
    case 'startSession': {
      const isFresh = event.pickedAtMs <= nowMs && nowMs - event.pickedAtMs <= PICKED_WITHIN_MS;
      return begin(state, event.kind, isFresh ? event.pickedAtMs : nowMs, facts, library);
    }
    default:
      return applyToSession(state, event, facts, library);
  }
}

/** A session waits for its view. With one already there, or nothing to stretch, `state` stays as it is. */
function begin(
  state: State,
  kind: PlanKind,
  pickedAtMs: number,
  facts: Facts,
  library: readonly Stretch[],
): State {
  const plan = nextPlan(state, library, kind, pickedAtMs, facts.timeZone);
  if (state.session !== null || !state.person.isSetUp || plan === null) return state;
  const id = `${facts.nowMs.toString(36)}-${state.sessionCount}`;
  return { ...state, session: startSession(id, plan, facts.nowMs), sessionCount: state.sessionCount + 1 };
}

/** A new working range begins a new cycle: what was done before it is not its work. */
function openDay({ cycle, settings }: State, { nowMs, timeZone }: Facts): State['cycle'] {
  if (cycle.countedToMs === 0) return startCycle(nowMs);
  const hours = hoursAt(settings.hours, nowMs, timeZone);
  if (!hours.isOpen || cycle.countedToMs >= hours.openedAtMs) return cycle;
  return renewCycle(cycle, hours.openedAtMs);
}

/** Moves the cycle on by itself: counting to due, due to offered, and back when its reason is gone. */
function settleCycle(state: State, facts: Facts): State {
  const { cycle, settings } = state;
  const { nowMs } = facts;
  if (!state.person.isSetUp || state.session !== null) return state;
  const silence = silenceOf(state, facts);
  if (silence?.reason === 'outside-hours') {
    return cycle.stage === 'counting' ? state : withCycle(state, renewCycle(cycle, nowMs));
  }
  const isWorkedOut = workedAt(cycle, settings, nowMs) >= settings.intervalMinutes * 60_000;
  if (cycle.stage === 'counting' && isWorkedOut && !isAway(cycle, settings, nowMs)) {
    const sinceMs = Math.min(nowMs, Math.max(dueAt(cycle, settings), cycle.countedToMs));
    return settleCycle(withCycle(state, { ...cycle, stage: 'due', stageSinceMs: sinceMs }), facts);
  }
  if (cycle.stage === 'due' && !isWorkedOut) {
    return withCycle(state, {
      ...cycle,
      stage: 'counting',
      stageSinceMs: nowMs,
      laterUntilMs: null,
      laterCount: 0,
    });
  }
  if (cycle.stage === 'due' && silence === null) {
    return withCycle(state, { ...cycle, stage: 'offered', stageSinceMs: nowMs, isNotified: false });
  }
  return state;
}

/**
 * The threshold at which the browser reports `idle`. It is lowered as soon as a lull is waited for, and raised only when
 * the person is really active: raised while idle, Chromium reports a false `active` and Firefox loses the real one.
 */
function tuneThreshold(state: State, event: Event, facts: Facts): State {
  const { cycle, settings } = state;
  const wanted = cycle.stage === 'due' ? LULL_SECONDS : settings.awaySeconds;
  const isActive = event.type === 'idleChanged' && event.idle === 'active' && facts.idle === 'active';
  if (wanted === cycle.thresholdSeconds || (wanted > cycle.thresholdSeconds && !isActive)) return state;
  return withCycle(state, { ...cycle, thresholdSeconds: wanted });
}

/** While a session runs, being without input means nothing: the person stands at a wall. */
function whileDriving({ session }: State, facts: Facts): Facts {
  return isRunning(session, facts) && facts.idle === 'idle' ? { ...facts, idle: 'active' } : facts;
}

/** Nothing to put off while counting; three times in a row at most. */
function putOff(cycle: State['cycle'], minutes: number, nowMs: number): State['cycle'] {
  if (cycle.stage === 'counting' || cycle.laterCount >= MOST_LATERS) return cycle;
  const laterUntilMs = nowMs + minutes * 60_000;
  return { ...withdrawOffer(cycle, nowMs), laterUntilMs, laterCount: cycle.laterCount + 1 };
}

function withdrawOffer(cycle: State['cycle'], nowMs: number): State['cycle'] {
  return cycle.stage === 'offered'
    ? { ...cycle, stage: 'due', stageSinceMs: nowMs, isNotified: false }
    : cycle;
}

function withCycle(state: State, cycle: State['cycle']): State {
  return cycle === state.cycle ? state : { ...state, cycle };
}
