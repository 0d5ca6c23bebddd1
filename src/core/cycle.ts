/**
 * The cycle, from one rest to the next, and the account of active work in it.
 *
 *            worked >= interval              first lull or the cap,
 *                                            and nothing asks for silence
 *   counting ──────────────────────► due ──────────────────────────► offered
 *      ▲  ▲   away gives time back    │                                │ │
 *      │  └───────────────────────────┘            later ─► due ◄──────┘ │
 *      │                                                                 │
 *      └───── a whole rest away · skip · a session with a hold · a new working day
 *
 * Nothing here counts by ticking: `countedToMs` says up to when `workedMs` is settled, and presence since then is
 * `idleSinceMs`. So a wake that changes nothing writes nothing.
 */

import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';
import { LATER_MINUTES } from './settings.ts';

export interface Cycle {
  stage: 'counting' | 'due' | 'offered';
  /** When the stage began, epoch ms. */
  stageSinceMs: number;
  /** Active work of this cycle up to `countedToMs`, ms. */
  workedMs: number;
  countedToMs: number;
  /** The last input before the present silence; null while there is input. Epoch ms. */
  idleSinceMs: number | null;
  /** The screen is or was locked during that silence: away from the first second. */
  isLocked: boolean;
  /** Seconds without input after which the browser says `idle`: 15 while due, else the setting. */
  thresholdSeconds: number;
  /** When the person last came back from being away, epoch ms. */
  backAtMs: number;
  /** How long that absence was when it counted as a rest; for the why-and-when line. */
  lastRest: { fromMs: number; toMs: number } | null;
  /** "Later": nothing is shown before this. Epoch ms, or null. */
  laterUntilMs: number | null;
  /** How often in a row "Later" was chosen. */
  laterCount: number;
  /** The notification of this offer was shown. */
  isNotified: boolean;
}

const MINUTE_MS = 60_000;
/** The browser's own lower limit, and what counts as a lull. */
export const LULL_SECONDS = 15;
/** An alarm later than this proves that the machine slept (faults A05, M8). */
const SLEPT_AFTER_MS = MINUTE_MS;
/** "Later" is offered this often in a row. */
export const MOST_LATERS = 3;

export function startCycle(nowMs: number): Cycle {
  return {
    stage: 'counting',
    stageSinceMs: nowMs,
    workedMs: 0,
    countedToMs: nowMs,
    idleSinceMs: null,
    isLocked: false,
    thresholdSeconds: 60,
    backAtMs: 0,
    lastRest: null,
    laterUntilMs: null,
    laterCount: 0,
    isNotified: false,
  };
}

/** A new cycle that keeps what is known of the person's presence. */
export function renewCycle(cycle: Cycle, nowMs: number): Cycle {
  const { idleSinceMs, isLocked, thresholdSeconds, backAtMs, lastRest } = cycle;
  return { ...startCycle(nowMs), idleSinceMs, isLocked, thresholdSeconds, backAtMs, lastRest };
}

/** The person is away, not only in a lull. */
export function isAway(cycle: Cycle, settings: Settings, nowMs: number): boolean {
  if (cycle.idleSinceMs === null) return false;
  return cycle.isLocked || nowMs - cycle.idleSinceMs >= settings.awaySeconds * 1000;
}

/** No input for 15 s, yet not away: a spare moment. */
export function isLull(cycle: Cycle, settings: Settings, nowMs: number): boolean {
  return cycle.idleSinceMs !== null && !isAway(cycle, settings, nowMs);
}

/** Active work in ms up to `nowMs`. The time since the last input counts until it turns out to be an absence. */
export function workedAt(cycle: Cycle, settings: Settings, nowMs: number): number {
  const untilMs = isAway(cycle, settings, nowMs) ? (cycle.idleSinceMs ?? nowMs) : nowMs;
  return cycle.workedMs + Math.max(0, untilMs - cycle.countedToMs);
}

/** The cycle with its work settled up to the last input, so that a change of settings cannot take any of it away. */
export function settleWork(cycle: Cycle, settings: Settings, nowMs: number): Cycle {
  const countedToMs = Math.max(cycle.countedToMs, cycle.idleSinceMs ?? nowMs);
  return { ...cycle, workedMs: workedAt(cycle, settings, countedToMs), countedToMs };
}

/** When the work counted so far will have reached the interval if it goes on without a break. Epoch ms. */
export function dueAt(cycle: Cycle, settings: Settings): number {
  return cycle.countedToMs + settings.intervalMinutes * MINUTE_MS - cycle.workedMs;
}

/**
 * The cycle with what the world says taken in: time counted, time away given back in proportion, a whole rest away
 * taken as a rest. `active` and `idle` are believed only from `facts.idle`, so an event that was lost, doubled or false
 * changes nothing (faults F08).
 */
export function observe(cycle: Cycle, settings: Settings, facts: Facts): Cycle {
  const { nowMs } = facts;
  let seen = afterUnknownGap(withoutFuture(cycle, nowMs), settings, facts);
  const sleptFromMs = asleepSince(seen, facts);
  // The browser may say `idle` before the late alarm tells of the sleep: the earlier of both is the truth (M9).
  if (sleptFromMs !== null && sleptFromMs < (seen.idleSinceMs ?? nowMs)) {
    seen = { ...seen, idleSinceMs: sleptFromMs, isLocked: true };
  }
  if (facts.idle === 'active') return seen.idleSinceMs === null ? seen : comeBack(seen, settings, nowMs);
  if (seen.idleSinceMs === null) {
    const sinceMs = facts.idle === 'locked' ? nowMs : nowMs - seen.thresholdSeconds * 1000;
    seen = { ...seen, idleSinceMs: Math.max(sinceMs, seen.countedToMs), isLocked: facts.idle === 'locked' };
  } else if (facts.idle === 'locked' && !seen.isLocked) {
    seen = { ...seen, isLocked: true };
  }
  return hasRested(seen, settings, nowMs) ? restAway(seen) : seen;
}

/** The clock was set back: nothing that is settled may lie in the future (fault C03). */
function withoutFuture(cycle: Cycle, nowMs: number): Cycle {
  const latestLaterMs = nowMs + Math.max(...LATER_MINUTES) * MINUTE_MS;
  const latestMs = Math.max(cycle.countedToMs, cycle.stageSinceMs, cycle.backAtMs, cycle.idleSinceMs ?? 0);
  const isSettled = latestMs <= nowMs && (cycle.lastRest?.toMs ?? 0) <= nowMs;
  if (isSettled && (cycle.laterUntilMs ?? 0) <= latestLaterMs) return cycle;
  return {
    ...cycle,
    laterUntilMs: cycle.laterUntilMs === null ? null : Math.min(cycle.laterUntilMs, latestLaterMs),
    countedToMs: Math.min(cycle.countedToMs, nowMs),
    stageSinceMs: Math.min(cycle.stageSinceMs, nowMs),
    backAtMs: Math.min(cycle.backAtMs, nowMs),
    idleSinceMs: cycle.idleSinceMs === null ? null : Math.min(cycle.idleSinceMs, nowMs),
    lastRest: (cycle.lastRest?.toMs ?? 0) <= nowMs ? cycle.lastRest : null,
  };
}

/**
 * The alarm is gone, so the browser was closed or the extension reloaded, at a time that nobody knows. When a whole rest
 * may have passed a new cycle begins; as nobody saw that rest, nobody is told of one.
 */
function afterUnknownGap(cycle: Cycle, settings: Settings, { nowMs, alarmAtMs }: Facts): Cycle {
  const isLong = nowMs - cycle.countedToMs >= settings.restMinutes * MINUTE_MS;
  if (alarmAtMs !== null || cycle.idleSinceMs !== null || !isLong) return cycle;
  return { ...renewCycle(cycle, nowMs), backAtMs: nowMs, lastRest: null };
}

/** Since when the machine slept, if it did. */
function asleepSince(cycle: Cycle, { nowMs, alarmAtMs }: Facts): number | null {
  if (alarmAtMs === null) return null;
  // What is settled since then was noticed already: alarms of before the sleep may come in a burst (fault A06).
  const fromMs = Math.max(alarmAtMs, cycle.countedToMs);
  return nowMs - fromMs > SLEPT_AFTER_MS ? fromMs : null;
}

function comeBack(cycle: Cycle, settings: Settings, nowMs: number): Cycle {
  const fromMs = cycle.idleSinceMs ?? nowMs;
  const present: Cycle = { ...cycle, idleSinceMs: null, isLocked: false };
  if (!isAway(cycle, settings, nowMs)) return present;
  const awayMs = Math.max(0, nowMs - fromMs);
  const restMs = settings.restMinutes * MINUTE_MS;
  if (awayMs >= restMs) {
    return { ...renewCycle(present, nowMs), backAtMs: nowMs, lastRest: { fromMs, toMs: nowMs } };
  }
  // Whole ms: alarms and calendars take no fractions.
  const givenBackMs = Math.round((settings.intervalMinutes * MINUTE_MS * awayMs) / restMs);
  const workedMs = Math.max(0, workedAt(cycle, settings, nowMs) - givenBackMs);
  return { ...present, workedMs, countedToMs: nowMs, backAtMs: nowMs };
}

function hasRested(cycle: Cycle, settings: Settings, nowMs: number): boolean {
  const isNew = cycle.stage === 'counting' && workedAt(cycle, settings, nowMs) === 0;
  return (
    !isNew && cycle.idleSinceMs !== null && nowMs - cycle.idleSinceMs >= settings.restMinutes * MINUTE_MS
  );
}

/** A whole rest away ends the cycle while the person is still gone: an offer is withdrawn. */
function restAway(cycle: Cycle): Cycle {
  const fromMs = cycle.idleSinceMs ?? cycle.countedToMs;
  const toMs = Math.max(fromMs, cycle.countedToMs);
  return { ...renewCycle(cycle, toMs), lastRest: { fromMs, toMs } };
}
