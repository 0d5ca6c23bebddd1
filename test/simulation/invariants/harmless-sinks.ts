import type { Api } from '../life.ts';
import type { Invariant } from '../scene.ts';

/** A call that fails may be tried once more, not for ever. */
const MOST_TRIES = 2;
/** In one act of a life, an hour and more: a reminder, once more ten minutes later, and that in two cycles. */
const MOST_UNTOUCHED = 4 * MOST_TRIES;
/** A start, two messages, and what they lead to: each may try again. */
const MOST_IN_A_WAKE = 4 * MOST_TRIES;

/** What is asked about the world: once for each decision, and a wake may hold many. Nothing of it is tried again. */
const SOURCES: readonly Api[] = [
  ...(['storage.get', 'alarms.get', 'idle.queryState', 'tabs.query', 'windows.getAll'] as const),
  ...(['windows.getLastFocused', 'notifications.getAll', 'locks.query'] as const),
];

export const harmlessSinks: Invariant = {
  name: 'harmless-sinks',
  says: 'A badge, notification, tooltip or history that fails or hangs leaves alarm and times right, and is not tried again and again.',
  watch: () => {
    let refused = 0;
    return {
      passed({ computer }) {
        for (const [name, times] of computer.worker()?.failed ?? []) {
          if (times > MOST_IN_A_WAKE && !SOURCES.includes(name))
            return `${name} failed ${times} times in one wake`;
        }
        return null;
      },
      // Whatever the person does may lead to another reminder; left alone, one is tried twice.
      async before() {
        refused = 0;
        return null;
      },
      atRest({ computer, by }) {
        const isNew = by !== 'timer' && by !== 'page';
        if (isNew) refused += computer.worker()?.failed.get('notifications.create') ?? 0;
        return refused > MOST_UNTOUCHED ? `a notification that is refused was tried ${refused} times` : null;
      },
    };
  },
};
