import type { Area, HeldSide } from './area.ts';

/** Why a stretch was picked. The popup says it in one sentence. */
export type PickReason = 'behind' | 'waited' | 'focus' | 'balance';

/** One stretch of a plan. */
export interface PlanItem {
  stretchId: string;
  area: Area;
  /** The side of each hold, in order; sides alternate until both have their repetitions (R4). */
  holds: HeldSide[];
  /** Seconds of one still hold, 15 to 20 (R2). */
  holdSeconds: number;
  /** The gentler variant, light pull only. */
  isGentle: boolean;
  /** Cold: the first repetition is lighter than the others (R18). */
  isFirstLighter: boolean;
  /** Standing or on the floor: the person has to get there first. */
  isAwayFromScreen: boolean;
  /** Get ready waits for "I'm ready" instead of counting. */
  waitsForReady: boolean;
  reason: PickReason;
}

/** What one session will do. */
export interface Plan {
  /** A card of 30 s comes first, because a stretch of the plan should not be done cold (R18). */
  hasWarmUp: boolean;
  items: PlanItem[];
}

export type BeatKind = 'warm-up' | 'get-ready' | 'ease-in' | 'hold' | 'ease-out' | 'change';

/** One phase of a plan, in the order in which they run. */
export interface Beat {
  kind: BeatKind;
  seconds: number;
  /** Index into `plan.items`; a warm-up belongs to the first. */
  item: number;
  /** Index into `item.holds`: the hold that this phase belongs to or leads to. */
  hold: number;
}

export const WARM_UP_SECONDS = 30;
const GET_READY_SECONDS = 5;
const EASE_IN_SECONDS = 3;
const EASE_OUT_SECONDS = 2;
const CHANGE_SECONDS = 2;

/** Every phase of `plan`. For one stretch they add up to `10 + n*h + 7*(n-1)` seconds. */
export function beatsOf(plan: Plan): Beat[] {
  const beats: Beat[] = plan.hasWarmUp
    ? [{ kind: 'warm-up', seconds: WARM_UP_SECONDS, item: 0, hold: 0 }]
    : [];
  for (const [item, { holds, holdSeconds }] of plan.items.entries()) {
    beats.push({ kind: 'get-ready', seconds: GET_READY_SECONDS, item, hold: 0 });
    for (const hold of holds.keys()) {
      if (hold > 0) beats.push({ kind: 'change', seconds: CHANGE_SECONDS, item, hold });
      beats.push({ kind: 'ease-in', seconds: EASE_IN_SECONDS, item, hold });
      beats.push({ kind: 'hold', seconds: holdSeconds, item, hold });
      beats.push({ kind: 'ease-out', seconds: EASE_OUT_SECONDS, item, hold });
    }
  }
  return beats;
}

/** Seconds the plan takes, warm-up included; waiting for "I'm ready" and getting to the place are the person's own. */
export function planSeconds(plan: Plan): number {
  return beatsOf(plan).reduce((sum, beat) => sum + beat.seconds, 0);
}
