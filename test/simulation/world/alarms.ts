/**
 * Alarms as the two browsers keep them, from their source and from measurements.
 *
 * Chromium looks through all alarms at once, on wall time; its timer ignores that the clock was set until a resume. What is
 * overdue fires in reverse order of creation, a one-shot is removed before, a periodic one stays on its old grid (M2, M3, M8).
 * Firefox has a monotonic timer for each alarm, 32 bits wide, and a periodic one goes on from now (M10).
 */
import type { World } from './world.ts';
import { monoMs, wallMs } from './world.ts';

const NEVER_MS = Number.POSITIVE_INFINITY;

export interface Ring {
  name: string;
  scheduledTime: number;
}

export function createAlarm(
  world: World,
  name: string,
  when: number | undefined,
  periodMinutes?: number,
): void {
  const nowMs = wallMs(world);
  const scheduledTime = when ?? nowMs + (periodMinutes ?? 0) * 60_000;
  const aheadMs = Math.max(0, scheduledTime - nowMs) % 2 ** 32;
  const periodMs = periodMinutes === undefined ? null : periodMinutes * 60_000;
  // Created anew it is the youngest: the order matters to Chromium.
  world.alarms.delete(name);
  const earlyMs = world.machine.earlyMs;
  const firesAtMonoMs = monoMs(world) + Math.max(0, aheadMs - earlyMs);
  world.alarms.set(name, { name, scheduledTime, periodMs, firesAtMonoMs });
  planPoll(world);
}

/** Chromium: sets the timer for the soonest alarm, but no sooner than the minimum after the last look. */
export function planPoll(world: World): void {
  const soonestMs = Math.min(NEVER_MS, ...[...world.alarms.values()].map((alarm) => alarm.scheduledTime));
  const nextMs = Math.max(soonestMs, world.poll.lastWallMs + world.machine.minDelayMs);
  world.poll.nextMonoMs = monoMs(world) + Math.max(0, nextMs - wallMs(world));
}

/** True ms at which the next alarm fires if the machine stays awake. */
export function nextRingMs(world: World): number {
  if (world.alarms.size === 0) return NEVER_MS;
  if (world.machine.profile === 'chromium') return world.poll.nextMonoMs + world.heldMs;
  return Math.min(...[...world.alarms.values()].map((alarm) => alarm.firesAtMonoMs)) + world.heldMs;
}

/** Takes what is overdue, in the order in which the browser fires it. */
export function takeRings(world: World): Ring[] {
  return world.machine.profile === 'chromium' ? takeChromium(world) : takeFirefox(world);
}

function takeChromium(world: World): Ring[] {
  const nowMs = wallMs(world);
  world.poll.lastWallMs = nowMs;
  const rings: Ring[] = [];
  for (const alarm of [...world.alarms.values()].reverse()) {
    if (alarm.scheduledTime > nowMs) continue;
    rings.push({ name: alarm.name, scheduledTime: alarm.scheduledTime });
    if (alarm.periodMs === null) world.alarms.delete(alarm.name);
    else {
      const missed = Math.floor((nowMs - alarm.scheduledTime) / alarm.periodMs);
      alarm.scheduledTime += alarm.periodMs * (missed + 1);
    }
  }
  planPoll(world);
  return rings;
}

function takeFirefox(world: World): Ring[] {
  const rings: Ring[] = [];
  for (const alarm of [...world.alarms.values()]) {
    if (alarm.firesAtMonoMs > monoMs(world)) continue;
    rings.push({ name: alarm.name, scheduledTime: alarm.scheduledTime });
    if (alarm.periodMs === null) world.alarms.delete(alarm.name);
    else {
      alarm.scheduledTime = wallMs(world) + alarm.periodMs;
      alarm.firesAtMonoMs = monoMs(world) + alarm.periodMs;
    }
  }
  return rings;
}
