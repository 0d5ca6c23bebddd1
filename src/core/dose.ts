import type { Area, HeldSide, Side } from './area.ts';
import { sidesOf } from './area.ts';
import { dayKey } from './day-clock.ts';
import { addDays } from './local-instant.ts';
import type { Person } from './person.ts';

/** Days of dose that are kept at hand; the whole history is in the log. */
export const DOSE_DAYS = 14;
/** Seconds a week and side: what a focus muscle should get, and what any other area should (section C). */
const FOCUS_TARGET_SECONDS = 300;
const OTHER_TARGET_SECONDS = 100;

/** Seconds held on one local day, by area and side. */
export interface DoseDay {
  /** Local day, `YYYY-MM-DD`. */
  day: string;
  /** Keys are `area/side`. */
  seconds: Record<string, number>;
}

export function doseKey(area: Area, side: Side): string {
  return `${area}/${side}`;
}

/** `dose` with one whole hold added, and days more than 14 away dropped, also those of a clock that was set ahead. */
export function addHold(
  dose: readonly DoseDay[],
  hold: { area: Area; side: HeldSide; seconds: number; atMs: number },
  timeZone: string,
): DoseDay[] {
  const today = dayKey(hold.atMs, timeZone);
  const seconds = { ...dose.find((entry) => entry.day === today)?.seconds };
  for (const side of sidesOf(hold.side)) {
    const key = doseKey(hold.area, side);
    seconds[key] = (seconds[key] ?? 0) + hold.seconds;
  }
  const [first, last] = [addDays(today, 1 - DOSE_DAYS), addDays(today, DOSE_DAYS - 1)];
  return [...dose.filter(({ day }) => day !== today && first <= day && day <= last), { day: today, seconds }];
}

/** `dose` without a hold that was added before; never below nothing. */
export function takeHold(
  dose: readonly DoseDay[],
  hold: { area: Area; side: HeldSide; seconds: number; atMs: number },
  timeZone: string,
): DoseDay[] {
  const day = dayKey(hold.atMs, timeZone);
  const keys = sidesOf(hold.side).map((side) => doseKey(hold.area, side));
  return dose.map((entry) => {
    if (entry.day !== day) return entry;
    const less = keys.map((key) => [key, Math.max(0, (entry.seconds[key] ?? 0) - hold.seconds)] as const);
    return { ...entry, seconds: { ...entry.seconds, ...Object.fromEntries(less) } };
  });
}

/** The local days on which anything was held, of those kept at hand. */
export function heldDays(dose: readonly DoseDay[]): string[] {
  return dose.filter(({ seconds }) => Object.values(seconds).some((each) => each > 0)).map(({ day }) => day);
}

/** Seconds held in the seven local days that end with `today`. */
export function heldThisWeek(dose: readonly DoseDay[], area: Area, side: Side, today: string): number {
  const key = doseKey(area, side);
  const since = addDays(today, -6);
  let sum = 0;
  for (const { day, seconds } of dose) {
    if (since <= day && day <= today) sum += seconds[key] ?? 0;
  }
  return sum;
}

/** Weekly target in seconds of one side of an area. */
export function targetSeconds(person: Person, area: Area, side: Side): number {
  const isFocus = person.focus.some((focus) => focus.area === area && sidesOf(focus.side).includes(side));
  return isFocus ? FOCUS_TARGET_SECONDS : OTHER_TARGET_SECONDS;
}

/** What is still to do this week, from 0 (all held) to 1 (nothing held). */
export function deficit(
  person: Person,
  dose: readonly DoseDay[],
  area: Area,
  side: Side,
  today: string,
): number {
  const target = targetSeconds(person, area, side);
  return Math.min(1, Math.max(0, (target - heldThisWeek(dose, area, side, today)) / target));
}

/** The side that is further behind, or 'both' when they are level. */
export function sideBehind(person: Person, dose: readonly DoseDay[], area: Area, today: string): HeldSide {
  const lead = deficit(person, dose, area, 'left', today) - deficit(person, dose, area, 'right', today);
  if (lead === 0) return 'both';
  return lead > 0 ? 'left' : 'right';
}
