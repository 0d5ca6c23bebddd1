import type { HeldSide } from '../../../core/area.ts';
import type { Beat } from '../../../core/beats.ts';
import { beatsOf, repetitionOf } from '../../../core/beats.ts';
import type { PlanItem } from '../../../core/plan.ts';
import type { Session, Waiting } from '../../../core/session.ts';
import { view } from '../../../core/session.ts';
import { lastHeldBeat } from '../../../core/session-pain.ts';
import type { Stretch } from '../../../core/stretch.ts';
import { stretchById } from '../../../library/stretch-by-id.ts';

/** What a session screen shows: the phase of the plan, with the stretch and side it is about. */
export interface Scene {
  phase: 'warm-up' | 'get-ready' | 'lead-in' | 'ease-in' | 'hold' | 'ease-out' | 'change';
  waiting: Waiting | null;
  beat: Beat;
  item: PlanItem;
  /** Null when the library no longer has it. */
  stretch: Stretch | null;
  side: HeldSide;
  /** How many holds of this side the stretch has, and which one this is, from 1. */
  repetition: number;
  repetitions: number;
  /** The hold before this phase counted, and can still be taken back. */
  canTakeBack: boolean;
  /** Of the countdown, lead-in included; null while time stands still. */
  clock: { beganAtMs: number; seconds: number } | null;
}

/** The scene at `nowMs`, or null when there is nothing left to show. */
export function sceneOf(session: Session, nowMs: number): Scene | null {
  const seen = view(session, nowMs);
  const beat = seen.state === 'over' ? beatsOf(session.plan).at(-1) : seen.beat;
  const item = beat && session.plan.items[beat.item];
  const side = item?.holds[beat?.hold ?? 0];
  if (beat === undefined || item === undefined || side === undefined) return null;
  const gettingThere =
    seen.state === 'running' && seen.index === session.at
      ? leadIn(session, seen.endsAtMs, beat, item, nowMs)
      : null;
  return {
    phase: gettingThere === null ? beat.kind : 'lead-in',
    waiting: seen.state === 'waiting' ? seen.waiting : null,
    beat,
    item,
    stretch: stretchById(item.stretchId) ?? null,
    side,
    repetition: repetitionOf(item, beat.hold),
    repetitions: item.holds.filter((other) => other === side).length,
    canTakeBack: lastHeldBeat(session, nowMs) !== null,
    clock: seen.state === 'running' ? (gettingThere ?? clockOf(seen.endsAtMs, beat)) : null,
  };
}

function clockOf(endsAtMs: number, beat: Beat): { beganAtMs: number; seconds: number } {
  return { beganAtMs: endsAtMs - beat.seconds * 1000, seconds: beat.seconds };
}

/**
 * The person gets to the place: one countdown to the ease in, in which five seconds of get ready are the last five, or to
 * the beginning of the phase that starts again. Null when nobody is on the way.
 */
function leadIn(
  session: Session,
  endsAtMs: number,
  beat: Beat,
  item: PlanItem,
  nowMs: number,
): Scene['clock'] {
  const isOneCount = beat.kind === 'get-ready' && item.isAwayFromScreen;
  const toMs = isOneCount ? endsAtMs : endsAtMs - beat.seconds * 1000;
  if (nowMs >= toMs) return null;
  const fromMs = Math.min(session.drivenAtMs, nowMs);
  return { beganAtMs: fromMs, seconds: (toMs - fromMs) / 1000 };
}
