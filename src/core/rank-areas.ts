import type { Area } from './area.ts';
import { AREAS, sidesOf } from './area.ts';
import { deficit, heldThisWeek } from './dose.ts';
import { isEventNear } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import type { PickReason } from './plan.ts';
import { focusOn } from './plan-item.ts';
import { lastHeldMs } from './practice.ts';
import type { Stretch } from './stretch.ts';

export interface RankedArea {
  area: Area;
  isFocus: boolean;
  /** How far behind its target of the week it is, 0 to 1. */
  behind: number;
  /** It must have its turn now, before whatever scores higher: the days it has waited, else 0. */
  overdueDays: number;
  /** With one more turn it would have more than half of what some focus area has this week: it waits for that one. */
  hasEnough: boolean;
  score: number;
  reason: PickReason;
}

const DAY_MS = 86_400_000;
/** An area rests this long after it was stretched. */
export const AREA_REST_MS = 2 * 3600_000;
/** No area that may be stretched waits longer than this. */
const WAIT_DAYS = 5;
/** An area that never had a turn has waited longer than any other. */
const NEVER_DAYS = 10_000;
/** So early an area gets its turn before others: there may be as many as a day has places. */
const OVERDUE_DAYS = WAIT_DAYS - 1;

/** So long after its turn an area may be held back for the focus areas. */
const ENOUGH_DAYS = 3;
/** Seconds of the fullest turn, each side: 20 s three times. */
const TURN_SECONDS = 60;

/** Areas with a stretch in `stretches` that are rested, the most deserving first (evidence.md section C). */
export function rankAreas(
  request: PickRequest,
  stretches: readonly Stretch[],
  here: readonly Stretch[],
): RankedArea[] {
  const { person, practice, nowMs, seed } = request;
  const inFocus = AREAS.filter((area) => focusOn(person, area) !== undefined && hasOne(here, area));
  const focus = {
    mostBehind: Math.max(...person.focus.map(({ area }) => behind(request, area))),
    leastHeld: Math.min(...inFocus.map((area) => held(request, area))),
  };
  return AREAS.filter((area) => hasOne(stretches, area))
    .filter((area) => nowMs - (lastHeldMs(practice, area, nowMs) ?? Number.NEGATIVE_INFINITY) >= AREA_REST_MS)
    .map((area) => rank(request, area, focus))
    .sort(
      (a, b) => b.overdueDays - a.overdueDays || b.score - a.score || hash(seed, a.area) - hash(seed, b.area),
    );
}

function hasOne(stretches: readonly Stretch[], area: Area): boolean {
  return stretches.some((stretch) => stretch.area === area);
}

/** Of the focus areas: how far behind the furthest is, and seconds a side that the least held has this week. */
interface FocusNow {
  mostBehind: number;
  leastHeld: number;
}

function rank(request: PickRequest, area: Area, focus: FocusNow): RankedArea {
  const { person, practice, modes, kind, nowMs, today } = request;
  const isFocus = focusOn(person, area) !== undefined;
  const last = lastHeldMs(practice, area, nowMs);
  const waitedDays = last === undefined ? NEVER_DAYS : (nowMs - last) / DAY_MS;
  const overdueDays = waitedDays >= OVERDUE_DAYS ? waitedDays : 0;
  const areaBehind = behind(request, area);
  // Before an event nothing is pushed (R23).
  const weight = isFocus && !isEventNear(modes, today) ? 2 : 1;
  const score = weight * areaBehind + 0.6 * Math.min(waitedDays / WAIT_DAYS, 1);
  const hasEnough =
    !isFocus &&
    kind !== 'spare-time' &&
    waitedDays < ENOUGH_DAYS &&
    (held(request, area) + TURN_SECONDS) * 2 > focus.leastHeld;
  const hasWaited = practice.areas[area] === undefined || (last !== undefined && waitedDays >= WAIT_DAYS);
  const reason = isFocus ? focusReason(areaBehind, focus.mostBehind) : hasWaited ? 'waited' : 'balance';
  return { area, isFocus, behind: areaBehind, overdueDays, hasEnough, score, reason };
}

/** Seconds of a side this week: the mean of both, or the side that is in focus. */
function held({ person, dose, today }: PickRequest, area: Area): number {
  const sides = sidesOf(focusOn(person, area)?.side ?? 'both');
  return sides.reduce((sum, side) => sum + heldThisWeek(dose, area, side, today), 0) / sides.length;
}

function focusReason(areaBehind: number, mostBehind: number): PickReason {
  if (areaBehind === 0) return 'focus';
  return areaBehind >= mostBehind ? 'behind' : 'short';
}

/** How far behind its target an area is, 0 to 1: the worse of its sides, or the side that is in focus. */
function behind({ person, dose, today }: PickRequest, area: Area): number {
  const sides = sidesOf(focusOn(person, area)?.side ?? 'both');
  return Math.max(...sides.map((side) => deficit(person, dose, area, side, today)));
}

/** A small mixing hash (Wang): the same seed and name give the same number, near seeds give far ones. */
function hash(seed: number, name: string): number {
  let value = (seed + 0x9e3779b9) | 0;
  for (const char of name) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x27d4eb2d);
  return (value ^ (value >>> 15)) >>> 0;
}
