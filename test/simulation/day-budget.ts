/** What a day of eight hours costs: wakes of the worker and writes to storage, beside what they may cost at most. */
import type { Profile } from './life.ts';
import { liveDay } from './live-day.ts';
import { deskDay } from './model.ts';
import { deskMachine } from './spare-moments.ts';

export interface DayBudget {
  wakes: number;
  mostWakes: number;
  writes: number;
  mostWrites: number;
}

const MINUTE_MS = 60_000;
const HEARTBEAT_MS = 5 * MINUTE_MS;

/**
 * Wakes: heartbeats, two for an answered reminder and five for an unanswered one, one for each change of input, one a
 * minute in a call. Writes: four for each reminder's cycle, one for each change of input. What the person does by hand
 * (a message for each step of a session) is not the clock's, so messages and what they write are left out of both.
 */
export async function dayBudget(profile: Profile, seed: number): Promise<DayBudget> {
  const { world, taken, putOff, unanswered, idleChanges, alarms, callMs } = await liveDay(
    deskMachine(profile, seed),
    deskDay('normal', seed),
    seed,
  );
  const answered = taken + putOff;
  const heartbeats = Math.ceil(world.realMs / HEARTBEAT_MS);
  const messages = world.record.filter((each) => each.what === 'woken' && each.by === 'message').length;
  return {
    wakes: alarms + idleChanges,
    mostWakes: heartbeats + 2 * answered + 5 * unanswered + idleChanges + Math.ceil(callMs / MINUTE_MS),
    writes: world.counts.writes,
    mostWrites: 4 * (answered + unanswered + 1) + idleChanges + messages,
  };
}
