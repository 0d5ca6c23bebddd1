import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { notificationWords } from '../../src/words/notification-words.ts';
import { contextAt } from './english.ts';

const CALF_PLAN: Plan = {
  hasWarmUp: false,
  items: [
    {
      stretchId: 'gastrocnemius-wall',
      area: 'calf',
      holds: ['right', 'left', 'right', 'left'],
      holdSeconds: 20,
      isGentle: false,
      isFirstLighter: false,
      isAwayFromScreen: true,
      waitsForReady: true,
      isCutShort: false,
      reason: 'behind',
    },
  ],
};

const WORKED = { code: 'offered', workedMinutes: 52 } as const;
const USUAL = { laterMinutes: 10, namesMuscles: false } as const;
const words = (plan: Plan | null, settings: Parameters<typeof notificationWords>[2] = USUAL) =>
  notificationWords(plan, WORKED, settings, contextAt());

describe('the notification', () => {
  it('says that the break is ready, and about how long it is', () => {
    expect(words(CALF_PLAN)).toEqual({
      title: 'Your break is ready · 2 min',
      message: '52 min of work since your last rest. Click to choose.',
      start: 'Start',
      later: 'Later, in 10 min',
    });
  });

  it('is discreet: nothing in it depends on the muscle', () => {
    const plan: Plan = { ...CALF_PLAN, items: CALF_PLAN.items.map((item) => ({ ...item, area: 'neck' })) };
    expect(words(plan)).toEqual(words(CALF_PLAN));
  });

  it('promises no length when nothing may be stretched', () => {
    expect(words(null)).toEqual({
      title: 'Your break is ready',
      message:
        '52 min of work since your last rest. A short break without a stretch counts too. Click to choose.',
      start: 'Choose',
      later: 'Later, in 10 min',
    });
  });

  it('names the muscles only for whoever wants that', () => {
    const named = words(CALF_PLAN, { ...USUAL, namesMuscles: true });
    expect(named.message).toBe('Calf. 52 min of work since your last rest.');
    expect(words(null, { ...USUAL, namesMuscles: true }).message).toBe(words(null).message);
  });
});
