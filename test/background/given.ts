import { afterEach, expect } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import type { Cycle } from '../../src/core/cycle.ts';
import type { Person } from '../../src/core/person.ts';
import type { Session } from '../../src/core/session.ts';
import { view } from '../../src/core/session.ts';
import type { Computer } from '../fakes/computer.ts';
import { createComputer } from '../fakes/computer.ts';
import type { Profile } from '../fakes/world.ts';

export const MINUTE_MS = 60_000;

export const CALF: Omit<Person, 'isSetUp'> = {
  focus: [{ area: 'calf', side: 'both', kind: 'weak' }],
  flags: [],
  conditions: [],
  soreSpots: [],
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

/** A calf stretch, driven, at the end of its first hold. */
export async function inFirstHold(): Promise<Computer> {
  const computer = await setUp();
  await computer.send('startSession', { kind: 'just-one', pickedAtMs: computer.world.nowMs });
  const { id, plan } = sessionOf(computer);
  expect(plan.items.map((item) => item.area)).toEqual(['calf']);
  computer.world.locks.add('session-view');
  await computer.send('takeSession', { sessionId: id });
  await computer.advance(30_000);
  await computer.send('beReady', { sessionId: id });
  await computer.advance(5_000 + 5_000 + 3_000 + 20_000);
  return computer;
}

/** The hold that has just ended. */
export function holdBeat(computer: Computer): number {
  const session = sessionOf(computer);
  const beat = beatsOf(session.plan).findIndex(({ kind }) => kind === 'hold');
  expect(view(session, computer.world.nowMs)).toMatchObject({ state: 'running', beat: { kind: 'ease-out' } });
  return beat;
}
