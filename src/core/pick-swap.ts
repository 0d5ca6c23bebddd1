import { stretchesHere, wishes } from './candidates.ts';
import { firstOf, fitItem, longest } from './fit-item.ts';
import type { PickRequest } from './pick-request.ts';
import { needsWarmUp } from './pick-request.ts';
import type { Plan, PlanItem } from './plan.ts';
import { planSeconds } from './plan.ts';
import type { RankedArea } from './rank-areas.ts';
import { rankAreas } from './rank-areas.ts';

/**
 * Another stretch in place of `items[index]`: the same area if it has one, else the next that is due. With it the plan is
 * no longer than its minutes allow, or than it was; where nothing is so short, the least dose of what there is.
 */
export function pickSwap(request: PickRequest, plan: Plan, index: number): PlanItem | null {
  const old = plan.items.slice(index, index + 1);
  const used = new Set(plan.items.map((item) => item.stretchId));
  const others = stretchesHere(request).filter(
    (stretch) => !used.has(stretch.id) && !needsWarmUp(stretch, request),
  );
  const isFree = (entry: RankedArea) => plan.items.every((item) => item.area !== entry.area);
  const limit = secondsFor(request, plan, old);
  return firstOf(wishes(request, others), (stretches) => {
    const places = [...old, ...rankAreas(request, stretches, others).filter(isFree)];
    return (
      firstOf(places, (place) => fitItem(request, [], place, stretches, limit)) ??
      firstOf(places, ({ area, reason }) => {
        // As of one that has enough: no more than its least dose.
        const least = { area, reason, hasEnough: true };
        return fitItem(request, [], least, stretches, Number.POSITIVE_INFINITY);
      })
    );
  });
}

/** Seconds there are for what comes in place of `old`. */
function secondsFor(request: PickRequest, plan: Plan, old: readonly PlanItem[]): number {
  const oldSeconds = planSeconds({ hasWarmUp: false, items: [...old] });
  const others = planSeconds({ ...plan, hasWarmUp: false }) - oldSeconds;
  return Math.max(oldSeconds, longest(request) - others);
}
