/** The steps of a session: each takes the session as stored and gives the next one, or the same when it does not apply. */

import type { Answer } from './answer.ts';
import type { Beat } from './beats.ts';
import { beatsOf } from './beats.ts';
import type { PlanItem } from './plan.ts';
import type { Session, Waiting } from './session.ts';
import {
  creditKey,
  currentItem,
  endOf,
  firstIndex,
  indexAt,
  isCredited,
  LATE_REPORT_MS,
  stopsAt,
  view,
} from './session.ts';

/** A hold that begins, or that is not begun anew. */
export const AFRESH = { isAgain: false, tips: 0, answer: null };

/** Restarting in the middle: time to take up the position again. */
const RESTART_LEAD_IN_MS = { away: 10_000, near: 3_000 };

/** Getting to the wall or the floor, before the five seconds of get ready. */
const LEAD_IN_MS = 5_000;

/** A report may come this much before the computed end, and an answer before the hold: timers are coarse. */
const EARLY_REPORT_MS = 250;

/** A page has taken the session: it begins, or goes on at the start of the phase that was broken off. */
export function take(session: Session, nowMs: number): Session {
  if (session.waiting === 'resume' || session.waiting === 'pain' || session.waiting === 'ready') {
    return { ...session, drivenAtMs: nowMs };
  }
  if (session.waiting === 'view') return enter(session, session.at, nowMs);
  return rewind(session, nowMs);
}

/** The person is in place. */
export function ready(session: Session, nowMs: number): Session {
  const now = view(session, nowMs);
  if (now.state !== 'waiting' || (now.waiting !== 'ready' && now.waiting !== 'resume')) return session;
  return { ...run(session, now.index, nowMs), isAgain: session.isAgain };
}

/** Stops time. A hold that runs is discarded and will start again. */
export function pause(session: Session, nowMs: number): Session {
  const now = view(session, nowMs);
  if (now.state !== 'running') return session;
  const at = restartIndex(session, now.index);
  return { ...halt(session, at, 'resume', nowMs), isAgain: now.beat.kind === 'hold' };
}

/** The clock was set back (fault C03): time stands still until the person goes on, at the phase that is certain. */
export function holdTime(session: Session, nowMs: number): Session {
  if (session.sinceMs === null) return { ...session, drivenAtMs: nowMs };
  return halt(session, restartIndex(session, session.at), 'resume', nowMs);
}

/**
 * The end of a hold, reported by the page that showed it.
 * Returns the session unchanged when the hold is not the one that just ended, or was seen more than 90 s late.
 */
export function reportHold(session: Session, index: number, nowMs: number): Session {
  const beats = beatsOf(session.plan);
  const beat = beats[index];
  const endedAtMs = endOf(session, index);
  if (beat?.kind !== 'hold' || endedAtMs === null || isCredited(session, beat)) return session;
  if (nowMs < endedAtMs - EARLY_REPORT_MS || nowMs - endedAtMs > LATE_REPORT_MS) return session;
  const credited = { ...session, drivenAtMs: nowMs, credited: [...session.credited, creditKey(beat)] };
  // The report of an earlier hold of the stretch is still on its way: what is certain stays before that one.
  const isOutOfTurn = beats
    .slice(session.at, index)
    .some((each) => each.kind === 'hold' && each.item === beat.item && !isCredited(session, each));
  return isOutOfTurn ? credited : { ...credited, at: index + 1, sinceMs: endedAtMs, ...AFRESH };
}

/**
 * An answer during a hold. *Nothing yet* starts the hold again, for each of the `tipCount` corrections that the stretch
 * has; *pain* stops; neither hold counts.
 */
export function answer(session: Session, given: Answer, tipCount: number, nowMs: number): Session {
  const index = answeredIndex(session, nowMs);
  if (index === null) return session;
  const easeIn = restartIndex(session, index);
  if (given === 'pain') return { ...halt(session, easeIn, 'pain', nowMs), ...AFRESH };
  if (given === 'nothing-yet' && session.tips < tipCount) {
    return {
      ...session,
      at: easeIn,
      sinceMs: nowMs,
      tips: session.tips + 1,
      answer: null,
      isAgain: true,
      drivenAtMs: nowMs,
    };
  }
  return { ...session, answer: given, drivenAtMs: nowMs };
}

/**
 * The phase that an answer is about: the hold; the one that begins in a moment, because it is drawn a frame before; or the
 * end of the one that is over, until that is reported. Null when it is about none.
 */
function answeredIndex(session: Session, nowMs: number): number | null {
  const now = view(session, nowMs);
  const soon = view(session, nowMs + EARLY_REPORT_MS);
  if (now.state !== 'running') return null;
  if (now.beat.kind === 'ease-in')
    return soon.state === 'running' && soon.beat.kind === 'hold' ? soon.index : null;
  const isUnreported = now.beat.kind === 'ease-out' && !isCredited(session, now.beat);
  return now.beat.kind === 'hold' || isUnreported ? now.index : null;
}

/** One hold back, or to the start of this one when it has run for a while. */
export function goBack(session: Session, nowMs: number): Session {
  const index = indexAt(session, nowMs);
  const beats = beatsOf(session.plan);
  const here = beats[index];
  if (here === undefined) return session;
  const isEarly = here.kind !== 'hold' && here.kind !== 'ease-out';
  const target = here.hold - (isEarly ? 1 : 0);
  const at = beats.findIndex(
    (beat) => beat.item === here.item && beat.kind === 'ease-in' && beat.hold === target,
  );
  return enter({ ...session, ...AFRESH }, at === -1 ? firstIndex(beats, here.item) : at, nowMs);
}

/** On to the next stretch, or to the end; from the warm-up to the first. What was held stays. */
export function goNext(session: Session, nowMs: number): Session {
  const beats = beatsOf(session.plan);
  const here = beats[indexAt(session, nowMs)];
  if (here === undefined) return session;
  const at = firstIndex(beats, here.kind === 'warm-up' ? here.item : here.item + 1);
  const cleared = { ...session, ...AFRESH };
  return at === -1
    ? { ...cleared, at: beats.length, sinceMs: nowMs, waiting: null }
    : enter(cleared, at, nowMs);
}

/** `other` in place of the current stretch; holds that were credited stay as a stretch cut short. */
export function swapItem(session: Session, other: PlanItem, nowMs: number): Session {
  const item = currentItem(session, nowMs);
  const old = session.plan.items[item];
  if (old === undefined) return session;
  const done = old.holds.filter((_, hold) => session.credited.includes(`${item}/${hold}`));
  const isCutShort = old.isCutShort || done.length < old.holds.length;
  const kept = done.length > 0 ? [{ ...old, holds: done, isCutShort }] : [];
  const credited = [
    ...session.credited.filter((key) => !key.startsWith(`${item}/`)),
    ...done.map((_, hold) => `${item}/${hold}`),
  ];
  const { items } = session.plan;
  const plan = {
    ...session.plan,
    items: [...items.slice(0, item), ...kept, other, ...items.slice(item + 1)],
  };
  const at = beatsOf(plan).findIndex((beat) => beat.kind === 'get-ready' && beat.item === item + kept.length);
  return enter({ ...session, plan, credited, ...AFRESH }, at, nowMs);
}

/**
 * A hold that counted before and was done again is over: what was said of it, and that it starts again, is not carried
 * into the next one. The same session when there is none.
 */
export function pastRepeated(session: Session, nowMs: number): Session {
  const now = indexAt(session, nowMs);
  const isHold = (beat: Beat) => beat.kind === 'hold';
  const passed = beatsOf(session.plan).slice(0, now);
  const open = passed.findIndex((beat, at) => at >= session.at && isHold(beat) && !isCredited(session, beat));
  const last = passed.slice(0, open === -1 ? now : open).findLastIndex(isHold);
  const endedAtMs = last < session.at ? null : endOf(session, last);
  return endedAtMs === null ? session : { ...session, at: last + 1, sinceMs: endedAtMs, ...AFRESH };
}

/** The phase was broken off by a page that went away, nobody knows when: back to what is certain. */
function rewind(session: Session, nowMs: number): Session {
  const now = view(session, nowMs);
  // A page that says it twice breaks nothing off anew, and does not unsay it (fault B11).
  const isAgain =
    session.isAgain || now.state === 'broken' || (now.state === 'running' && now.index > session.at);
  return { ...enter(session, restartIndex(session, session.at), nowMs), isAgain };
}

/** Where to start again when the phase at `index` did not come to its end. */
export function restartIndex(session: Session, index: number): number {
  const beats = beatsOf(session.plan);
  const beat = beats[index];
  if (beat === undefined) return beats.length;
  if (beat.kind === 'warm-up' || beat.kind === 'get-ready') return index;
  if (beat.kind === 'ease-out' && isCredited(session, beat)) {
    const next = beats.findIndex(
      ({ kind }, at) => at > index && (kind === 'ease-in' || kind === 'get-ready'),
    );
    return next === -1 ? beats.length : next;
  }
  return beats.findIndex(
    ({ kind, item, hold }) => kind === 'ease-in' && item === beat.item && hold === beat.hold,
  );
}

/** Begins the phase at `index`, or waits there when the person has to get into position first. */
function enter(session: Session, index: number, nowMs: number): Session {
  const beat = beatsOf(session.plan)[index];
  const item = beat === undefined ? undefined : session.plan.items[beat.item];
  const isInTheMiddle = beat?.kind === 'ease-in';
  if (beat !== undefined && (stopsAt(session, beat) || (isInTheMiddle && item?.isAwayFromScreen))) {
    return halt(session, index, 'ready', nowMs);
  }
  return run(session, index, nowMs);
}

export function halt(session: Session, at: number, waiting: Waiting, nowMs: number): Session {
  return { ...session, at, sinceMs: null, waiting, drivenAtMs: nowMs };
}

function run(session: Session, at: number, nowMs: number): Session {
  const beat = beatsOf(session.plan)[at];
  const isAway = beat !== undefined && session.plan.items[beat.item]?.isAwayFromScreen === true;
  return { ...session, at, sinceMs: nowMs + leadInMs(beat, isAway), waiting: null, drivenAtMs: nowMs };
}

function leadInMs(beat: Beat | undefined, isAway: boolean): number {
  if (beat?.kind === 'get-ready') return isAway ? LEAD_IN_MS : 0;
  if (beat?.kind === 'ease-in') return isAway ? RESTART_LEAD_IN_MS.away : RESTART_LEAD_IN_MS.near;
  return 0;
}
