import { normalise } from '../../../src/storage/normalise.ts';
import type { Invariant } from '../scene.ts';
import { wallMs } from '../world/world.ts';

/** Stored as a newer version would; nothing of this version may touch it (fault G13). */
export const FROM_THE_FUTURE = { key: 'fromTheFuture', value: Object.freeze({ kept: true }) };

export const totalFunctions: Invariant = {
  name: 'total-functions',
  says: 'Whatever is stored, the product starts, puts it right, and leaves alone what a newer version wrote.',
  watch: () => ({
    atRest({ world, trial }) {
      if (trial !== 'after-garbage') return null;
      const { unreadable } = normalise(Object.fromEntries(world.stored), wallMs(world));
      return unreadable.length === 0
        ? null
        : `${unreadable.join(', ')} cannot be read, and was not put right`;
    },
    ended({ world }) {
      const isKept = world.stored.get(FROM_THE_FUTURE.key) === FROM_THE_FUTURE.value;
      return isKept ? null : 'a key of a newer version is gone';
    },
  }),
};
