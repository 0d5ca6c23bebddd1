/**
 * The session: a plan being run, as a state machine on timestamps. The worker needs no timer for it.
 *
 *   start ──► waiting for a view ──take──► waiting for "I'm ready" ──ready──► running
 *                                                                               │
 *      ┌──────────────◄── pause, pain, view gone, hold broken ◄─────────────────┤
 *      ▼                                                                        │
 *   waiting (view · ready · resume · pain) ──ready, resume, take──► running ────┘
 *                                                                               │ last phase over
 *                                                                               ▼
 *                                                                             ended
 *
 * While it runs, time stands in `sinceMs`: the instant at which beat `at` began (in the future while the person gets to
 * the place). Everything else is computed by `view(session, nowMs)`. A hold is credited only when its end is reported.
 */
import type { Answer } from './answer.ts';
import type { Beat } from './beats.ts';
import { beatsOf } from './beats.ts';
import type { Plan } from './plan.ts';

/** Why time stands still. */
export type Waiting = 'view' | 'ready' | 'resume' | 'pain';

export interface Session {
  id: string;
  plan: Plan;
  startedAtMs: number;
  /** Index into `beatsOf(plan)` of the phase that `sinceMs` refers to. */
  at: number;
  /** When that phase began, epoch ms; null while waiting. */
  sinceMs: number | null;
  waiting: Waiting | null;
  /** The hold is done once more, because it was broken off. */
  isAgain: boolean;
  /** Corrections shown for the current hold, 0 to 2. */
  tips: number;
  /** What was felt in the current hold, when it was said. */
  answer: Answer | null;
  /** Last sign that a page drives the session, epoch ms. */
  drivenAtMs: number;
  /** Holds that count, as `item/hold`. */
  credited: string[];
}

/** A hold reported later than this after its end is broken: the machine slept (faults C14). */
export const LATE_REPORT_MS = 90_000;
/** A session that nobody drives ends after this. */
export const UNDRIVEN_MS = 15 * 60_000;

export type SessionView =
  | { state: 'waiting'; waiting: Waiting; beat: Beat; index: number }
  | {
      state: 'running';
      beat: Beat;
      index: number;
      /** Seconds into the phase; negative while the person gets to the place. */
      elapsedSeconds: number;
      /** Until the phase ends, the way to the place included. */
      leftSeconds: number;
      /** Epoch ms at which this phase ends: when to look again. */
      endsAtMs: number;
    }
  | { state: 'broken'; beat: Beat; index: number }
  | { state: 'over' };

export function startSession(id: string, plan: Plan, nowMs: number): Session {
  return {
    id,
    plan,
    startedAtMs: nowMs,
    at: 0,
    sinceMs: null,
    waiting: 'view',
    isAgain: false,
    tips: 0,
    answer: null,
    drivenAtMs: nowMs,
    credited: [],
  };
}

/** Where the session stands at `nowMs`. */
export function view(session: Session, nowMs: number): SessionView {
  const beats = beatsOf(session.plan);
  const waitingBeat = beats[session.at];
  if (waitingBeat === undefined) return { state: 'over' };
  if (session.sinceMs === null) {
    return { state: 'waiting', waiting: session.waiting ?? 'ready', beat: waitingBeat, index: session.at };
  }
  let beganMs = session.sinceMs;
  for (let index = session.at; index < beats.length; index += 1) {
    const beat = beats[index] as Beat;
    if (index > session.at && stopsAt(session, beat)) {
      return { state: 'waiting', waiting: 'ready', beat, index };
    }
    const endsAtMs = beganMs + beat.seconds * 1000;
    if (nowMs < endsAtMs) {
      const elapsedSeconds = (nowMs - beganMs) / 1000;
      return {
        state: 'running',
        beat,
        index,
        elapsedSeconds,
        leftSeconds: (endsAtMs - nowMs) / 1000,
        endsAtMs,
      };
    }
    const isUnreported = beat.kind === 'hold' && !isCredited(session, beat);
    if (isUnreported && nowMs - endsAtMs > LATE_REPORT_MS) return { state: 'broken', beat, index };
    beganMs = endsAtMs;
  }
  return { state: 'over' };
}

/** Index into `plan.items` of the stretch that runs or waits. */
export function currentItem(session: Session, nowMs: number): number {
  return beatsOf(session.plan)[indexAt(session, nowMs)]?.item ?? session.plan.items.length - 1;
}

export function creditKey(beat: Beat): string {
  return `${beat.item}/${beat.hold}`;
}

export function isCredited(session: Session, beat: Beat): boolean {
  return session.credited.includes(creditKey(beat));
}

export function stopsAt(session: Session, beat: Beat): boolean {
  return beat.kind === 'get-ready' && session.plan.items[beat.item]?.waitsForReady === true;
}

/** When the phase at `index` ends if nothing stops it; null when time stands still before that. */
export function endOf(session: Session, index: number): number | null {
  if (session.sinceMs === null || index < session.at) return null;
  const beats = beatsOf(session.plan).slice(session.at, index + 1);
  if (beats.some((beat, offset) => offset > 0 && stopsAt(session, beat))) return null;
  return beats.reduce((sum, beat) => sum + beat.seconds * 1000, session.sinceMs);
}

export function indexAt(session: Session, nowMs: number): number {
  const now = view(session, nowMs);
  return now.state === 'over' ? beatsOf(session.plan).length : now.index;
}

/** Nothing is left to do, and no hold that was shown still waits for the report of its end. */
export function isAllOver(session: Session, nowMs: number): boolean {
  return hasNoHoldLeft(session) && view(session, nowMs).state === 'over';
}

/** When it is over by itself, because only phases without a hold are left. Epoch ms, or null. */
export function overAt(session: Session): number | null {
  return hasNoHoldLeft(session) ? endOf(session, beatsOf(session.plan).length - 1) : null;
}

function hasNoHoldLeft(session: Session): boolean {
  return beatsOf(session.plan)
    .slice(session.at)
    .every((beat) => beat.kind !== 'hold' || isCredited(session, beat));
}

export function firstIndex(beats: readonly Beat[], item: number): number {
  return beats.findIndex((beat) => beat.item === item && beat.kind === 'get-ready');
}
