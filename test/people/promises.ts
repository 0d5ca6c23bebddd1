/** What the choice promises over four weeks, measured on a random person. */
import type { Area, HeldSide } from '../../src/core/area.ts';
import { AREAS, sidesOf } from '../../src/core/area.ts';
import { doseKey } from '../../src/core/dose.ts';
import type { Person } from '../../src/core/person.ts';
import type { Plan } from '../../src/core/plan.ts';
import { planBreaches } from '../core/plan-breaches.ts';
import { possible } from '../core/rules-as-written.ts';
import type { LivedSession, Somebody } from './people.ts';
import { DAYS, live, stretchable } from './people.ts';

/** The figures of one person's four weeks. */
export interface Lived {
  seed: number;
  settings: PersonSettings;
  sessions: number;
  plans: number;
  /** What was wrong with a plan, each named once. */
  breaches: string[];
  /** Seconds a side in focus, of the focus area that got least, as a multiple of the average other area's; null without both. */
  leastRatio: number | null;
  /** The largest share of focus areas in plans of two or more that could hold another, in any seven days; null without any. */
  mostShare: number | null;
  /** The most days from one turn of an area to the next, of those on which it could have had one. */
  longestWait: number;
}

/** What decides whether the promises can hold. */
export interface PersonSettings {
  minutes: number;
  /** Focus areas that were declared. */
  declaredCount: number;
  /** Focus areas, and others, that could be stretched in all of the four weeks. */
  focusCount: number;
  otherCount: number;
  /** A focus area has one stretch only, and no stretch comes twice in a row. */
  hasSingle: boolean;
  isEventful: boolean;
}

interface Place {
  dayIndex: number;
  focus: number;
  all: number;
}

export function fourWeeksOf(somebody: Somebody): Lived {
  const inFocus = somebody.state.person.focus.map(({ area }) => area);
  const breaches = new Set<string>();
  const seconds: Record<string, number> = {};
  const places: Place[] = [];
  const waits = new Waits();
  const always = new Set<Area>(AREAS);
  const choiceOf = new Map<Area, number>();
  let sessions = 0;
  let plans = 0;
  for (const session of live(somebody)) {
    const { plan, request, dayIndex } = session;
    const can = stretchable(session);
    for (const area of AREAS) if (!can.includes(area)) always.delete(area);
    waits.take(session, can);
    if (sessions === 0)
      for (const { area } of possible(request)) choiceOf.set(area, (choiceOf.get(area) ?? 0) + 1);
    sessions += 1;
    if (plan === null) continue;
    plans += 1;
    for (const breach of planBreaches(plan, request)) breaches.add(breach);
    addSeconds(seconds, plan);
    const focus = plan.items.filter(({ area }) => inFocus.includes(area)).length;
    const hasOther = can.some((area) => !inFocus.includes(area));
    if (plan.items.length > 1 && hasOther) places.push({ dayIndex, focus, all: plan.items.length });
  }
  const focus = inFocus.filter((area) => always.has(area));
  const others = AREAS.filter((area) => always.has(area) && !inFocus.includes(area));
  const { isEventful, state } = somebody;
  return {
    seed: somebody.seed,
    settings: {
      minutes: state.settings.sessionMinutes,
      declaredCount: inFocus.length,
      focusCount: focus.length,
      otherCount: others.length,
      hasSingle: focus.some((area) => (choiceOf.get(area) ?? 0) < 2),
      isEventful,
    },
    sessions,
    plans,
    breaches: [...breaches],
    leastRatio: leastRatio(somebody.state.person, focus, others, seconds),
    mostShare: inFocus.length === 0 ? null : mostShare(places),
    longestWait: waits.longest,
  };
}

function addSeconds(seconds: Record<string, number>, plan: Plan): void {
  for (const { area, holds, holdSeconds } of plan.items) {
    for (const side of holds.flatMap(sidesOf)) {
      const key = doseKey(area, side);
      seconds[key] = (seconds[key] ?? 0) + holdSeconds;
    }
  }
}

function leastRatio(
  person: Person,
  focus: readonly Area[],
  others: readonly Area[],
  seconds: Readonly<Record<string, number>>,
): number | null {
  if (focus.length === 0 || others.length === 0) return null;
  const aSide = (area: Area, side: HeldSide) =>
    mean(sidesOf(side).map((each) => seconds[doseKey(area, each)] ?? 0));
  const inFocus = person.focus.filter(({ area }) => focus.includes(area));
  return (
    Math.min(...inFocus.map(({ area, side }) => aSide(area, side))) /
    mean(others.map((area) => aSide(area, 'both')))
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function mostShare(places: readonly Place[]): number | null {
  const shares: number[] = [];
  for (let from = 0; from + 7 <= DAYS; from += 1) {
    const week = places.filter(({ dayIndex }) => dayIndex >= from && dayIndex < from + 7);
    const all = week.reduce((sum, place) => sum + place.all, 0);
    if (all > 0) shares.push(week.reduce((sum, place) => sum + place.focus, 0) / all);
  }
  return shares.length === 0 ? null : Math.max(...shares);
}

/** Days from turn to turn. A day counts for an area that every plan of it could have held. */
class Waits {
  longest = 0;
  readonly #since = new Map<Area, number>(AREAS.map((area) => [area, 0]));
  #today = new Map<Area, 'could' | 'could-not' | 'held'>();
  #dayIndex = 0;

  take({ plan, dayIndex }: LivedSession, can: readonly Area[]): void {
    if (dayIndex !== this.#dayIndex) this.#endDay();
    this.#dayIndex = dayIndex;
    for (const area of AREAS) {
      if (plan?.items.some((item) => item.area === area)) this.#today.set(area, 'held');
      else if (!can.includes(area) && this.#today.get(area) !== 'held') this.#today.set(area, 'could-not');
      else if (!this.#today.has(area)) this.#today.set(area, 'could');
    }
  }

  #endDay(): void {
    for (const [area, was] of this.#today) {
      const days = this.#since.get(area) ?? 0;
      // The first day is where everybody begins: what had no turn on it waits from then on.
      if (was === 'held' || this.#dayIndex === 0) this.#since.set(area, 0);
      else if (was === 'could') this.#since.set(area, days + 1);
      if (was !== 'held') this.longest = Math.max(this.longest, (this.#since.get(area) ?? 0) + 1);
    }
    this.#today = new Map();
  }
}
