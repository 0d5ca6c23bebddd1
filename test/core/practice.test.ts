import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import type { Practice } from '../../src/core/practice.ts';
import {
  backedOffDays,
  broughtBack,
  DEFAULT_PRACTICE,
  feltIn,
  hasHurt,
  lastHeldMs,
  lastStretchId,
  needsCare,
  pained,
  practised,
  removed,
  timesDone,
} from '../../src/core/practice.ts';
import { at } from './given.ts';

const soleus = { stretchId: 'soleus-wall-squat', area: 'calf' } as const;

function painOn(...days: string[]): Practice {
  return days.reduce((before, day) => pained(before, soleus.stretchId, day), DEFAULT_PRACTICE);
}

describe('practice', () => {
  it('counts a session once, however many holds it had', () => {
    const once = practised(DEFAULT_PRACTICE, { ...soleus, atMs: at('9:00'), isFirst: true });
    const twice = practised(once, { ...soleus, atMs: at('9:01'), isFirst: false });
    expect(timesDone(twice, soleus.stretchId)).toBe(1);
    expect(timesDone(twice, 'gastrocnemius-wall')).toBe(0);
  });

  it('remembers when an area was last held, and which stretch was last', () => {
    const before = practised(DEFAULT_PRACTICE, { ...soleus, atMs: at('9:00'), isFirst: true });
    const neck = { stretchId: 'neck-rotation-hold', area: 'neck', atMs: at('9:05'), isFirst: true } as const;
    const practice = practised(before, neck);
    expect(lastHeldMs(practice, 'calf', at('10:00'))).toBe(at('9:00'));
    expect(lastHeldMs(practice, 'foot', at('10:00'))).toBeUndefined();
    expect(lastStretchId(practice)).toBe('neck-rotation-hold');
    expect(lastStretchId(DEFAULT_PRACTICE)).toBeNull();
  });

  it('does not believe a hold of the future, from a clock that was set ahead', () => {
    const practice = practised(DEFAULT_PRACTICE, { ...soleus, atMs: at('9:00'), isFirst: true });
    expect(lastHeldMs(practice, 'calf', at('8:59'))).toBeUndefined();
    expect(lastHeldMs(practice, 'calf', at('9:00'))).toBe(at('9:00'));
  });

  it('remembers what was felt in the last six holds', () => {
    const answers: Answer[] = ['pain', 'strong', 'strong', 'clear-pull', 'strong', 'nothing-yet', 'strong'];
    expect(answers.slice(0, 6).reduce(feltIn, DEFAULT_PRACTICE).felt).toEqual(answers.slice(0, 6));
    expect(answers.reduce(feltIn, DEFAULT_PRACTICE).felt).toEqual(answers.slice(1));
  });
});

describe('after pain', () => {
  it('the stretch rests for the day (R9)', () => {
    const practice = painOn('2026-11-23');
    expect(backedOffDays(practice, soleus.stretchId, '2026-11-23')).toBeGreaterThan(0);
    expect(backedOffDays(practice, soleus.stretchId, '2026-11-24')).toBe(0);
    expect(backedOffDays(practice, 'gastrocnemius-wall', '2026-11-23')).toBe(0);
  });

  it('a second time on the same day, it rests for fourteen days too', () => {
    const practice = painOn('2026-11-23', '2026-11-23');
    expect(backedOffDays(practice, soleus.stretchId, '2026-12-06')).toBe(1);
    expect(backedOffDays(practice, soleus.stretchId, '2026-12-07')).toBe(0);
  });

  it('a second time within seven days, it rests for fourteen', () => {
    const practice = painOn('2026-11-16', '2026-11-23');
    expect(backedOffDays(practice, soleus.stretchId, '2026-11-23')).toBeGreaterThan(0);
    expect(backedOffDays(practice, soleus.stretchId, '2026-12-06')).toBeGreaterThan(0);
    expect(backedOffDays(practice, soleus.stretchId, '2026-12-07')).toBe(0);
  });

  it('a second time after more than seven days, it rests for that day only', () => {
    const practice = painOn('2026-11-15', '2026-11-23');
    expect(backedOffDays(practice, soleus.stretchId, '2026-11-23')).toBeGreaterThan(0);
    expect(backedOffDays(practice, soleus.stretchId, '2026-11-24')).toBe(0);
  });

  it('only the last two times matter', () => {
    const practice = painOn('2026-11-01', '2026-11-02', '2026-11-23');
    expect(practice.stretches[soleus.stretchId]?.painDays).toEqual(['2026-11-02', '2026-11-23']);
    expect(backedOffDays(practice, soleus.stretchId, '2026-11-24')).toBe(0);
  });

  it('the gentler variant comes next, for fourteen days', () => {
    const practice = painOn('2026-11-23');
    expect(needsCare(practice, soleus.stretchId, '2026-11-24')).toBe(true);
    expect(needsCare(practice, soleus.stretchId, '2026-12-06')).toBe(true);
    expect(needsCare(practice, soleus.stretchId, '2026-12-07')).toBe(false);
    expect(needsCare(practice, 'gastrocnemius-wall', '2026-11-24')).toBe(false);
  });

  it('what was held before stays counted', () => {
    const held = practised(DEFAULT_PRACTICE, { ...soleus, atMs: at('9:00'), isFirst: true });
    expect(timesDone(pained(held, soleus.stretchId, '2026-11-23'), soleus.stretchId)).toBe(1);
  });

  it('is told of the day itself, or of as many days back as asked', () => {
    const practice = pained(DEFAULT_PRACTICE, soleus.stretchId, '2026-11-23');
    expect(hasHurt(practice, '2026-11-23', 1)).toBe(true);
    expect(hasHurt(practice, '2026-11-24', 1)).toBe(false);
    expect(hasHurt(practice, '2026-12-06', 14)).toBe(true);
    expect(hasHurt(practice, '2026-12-07', 14)).toBe(false);
    expect(hasHurt(DEFAULT_PRACTICE, '2026-11-23', 14)).toBe(false);
  });
});

describe('after a warning sign', () => {
  const away = (...ids: string[]) => ids.reduce(removed, DEFAULT_PRACTICE);

  it('the stretch stays away, and a second sign does not name it twice', () => {
    expect(away('soleus-wall-squat', 'neck-rotation-hold').removed).toEqual([
      'soleus-wall-squat',
      'neck-rotation-hold',
    ]);
    expect(away('soleus-wall-squat', 'neck-rotation-hold', 'soleus-wall-squat').removed).toEqual([
      'neck-rotation-hold',
      'soleus-wall-squat',
    ]);
  });

  it('one that is brought back comes alone: the others stay away', () => {
    const back = broughtBack(away('soleus-wall-squat', 'neck-rotation-hold'), 'soleus-wall-squat');
    expect(back.removed).toEqual(['neck-rotation-hold']);
  });
});
