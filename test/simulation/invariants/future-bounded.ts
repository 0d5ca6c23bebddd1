import type { Invariant } from '../scene.ts';
import { numberIn, storedMember } from '../stored.ts';
import type { World } from '../world/world.ts';
import { wallMs } from '../world/world.ts';

const MINUTE_MS = 60_000;
/** A heartbeat and one period of the alarm: nothing that counts stands further ahead. */
const MOST_AHEAD_MS = 6 * MINUTE_MS;

export const futureBounded: Invariant = {
  name: 'future-bounded',
  says: 'The next decision lies ahead, within a day, and the reminder no further than an interval of work; whatever the clock was set to.',
  watch: () => ({ atRest: ({ world, by }) => (by === 'page' || by === 'timer' ? null : outOfBounds(world)) }),
};

export function outOfBounds(world: World): string | null {
  const nowMs = wallMs(world);
  const alarm = world.alarms.get('next');
  if (alarm !== undefined && alarm.scheduledTime <= nowMs)
    return `the alarm stands ${nowMs - alarm.scheduledTime} ms in the past`;
  const cycle = storedMember(world, 'cycle');
  const countedToMs = numberIn(cycle, 'countedToMs');
  const intervalMinutes = numberIn(storedMember(world, 'settings'), 'intervalMinutes');
  const workedMs = numberIn(cycle, 'workedMs');
  if (countedToMs === null || workedMs === null || storedMember(world, 'person')?.['isSetUp'] !== true)
    return null;
  if (countedToMs > nowMs + MOST_AHEAD_MS)
    return `work is counted up to ${countedToMs - nowMs} ms ahead of now`;
  if (workedMs < 0) return `${workedMs} ms of work`;
  const intervalMs = (intervalMinutes ?? 50) * MINUTE_MS;
  const dueAtMs = countedToMs + intervalMs - workedMs;
  if (cycle?.['stage'] === 'counting' && dueAtMs > nowMs + intervalMs) {
    return `the reminder is due ${dueAtMs - nowMs} ms from now, more than an interval`;
  }
  return null;
}
