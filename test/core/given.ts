import type { Cycle } from '../../src/core/cycle.ts';
import { startCycle } from '../../src/core/cycle.ts';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { Place } from '../../src/core/place.ts';
import { DEFAULT_PLACE, SPOTS } from '../../src/core/place.ts';
import type { Plan, PlanItem } from '../../src/core/plan.ts';
import { reduce } from '../../src/core/reduce.ts';
import type { Settings } from '../../src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A Monday, in a zone without surprises. */
export const MONDAY = '2026-11-23';

/** Epoch ms of a clock time in UTC: `at('9:30')` is on that Monday. */
export function at(clock: string, day: string = MONDAY): number {
  return Date.parse(`${day}T${clock.padStart(clock.split(':').length === 3 ? 8 : 5, '0')}Z`);
}

/** Epoch ms of a local time in a zone, as `2026-03-08T03:00`. An offset tells a doubled time apart. */
export function local(time: string, timeZone: string, offset = ''): number {
  return Temporal.ZonedDateTime.from(`${time}${offset}[${timeZone}]`).epochMilliseconds;
}

/** The world at a moment: somebody is at the computer, and the alarm is on time. */
export function facts(nowMs: number, change: Partial<Facts> = {}): Facts {
  return {
    nowMs,
    timeZone: 'UTC',
    idle: 'active',
    idleSeconds: 0,
    alarmAtMs: nowMs,
    sound: null,
    isSessionDriven: false,
    ...change,
  };
}

export function settings(change: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...change };
}

/** A cycle whose work is settled up to 9:00, when nothing had been worked yet. */
export function cycle(change: Partial<Cycle> = {}): Cycle {
  return { ...startCycle(at('9:00')), ...change };
}

export const EVERYWHERE = Object.fromEntries(SPOTS.map((spot) => [spot, 'yes'])) as Place;

/** Somebody who is set up: a weak calf, a wall, and work since 9:00 on a Monday. */
export function state(change: Partial<State> = {}): State {
  return {
    ...DEFAULT_STATE,
    person: {
      isSetUp: true,
      focus: [{ area: 'calf', side: 'both', kind: 'weak' }],
      flags: [],
      conditions: [],
      soreSpots: [],
    },
    place: { ...DEFAULT_PLACE, wall: 'yes' },
    cycle: cycle(),
    ...change,
  };
}

/** The state after each of `steps`, with the whole library. */
export function follow(from: State, ...steps: readonly [Event, Facts][]): State {
  return steps.reduce((now, [event, world]) => reduce(now, event, world, STRETCHES), from);
}

export const WAKE: Event = { type: 'wake' };

/** One stretch of a plan: seated, known, both sides at once, 2 x 20 s. */
export function item(change: Partial<PlanItem> = {}): PlanItem {
  return {
    stretchId: 'seated-wide-knee-adductor',
    area: 'adductors',
    holds: ['both', 'both'],
    holdSeconds: 20,
    isGentle: false,
    isFirstLighter: false,
    isAwayFromScreen: false,
    waitsForReady: false,
    isCutShort: false,
    reason: 'focus',
    ...change,
  };
}

/** The first exercise of the source article: at a wall, 2 x 20 s on each side. */
export function gastrocnemius(change: Partial<PlanItem> = {}): PlanItem {
  return item({
    stretchId: 'gastrocnemius-wall',
    area: 'calf',
    holds: ['right', 'left', 'right', 'left'],
    isAwayFromScreen: true,
    waitsForReady: true,
    ...change,
  });
}

export function plan(...items: PlanItem[]): Plan {
  return { hasWarmUp: false, items: items.length === 0 ? [item()] : items };
}
