import type { LifeEvent } from '../life.ts';
import type { Invariant } from '../scene.ts';
import { digest } from '../stored.ts';
import type { Computer } from '../world/computer.ts';
import { touch } from '../world/machine.ts';

export const idempotence: Invariant = {
  name: 'idempotence',
  says: 'An alarm, a message or a click that comes twice does what it does once; unknown names and old notifications do nothing.',
  watch: () => ({
    async before({ imagine, world }, event) {
      const act = repeatable(event);
      // With input that is never true, how often somebody looks decides what is believed.
      const isComparable = world.faults.size === 0 && world.crash === null && world.machine.input === 'true';
      if (act === null || !isComparable) return null;
      if (isForeign(event)) {
        const without = await imagine(async (other) => {
          if (event.do === 'click') await look(other);
          await other.wake('start');
        });
        const withIt = await imagine((other) => act(other, 1));
        return digest(without) === digest(withIt) ? null : 'something unknown had an effect';
      }
      // Looked at once more: the second time takes in what the world says under what the first has changed.
      const after = (times: number) =>
        imagine(async (other) => {
          await act(other, times);
          await other.send([{ name: 'lookIn', request: {} }]);
        });
      const [first, second] = [digest(await after(1)), digest(await after(2))];
      return first === second ? null : `what came twice did more than once: ${difference(first, second)}`;
    },
  }),
};

/** Whoever presses is there, and everything up to now is taken in: what the world says must not come with the second. */
export async function look(other: Computer): Promise<void> {
  await touch(other);
  await other.send([{ name: 'lookIn', request: {} }]);
}

/** Pressed twice these are meant twice: nobody sends them again by himself. */
const MEANT_TWICE = ['goNext', 'goBack', 'swapStretch', 'answerHold'];

type Act = (computer: Computer, times: number) => Promise<void>;

function repeatable(event: LifeEvent): Act | null {
  switch (event.do) {
    case 'command':
      if (event.times === 1 || MEANT_TWICE.includes(event.command.name)) return null;
      return async (other, times) => {
        await look(other);
        await other.send(Array(times).fill(event.command));
      };
    case 'click':
      if (event.times === 1 && !isForeign(event)) return null;
      return async (other, times) => {
        await look(other);
        await click(other, event, times);
      };
    case 'alarm': {
      const name = event.how === 'foreign' ? 'foreign' : 'next';
      const isAsked = event.how === 'foreign' || event.how === 'twice';
      return isAsked ? (other, times) => ring(other, name, times) : null;
    }
    default:
      return null;
  }
}

function isForeign(event: LifeEvent): boolean {
  return (event.do === 'alarm' && event.how === 'foreign') || (event.do === 'click' && event.id !== 'offer');
}

function ring(other: Computer, name: string, times: number): Promise<void> {
  const scheduledTime = other.world.alarms.get('next')?.scheduledTime ?? 0;
  return other.deliver('alarm', ({ events }) => {
    for (let time = 0; time < times; time += 1) events.alarm.fire({ name, scheduledTime });
  });
}

export function click(
  other: Computer,
  { target, id }: { target: 'body' | 'first' | 'second'; id: string },
  times: number,
): Promise<void> {
  // In Firefox there are no buttons.
  const isHeard = id === 'offer' && (target === 'body' || other.world.machine.profile === 'chromium');
  return other.deliver(isHeard ? 'click' : 'foreign', ({ events }) => {
    for (let time = 0; time < times; time += 1) {
      if (target === 'body') events.clicked.fire(id);
      else events.buttonClicked.fire(id, target === 'first' ? 0 : 1);
    }
  });
}

/** Where two digests part, with a little around it. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 40);
  return `…${around(a)}… against …${around(b)}…`;
}
