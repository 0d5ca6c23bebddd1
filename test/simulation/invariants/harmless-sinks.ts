import type { Invariant } from '../scene.ts';

/** A call that fails may be tried once more, not for ever. */
const MOST_TRIES = 2;
/** A start, two messages, and what they lead to: each may try again. */
const MOST_IN_A_WAKE = 4 * MOST_TRIES;

export const harmlessSinks: Invariant = {
  name: 'harmless-sinks',
  says: 'A badge, notification, tooltip or history that fails or hangs leaves alarm and times right, and is not tried again and again.',
  watch: () => {
    let refused = 0;
    return {
      passed({ computer, world }) {
        for (const [name, times] of computer.worker()?.failed ?? []) {
          if (times > MOST_IN_A_WAKE) return `${name} failed ${times} times in one wake`;
        }
        if (!world.faults.has('notifications.create')) refused = 0;
        return null;
      },
      atRest({ computer }) {
        refused += computer.worker()?.failed.get('notifications.create') ?? 0;
        return refused > MOST_TRIES * 2 ? `a notification that is refused was tried ${refused} times` : null;
      },
    };
  },
};
