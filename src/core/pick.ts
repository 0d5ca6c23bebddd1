/** The choice: what a session will do, from the focus muscles, the week's dose, what is excluded, the place and the time. */
import { allowedStretches } from './allowed.ts';
import { isEventNear, isUnwell } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import { needsWarmUp } from './pick-request.ts';
import { fitsPlace } from './place.ts';
import type { Plan, PlanItem } from './plan.ts';
import { planSeconds } from './plan.ts';
import { dosings, makeItem } from './plan-item.ts';
import { lastStretchId, timesDone } from './practice.ts';
import type { RankedArea } from './rank-areas.ts';
import { rankAreas } from './rank-areas.ts';
import type { Stretch } from './stretch.ts';

/** A plan may be this much longer than asked for. */
const OVERRUN_SECONDS = 25;

/**
 * What one session will do, or null when nothing may be stretched here and now.
 * First the areas by score (evidence.md section C), then one stretch for each, until the minutes are full.
 */
export function pick(request: PickRequest): Plan | null {
  if (isUnwell(request.modes, request.today)) return null;
  const here = stretchesHere(request).filter(
    (stretch) => request.minutes >= 2 || !needsWarmUp(stretch, request),
  );
  for (const stretches of wishes(request, here)) {
    const items = fill(request, stretches);
    if (items.length > 0) return { hasWarmUp: hasWarmUp(request, stretches, items), items };
  }
  return null;
}

/** Another stretch in place of `items[index]`: the same area if it has one, else the next that is due. */
export function pickSwap(request: PickRequest, plan: Plan, index: number): PlanItem | null {
  const used = new Set(plan.items.map((item) => item.stretchId));
  const area = plan.items[index]?.area;
  const others = stretchesHere(request).filter(
    (stretch) => !used.has(stretch.id) && !needsWarmUp(stretch, request),
  );
  const rested = { ...request, practice: { ...request.practice, areas: {} } };
  const isFree = (entry: RankedArea) => plan.items.every((item) => item.area !== entry.area);
  const entry =
    rankAreas(rested, others).find((candidate) => candidate.area === area) ??
    rankAreas(request, others).find(isFree);
  return entry === undefined ? null : fitItem(rested, [], entry, others, Number.POSITIVE_INFINITY);
}

function stretchesHere(request: PickRequest): Stretch[] {
  return allowedStretches(request.library, request).filter(
    (stretch) => fitsPlace(stretch, request.place) && (stretch.isDiscreet || !request.isDiscreet),
  );
}

/** What to choose from, the best first; a wish that leaves nothing gives way to the next. */
function wishes(request: PickRequest, here: readonly Stretch[]): (readonly Stretch[])[] {
  const { notNow, practice, modes, today } = request;
  const wanted = here.filter((stretch) => !notNow.includes(stretch.id));
  // Nothing new before an event (R23).
  const known = isEventNear(modes, today)
    ? wanted.filter((stretch) => timesDone(practice, stretch.id) > 0)
    : wanted;
  const last = lastStretchId(practice);
  const fresh = known.filter((stretch) => stretch.id !== last);
  return [fresh, known, wanted, here];
}

function fill(request: PickRequest, stretches: readonly Stretch[]): PlanItem[] {
  const ranked = rankAreas(request, stretches);
  const isOne = request.kind === 'just-one';
  const first = isOne ? mostBehind(ranked) : firstArea(request, ranked);
  const limit = isOne ? Number.POSITIVE_INFINITY : request.minutes * 60 + OVERRUN_SECONDS;
  const items: PlanItem[] = [];
  let focusCount = 0;
  for (const entry of [first, ...ranked.filter((other) => other !== first)]) {
    if (entry === undefined || (isOne && items.length === 1)) break;
    // Focus areas take at most half of the slots, rounded up so that every plan holds one.
    if (entry.isFocus && focusCount * 2 >= items.length + 1) continue;
    const item = fitItem(request, items, entry, stretches, limit);
    if (item === null) continue;
    items.push(item);
    focusCount += entry.isFocus ? 1 : 0;
  }
  return items;
}

/** One-stretch plans alternate focus and other; longer ones begin with the focus area that is most behind. */
function firstArea(request: PickRequest, ranked: readonly RankedArea[]): RankedArea | undefined {
  const holdsOne = request.minutes * 60 + OVERRUN_SECONDS < 2 * 57;
  const wantsOther = holdsOne && request.seed % 2 === 1;
  return ranked.find((entry) => entry.isFocus !== wantsOther) ?? ranked[0];
}

function mostBehind(ranked: readonly RankedArea[]): RankedArea | undefined {
  return ranked.find((entry) => entry.isFocus) ?? ranked[0];
}

/** The first stretch of the area that fits the rest of the time. */
function fitItem(
  request: PickRequest,
  items: readonly PlanItem[],
  entry: RankedArea,
  stretches: readonly Stretch[],
  limit: number,
): PlanItem | null {
  const candidates = stretches
    .filter((stretch) => stretch.area === entry.area)
    .sort((a, b) => order(request, a) - order(request, b));
  for (const stretch of candidates) {
    for (const dosing of dosings(request, stretch)) {
      const item = makeItem(request, stretch, dosing, entry.reason);
      if (planSeconds({ hasWarmUp: false, items: [...items, item] }) <= limit) return item;
    }
  }
  return null;
}

/** The least done; among equals the article's own exercises, then the library's order. */
function order(request: PickRequest, stretch: Stretch): number {
  return 2 * timesDone(request.practice, stretch.id) - (stretch.isSeed ? 1 : 0);
}

function hasWarmUp(request: PickRequest, stretches: readonly Stretch[], items: readonly PlanItem[]): boolean {
  return items.some(({ stretchId }) => {
    const stretch = stretches.find(({ id }) => id === stretchId);
    return stretch !== undefined && needsWarmUp(stretch, request);
  });
}
