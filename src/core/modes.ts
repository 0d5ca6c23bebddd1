/**
 * The modes of a day (R18 to R27): said with one press, they change what is offered, and each ends by itself. Days are
 * local, `YYYY-MM-DD`. Every question takes the present day or instant, so a mode that is over needs no clearing.
 */
import type { Area } from './area.ts';
import { daysBetween } from './day-clock.ts';

export interface Modes {
  /** "Just moved": until then nothing is cold. Epoch ms, or null. */
  warmUntilMs: number | null;
  /** Training or a competition, or null. */
  event: SportEvent | null;
  /** The day on which hard effort was done. */
  hardEffortDay: string | null;
  /** The day on which the person is unwell. */
  unwellDay: string | null;
  sore: SoreArea[];
}

export interface SportEvent {
  day: string;
  /** It needs speed: a few stairs follow the stretches (R24). */
  needsSpeed: boolean;
}

export const SORENESS = ['none', 'mild', 'severe'] as const;
export type Soreness = (typeof SORENESS)[number];

export interface SoreArea {
  area: Area;
  degree: 'mild' | 'severe';
  /** The day on which it was first said to be that sore. */
  sinceDay: string;
  /** The day on which it was said last. */
  saidDay: string;
}

export const NO_MODES: Modes = {
  warmUntilMs: null,
  event: null,
  hardEffortDay: null,
  unwellDay: null,
  sore: [],
};

/** So long muscles stay warm after moving, ms. */
export const WARM_MS = 30 * 60_000;
/** Muscles that are very sore rest so many days when nobody says more (R26). */
const SEVERE_DAYS = 3;
/** Then they count as a little sore. */
const SEVERE_THEN_MILD_DAYS = 5;
const MILD_DAYS = 2;

/** How sore `area` is taken to be on `today`. A day further ahead than tomorrow is of a clock that was wrong: it tells nothing. */
export function sorenessOf(modes: Modes, area: Area, today: string): Soreness {
  const sore = soreArea(modes, area);
  return sore === undefined ? 'none' : degreeOn(sore, today);
}

function soreArea(modes: Modes, area: Area): SoreArea | undefined {
  return modes.sore.find((other) => other.area === area);
}

function degreeOn({ degree, saidDay }: SoreArea, today: string): Soreness {
  const age = daysBetween(saidDay, today);
  if (age < -1) return 'none';
  if (degree === 'mild') return age < MILD_DAYS ? 'mild' : 'none';
  if (age < SEVERE_DAYS) return 'severe';
  return age < SEVERE_THEN_MILD_DAYS ? 'mild' : 'none';
}

/** How sore `area` is, and for how many days more after `today` it stays so; null when it is not. */
export function soreUntil(
  modes: Modes,
  area: Area,
  today: string,
): { degree: Soreness; days: number } | null {
  const sore = soreArea(modes, area);
  if (sore === undefined) return null;
  const degree = degreeOn(sore, today);
  if (degree === 'none') return null;
  const total =
    sore.degree === 'mild' ? MILD_DAYS : degree === 'severe' ? SEVERE_DAYS : SEVERE_THEN_MILD_DAYS;
  return { degree, days: total - 1 - daysBetween(sore.saidDay, today) };
}

/** Some area is very sore. */
export function isVerySore(modes: Modes, today: string): boolean {
  return modes.sore.some(({ area }) => sorenessOf(modes, area, today) === 'severe');
}

/** Areas said to be sore on an earlier day, of which nothing was said today: to be asked about. */
export function soreToAsk(modes: Modes, today: string): Area[] {
  return modes.sore
    .filter(({ area, saidDay }) => saidDay < today && sorenessOf(modes, area, today) !== 'none')
    .map(({ area }) => area);
}

export function isWarm(modes: Modes, nowMs: number): boolean {
  const leftMs = (modes.warmUntilMs ?? nowMs) - nowMs;
  return leftMs > 0 && leftMs <= WARM_MS;
}

/** The day of the event, or the day before it. */
export function isEventNear(modes: Modes, today: string): boolean {
  const days = modes.event === null ? -1 : daysBetween(today, modes.event.day);
  return days === 0 || days === 1;
}

/** The event was yesterday: the moment to ask how it went. */
export function isEventOver({ event }: Modes, today: string): boolean {
  return event !== null && daysBetween(event.day, today) === 1;
}

export function isAfterHardEffort(modes: Modes, today: string): boolean {
  return modes.hardEffortDay === today;
}

export function isUnwell(modes: Modes, today: string): boolean {
  return modes.unwellDay === today;
}

/** Whether anything of this counts now, or is planned. */
export function isAnyOn(modes: Modes, nowMs: number, today: string): boolean {
  const { event, sore } = modes;
  return (
    isWarm(modes, nowMs) ||
    isUnwell(modes, today) ||
    isAfterHardEffort(modes, today) ||
    (event !== null && event.day >= today) ||
    sore.some(({ area }) => sorenessOf(modes, area, today) !== 'none')
  );
}
