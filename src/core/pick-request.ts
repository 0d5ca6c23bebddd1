import { AREAS } from './area.ts';
import type { DoseDay } from './dose.ts';
import type { Likes } from './liking.ts';
import type { Modes } from './modes.ts';
import { isWarm } from './modes.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Practice } from './practice.ts';
import { lastHeldMs } from './practice.ts';
import type { Stretch } from './stretch.ts';

/** 'just-one' takes the single stretch of the focus area that is most behind; 'spare-time' is a long one (R28). */
export const PLAN_KINDS = ['plan', 'just-one', 'spare-time'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Everything the choice depends on. The same request gives the same plan. */
export interface PickRequest {
  library: readonly Stretch[];
  person: Person;
  place: Place;
  modes: Modes;
  dose: readonly DoseDay[];
  practice: Practice;
  likes: Likes;
  /** About how long, 1 to 10 minutes. */
  minutes: number;
  kind: PlanKind;
  /** Only what nobody in the room notices. */
  isDiscreet: boolean;
  /** Then too: legs apart or lifted. */
  showsLegs: boolean;
  /** Repetitions a side of the focus muscles. */
  rounds: 2 | 3;
  /** Ids of stretches that the person has just swapped away. */
  notNow: readonly string[];
  nowMs: number;
  /** Local day of `nowMs`, `YYYY-MM-DD`. */
  today: string;
  /** Breaks ties, so that equal areas take turns. Any whole number. */
  seed: number;
}

/** So long the last hold keeps the body warm. */
const WARM_AFTER_HOLD_MS = 15 * 60_000;

/** Nothing was held and nobody has moved lately. */
export function isCold({ practice, modes, nowMs }: PickRequest): boolean {
  const heldMs = AREAS.map((area) => lastHeldMs(practice, area, nowMs) ?? Number.NEGATIVE_INFINITY);
  return !isWarm(modes, nowMs) && nowMs - Math.max(...heldMs) > WARM_AFTER_HOLD_MS;
}

export function needsWarmUp(stretch: Stretch, request: PickRequest): boolean {
  return stretch.isWarmUpAdvised && isCold(request);
}
