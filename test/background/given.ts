import { afterEach } from 'vitest';
import type { Cycle } from '../../src/core/cycle.ts';
import type { Person } from '../../src/core/person.ts';
import type { Session } from '../../src/core/session.ts';
import type { Computer } from '../fakes/computer.ts';
import { createComputer } from '../fakes/computer.ts';
import type { Profile } from '../fakes/world.ts';

export const MINUTE_MS = 60_000;

export const CALF: Omit<Person, 'isSetUp'> = {
  focus: [{ area: 'calf', side: 'both', kind: 'weak' }],
  flags: [],
  conditions: [],
};

const running: Computer[] = [];
afterEach(() => {
  for (const computer of running.splice(0)) computer.stop();
});

/** A computer on a Monday at 9:00 UTC, office hours, the extension just installed. */
export async function installed(profile: Profile = 'chromium'): Promise<Computer> {
  const computer = createComputer(profile);
  running.push(computer);
  indexedDB.deleteDatabase('history');
  await computer.install();
  return computer;
}

/** The same with the calf declared a weak spot and a wall at hand. */
export async function setUp(profile: Profile = 'chromium'): Promise<Computer> {
  const computer = await installed(profile);
  await computer.send('setPerson', { person: CALF });
  await computer.send('setPlace', { place: { wall: 'yes' } });
  return computer;
}

/** The same after 50 minutes of work and a lull: the reminder is on the screen. */
export async function offered(profile: Profile = 'chromium'): Promise<Computer> {
  const computer = await setUp(profile);
  await computer.advance(50 * MINUTE_MS + 1000);
  await computer.goIdle();
  return computer;
}

export function cycleOf(computer: Computer): Cycle {
  return computer.stored<Cycle>('cycle');
}

export function sessionOf(computer: Computer): Session {
  const session = computer.stored<Session | null>('session');
  if (session === null || session === undefined) throw new Error('There is no session');
  return session;
}
