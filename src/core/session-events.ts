import type { Answer } from './answer.ts';
import { beatsOf } from './beats.ts';
import type { Cycle } from './cycle.ts';
import { renewCycle } from './cycle.ts';
import { countSession, uncountSession } from './enough.ts';
import type { SessionEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { pickRequest } from './next-plan.ts';
import { dueAgain } from './offer.ts';
import { pickSwap } from './pick-swap.ts';
import { feltIn } from './practice.ts';
import type { Session } from './session.ts';
import { currentItem, endOf, indexAt, isAllOver, UNDRIVEN_MS, view } from './session.ts';
import { closeSession, creditHold, logPain, withPain } from './session-log.ts';
import { goGently, goToOtherSide, lastHeldBeat, takeBackHold } from './session-pain.ts';
import {
  answer,
  goBack,
  goNext,
  holdTime,
  pastRepeated,
  pause,
  ready,
  reportHold,
  swapItem,
  take,
} from './session-steps.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';
import { tipOrder } from './tips.ts';

/** A smaller step back is the clock being corrected, and does no harm. */
const CLOCK_SET_BACK_MS = 10_000;

const PAIN_IN_HOLD = { takesBack: false, isWarningSign: false };
const PAIN_AFTER_HOLD = { takesBack: true, isWarningSign: false };
/** It is told of a hold that has stopped already, and does not count. */
const WARNING_SIGN = { takesBack: false, isWarningSign: true };

/** `state` after a step of its session. A step for a session that is not there changes nothing. */
export function applyToSession(
  state: State,
  event: SessionEvent,
  facts: Facts,
  library: readonly Stretch[],
): State {
  const { nowMs, timeZone } = facts;
  if (state.session === null || state.session.id !== event.sessionId) return state;
  const session = pastRepeated(state.session, nowMs);
  switch (event.type) {
    case 'takeSession':
      return withSession(state, take(session, nowMs));
    case 'beReady':
      return withSession(state, ready(session, nowMs));
    case 'pauseSession':
      return withSession(state, pause(session, nowMs));
    case 'goGently':
      return withSession(state, goGently(session, nowMs));
    case 'goBack':
      return withSession(state, goBack(session, nowMs));
    case 'goNext':
      return withSession(state, goNext(session, nowMs));
    case 'reportHold': {
      const next = reportHold(session, event.beat, nowMs);
      const endedAtMs = Math.min(endOf(session, event.beat) ?? nowMs, nowMs);
      return next === session
        ? withSession(state, session)
        : creditHold(state, next, event.beat, endedAtMs, timeZone, session.answer);
    }
    case 'answerHold':
      return answerHold(state, session, event.answer, facts, library);
    case 'reportPain':
      return takeBackBetween(state, session, facts);
    case 'reportWarningSign':
      return session.waiting === 'pain' ? stopForWarningSign(state, session, facts) : state;
    case 'goToOtherSide':
      return withSession(state, goToOtherSide(session, nowMs));
    case 'swapStretch': {
      const index = currentItem(session, nowMs);
      const other = pickSwap(pickRequest(state, library, 'plan', nowMs, timeZone), session.plan, index);
      if (other === null) return state;
      // What was swapped away comes again only when all others were.
      const away = session.plan.items.slice(index, index + 1).map(({ stretchId }) => stretchId);
      const notNow = [...new Set([...state.notNow, ...away])];
      return withSession({ ...state, notNow }, swapItem(session, other, nowMs));
    }
    case 'endSession':
      return finish(state, session, facts);
  }
}

function answerHold(
  state: State,
  session: Session,
  given: Answer,
  facts: Facts,
  library: readonly Stretch[],
): State {
  const { nowMs } = facts;
  const beat = beatsOf(session.plan)[indexAt(session, nowMs)];
  const item = beat && session.plan.items[beat.item];
  const stretch = library.find(({ id }) => id === item?.stretchId);
  if (beat === undefined || item === undefined || stretch === undefined) return state;
  const next = answer(session, given, tipOrder(stretch, state.person, item, beat.hold).length, nowMs);
  // Pain in the last moment of a hold, told when that counts already.
  if (next === session) return given === 'pain' ? takeBackBetween(state, session, facts) : state;
  // A hold that goes on keeps the answer until it is credited; for one that does not count it is noted now.
  const isDiscarded = next.answer === null;
  const practice = isDiscarded ? feltIn(state.practice, given) : state.practice;
  const answered = { ...state, session: next, practice };
  return given === 'pain' ? logPain(answered, next, next.at, PAIN_IN_HOLD, facts) : answered;
}

/** Pain between two holds: the last one is taken back. */
function takeBackBetween(state: State, session: Session, facts: Facts): State {
  const last = lastHeldBeat(session, facts.nowMs);
  if (last === null) return state;
  const stopped = takeBackHold(session, last, facts.nowMs);
  return { ...logPain(state, session, last, PAIN_AFTER_HOLD, facts), session: stopped };
}

/** Tingling, numbness or dizziness: the session stops, and the stretch stays away (section C). */
function stopForWarningSign(state: State, session: Session, facts: Facts): State {
  const told = logPain(state, session, session.at, WARNING_SIGN, facts);
  return finish(told, session, facts);
}

/** Pain, or a warning sign, that is told when the session is already over: its last hold is taken back. */
export function takeBackLast(
  state: State,
  { sessionId, isWarningSign }: { sessionId: string; isWarningSign: boolean },
  facts: Facts,
): State {
  const { lastSession } = state;
  if (lastSession === null || lastSession.id !== sessionId || lastSession.last === null) return state;
  const { last } = lastSession;
  const held = lastSession.held
    .map((line) =>
      line.area === last.area && line.side === last.side
        ? { ...line, seconds: line.seconds - last.seconds }
        : line,
    )
    .filter(({ seconds }) => seconds > 0);
  const { nowMs, timeZone } = facts;
  const pain = { takesBack: true, isWarningSign };
  const pained = withPain(state, sessionId, last, pain, nowMs, timeZone);
  const sessionDay =
    held.length > 0 ? state.sessionDay : uncountSession(state, lastSession.endedAtMs, timeZone);
  return { ...pained, sessionDay, lastSession: { ...lastSession, held, last: null } };
}

/** Ends a session that is over, that nobody drives any more, or that waited across a whole rest away. */
export function settleSession(state: State, facts: Facts, library: readonly Stretch[]): State {
  const { session, cycle, settings } = state;
  if (session === null) return state;
  const { nowMs } = facts;
  // Stored by another version of the library: what was held counts, the rest cannot be shown.
  const isKnown = session.plan.items.every((item) => library.some(({ id }) => id === item.stretchId));
  if (!isKnown || isAllOver(session, nowMs)) return finish(state, session, facts);
  if (session.drivenAtMs - nowMs > CLOCK_SET_BACK_MS) return withSession(state, holdTime(session, nowMs));
  if (isRunning(session, facts)) {
    const isStale = nowMs - session.drivenAtMs >= UNDRIVEN_MS / 3;
    return isStale ? { ...state, session: { ...session, drivenAtMs: nowMs } } : state;
  }
  const isForgotten = nowMs - session.drivenAtMs >= UNDRIVEN_MS;
  const restedMs = cycle.idleSinceMs === null ? 0 : nowMs - Math.max(cycle.idleSinceMs, session.drivenAtMs);
  const waitedAcrossRest = restedMs >= settings.restMinutes * 60_000;
  // The rest was while somebody drove it; what came after was work again.
  const restedToMs = waitedAcrossRest ? nowMs : Math.min(nowMs, session.drivenAtMs);
  return isForgotten || waitedAcrossRest ? finish(state, session, facts, restedToMs) : state;
}

/** A page drives it and time runs. One that waits for the person is not driven, however long its page stays open. */
export function isRunning(session: Session | null, { isSessionDriven, nowMs }: Facts): boolean {
  return isSessionDriven && session !== null && view(session, nowMs).state !== 'waiting';
}

function withSession(state: State, session: Session): State {
  return session === state.session ? state : { ...state, session };
}

/** With one credited hold it was a rest and a new cycle begins; with none, the offer stands again. */
function finish(state: State, session: Session, facts: Facts, restedToMs = facts.nowMs): State {
  const { nowMs, timeZone } = facts;
  const closed = closeSession(state, session, nowMs);
  if (session.credited.length === 0) return { ...closed, cycle: offeredAnew(state.cycle, nowMs) };
  return {
    ...closed,
    // What was settled after it stays settled: a rest, or a new day.
    cycle: renewCycle(state.cycle, Math.max(restedToMs, state.cycle.countedToMs)),
    sessionDay: countSession(state, nowMs, timeZone),
  };
}

/** It was answered, but nothing came of it: it waits for its moment once more. */
function offeredAnew(cycle: Cycle, nowMs: number): Cycle {
  return cycle.stage === 'counting' ? cycle : { ...dueAgain(cycle, nowMs), showings: 0 };
}
