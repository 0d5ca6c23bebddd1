/** The rules of evidence.md and of the product's choice once more, written plainly and slowly, to check the choice by. */
import type { Area } from '../../src/core/area.ts';
import { AREAS } from '../../src/core/area.ts';
import { daysBetween } from '../../src/core/day-clock.ts';
import { isWarm } from '../../src/core/modes.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import { fitsPlace } from '../../src/core/place.ts';
import { backedOffDays, lastStretchId } from '../../src/core/practice.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { DAY, HOUR, MINUTE } from './given.ts';

/** Whether a rule of evidence.md excludes `stretch`, as the rules are written, or the person has switched it off. */
function isForbidden(
  stretch: Stretch,
  { person: { flags, conditions, soreSpots }, modes, practice, likes, today }: PickRequest,
): boolean {
  const soreDays = modes.sore.filter(({ area, degree }) => area === stretch.area && degree === 'severe');
  return (
    stretch.excludedBy.some((flag) => flags.includes(flag)) ||
    (stretch.balanceDemand === 'moderate' && flags.includes('dizziness-balance')) ||
    stretch.extraCautionWith.some((condition) => conditions.includes(condition)) ||
    soreSpots.some(({ area, degree }) => area === stretch.area && degree === 'painful') ||
    soreDays.some(({ saidDay }) => daysBetween(saidDay, today) < 3 && daysBetween(saidDay, today) >= -1) ||
    practice.removed.includes(stretch.id) ||
    likes[stretch.id] === 'off' ||
    backedOffDays(practice, stretch.id, today) > 0
  );
}

/** Something was held in the last quarter of an hour. */
export function isHeldLately({ practice, nowMs }: PickRequest): boolean {
  return Object.values(practice.areas).some((ms) => ms <= nowMs && nowMs - ms <= 15 * MINUTE);
}

function isBeforeEvent({ modes, today }: PickRequest): boolean {
  const days = modes.event === null ? -1 : daysBetween(today, modes.event.day);
  return days === 0 || days === 1;
}

/** Before an event nothing is tried that was never done (R23). */
function isTooNew({ id }: Stretch, given: PickRequest): boolean {
  return isBeforeEvent(given) && (given.practice.stretches[id]?.times ?? 0) === 0;
}

/** Before an event and on the day of hard effort all is light (R21, R23). */
export function isLightDay(given: PickRequest): boolean {
  return isBeforeEvent(given) || given.modes.hardEffortDay === given.today;
}

/** A little sore, or very sore some days ago (R25, R26). */
export function isALittleSore(area: Area, { modes, today }: PickRequest): boolean {
  return modes.sore.some((sore) => {
    const days = daysBetween(sore.saidDay, today);
    return sore.area === area && days >= -1 && (sore.degree === 'mild' ? days < 2 : days >= 3 && days < 5);
  });
}

/** 15 s twice: on a light day, where it is a little sore, or more than a week after the last hold. */
export function isLight(area: Area, given: PickRequest): boolean {
  const heldMs = Object.values(given.practice.areas);
  const isLongAgo = heldMs.length > 0 && heldMs.every((ms) => given.nowMs - ms > 7 * DAY);
  return isLightDay(given) || isALittleSore(area, given) || isLongAgo;
}

/** What may be done here and now, by the rules as they are written, whether its area rests or not. */
export function possible(given: PickRequest): Stretch[] {
  const isWarmNow = isHeldLately(given) || isWarm(given.modes, given.nowMs);
  if (given.modes.unwellDay === given.today) return [];
  return STRETCHES.filter(
    (stretch) =>
      fitsPlace(stretch, given.place) &&
      !(given.isDiscreet && stretch.seen === 'yes') &&
      !(given.isDiscreet && stretch.seen === 'legs' && !given.showsLegs) &&
      !isTooNew(stretch, given) &&
      !isForbidden(stretch, given) &&
      (given.minutes >= 2 || isWarmNow || !stretch.isWarmUpAdvised),
  );
}

/** What this request may choose from: what is possible in areas that were not stretched within two hours. */
function offered(given: PickRequest): Stretch[] {
  return possible(given).filter(({ area }) => {
    const lastMs = given.practice.areas[area] ?? 0;
    return lastMs > given.nowMs || given.nowMs - lastMs >= 2 * HOUR;
  });
}

/** The areas that have something to offer to this request. */
export function eligible(given: PickRequest): Area[] {
  const stretches = offered(given);
  return AREAS.filter((area) => stretches.some((stretch) => stretch.area === area));
}

/**
 * What is left to choose from without the stretch held last, and what was swapped away. When that leaves nothing, the
 * stretch held last comes back first, then what was swapped away.
 */
export function choices(given: PickRequest): Stretch[] {
  const { notNow, practice } = given;
  const all = offered(given);
  const wanted = all.filter(({ id }) => !notNow.includes(id));
  const last = lastStretchId(practice);
  const tiers = [wanted.filter(({ id }) => id !== last), wanted, all];
  return tiers.find((tier) => tier.length > 0) ?? [];
}
