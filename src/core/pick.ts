/** The choice: what a session will do, from the focus muscles, the week's dose, what is excluded, the place and the time. */
import { allowedStretches } from './allowed.ts';
import { isEventNear, isUnwell } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import { needsWarmUp } from './pick-request.ts';
import { fitsPlace } from './place.ts';
import type { Plan, PlanItem } from './plan.ts';
import { planSeconds } from './plan.ts';
import { dosings, focusOn, leastSeconds, makeItem } from './plan-item.ts';
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
    (stretch) =>
      request.minutes >= 2 || (!needsWarmUp(stretch, request) && leastSeconds(stretch) <= longest(request)),
  );
  for (const stretches of wishes(request, here)) {
    const items = fill(request, stretches, here);
    if (items.length > 0) return { hasWarmUp: hasWarmUp(request, stretches, items), items };
  }
  return null;
}

/** Another stretch in place of `items[index]`: the same area if it has one, else the next that is due. */
export function pickSwap(request: PickRequest, plan: Plan, index: number): PlanItem | null {
  const old = plan.items[index];
  const used = new Set(plan.items.map((item) => item.stretchId));
  const others = stretchesHere(request).filter(
    (stretch) => !used.has(stretch.id) && !needsWarmUp(stretch, request),
  );
  const isFree = (entry: RankedArea) => plan.items.every((item) => item.area !== entry.area);
  return firstOf(wishes(request, others), (stretches) => {
    const places = [
      ...(old === undefined ? [] : [old]),
      ...rankAreas(request, stretches, others).filter(isFree),
    ];
    return firstOf(places, (place) => fitItem(request, [], place, stretches, Number.POSITIVE_INFINITY));
  });
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

/**
 * The stretches of a plan. It begins with the focus area that deserves it most. When that leaves no room for a second
 * stretch, or not for one that must have its turn, every other plan is without it, so that the rest comes round as well.
 */
function fill(request: PickRequest, stretches: readonly Stretch[], here: readonly Stretch[]): PlanItem[] {
  const ranked = rankAreas(request, stretches, here);
  const focus = ranked.find((entry) => entry.isFocus) ?? ranked[0];
  const other = ranked.find((entry) => !entry.isFocus && !entry.hasEnough) ?? focus;
  if (focus === undefined || other === undefined) return [];
  if (request.kind === 'just-one') {
    return [fitItem(request, [], focus, stretches)].filter((item) => item !== null);
  }
  const items = assemble(request, focus, ranked, stretches, here);
  const isEnough =
    items.length > 1 && (other.overdueDays === 0 || items.some((item) => item.area === other.area));
  if (isEnough || request.seed % 2 === 0) return items;
  const others = assemble(request, other, ranked, stretches, here);
  return others.length > 0 ? others : items;
}

/** A plan that begins with `first` and goes on with what deserves it most, as long as the minutes last. */
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

/** The least done stretch of the area that fits the rest of the time, as full as it may be. */
function fitItem(
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

function firstOf<T, R>(values: readonly T[], make: (value: T) => R | null): R | null {
  for (const value of values) {
    const made = make(value);
    if (made !== null) return made;
  }
  return null;
}

/** Seconds that a plan may take, its warm-up not counted. *Just one* takes as long as it takes. */
function longest({ kind, minutes }: PickRequest): number {
  return kind === 'just-one' ? Number.POSITIVE_INFINITY : minutes * 60 + OVERRUN_SECONDS;
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
