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
    /** Wakes until something last came to rest: they may have waited for one slow answer. */
    let waking = { from: 0, to: 0 };
    /** Acts since it last came to rest: behind a slow answer they queue up in one wake. */
    let acts = 0;
    let hasRested = true;
    return {
      passed({ computer }) {
        const most = MOST_IN_A_WAKE * Math.max(1, waking.to - waking.from, acts);
        for (const [name, times] of computer.worker()?.failed ?? []) {
          if (times > most && !SOURCES.includes(name)) return `${name} failed ${times} times in one wake`;
        }
        return null;
      },
      // Whatever the person does may lead to another reminder; left alone, one is tried twice.
      async before() {
        refused = 0;
        acts = hasRested ? 1 : acts + 1;
        hasRested = false;
        return null;
      },
      atRest({ world, computer, by }) {
        hasRested = true;
        if (world.counts.wakes > waking.to) waking = { from: waking.to, to: world.counts.wakes };
        const isNew = by !== 'timer' && by !== 'page';
        if (isNew) refused += computer.worker()?.failed.get('notifications.create') ?? 0;
        return refused > MOST_UNTOUCHED ? `a notification that is refused was tried ${refused} times` : null;
      },
    };
  },
};
