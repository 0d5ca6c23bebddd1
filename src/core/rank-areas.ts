import type { Area } from './area.ts';
import { AREAS, SIDES } from './area.ts';
import { deficit } from './dose.ts';
import { isEventNear } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import type { PickReason } from './plan.ts';
import { focusOn } from './plan-item.ts';
import { lastHeldMs } from './practice.ts';
import type { Stretch } from './stretch.ts';

export interface RankedArea {
  area: Area;
  isFocus: boolean;
  score: number;
  reason: PickReason;
}

/** An area rests this long after it was stretched. */
const AREA_REST_MS = 2 * 3600_000;
/** After this many days an area that may be stretched must have its turn. */
const WAIT_DAYS = 5;

/** Areas with a stretch in `stretches` that are rested, the most deserving first (evidence.md section C). */
export function rankAreas(request: PickRequest, stretches: readonly Stretch[]): RankedArea[] {
  const { practice, nowMs, seed } = request;
  return AREAS.filter((area) => stretches.some((stretch) => stretch.area === area))
    .filter((area) => nowMs - (lastHeldMs(practice, area, nowMs) ?? Number.NEGATIVE_INFINITY) >= AREA_REST_MS)
    .map((area) => rank(request, area))
    .sort((a, b) => b.score - a.score || hash(seed, a.area) - hash(seed, b.area));
}

function rank(request: PickRequest, area: Area): RankedArea {
  const { person, dose, practice, modes, nowMs, today } = request;
  const isFocus = focusOn(person, area) !== undefined;
  const behind = Math.max(...SIDES.map((side) => deficit(person, dose, area, side, today)));
  const last = lastHeldMs(practice, area, nowMs);
  const waitedDays = last === undefined ? WAIT_DAYS : (nowMs - last) / 86_400_000;
  // Before an event nothing is pushed (R23).
  const weight = isFocus && !isEventNear(modes, today) ? 2 : 1;
  const score = weight * behind + 0.6 * Math.min(waitedDays / WAIT_DAYS, 1);
  return { area, isFocus, score, reason: reasonFor(isFocus, behind, waitedDays) };
}

function reasonFor(isFocus: boolean, behind: number, waitedDays: number): PickReason {
  if (isFocus) return behind > 0 ? 'behind' : 'focus';
  return waitedDays >= WAIT_DAYS ? 'waited' : 'balance';
}

/** A small mixing hash (Wang): the same seed and name give the same number, near seeds give far ones. */
function hash(seed: number, name: string): number {
  let value = (seed + 0x9e3779b9) | 0;
  for (const char of name) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x27d4eb2d);
  return (value ^ (value >>> 15)) >>> 0;
}
