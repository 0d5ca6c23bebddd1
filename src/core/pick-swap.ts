import { stretchesHere, wishes } from './candidates.ts';
import { firstOf, fitItem } from './fit-item.ts';
import type { PickRequest } from './pick-request.ts';
import { needsWarmUp } from './pick-request.ts';
import type { Plan, PlanItem } from './plan.ts';
import type { RankedArea } from './rank-areas.ts';
import { rankAreas } from './rank-areas.ts';

/** Another stretch in place of `items[index]`: the same area if it has one, else the next that is due. */
export function pickSwap(request: PickRequest, plan: Plan, index: number): PlanItem | null {
  const old = plan.items.slice(index, index + 1);
  const used = new Set(plan.items.map((item) => item.stretchId));
  const others = stretchesHere(request).filter(
    (stretch) => !used.has(stretch.id) && !needsWarmUp(stretch, request),
  );
  const isFree = (entry: RankedArea) => plan.items.every((item) => item.area !== entry.area);
  return firstOf(wishes(request, others), (stretches) => {
    const places = [...old, ...rankAreas(request, stretches, others).filter(isFree)];
    return firstOf(places, (place) => fitItem(request, [], place, stretches, Number.POSITIVE_INFINITY));
  });
}
