import type { Invariant } from '../scene.ts';
import type { Computer } from '../world/computer.ts';
import type { World } from '../world/world.ts';
import { tooLate } from './agreement.ts';
import { outOfBounds } from './future-bounded.ts';
import { wrongAlarms } from './one-alarm.ts';

/** Each kind of wake that may come first after a crash. */
const WAKES: readonly (readonly [string, (computer: Computer) => Promise<void>])[] = [
  ['alarm', (computer) => computer.deliver('alarm', ({ events }) => ring(computer, events.alarm.fire))],
  ['message', (computer) => computer.send([{ name: 'lookIn', request: {} }])],
  ['idle', (computer) => computer.deliver('active', ({ events }) => void events.idle.fire('active'))],
  ['start', (computer) => computer.wake('start')],
];

export const oneWakeRecovery: Invariant = {
  name: 'one-wake-recovery',
  says: 'After a crash at any call, one wake of any kind puts alarm and times right (fault A03).',
  watch: () => ({
    async crashed({ world, imagine }) {
      if (world.faults.size > 0) return null;
      for (const [by, act] of WAKES) {
        const after = await imagine(act);
        const why = wrongAtRest(after);
        if (why !== null) return `after a crash and a wake by ${by}: ${why}`;
      }
      return null;
    },
  }),
};

/** The first three invariants, by what can be seen of a world. */
function wrongAtRest(world: World): string | null {
  return wrongAlarms(world) ?? tooLate({ world, by: 'start' }) ?? outOfBounds(world);
}

function ring({ world }: Computer, fire: (ring: { name: string; scheduledTime: number }) => unknown): void {
  const scheduledTime = world.alarms.get('next')?.scheduledTime ?? world.realMs + world.shiftMs;
  fire({ name: 'next', scheduledTime });
}
