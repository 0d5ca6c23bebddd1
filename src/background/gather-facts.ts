import { dueAt } from '../core/cycle.ts';
import type { Event } from '../core/event.ts';
import type { Facts } from '../core/facts.ts';
import { isRunning } from '../core/session-events.ts';
import type { Sound } from '../core/sound.ts';
import { soundFrom } from '../core/sound.ts';
import type { State } from '../core/state.ts';
import { alarmTime } from '../platform/alarm.ts';
import { nowMs, timeZone } from '../platform/clock.ts';
import type { IdleState } from '../platform/idle.ts';
import { queryIdle } from '../platform/idle.ts';
import { isLockHeld } from '../platform/lock.ts';
import { within } from '../platform/patience.ts';
import { audibleTabs } from '../platform/tabs.ts';
import { SESSION_LOCK } from '../protocol.ts';

/** How long an answer is waited for. */
const PATIENCE_MS = 3_000;

/**
 * What the world says now. `scheduledMs` is when the alarm that woke the worker should have fired; after any other wake
 * the pending alarm tells the same. A source that fails or gives no answer says what changes least.
 */
export async function gatherFacts(state: State, scheduledMs: number | null, event: Event): Promise<Facts> {
  const [idle, pendingMs, isSessionDriven] = await Promise.all([
    answer<IdleState>(() => queryIdle(state.cycle.thresholdSeconds), 'active'),
    answer(alarmTime, null),
    state.session === null ? false : answer(() => isLockHeld(SESSION_LOCK), false),
  ]);
  const alarmAtMs = scheduledMs ?? pendingMs;
  const idleSeconds = idle === 'idle' ? await howLong(state) : 0;
  const now = { nowMs: nowMs(), timeZone: timeZone() };
  const facts = { ...now, idle, idleSeconds, alarmAtMs, sound: null, isSessionDriven };
  return mattersSound(state, facts, event) ? { ...facts, sound: await hear(state) } : facts;
}

/**
 * Seconds without input at least. Asked only when it is news: an event of it may have been lost (fault F08), and when the
 * threshold is lowered the browser says `idle` of somebody who stopped long before it. A lull is known to the second.
 */
async function howLong({ cycle, settings }: State): Promise<number> {
  const { thresholdSeconds, idleSinceMs } = cycle;
  if (idleSinceMs !== null) return thresholdSeconds;
  const { awaySeconds, restMinutes } = settings;
  const longer = [awaySeconds, restMinutes * 60].filter((each) => each > thresholdSeconds);
  const idle = await Promise.all(longer.map((each) => answer<IdleState>(() => queryIdle(each), 'active')));
  let atLeast = Math.max(thresholdSeconds, ...longer.filter((_, index) => idle[index] === 'idle'));
  let below = awaySeconds;
  while (below - atLeast > 1) {
    const half = Math.floor((atLeast + below) / 2);
    const said = await answer<IdleState | null>(() => queryIdle(half), null);
    // Without an answer nobody is asked again.
    if (said === null) return atLeast;
    if (said === 'idle') atLeast = half;
    else below = half;
  }
  // The second that has begun counts: whoever was away by a hair has their two minutes.
  const isBetween = atLeast > thresholdSeconds && atLeast < awaySeconds;
  return isBetween ? below : atLeast;
}

/** Tabs are asked only when input has just stopped, when a reminder is due, and while a call is on. */
function mattersSound({ cycle, session, settings }: State, facts: Facts, event: Event): boolean {
  if (isRunning(session, facts)) return false;
  // With a shorter interval the reminder may be due this very moment.
  const isRetimed = event.type === 'changeSettings';
  const hasJustStopped = facts.idle === 'idle' && cycle.idleSinceMs === null;
  const isDue = cycle.stage !== 'counting' || facts.nowMs >= dueAt(cycle, settings);
  return isRetimed || hasJustStopped || isDue || cycle.call !== null;
}

function hear({ settings }: State): Promise<Sound | null> {
  return answer(async () => soundFrom(await audibleTabs(), settings), null);
}

/** What `ask` answers, or `otherwise` when it fails or does not answer. */
function answer<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  const asked = (async () => ask())();
  return within(PATIENCE_MS, asked).catch(() => otherwise);
}
