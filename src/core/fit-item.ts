/** How a stretch of an area comes into a plan: the one whose turn it is, if it fits, as full as it may be. */
import type { Area } from './area.ts';
import type { PickRequest } from './pick-request.ts';
import type { PlanItem } from './plan.ts';
import { planSeconds } from './plan.ts';
import { dosings, leastSeconds, makeItem } from './plan-item.ts';
import { timesDone } from './practice.ts';
import type { RankedArea } from './rank-areas.ts';
import type { Stretch } from './stretch.ts';

/** More than twice as often as anything is ever done. */
const FAR_AHEAD = 1e6;
/** A plan may be this much longer than asked for. */
const OVERRUN_SECONDS = 25;

/** An area whose turn it is. One that has enough comes when no other can, or in a swap, and then in its least dose. */
type Turn = Pick<RankedArea, 'area' | 'reason'> & Partial<Pick<RankedArea, 'hasEnough'>>;

/** The stretch of the area whose turn it is and that fits the rest of the time, as full as it may be. */
export function fitItem(
  request: PickRequest,
  items: readonly PlanItem[],
  { area, reason, hasEnough }: Turn,
  stretches: readonly Stretch[],
  limit = longest(request),
): PlanItem | null {
  const left = limit - planSeconds({ hasWarmUp: false, items: [...items] });
  const order = orderIn(request, area);
  const candidates = stretches
    .filter((stretch) => stretch.area === area && leastSeconds(stretch) <= left)
    .sort((a, b) => order(a) - order(b));
  for (const stretch of candidates) {
    for (const dosing of dosings(request, stretch).slice(hasEnough ? -1 : 0)) {
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

/**
 * What comes first in `area`: the least done; among equals the article's own exercises, then the library's order. Every
 * other turn of the area its favourites come before the others. Nothing else is a favourite's: which area has its turn, what
 * is allowed, and that nothing comes twice in a row was decided before.
 */
function orderIn({ library, practice, likes }: PickRequest, area: Area): (stretch: Stretch) => number {
  const times = ({ id }: Stretch) => timesDone(practice, id);
  const turns = library.reduce((sum, stretch) => sum + (stretch.area === area ? times(stretch) : 0), 0);
  return (stretch) => {
    const isFirst = turns % 2 === 0 && likes[stretch.id] === 'favourite';
    return 2 * times(stretch) - (stretch.isSeed ? 1 : 0) - (isFirst ? FAR_AHEAD : 0);
  };
}
