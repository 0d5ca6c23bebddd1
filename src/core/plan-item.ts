import type { Area, HeldSide, Side } from './area.ts';
import { SIDES } from './area.ts';
import { deficit } from './dose.ts';
import { isAfterHardEffort, isEventNear, sorenessOf } from './modes.ts';
import type { FocusMuscle, Person } from './person.ts';
import { soreSpot } from './person.ts';
import type { PickRequest } from './pick-request.ts';
import { isCold } from './pick-request.ts';
import type { PickReason, PlanItem } from './plan.ts';
import { stretchSeconds } from './plan.ts';
import { AWAY_DAYS, daysSinceLastHold, needsCare, timesDone } from './practice.ts';
import type { Stretch } from './stretch.ts';

/** Seconds of a hold and repetitions a side. */
export interface Dosing {
  holdSeconds: number;
  repetitions: number;
}

/** The doses to try, the fullest first: the third repetition falls away first, then 20 s become 15 s. */
export function dosings(request: PickRequest, stretch: Stretch): Dosing[] {
  const { min, default: usual } = stretch.holdSeconds;
  const least = { holdSeconds: min, repetitions: stretch.repetitions.min };
  if (isLightDose(request, stretch)) return [least];
  const focus = focusOn(request.person, stretch.area);
  const wished = focus === undefined ? 0 : request.rounds;
  const most = Math.max(stretch.repetitions.default, Math.min(wished, stretch.repetitions.max));
  return [
    { holdSeconds: usual, repetitions: most },
    { holdSeconds: usual, repetitions: least.repetitions },
    least,
  ];
}

/** Seconds of `stretch` in its least dose; a focus on one side may take more. */
export function leastSeconds({ isSided, holdSeconds, repetitions }: Stretch): number {
  return stretchSeconds(repetitions.min * (isSided ? 2 : 1), holdSeconds.min);
}

/** 15 s twice and no more: before an event, after hard effort, a little sore, or after a week without a hold. */
function isLightDose(request: PickRequest, stretch: Stretch): boolean {
  const { modes, practice, today, nowMs } = request;
  return (
    isEventNear(modes, today) ||
    isAfterHardEffort(modes, today) ||
    sorenessOf(modes, stretch.area, today) === 'mild' ||
    daysSinceLastHold(practice, nowMs) > AWAY_DAYS
  );
}

/** The gentler variant, light pull only. */
function isGentle(request: PickRequest, stretch: Stretch): boolean {
  const { person, modes, practice, today } = request;
  return (
    isEventNear(modes, today) ||
    isAfterHardEffort(modes, today) ||
    sorenessOf(modes, stretch.area, today) === 'mild' ||
    soreSpot(person, stretch.area)?.degree === 'sometimes-sore' ||
    stretch.cautionWith.some((flag) => person.flags.includes(flag)) ||
    person.flags.includes('pregnancy') ||
    person.conditions.includes('hypermobility') ||
    needsCare(practice, stretch.id, today)
  );
}

export function makeItem(
  request: PickRequest,
  stretch: Stretch,
  { holdSeconds, repetitions }: Dosing,
  reason: PickReason,
): PlanItem {
  const isAwayFromScreen = stretch.position !== 'seated';
  return {
    stretchId: stretch.id,
    area: stretch.area,
    holds: stretch.isSided
      ? alternate(request, stretch, repetitions)
      : Array.from({ length: repetitions }, () => 'both' as const),
    holdSeconds,
    isGentle: isGentle(request, stretch),
    // What should not be done cold has its warm-up instead (R18).
    isFirstLighter: isCold(request) && !stretch.isWarmUpAdvised,
    isAwayFromScreen,
    waitsForReady: isAwayFromScreen || timesDone(request.practice, stretch.id) < 2,
    isCutShort: false,
    reason,
  };
}

/** Sides in turn. A focus on one side only gets three repetitions there, two on the other (R29). */
function alternate(request: PickRequest, stretch: Stretch, repetitions: number): HeldSide[] {
  const focus = focusOn(request.person, stretch.area);
  const first = firstSide(request, stretch.area, focus);
  const second: Side = first === 'left' ? 'right' : 'left';
  const isOneSided = focus !== undefined && focus.side !== 'both' && !isLightDose(request, stretch);
  const pairs = isOneSided ? stretch.repetitions.min : repetitions;
  const sides: HeldSide[] = Array.from({ length: pairs }, (): Side[] => [first, second]).flat();
  return isOneSided ? [...sides, first] : sides;
}

/** The focused side begins, else the side that is behind, else the right, which the words describe. */
function firstSide(request: PickRequest, area: Area, focus: FocusMuscle | undefined): Side {
  if (focus !== undefined && focus.side !== 'both') return focus.side;
  const { person, dose, today } = request;
  const [left, right] = SIDES.map((side) => deficit(person, dose, area, side, today));
  return (left ?? 0) > (right ?? 0) ? 'left' : 'right';
}

export function focusOn(person: Person, area: Area): FocusMuscle | undefined {
  return person.focus.find((muscle) => muscle.area === area);
}
