import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../src/core/cycle.ts';
import { isUnanswered } from '../../src/core/offer.ts';
import { at, cycle, facts, follow, state, WAKE } from './given.ts';
import { SKIP, unansweredOnce } from './reduce-given.ts';

/** Due since 10:00, after it was shown once, ten minutes before. */
function due(change: Partial<Cycle> = {}) {
  const shown = { stageSinceMs: at('10:00'), showings: 1, lastShownAtMs: at('9:50') };
  return state({ cycle: cycle({ stage: 'due', ...shown, ...change }) });
}

describe('a reminder that is due again was left unanswered', () => {
  it('when it had been shown for ten minutes, and not when it was taken back sooner', () => {
    expect(isUnanswered(due())).toBe(true);
    expect(isUnanswered(due({ lastShownAtMs: at('9:50') + 1 }))).toBe(false);
  });

  it('only while it waits for its second moment, not once it is offered again', () => {
    expect(isUnanswered(due({ stage: 'offered' }))).toBe(false);
  });

  it('only if it was shown at all, in this cycle and at a time that is known', () => {
    expect(isUnanswered(due({ showings: 0 }))).toBe(false);
    expect(isUnanswered(due({ lastShownAtMs: null }))).toBe(false);
  });

  it('never where the badge alone is wanted: there nothing was shown', () => {
    expect(isUnanswered({ ...due(), missedCount: 3 })).toBe(false);
  });
});

describe('a reminder after one that was left unanswered and skipped', () => {
  it('is a new one, and comes by the cap', () => {
    const skipped = follow(unansweredOnce(), [SKIP, facts(at('10:02'))]);
    const next = follow(skipped, [WAKE, facts(at('10:52'))]);
    expect(next.cycle).toMatchObject({ stage: 'due', showings: 0, lastShownAtMs: at('9:51:16') });
    expect(follow(next, [WAKE, facts(at('10:54:59'))]).cycle.stage).toBe('due');
    expect(follow(next, [WAKE, facts(at('10:55'))]).cycle.stage).toBe('offered');
  });
});
