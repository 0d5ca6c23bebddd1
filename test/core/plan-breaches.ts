/** What is wrong with one plan, by the rules as they are written; empty when nothing is. */
import type { Area } from '../../src/core/area.ts';
import { sidesOf } from '../../src/core/area.ts';
import { beatsOf } from '../../src/core/beats.ts';
import { doseKey } from '../../src/core/dose.ts';
import { addDays } from '../../src/core/local-instant.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import type { Plan, PlanItem } from '../../src/core/plan.ts';
import { planSeconds } from '../../src/core/plan.ts';
import { lastStretchId } from '../../src/core/practice.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { stretchById } from '../../src/library/stretch-by-id.ts';
import { DAY } from './given.ts';
import { choices, isLight, possible } from './rules-as-written.ts';

export function planBreaches(plan: Plan, given: PickRequest): string[] {
  const found: string[] = [];
  const not = (isRight: boolean, what: string) => {
    if (!isRight) found.push(what);
  };
  const allowed = possible(given);
  const left = choices(given);
  const last = lastStretchId(given.practice);
  for (const item of plan.items) {
    const stretch = stretchById(item.stretchId);
    if (stretch === undefined) return ['a stretch that is not in the library'];
    not(allowed.includes(stretch), 'an excluded stretch');
    not(left.includes(stretch) || given.minutes < 2, 'a stretch that was left out, or is of an area at rest');
    not(item.stretchId !== last || isAllThatFits(stretch, left, given), 'the same stretch twice in a row');
    not(sidesAreRight(item, stretch, given), 'unequal sides');
    not(item.holdSeconds >= 15 && item.holdSeconds <= 20, 'a hold of other than 15 to 20 s');
    not(isTrue(item, given), `a reason that is not true: ${item.reason}`);
  }
  const areas = plan.items.map(({ area }) => area);
  not(areas.length > 0 && new Set(areas).size === areas.length, 'an area twice, or none');
  const seconds = beatsOf(plan).reduce((sum, beat) => sum + beat.seconds, 0);
  const own = plan.items.map(
    ({ holds: { length }, holdSeconds }) => 10 + length * holdSeconds + 7 * (length - 1),
  );
  const warmUp = plan.hasWarmUp ? 30 : 0;
  not(seconds === own.reduce((sum, each) => sum + each, warmUp), 'seconds that are not true');
  not(seconds === planSeconds(plan), 'seconds other than those of its session');
  not(given.kind === 'just-one' || seconds <= given.minutes * 60 + 25 + warmUp, 'more than 25 s over');

  const inFocus = given.person.focus.map(({ area }) => area);
  const focusCount = areas.filter((area) => inFocus.includes(area)).length;
  const hasOther = allowed.some(({ area }) => !inFocus.includes(area));
  const hasFocus = left.some(({ area }) => inFocus.includes(area));
  not(areas.length < 2 || !hasOther || focusCount * 2 <= areas.length, 'more than half for the focus');
  not(areas.length < 2 || !hasFocus || focusCount > 0, 'two stretches or more without a focus area');
  not(given.kind !== 'just-one' || !hasFocus || focusCount === 1, 'just one that is not the focus');
  const leftBehind = inFocus.filter((area) => left.some((stretch) => stretch.area === area));
  const mostBehind = Math.max(...leftBehind.map((area) => focusBehind(given, area)));
  const isMostBehind = areas.some((area) => focusBehind(given, area) === mostBehind);
  not(given.kind !== 'just-one' || !hasFocus || isMostBehind, 'just one that is not the most behind');
  return found;
}

/** Nothing else is left, or nothing else that fits into one minute. */
function isAllThatFits(stretch: Stretch, left: readonly Stretch[], { minutes }: PickRequest): boolean {
  return left.every((other) => other.id === stretch.id || (minutes < 2 && other.isSided));
}

/** Two or three on each side and alike; three to two for a focus on one side. */
function sidesAreRight({ holds, area }: PlanItem, stretch: Stretch, given: PickRequest): boolean {
  const count = (side: string) => holds.filter((each) => each === side).length;
  if (!stretch.isSided) return count('both') === holds.length && holds.length >= 2 && holds.length <= 3;
  const side = given.person.focus.find((muscle) => muscle.area === area)?.side ?? 'both';
  const [one, other] = side === 'left' ? [count('left'), count('right')] : [count('right'), count('left')];
  if (one + other !== holds.length) return false;
  return side === 'both' || isLight(area, given)
    ? one === other && one >= 2 && one <= 3
    : one === 3 && other === 2;
}

/** Whether what the reason says of the area is so. */
function isTrue({ area, reason }: PlanItem, given: PickRequest): boolean {
  const isFocus = given.person.focus.some((muscle) => muscle.area === area);
  const behind = focusBehind(given, area);
  const heldMs = given.practice.areas[area];
  switch (reason) {
    case 'behind':
      return (
        isFocus && behind > 0 && given.person.focus.every((other) => focusBehind(given, other.area) <= behind)
      );
    case 'short':
      return (
        isFocus && behind > 0 && given.person.focus.some((other) => focusBehind(given, other.area) > behind)
      );
    case 'focus':
      return isFocus && behind === 0;
    case 'waited':
      return !isFocus && (heldMs === undefined || given.nowMs - heldMs >= 5 * DAY);
    case 'balance':
      return !isFocus && heldMs !== undefined && given.nowMs - heldMs < 5 * DAY;
  }
}

/** Of 300 s a week and side, the part that is missing on the worst side in focus. */
function focusBehind({ person, dose, today }: PickRequest, area: Area): number {
  const side = person.focus.find((muscle) => muscle.area === area)?.side ?? 'both';
  const week = Array.from({ length: 7 }, (_, ago) => addDays(today, -ago));
  const held = sidesOf(side).map((each) =>
    dose.reduce(
      (sum, { day, seconds }) => sum + (week.includes(day) ? (seconds[doseKey(area, each)] ?? 0) : 0),
      0,
    ),
  );
  return Math.max(0, 300 - Math.min(...held)) / 300;
}
