import type { Area, HeldSide } from './area.ts';

/**
 * Why a stretch was picked; the popup says it in one sentence. Of focus muscles: 'behind' when none is further behind its
 * target, 'short' when it has not reached it, 'focus' when it has. Of others: 'waited' for five days, or always; 'balance'.
 */
export const PICK_REASONS = ['behind', 'short', 'focus', 'waited', 'balance'] as const;
export type PickReason = (typeof PICK_REASONS)[number];

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
  /** Holds that were planned fell away in the session: after a swap, or after pain. */
  isCutShort: boolean;
  reason: PickReason;
}

/** What one session will do. */
export interface Plan {
  /** A card of 30 s comes first, because a stretch of the plan should not be done cold (R18). */
  hasWarmUp: boolean;
  items: PlanItem[];
}

export const WARM_UP_SECONDS = 30;
export const GET_READY_SECONDS = 5;
export const EASE_IN_SECONDS = 3;
export const EASE_OUT_SECONDS = 2;
export const CHANGE_SECONDS = 2;

/** Seconds of one stretch with so many holds of so many seconds: what its phases add up to. */
export function stretchSeconds(holds: number, holdSeconds: number): number {
  const between = EASE_OUT_SECONDS + CHANGE_SECONDS + EASE_IN_SECONDS;
  return GET_READY_SECONDS + EASE_IN_SECONDS + EASE_OUT_SECONDS + holds * holdSeconds + (holds - 1) * between;
}

/** Seconds the plan takes, warm-up included; waiting for "I'm ready" and getting to the place are the person's own. */
export function planSeconds(plan: Plan): number {
  return plan.items.reduce(
    (sum, { holds, holdSeconds }) => sum + stretchSeconds(holds.length, holdSeconds),
    plan.hasWarmUp ? WARM_UP_SECONDS : 0,
  );
}
