import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { notificationWords } from '../../src/words/notification-words.ts';
import { english } from './english.ts';

const CALF_PLAN: Plan = {
  hasWarmUp: false,
  items: [
    {
      stretchId: 'gastrocnemius-wall',
      area: 'calf',
      holds: ['right', 'left', 'right', 'left'],
      holdSeconds: 20,
      isGentle: false,
      isAwayFromScreen: true,
      waitsForReady: true,
      reason: 'behind',
    },
  ],
};

describe('the notification', () => {
  it('says that the break is ready, and about how long it is', () => {
    expect(notificationWords(CALF_PLAN, 52, 10, english)).toEqual({
      title: 'Your break is ready · 2 min',
      message: 'After 52 min of work. Click to choose.',
      start: 'Start',
      later: 'Later, in 10 min',
    });
  });

  it('is discreet: nothing in it depends on the muscle', () => {
    const plan: Plan = { ...CALF_PLAN, items: CALF_PLAN.items.map((item) => ({ ...item, area: 'neck' })) };
    expect(notificationWords(plan, 52, 10, english)).toEqual(notificationWords(CALF_PLAN, 52, 10, english));
  });

  it('promises no length when nothing may be stretched', () => {
    expect(notificationWords(null, 52, 10, english).title).toBe('Your break is ready');
  });
});
