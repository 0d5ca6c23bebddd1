import { describe, expect, it } from 'vitest';
import { breaksFor } from '../../src/core/break-card.ts';
import { isEventOver, NO_MODES } from '../../src/core/modes.ts';

const TODAY = '2026-03-05';
const sore = (degree: 'mild' | 'severe', saidDay = TODAY) => ({
  ...NO_MODES,
  sore: [{ area: 'calf' as const, degree, sinceDay: saidDay, saidDay }],
});

describe('the breaks without a stretch', () => {
  it('are bath, walk and swim when something is very sore, exactly (R27)', () => {
    expect(breaksFor(sore('severe'), TODAY)).toEqual(['bath', 'walk', 'swim']);
    expect(breaksFor(sore('severe', '2026-03-01'), TODAY)).toContain('water');
    expect(breaksFor(sore('mild'), TODAY)).toEqual(['stand', 'water', 'walk', 'breathe']);
  });

  it('are a walk or calm breathing for whoever is unwell, on that day', () => {
    expect(breaksFor({ ...sore('severe'), unwellDay: TODAY }, TODAY)).toEqual(['walk', 'breathe']);
    expect(breaksFor({ ...NO_MODES, unwellDay: '2026-03-04' }, TODAY)).toHaveLength(4);
  });
});

describe('an event', () => {
  it('is asked about on the day after it, and not later', () => {
    const event = { day: '2026-03-04', needsSpeed: false };
    expect(isEventOver({ ...NO_MODES, event }, TODAY)).toBe(true);
    expect(isEventOver({ ...NO_MODES, event }, '2026-03-06')).toBe(false);
    expect(isEventOver({ ...NO_MODES, event }, '2026-03-04')).toBe(false);
    expect(isEventOver(NO_MODES, TODAY)).toBe(false);
  });
});
