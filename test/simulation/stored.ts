/** Reads of the stored state that do not trust its shape. */
import type { World } from './world/world.ts';

type Member = Readonly<Record<string, unknown>>;

export function storedMember({ stored }: World, key: string): Member | null {
  const value = stored.get(key);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Member) : null;
}

export function numberIn(member: Member | null, key: string): number | null {
  const value = member?.[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function isInSession(world: World): boolean {
  return storedMember(world, 'session') !== null;
}

/** All that a person could notice and all that is remembered, but for the count of revisions and how far the outbox has got. */
export function digest(world: World): string {
  const stored = [...world.stored]
    .filter(([key]) => key !== 'rev' && key !== 'outbox')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const alarms = [...world.alarms.values()].map(({ name, scheduledTime }) => [name, scheduledTime]);
  const logged = [...world.history.keys()].sort();
  return JSON.stringify([stored, logged, alarms, [...world.notifications.keys()], world.badge, world.title]);
}
