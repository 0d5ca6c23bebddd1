import type { Invariant } from '../scene.ts';
import { digest } from '../stored.ts';
import { look } from './idempotence.ts';

export const noLostUpdate: Invariant = {
  name: 'no-lost-update',
  says: 'Commands at the same moment end as if one had come after the other, and each commit raises the revision by one.',
  watch: () => ({
    async before({ imagine, world }, event) {
      const isComparable = world.faults.size === 0 && world.crash === null && world.machine.input === 'true';
      if (event.do !== 'commands' || !isComparable) return null;
      const [a, b] = event.commands;
      const together = digest(
        await imagine(async (other) => {
          await look(other);
          await other.send([a, b]);
          await other.send([{ name: 'lookIn', request: {} }]);
        }),
      );
      const orders = [
        [a, b],
        [b, a],
      ] as const;
      for (const [first, second] of orders) {
        const inTurn = await imagine(async (other) => {
          await look(other);
          await other.send([first]);
          await other.send([second]);
          await other.send([{ name: 'lookIn', request: {} }]);
        });
        if (digest(inTurn) === together) return null;
      }
      return `${a.name} and ${b.name} together end as neither order of them does`;
    },
    wrote({ world, isTampered }, before) {
      if (isTampered) return null;
      const [was, is] = [before.get('rev') ?? 0, world.stored.get('rev')];
      // What could not be read is written back as it was understood, without a new revision.
      const isCountable =
        Number.isSafeInteger(was) && Number(was) >= 0 && Number(was) < Number.MAX_SAFE_INTEGER;
      if (!isCountable || is === was || is === Number(was) + 1) return null;
      return `the revision went from ${String(was)} to ${String(is)}`;
    },
  }),
};
