import type { Invariant } from '../scene.ts';
import { isInSession } from '../stored.ts';

const AFTER_MS = 9 * 60_000;

export const oneForAGap: Invariant = {
  name: 'one-for-a-gap',
  says: 'Sleep, a closed browser or an absence yields at most one reminder, and none when it was a whole rest.',
  watch: () => {
    let shownAfter = { gapEndMs: -1, count: 0 };
    return {
      shown({ world, truth }) {
        if (world.realMs < truth.restedUntilMs) {
          return `a reminder ${world.realMs - (truth.gap?.endMs ?? 0)} ms after a whole rest`;
        }
        const { gap } = truth;
        if (gap === null || world.realMs - gap.endMs > AFTER_MS) return null;
        const isSame = shownAfter.gapEndMs === gap.endMs;
        shownAfter = { gapEndMs: gap.endMs, count: isSame ? shownAfter.count + 1 : 1 };
        return null;
      },
      atRest({ world, truth, trial }) {
        // A reminder that fell due after the rest is none of its business.
        if (world.realMs >= truth.restedUntilMs || isInSession(world)) return null;
        // What could not be taken down now is taken down at the next wake.
        if (world.faults.size > 0 || trial === 'sink-failed') return null;
        if (world.notifications.size > 0) return 'the reminder of before the rest is still on the screen';
        return world.badge === '●' ? 'the sign of before the rest is still there' : null;
      },
    };
  },
};
