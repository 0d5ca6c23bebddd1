/**
 * Whether the person is there, from what the world says.
 *
 *   input ──no input, silence──► idle: a lull, then away ──input──► back: time away is given back
 *     ▲ │                          ▲                    └─a whole rest─► a new cycle
 *     │ └──no input, but sound──► listening: present ──┐
 *     └────────── input ──────────────┘    sound over, half an hour over, locked
 *
 * `active` and `idle` are believed only from `facts.idle`, so an event that was lost, doubled or false changes nothing
 * (fault F08).
 */
import type { Cycle } from './cycle.ts';
import { isAway, renewCycle, workedAt } from './cycle.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';
import { LATER_MINUTES } from './settings.ts';

const MINUTE_MS = 60_000;
/** An alarm later than this proves that the machine slept (faults A05, M8). */
const SLEPT_AFTER_MS = MINUTE_MS;
/** Sound without input is taken for watching this long; after that, nobody is there. A meeting has no such end. */
export const MOST_LISTENING_MS = 30 * MINUTE_MS;

/** The cycle with what the world says taken in: time away given back in proportion, a whole rest away as a rest. */
export function observe(cycle: Cycle, settings: Settings, facts: Facts): Cycle {
  const { nowMs } = facts;
  let seen = afterUnknownGap(withoutFuture(cycle, nowMs), settings, facts);
  const sleptFromMs = asleepSince(seen, facts);
  // The browser may say `idle` before the late alarm tells of the sleep: the earlier of both is the truth (M9).
  if (sleptFromMs !== null && sleptFromMs < (seen.idleSinceMs ?? nowMs)) {
    seen = { ...seen, idleSinceMs: sleptFromMs, listeningSinceMs: null, isLocked: true };
  }
  if (facts.idle === 'active') return withInput(seen, settings, nowMs);
  seen = withoutInput(seen, facts);
  return hasRested(seen, settings, nowMs) ? restAway(seen) : seen;
}

/** The clock was set back: nothing that is settled may lie in the future (fault C03). */
function withoutFuture(cycle: Cycle, nowMs: number): Cycle {
  const latestLaterMs = nowMs + Math.max(...LATER_MINUTES) * MINUTE_MS;
  const latestMs = Math.max(
    ...[cycle.countedToMs, cycle.stageSinceMs, cycle.backAtMs, cycle.idleSinceMs ?? 0],
    ...[cycle.listeningSinceMs ?? 0, cycle.lastShownAtMs ?? 0, cycle.lastRest?.toMs ?? 0],
    cycle.call?.quietSinceMs ?? 0,
  );
  if (latestMs <= nowMs && (cycle.laterUntilMs ?? 0) <= latestLaterMs) return cycle;
  const past = (ms: number | null) => (ms === null ? null : Math.min(ms, nowMs));
  return {
    ...cycle,
    laterUntilMs: cycle.laterUntilMs === null ? null : Math.min(cycle.laterUntilMs, latestLaterMs),
    countedToMs: Math.min(cycle.countedToMs, nowMs),
    stageSinceMs: Math.min(cycle.stageSinceMs, nowMs),
    backAtMs: Math.min(cycle.backAtMs, nowMs),
    idleSinceMs: past(cycle.idleSinceMs),
    listeningSinceMs: past(cycle.listeningSinceMs),
    lastShownAtMs: past(cycle.lastShownAtMs),
    call: cycle.call === null ? null : { ...cycle.call, quietSinceMs: past(cycle.call.quietSinceMs) },
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
  return { ...renewCycle(cycle, nowMs), listeningSinceMs: null, backAtMs: nowMs, lastRest: null };
}

/** Since when the machine slept, if it did. Epoch ms. */
function asleepSince(cycle: Cycle, { nowMs, alarmAtMs }: Facts): number | null {
  if (alarmAtMs === null) return null;
  // What is settled since then was noticed already: alarms of before the sleep may come in a burst (fault A06).
  const fromMs = Math.max(alarmAtMs, cycle.countedToMs);
  return nowMs - fromMs > SLEPT_AFTER_MS ? fromMs : null;
}

function withInput(cycle: Cycle, settings: Settings, nowMs: number): Cycle {
  const { listeningSinceMs } = cycle;
  const present = listeningSinceMs === null ? cycle : { ...cycle, listeningSinceMs: null };
  const back = present.idleSinceMs === null ? present : comeBack(present, settings, nowMs);
  // Whoever listened may have left since, unseen: the first two minutes back are theirs all the same.
  const isBack = listeningSinceMs !== null && nowMs - listeningSinceMs >= settings.awaySeconds * 1000;
  return isBack ? { ...back, backAtMs: nowMs } : back;
}

function withoutInput(cycle: Cycle, facts: Facts): Cycle {
  const isLocked = facts.idle === 'locked';
  if (cycle.idleSinceMs !== null) return isLocked && !cycle.isLocked ? { ...cycle, isLocked } : cycle;
  const { nowMs } = facts;
  const silentMs = Math.max(facts.idleSeconds, cycle.thresholdSeconds) * 1000;
  const sinceMs = cycle.listeningSinceMs ?? Math.max(nowMs - silentMs, cycle.countedToMs);
  if (isListening(sinceMs, facts)) {
    return cycle.listeningSinceMs === null ? { ...cycle, listeningSinceMs: sinceMs } : cycle;
  }
  // A sound that ended, nobody knows when in the last minutes, was presence until now.
  const idleSinceMs = isLocked || cycle.listeningSinceMs !== null ? nowMs : sinceMs;
  return { ...cycle, idleSinceMs, isLocked };
}

/** No input, but sound that a present person listens to. */
function isListening(sinceMs: number, { idle, sound, nowMs }: Facts): boolean {
  if (idle === 'locked' || sound === null) return false;
  const isWatching = (sound.isShown || sound.call !== null) && nowMs - sinceMs < MOST_LISTENING_MS;
  return sound.call === 'meeting' || isWatching;
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
  const givenBackMs = givenBack(cycle, settings, awayMs);
  const workedMs = Math.max(0, workedAt(cycle, settings, nowMs) - givenBackMs);
  return { ...present, workedMs, countedToMs: nowMs, backAtMs: nowMs };
}

/**
 * Work that an absence shorter than a rest gives back, ms: none for one that has just begun to count, the whole interval for
 * one that is nearly a rest. In plain proportion a minute's reading would give ten minutes back, and whoever reads would
 * hardly ever be reminded. A locked screen is no reading: there it counts from the first second.
 */
function givenBack({ isLocked }: Cycle, settings: Settings, awayMs: number): number {
  const readingMs = isLocked ? 0 : settings.awaySeconds * 1000;
  const share = (awayMs - readingMs) / (settings.restMinutes * MINUTE_MS - readingMs);
  // Whole ms: alarms and calendars take no fractions.
  return Math.round(settings.intervalMinutes * MINUTE_MS * share);
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
