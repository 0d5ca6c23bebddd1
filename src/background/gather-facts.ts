import type { Facts } from '../core/facts.ts';
import type { State } from '../core/state.ts';
import { alarmTime } from '../platform/alarm.ts';
import { nowMs, timeZone } from '../platform/clock.ts';
import { queryIdle } from '../platform/idle.ts';
import { isLockHeld } from '../platform/lock.ts';
import { SESSION_LOCK } from '../protocol.ts';

/**
 * What the world says now. `scheduledMs` is when the alarm that woke the worker should have fired; after any other wake
 * the pending alarm tells the same. A source that fails says what changes least.
 */
export async function gatherFacts(state: State, scheduledMs: number | null): Promise<Facts> {
  const [idle, pendingMs, isSessionDriven] = await Promise.all([
    queryIdle(state.cycle.thresholdSeconds).catch(() => 'active' as const),
    alarmTime().catch(() => null),
    state.session === null ? false : isLockHeld(SESSION_LOCK).catch(() => false),
  ]);
  const alarmAtMs = scheduledMs ?? pendingMs;
  return { nowMs: nowMs(), timeZone: timeZone(), idle, alarmAtMs, isSessionDriven };
}
