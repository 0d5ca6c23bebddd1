import type { Area, HeldSide, Side } from './area.ts';
import { AREAS, SIDES } from './area.ts';
import type { DoseDay } from './dose.ts';
import { deficit } from './dose.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { fitsPlace } from './place.ts';
import type { PickReason, Plan, PlanItem } from './plan.ts';
import { planSeconds } from './plan.ts';
import type { Practice } from './practice.ts';
import { isBackedOff, lastHeldMs, lastStretchId, needsCare, timesDone } from './practice.ts';
import type { Stretch } from './stretch.ts';

/** Everything the choice depends on. The same request gives the same plan. */
export interface PickRequest {
  library: readonly Stretch[];
  person: Person;
  place: Place;
  dose: readonly DoseDay[];
  practice: Practice;
  /** About how long, 1 to 10 minutes. */
  minutes: number;
  /** 'just-one' takes the single stretch of the focus area that is most behind. */
  kind: 'plan' | 'just-one';
  nowMs: number;
  /** Local day of `nowMs`, `YYYY-MM-DD`. */
  today: string;
  /** Breaks ties, so that equal areas take turns. Any whole number. */
  seed: number;
}

/** A plan may be this much longer than asked for. */
const OVERRUN_SECONDS = 25;
/** An area rests this long after it was stretched. */
const AREA_REST_MS = 2 * 3600_000;
/** After this many days an area that may be stretched must have its turn. */
const WAIT_DAYS = 5;
/** Moving within this time counts as warm. */
const WARM_MS = 15 * 60_000;

/** The stretches that no flag, condition or earlier pain excludes, wherever they are done. */
export function allowedStretches(request: PickRequest): Stretch[] {
  const { library, person, practice, today } = request;
  return library.filter(
    (stretch) =>
      !stretch.excludedBy.some((flag) => person.flags.includes(flag)) &&
      !stretch.extraCautionWith.some((condition) => person.conditions.includes(condition)) &&
      !isBackedOff(practice, stretch.id, today),
  );
}

/**
 * What one session will do, or null when nothing may be stretched here and now.
 * First the areas by score (evidence.md section C), then one stretch for each, until the minutes are full.
 */
export function pick(request: PickRequest): Plan | null {
  const allowed = allowedStretches(request).filter(
    (stretch) =>
      fitsPlace(stretch, request.place) && (request.minutes >= 2 || !needsWarmUp(stretch, request)),
  );
  const ranked = rankAreas(request, allowed);
  const first = request.kind === 'just-one' ? mostBehind(request, ranked) : firstArea(request, ranked);
  if (first === undefined) return null;
  const order = [first, ...ranked.filter((entry) => entry.area !== first.area)];
  const limit = request.minutes * 60 + OVERRUN_SECONDS;
  const plan: Plan = { hasWarmUp: false, items: [] };
  for (const entry of order) {
    if (request.kind === 'just-one' && plan.items.length === 1) break;
    // Focus areas take at most half of the slots, rounded up so that every plan holds one.
    const focusCount = plan.items.filter((item) => isFocus(request.person, item.area)).length;
    if (entry.isFocus && focusCount * 2 >= plan.items.length + 1) continue;
    const item = fitItem(request, plan, entry, allowed, limit);
    if (item !== null) plan.items.push(item);
  }
  if (plan.items.length === 0) return null;
  plan.hasWarmUp = plan.items.some((item) => {
    const stretch = allowed.find(({ id }) => id === item.stretchId);
    return stretch !== undefined && needsWarmUp(stretch, request);
  });
  return plan;
}

/** Another stretch in place of `items[index]`: the same area if it has one, else the next that is due. */
export function pickSwap(request: PickRequest, plan: Plan, index: number): PlanItem | null {
  const used = new Set(plan.items.map((item) => item.stretchId));
  const area = plan.items[index]?.area;
  const allowed = allowedStretches(request).filter(
    (stretch) => fitsPlace(stretch, request.place) && !used.has(stretch.id) && !needsWarmUp(stretch, request),
  );
  const rested = { ...request, practice: withoutRest(request.practice) };
  const isFree = (entry: RankedArea) => plan.items.every((item) => item.area !== entry.area);
  const entry =
    rankAreas(rested, allowed).find((candidate) => candidate.area === area) ??
    rankAreas(request, allowed).find(isFree);
  return entry === undefined ? null : fitItem(rested, { ...plan, items: [] }, entry, allowed, 600);
}

interface RankedArea {
  area: Area;
  isFocus: boolean;
  waitedDays: number;
  deficit: number;
  score: number;
}

/** Areas with a stretch to offer now, the most deserving first. */
function rankAreas(request: PickRequest, allowed: readonly Stretch[]): RankedArea[] {
  const { person, dose, practice, nowMs, today, seed } = request;
  return AREAS.filter((area) => allowed.some((stretch) => stretch.area === area))
    .filter((area) => nowMs - (lastHeldMs(practice, area, nowMs) ?? Number.NEGATIVE_INFINITY) >= AREA_REST_MS)
    .map((area) => {
      const behind = Math.max(...SIDES.map((side) => deficit(person, dose, area, side, today)));
      const last = lastHeldMs(practice, area, nowMs);
      const waitedDays = last === undefined ? WAIT_DAYS : (nowMs - last) / 86_400_000;
      const weight = isFocus(person, area) ? 2 : 1;
      const score = weight * behind + 0.6 * Math.min(waitedDays / WAIT_DAYS, 1);
      return { area, isFocus: isFocus(person, area), waitedDays, deficit: behind, score };
    })
    .sort((a, b) => b.score - a.score || hash(seed, a.area) - hash(seed, b.area));
}

/** One-stretch plans alternate focus and other; longer ones begin with the focus area that is most behind. */
function firstArea(request: PickRequest, ranked: readonly RankedArea[]): RankedArea | undefined {
  const holdsOne = request.minutes * 60 + OVERRUN_SECONDS < 2 * 57;
  const wantsOther = holdsOne && request.seed % 2 === 1;
  return ranked.find((entry) => entry.isFocus !== wantsOther) ?? ranked[0];
}

function mostBehind(request: PickRequest, ranked: readonly RankedArea[]): RankedArea | undefined {
  return ranked.find((entry) => isFocus(request.person, entry.area)) ?? ranked[0];
}

/** The first stretch of the area that fits the rest of the time; 20 s become 15 s before a stretch falls away. */
function fitItem(
  request: PickRequest,
  plan: Plan,
  entry: RankedArea,
  allowed: readonly Stretch[],
  limit: number,
): PlanItem | null {
  const candidates = allowed
    .filter((stretch) => stretch.area === entry.area)
    .sort((a, b) => order(request, a) - order(request, b));
  const most = request.kind === 'just-one' ? Number.POSITIVE_INFINITY : limit;
  for (const stretch of candidates) {
    for (const holdSeconds of [stretch.holdSeconds.default, stretch.holdSeconds.min]) {
      for (const repetitions of [stretch.repetitions.default, stretch.repetitions.min]) {
        const item = makeItem(request, stretch, entry, holdSeconds, repetitions);
        if (planSeconds({ hasWarmUp: false, items: [...plan.items, item] }) <= most) return item;
      }
    }
  }
  return null;
}

/** Not the last one again, then the least done; among equals the article's own exercises, then the library's order. */
function order(request: PickRequest, stretch: Stretch): number {
  const repeated = lastStretchId(request.practice) === stretch.id ? 1000 : 0;
  return repeated + 2 * timesDone(request.practice, stretch.id) - (stretch.isSeed ? 1 : 0);
}

function makeItem(
  request: PickRequest,
  stretch: Stretch,
  entry: RankedArea,
  holdSeconds: number,
  repetitions: number,
): PlanItem {
  const { person } = request;
  const isAwayFromScreen = stretch.position !== 'seated';
  return {
    stretchId: stretch.id,
    area: stretch.area,
    holds: stretch.isSided
      ? alternate(person, stretch.area, firstSide(request, stretch.area), repetitions)
      : Array.from({ length: repetitions }, () => 'both' as const),
    holdSeconds,
    isGentle:
      stretch.cautionWith.some((flag) => person.flags.includes(flag)) ||
      needsCare(request.practice, stretch.id, request.today),
    isAwayFromScreen,
    waitsForReady: isAwayFromScreen || timesDone(request.practice, stretch.id) < 2,
    reason: reasonFor(request.person, entry),
  };
}

/** Sides in turn. A focus on one side only gets three repetitions there, two on the other (R29). */
function alternate(person: Person, area: Area, first: Side, repetitions: number): HeldSide[] {
  const second: Side = first === 'left' ? 'right' : 'left';
  const sides: HeldSide[] = Array.from({ length: repetitions }, (): Side[] => [first, second]).flat();
  const focus = person.focus.find((muscle) => muscle.area === area);
  return focus?.side === first && repetitions === 2 ? [...sides, first] : sides;
}

/** The focused side begins, else the side that is behind, else the right, which the words describe. */
function firstSide(request: PickRequest, area: Area): Side {
  const focus = request.person.focus.find((muscle) => muscle.area === area);
  if (focus !== undefined && focus.side !== 'both') return focus.side;
  const [left, right] = SIDES.map((side) => deficit(request.person, request.dose, area, side, request.today));
  return (left ?? 0) > (right ?? 0) ? 'left' : 'right';
}

function reasonFor(person: Person, entry: RankedArea): PickReason {
  if (isFocus(person, entry.area)) return entry.deficit > 0 ? 'behind' : 'focus';
  return entry.waitedDays >= WAIT_DAYS ? 'waited' : 'balance';
}

function isFocus(person: Person, area: Area): boolean {
  return person.focus.some((muscle) => muscle.area === area);
}

function needsWarmUp(stretch: Stretch, request: PickRequest): boolean {
  const { practice, nowMs } = request;
  const heldMs = AREAS.map((area) => lastHeldMs(practice, area, nowMs) ?? Number.NEGATIVE_INFINITY);
  return stretch.isWarmUpAdvised && nowMs - Math.max(...heldMs) > WARM_MS;
}

function withoutRest(practice: Practice): Practice {
  return { ...practice, areas: {} };
}

/** A small mixing hash (Wang): the same seed and name give the same number, near seeds give far ones. */
function hash(seed: number, name: string): number {
  let value = (seed + 0x9e3779b9) | 0;
  for (const char of name) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x27d4eb2d);
  return (value ^ (value >>> 15)) >>> 0;
}
