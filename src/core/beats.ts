import type { Plan, PlanItem } from './plan.ts';
import {
  CHANGE_SECONDS,
  EASE_IN_SECONDS,
  EASE_OUT_SECONDS,
  GET_READY_SECONDS,
  WARM_UP_SECONDS,
} from './plan.ts';

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

/** Which repetition of its side the `hold`-th hold of a stretch is, from 1. */
export function repetitionOf({ holds }: PlanItem, hold: number): number {
  return holds.filter((side, index) => index <= hold && side === holds[hold]).length;
}

/** Every phase of `plan`. */
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
