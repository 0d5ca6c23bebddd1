/** How a stretch of an area comes into a plan: the least done one that fits, as full as it may be. */
import type { PickRequest } from './pick-request.ts';
import type { PlanItem } from './plan.ts';
import { planSeconds } from './plan.ts';
import { dosings, leastSeconds, makeItem } from './plan-item.ts';
import { timesDone } from './practice.ts';
import type { RankedArea } from './rank-areas.ts';
import type { Stretch } from './stretch.ts';

/** A plan may be this much longer than asked for. */
const OVERRUN_SECONDS = 25;

/** The least done stretch of the area that fits the rest of the time, as full as it may be. */
export function fitItem(
  request: PickRequest,
  items: readonly PlanItem[],
  { area, reason }: Pick<RankedArea, 'area' | 'reason'>,
  stretches: readonly Stretch[],
  limit = longest(request),
): PlanItem | null {
  const left = limit - planSeconds({ hasWarmUp: false, items: [...items] });
  const candidates = stretches
    .filter((stretch) => stretch.area === area && leastSeconds(stretch) <= left)
    .sort((a, b) => order(request, a) - order(request, b));
  for (const stretch of candidates) {
    for (const dosing of dosings(request, stretch)) {
      const item = makeItem(request, stretch, dosing, reason);
      if (planSeconds({ hasWarmUp: false, items: [item] }) <= left) return item;
    }
  }
  return null;
}

/** The first that can be made, or null. */
export function firstOf<T, R>(values: readonly T[], make: (value: T) => R | null): R | null {
  for (const value of values) {
    const made = make(value);
    if (made !== null) return made;
  }
  return null;
}

/** Seconds that a plan may take, its warm-up not counted. *Just one* takes as long as it takes. */
export function longest({ kind, minutes }: PickRequest): number {
  return kind === 'just-one' ? Number.POSITIVE_INFINITY : minutes * 60 + OVERRUN_SECONDS;
}

/** The least done; among equals the article's own exercises, then the library's order. */
function order(request: PickRequest, stretch: Stretch): number {
  return 2 * timesDone(request.practice, stretch.id) - (stretch.isSeed ? 1 : 0);
}
