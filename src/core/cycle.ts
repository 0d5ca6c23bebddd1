/**
 * The cycle, from one rest to the next, and the account of active work in it.
 *
 *   counting                        due                            offered
 *      │                             │                                │
 *      ├── the interval is worked ──►│                                │
 *      │                             ├── a lull ─────────────────────►│
 *      │                             ├── the cap is over ────────────►│
 *      │                             │                                │
 *      │                             │◄── later ──────────────────────┤
 *      │                             │◄── a pause ────────────────────┤
 *      │                             │◄── "I'm in a call" ────────────┤
 *      │                             │◄── a call is heard ────────────┤
 *      │                             │◄── unanswered once ────────────┤
 *      │                             │◄── a session without a hold ───┤
 *      │                             │                                │
 *      │◄── time away given back ────┤                                │
 *      │◄── a longer interval ───────┤                                │
 *      │◄── the clock set back ──────┤                                │
 *      │◄── unanswered, and no lull ─┤                                │
 *      │                             │                                │
 *      │◄── unanswered twice ────────│────────────────────────────────┤
 *      │◄── skip ────────────────────┼────────────────────────────────┤
 *      │◄── a break taken ───────────┼────────────────────────────────┤
 *      │◄── a whole rest away ───────┼────────────────────────────────┤
 *      │◄── a rest nobody saw ───────┼────────────────────────────────┤
 *      │◄── a session with a hold ───┼────────────────────────────────┤
 *      │◄── outside working hours ───┼────────────────────────────────┤
 *      │◄── working hours open ──────┼────────────────────────────────┤
 *      │◄── enough for today ────────┼────────────────────────────────┤
 *
 * Each row is an arrow: from where it begins, for the reason written on it. `┼` begins at both. Nothing leads from due to
 * offered while a silence holds (`silence.ts`).
 *
 * Nothing here counts by ticking: `countedToMs` says up to when `workedMs` is settled, and presence since then is
 * `idleSinceMs`. So a wake that changes nothing writes nothing.
 */

import type { Settings } from './settings.ts';
import type { CallSign } from './sound.ts';

export interface Cycle {
  stage: 'counting' | 'due' | 'offered';
  /** When the stage began, epoch ms. */
  stageSinceMs: number;
  /** Active work of this cycle up to `countedToMs`, ms. */
  workedMs: number;
  countedToMs: number;
  /** The last input before the present silence; null while there is input. Epoch ms. */
  idleSinceMs: number | null;
  /** The last input before listening began: no input, but sound that counts as presence. Null once there is input. Epoch ms. */
  listeningSinceMs: number | null;
  /** The screen is or was locked during that silence: away from the first second. */
  isLocked: boolean;
  /** Seconds without input after which the browser says `idle`: 15 while due, else the setting. */
  thresholdSeconds: number;
  /** When the person last came back from being away or from a call, epoch ms. */
  backAtMs: number;
  /** How long that absence was when it counted as a rest; for the why-and-when line. */
  lastRest: { fromMs: number; toMs: number } | null;
  /** "Later": nothing is shown before this. Epoch ms, or null. */
  laterUntilMs: number | null;
  /** How often in a row "Later" was chosen. */
  laterCount: number;
  /** The call that holds the reminder off, as far as its sound tells. */
  call: HeardCall | null;
  /** The notification of this offer was shown; never while the stage is another. */
  isNotified: boolean;
  /** How often this cycle's reminder was shown: once more after the first time, no more. */
  showings: number;
  /** How often in a row the browser refused to show it. */
  failedShows: number;
  /** When a reminder was last shown, in whatever cycle. Epoch ms, or null. */
  lastShownAtMs: number | null;
}

/** A call that was heard while a reminder was due. */
export interface HeardCall {
  sign: CallSign;
  /** When silence was first noticed; null while it sounds. Epoch ms. */
  quietSinceMs: number | null;
  /** The person said that it is none: it holds nothing off until it has ended. */
  isDismissed: boolean;
}

const MINUTE_MS = 60_000;
/** More is nonsense, and could not be read back: whoever never locks the screen is not at work for days. */
const MOST_WORKED_MS = 24 * 60 * MINUTE_MS;
/** The browser's own lower limit, and what counts as a lull. */
export const LULL_SECONDS = 15;
/** "Later" is offered this often in a row. */
export const MOST_LATERS = 3;

export function startCycle(nowMs: number): Cycle {
  return {
    stage: 'counting',
    stageSinceMs: nowMs,
    workedMs: 0,
    countedToMs: nowMs,
    idleSinceMs: null,
    listeningSinceMs: null,
    isLocked: false,
    thresholdSeconds: 60,
    backAtMs: 0,
    lastRest: null,
    laterUntilMs: null,
    laterCount: 0,
    call: null,
    isNotified: false,
    showings: 0,
    failedShows: 0,
    lastShownAtMs: null,
  };
}

/** A new cycle that keeps what is known of the person's presence. */
export function renewCycle(cycle: Cycle, nowMs: number): Cycle {
  const { idleSinceMs, listeningSinceMs, isLocked, thresholdSeconds, backAtMs, lastRest, lastShownAtMs } =
    cycle;
  return {
    ...startCycle(nowMs),
    ...{ idleSinceMs, listeningSinceMs, isLocked, thresholdSeconds, backAtMs, lastRest, lastShownAtMs },
  };
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
  return Math.min(MOST_WORKED_MS, cycle.workedMs + Math.max(0, untilMs - cycle.countedToMs));
}

/** The cycle with its clock standing still up to `nowMs`: what passed is neither work nor rest. */
export function standStill(cycle: Cycle, nowMs: number): Cycle {
  return { ...cycle, countedToMs: Math.max(cycle.countedToMs, cycle.idleSinceMs ?? nowMs) };
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
