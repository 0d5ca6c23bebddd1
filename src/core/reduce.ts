import type { BreakCard } from './break-card.ts';
import { dismissCall } from './call.ts';
import { changeModes } from './change-modes.ts';
import { MOST_LATERS, renewCycle, settleWork, standStill } from './cycle.ts';
import { dayOff, openToday, undoToday } from './day-change.ts';
import type { DayChange } from './day-clock.ts';
import { dayKey, hoursAt } from './day-clock.ts';
import { countSession, isEnough } from './enough.ts';
import type { Event } from './event.ts';
import { isOfPerson } from './event.ts';
import type { Facts } from './facts.ts';
import { withLiking } from './liking.ts';
import { nextPlan } from './next-plan.ts';
import { answered, dueAgain, noteNotShown, noteShown } from './offer.ts';
import { eraseAll, exportedPart, forgetWayBack, withEntries } from './own-data.ts';
import { endPause, pauseEnd } from './pause.ts';
import type { PlanKind } from './pick-request.ts';
import { broughtBack } from './practice.ts';
import { roundsNow } from './rounds.ts';
import { startSession } from './session.ts';
import { applyToSession, takeBackLast } from './session-events.ts';
import { settle, takeIn, tuneThreshold } from './settle.ts';
import { isPaused } from './silence.ts';
import type { ExportedState, State } from './state.ts';
import type { Stretch } from './stretch.ts';

const MINUTE_MS = 60_000;
/** A page may have drawn the plan this long before it is started, ms. */
const PICKED_WITHIN_MS = 15 * 60_000;

/**
 * The next state. Pure: the same arguments give the same result, and a call that changes nothing returns `state` itself.
 * First what the world says is taken in, then the event, then whatever has become due by itself.
 */
export function reduce(state: State, event: Event, world: Facts, library: readonly Stretch[]): State {
  // Whoever presses something is there, whatever the browser thinks of their input (fault F03).
  const seen = isOfPerson(event) ? { ...world, idle: 'active' as const } : world;
  const { state: observed, facts } = takeIn(state, seen);
  const applied = apply(observed, event, facts, library);
  const settled = forgetWayBack(state, tuneThreshold(settle(applied, facts, library), event, world));
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
      return withCycle(state, noteShown(cycle, nowMs));
    case 'offerNotShown':
      return withCycle(state, noteNotShown(cycle));
    case 'entriesLogged': {
      const outbox = state.outbox.filter((entry) => !event.ids.includes(entry.id));
      return outbox.length === state.outbox.length ? state : { ...state, outbox };
    }
    case 'setPerson': {
      const person = { ...event.person, isSetUp: true };
      return { ...state, person, cycle: state.person.isSetUp ? cycle : renewCycle(cycle, nowMs) };
    }
    case 'setMode': {
      const modes = changeModes(state.modes, event.change, nowMs, dayKey(nowMs, timeZone));
      return { ...state, modes };
    }
    case 'swapAway':
      return { ...state, notNow: [...new Set([...state.notNow, event.stretchId])] };
    case 'noteAngle': {
      const { [event.stretchId]: _, ...others } = state.angles;
      return { ...state, angles: event.note === '' ? others : { ...others, [event.stretchId]: event.note } };
    }
    case 'setLiking':
      return { ...state, likes: withLiking(state.likes, event.stretchId, event.liking, library) };
    case 'bringBack':
      return { ...state, practice: broughtBack(state.practice, event.stretchId) };
    case 'answerThirdRound':
      return {
        ...state,
        thirdRoundDay: dayKey(nowMs, timeZone),
        settings: { ...state.settings, rounds: event.isWanted ? 3 : state.settings.rounds },
      };
    case 'keepWindow':
      return { ...state, sessionWindow: event.bounds };
    case 'takeBreak':
      return takeBreak(state, event.card, facts);
    case 'takeBackLast':
      return takeBackLast(state, event, facts);
    case 'setPlace':
      return { ...state, place: { ...state.place, ...event.place } };
    case 'changeSettings':
      return withSettings(state, event.settings, facts);
    case 'takeDayOff':
      return withDays(state, dayOff(state.settings, nowMs, timeZone), facts);
    case 'openToday':
      return withDays(state, openToday(state.settings, nowMs, timeZone), facts);
    case 'undoToday':
      return withDays(state, undoToday(state.settings, nowMs, timeZone), facts);
    case 'dismissSetAside':
      return state.setAside.length === 0 ? state : { ...state, setAside: [] };
    case 'importState':
      return { ...withData(state, event.state, facts), beforeImport: exportedPart(state) };
    case 'importEntries':
      return withEntries(state, event.entries);
    case 'undoImport':
      return state.beforeImport === null
        ? state
        : { ...withData(state, state.beforeImport, facts), beforeImport: null };
    case 'eraseAll':
      return eraseAll(state, nowMs);
    case 'historyErased':
      return state.isErasing ? { ...state, isErasing: false } : state;
    case 'pause': {
      const untilMs = pauseEnd(event.pause, state.settings, nowMs, timeZone);
      return untilMs === null ? state : { ...takeBack(state, nowMs), pausedUntilMs: untilMs };
    }
    case 'endPause':
      return isPaused(state, nowMs) ? endPause(state, nowMs) : state;
    case 'togglePause': {
      const isOn = isPaused(state, nowMs);
      return apply(state, isOn ? { type: 'endPause' } : { type: 'pause', pause: '30-min' }, facts, library);
    }
    case 'startCall':
      return { ...takeBack(state, nowMs), callUntilMs: nowMs + event.minutes * 60_000 };
    case 'endCall':
      return dismissCall(state, nowMs);
    case 'putOff':
      return putOff(state, event.minutes, nowMs);
    case 'putOffAsUsual':
      return putOff(state, state.settings.laterMinutes, nowMs);
    case 'skip':
      return cycle.stage === 'counting' ? state : withCycle(answered(state), renewCycle(cycle, nowMs));
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
  const rounds = roundsNow(state, pickedAtMs, dayKey(pickedAtMs, facts.timeZone));
  return {
    ...state,
    settings: rounds === state.settings.rounds ? state.settings : { ...state.settings, rounds },
    session: startSession(id, plan, facts.nowMs),
    sessionCount: state.sessionCount + 1,
    notNow: [],
    missedCount: 0,
  };
}

/**
 * A break without a stretch counts as taken: it is logged, counted for the day, and a new cycle begins. Said twice within
 * a minute it is one break (fault B11).
 */
function takeBreak(state: State, card: BreakCard, { nowMs, timeZone }: Facts): State {
  const { lastBreakMs } = state;
  const isAgain = lastBreakMs !== null && Math.abs(nowMs - lastBreakMs) < MINUTE_MS;
  if (state.session !== null || !state.person.isSetUp || isAgain) return state;
  return {
    ...state,
    cycle: renewCycle(state.cycle, nowMs),
    missedCount: 0,
    sessionDay: countSession(state, nowMs, timeZone),
    lastBreakMs: nowMs,
    outbox: [...state.outbox, { kind: 'break', id: `break/${nowMs}`, atMs: nowMs, card }],
  };
}

/** A change of settings takes away none of the time already counted. */
function withSettings(state: State, settings: Partial<State['settings']>, facts: Facts): State {
  const changed = { ...state.settings, ...settings };
  return { ...withCycle(state, cycleOfChange(state, changed, facts)), settings: changed };
}

/** What a file told; a person who was not set up before begins a cycle, as after the first run. */
function withData(state: State, data: Partial<ExportedState>, facts: Facts): State {
  const { settings = state.settings, ...others } = data;
  // As they are, not merged: what this version does not know must not outlast its undo.
  const changed = { ...withSettings({ ...state, ...others }, settings, facts), settings };
  const isFirst = !state.person.isSetUp && changed.person.isSetUp;
  return isFirst ? withCycle(changed, renewCycle(changed.cycle, facts.nowMs)) : changed;
}

/**
 * The cycle when the settings change: work counts up to now. When that opens working hours, the time before was nobody's
 * work; hours that only begin by it begin a new cycle, as hours do.
 */
function cycleOfChange(state: State, changed: State['settings'], facts: Facts): State['cycle'] {
  const { cycle, settings } = state;
  const { nowMs, timeZone } = facts;
  const hours = hoursAt(changed, nowMs, timeZone);
  // When it was enough for the day nobody has looked since.
  if (isEnough(state, nowMs, timeZone)) return standStill(cycle, nowMs);
  if (hoursAt(settings, nowMs, timeZone).isOpen || !hours.isOpen) return settleWork(cycle, settings, nowMs);
  return cycle.countedToMs < hours.openedAtMs ? renewCycle(cycle, nowMs) : standStill(cycle, nowMs);
}

function withDays(state: State, dayChanges: readonly DayChange[], facts: Facts): State {
  return withSettings(state, { dayChanges }, facts);
}

/** Nothing to put off while counting; three times in a row at most. Said twice, it is one of them (fault B11). */
function putOff(state: State, minutes: number, nowMs: number): State {
  const { stage, laterCount, laterUntilMs } = state.cycle;
  const isAgain = nowMs < (laterUntilMs ?? 0);
  const count = isAgain ? laterCount : laterCount + 1;
  if (stage === 'counting' || count > MOST_LATERS) return state;
  const { cycle } = takeBack(state, nowMs);
  const untilMs = nowMs + minutes * 60_000;
  return withCycle(answered(state), { ...cycle, laterUntilMs: untilMs, laterCount: count, showings: 0 });
}

/** The offer goes back to waiting for its moment. */
function takeBack(state: State, nowMs: number): State {
  return state.cycle.stage === 'offered' ? withCycle(state, dueAgain(state.cycle, nowMs)) : state;
}

function withCycle(state: State, cycle: State['cycle']): State {
  return cycle === state.cycle ? state : { ...state, cycle };
}
