import type { Exclusion } from './allowed.ts';
import { whyExcluded } from './allowed.ts';
import { isTooNew } from './candidates.ts';
import { longest } from './fit-item.ts';
import { isUnwell } from './modes.ts';
import type { PickRequest } from './pick-request.ts';
import type { Spot } from './place.ts';
import { fitsDiscretion, spotsNeeded } from './place.ts';
import { leastSeconds } from './plan-item.ts';
import { lastHeldMs } from './practice.ts';
import { AREA_REST_MS } from './rank-areas.ts';
import type { Stretch } from './stretch.ts';

/** Why a stretch cannot be in a plan now: what excludes it, or only the day, the place or the length of a session. */
export type WhyNotNow =
  | Exclusion
  | { by: 'unwell' }
  /** The person stays discreet, and it would be noticed. */
  | { by: 'discreet' }
  /** It needs what is not here, or what nobody was asked about yet. */
  | { by: 'place'; spots: readonly Spot[]; isAsked: boolean }
  /** It was never done, and nothing new comes before an event (R23). */
  | { by: 'event' }
  /** Its area was stretched so lately that it rests until then, epoch ms. */
  | { by: 'area'; untilMs: number }
  /** Its least dose, seconds, is longer than a session may be. */
  | { by: 'length'; seconds: number };

/** The first reason why `stretch` is in no plan that `request` asks for; null when it may be in one. */
export function whyNotNow(stretch: Stretch, request: PickRequest): WhyNotNow | null {
  const { modes, place, practice, nowMs, today } = request;
  const excluded = whyExcluded(stretch, request);
  if (excluded !== null) return excluded;
  if (isUnwell(modes, today)) return { by: 'unwell' };
  if (!fitsDiscretion(stretch, request)) return { by: 'discreet' };
  const spots = spotsNeeded(stretch).filter((spot) => place[spot] !== 'yes');
  if (spots.length > 0) {
    return { by: 'place', spots, isAsked: spots.some((spot) => place[spot] === 'no') };
  }
  if (isTooNew(stretch, request)) return { by: 'event' };
  const seconds = leastSeconds(stretch);
  if (seconds > longest(request)) return { by: 'length', seconds };
  const untilMs = (lastHeldMs(practice, stretch.area, nowMs) ?? Number.NEGATIVE_INFINITY) + AREA_REST_MS;
  return untilMs > nowMs ? { by: 'area', untilMs } : null;
}
