import { describe, expect, it } from 'vitest';
import type { HeldDay } from '../../src/core/held-day.ts';
import { ALL_TIME, nothingOn, plus } from '../../src/core/held-day.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import type { WeekRow } from '../../src/core/week-rows.ts';
import { weekSaid } from '../../src/core/week-said.ts';
import { at, DAY } from './given.ts';

const NOW = at('10:00');
const TODAY = '2026-11-23';
const CALF: WeekRow = { area: 'calf', side: 'right', heldSeconds: 40, targetSeconds: 300, isResting: false };
const NECK: WeekRow = { area: 'neck', side: 'both', heldSeconds: 300, targetSeconds: 300, isResting: false };

const held = (day: string, heldSeconds: number): HeldDay => ({ ...nothingOn(day), heldSeconds });
const lastHeld = (days: number): Practice => ({ ...DEFAULT_PRACTICE, areas: { calf: NOW - days * DAY } });

function said(rows: WeekRow[], days: HeldDay[], practice = lastHeld(1)) {
  const allTime = days.reduce((sum, day) => plus(sum, day), nothingOn(ALL_TIME));
  return weekSaid(rows, { days, allTime }, practice, { nowMs: NOW, today: TODAY });
}

describe('what is said of the week', () => {
  it('is nothing of the week before the first hold', () => {
    expect(said([CALF], [], DEFAULT_PRACTICE)).toEqual({ code: 'new' });
  });

  it('names the focus muscle that is most behind, with all that was held on how many days', () => {
    const days = [held(TODAY, 40), held('2026-11-17', 60), held('2026-11-16', 500), held('2026-11-24', 500)];
    expect(said([CALF, NECK], days)).toEqual({ code: 'behind', row: CALF, heldSeconds: 100, days: 2 });
  });

  it('does not count a day on which all was taken back', () => {
    expect(said([CALF], [held(TODAY, 40), held('2026-11-20', 0)])).toMatchObject({ days: 1 });
  });

  it('never names a muscle that rests', () => {
    const resting = { ...CALF, isResting: true };
    expect(said([resting], [held(TODAY, 40)])).toMatchObject({ code: 'resting' });
    expect(said([resting, NECK], [held(TODAY, 40)])).toMatchObject({ code: 'reached', hasResting: true });
    const behind = { ...NECK, heldSeconds: 60 };
    expect(said([resting, behind], [held(TODAY, 40)])).toMatchObject({ code: 'behind', row: behind });
  });

  it('says that every focus muscle has its share, and what was held without any', () => {
    expect(said([NECK], [held(TODAY, 40)])).toEqual({
      code: 'reached',
      hasResting: false,
      heldSeconds: 40,
      days: 1,
    });
    expect(said([], [held(TODAY, 40)])).toEqual({ code: 'held', heldSeconds: 40, days: 1 });
  });

  it('welcomes back after more than seven days, and before that counts nothing against anybody', () => {
    const long = [held('2026-11-10', 40)];
    expect(said([CALF], long, lastHeld(7.1))).toEqual({ code: 'back' });
    expect(said([CALF], long, lastHeld(7))).toEqual({ code: 'quiet' });
    expect(said([CALF], [held(TODAY, 20), ...long], lastHeld(0.1))).toMatchObject({
      code: 'behind',
      days: 1,
    });
  });
});
