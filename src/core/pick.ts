/** The choice: what a session will do, from the focus muscles, the week's dose, what is excluded, the place and the time. */
import { stretchesHere, wishes } from './candidates.ts';
import { firstOf, fitItem, longest } from './fit-item.ts';
import { isUnwell } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import { needsWarmUp } from './pick-request.ts';
import type { Plan, PlanItem } from './plan.ts';
import { dosings, focusOn, leastSeconds, makeItem } from './plan-item.ts';
import type { RankedArea } from './rank-areas.ts';
import { rankAreas } from './rank-areas.ts';
import type { Stretch } from './stretch.ts';

/**
 * What one session will do, or null when nothing may be stretched here and now.
 * First the areas by score (evidence.md section C), then one stretch for each, until the minutes are full.
 */
export function pick(request: PickRequest): Plan | null {
  if (isUnwell(request.modes, request.today)) return null;
  const here = stretchesHere(request).filter(
    (stretch) =>
      request.minutes >= 2 || (!needsWarmUp(stretch, request) && leastSeconds(stretch) <= longest(request)),
  );
  for (const stretches of wishes(request, here)) {
    const items = fill(request, stretches, here);
    if (items.length > 0) return { hasWarmUp: hasWarmUp(request, stretches, items), items };
  }
  return null;
}

/**
 * The stretches of a plan. It begins with a focus area. When that leaves no room for a second stretch, or not for one that
 * must have its turn, every other plan is without it, so that the rest comes round as well.
 */
function fill(request: PickRequest, stretches: readonly Stretch[], here: readonly Stretch[]): PlanItem[] {
  const ranked = rankAreas(request, stretches, here);
  const [first] = ranked;
  if (first === undefined) return [];
  const focus = leadingFocus(request, ranked) ?? first;
  const other = ranked.find((entry) => !entry.isFocus && !entry.hasEnough) ?? focus;
  const items = assemble(request, focus, ranked, stretches, here);
  const isEnough =
    items.length > 1 && (other.overdueDays === 0 || items.some((item) => item.area === other.area));
  if (request.kind === 'just-one' || isEnough || request.seed % 2 === 0) return items;
  const others = assemble(request, other, ranked, stretches, here);
  return others.length > 0 ? others : items;
}

/** The focus area that begins: the one that deserves it most, and in *just one* the one that is most behind. */
function leadingFocus({ kind }: PickRequest, ranked: readonly RankedArea[]): RankedArea | undefined {
  const inFocus = ranked.filter((entry) => entry.isFocus);
  const mostBehind = Math.max(...inFocus.map(({ behind }) => behind));
  return inFocus.find(({ behind }) => kind !== 'just-one' || behind === mostBehind);
}

/** `first`, which is all of *just one*, and then what deserves it most, as long as the minutes last. */
function assemble(
  request: PickRequest,
  first: RankedArea,
  ranked: readonly RankedArea[],
  stretches: readonly Stretch[],
  here: readonly Stretch[],
): PlanItem[] {
  const hasFocus = ranked.some((entry) => entry.isFocus);
  // The cap is there for the other areas: without any, it would only make the plan short.
  const hasOthers = here.some(({ area }) => focusOn(request.person, area) === undefined);
  const mayFollow = (items: readonly PlanItem[], entry: RankedArea) => {
    const focusCount = items.filter(({ area }) => focusOn(request.person, area) !== undefined).length;
    if (entry.isFocus) return !hasOthers || (focusCount + 1) * 2 <= items.length + 1;
    return !entry.hasEnough && (focusCount > 0 || !hasFocus);
  };
  const others = ranked.filter((entry) => entry !== first);
  const fullest = fitItem(request, [], first, stretches);
  if (fullest === null) return [];
  if (request.kind === 'just-one') return [fullest];
  const second = others.find((entry) => mayFollow([fullest], entry));
  const items = second === undefined ? [fullest] : besides(request, fullest, second, stretches);
  for (;;) {
    const left = others.filter(
      (entry) => items.every(({ area }) => area !== entry.area) && mayFollow(items, entry),
    );
    const item = firstOf(left, (entry) => fitItem(request, items, entry, stretches));
    if (item === null) return items;
    items.push(item);
  }
}

/**
 * `first` with the area that deserves the second place, when only a shorter `first` leaves room for it: first the third
 * repetition falls away, then 20 s become 15 s. `first` alone when that does not help.
 */
function besides(
  request: PickRequest,
  first: PlanItem,
  second: RankedArea,
  stretches: readonly Stretch[],
): PlanItem[] {
  for (const stretch of stretches.filter(({ id }) => id === first.stretchId)) {
    for (const dosing of dosings(request, stretch)) {
      const items = [makeItem(request, stretch, dosing, first.reason)];
      const item = fitItem(request, items, second, stretches);
      if (item !== null) return [...items, item];
    }
  }
  return [first];
}

function hasWarmUp(request: PickRequest, stretches: readonly Stretch[], items: readonly PlanItem[]): boolean {
  return stretches.some(
    (stretch) => needsWarmUp(stretch, request) && items.some(({ stretchId }) => stretchId === stretch.id),
  );
}
