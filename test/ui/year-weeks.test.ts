import { describe, expect, it } from 'vitest';
import { nothingOn } from '../../src/core/held-day.ts';
import { dayByKey } from '../../src/ui/progress/day-by-key.ts';
import {
  dotSize,
  firstDayShown,
  heldMonths,
  monthSpans,
  yearWeeks,
} from '../../src/ui/progress/year-weeks.ts';

/** A Thursday. */
const TODAY = '2026-03-05';
const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7];
const held = (day: string, heldSeconds: number, sessions = 1) => ({
  ...nothingOn(day),
  heldSeconds,
  sessions,
});

describe('the calendar of a year', () => {
  it.each([
    [MONDAY, '2025-03-03'],
    [SUNDAY, '2025-03-02'],
    [SATURDAY, '2025-03-01'],
  ])('begins with the first day of a week (%i), and ends with today in the last of 53', (weekday, first) => {
    const weeks = yearWeeks([], TODAY, weekday);
    expect(firstDayShown(TODAY, weekday)).toBe(first);
    expect(weeks).toHaveLength(53);
    expect(weeks[0]?.[0]?.day).toBe(first);
    expect(weeks.at(-1)?.at(-1)?.day).toBe(TODAY);
    expect(weeks.slice(0, -1).every((week) => week.length === 7)).toBe(true);
  });

  it('is a whole number of weeks on the last day of one', () => {
    expect(yearWeeks([], '2026-03-08', MONDAY).flat()).toHaveLength(371);
  });

  it('has what was held on its day, and no other days', () => {
    const weeks = yearWeeks([held(TODAY, 40), held('2026-03-06', 20), held('2020-01-01', 20)], TODAY, MONDAY);
    expect(weeks.flat().filter(({ heldSeconds }) => heldSeconds > 0)).toEqual([held(TODAY, 40)]);
  });

  it('names each month once, over the weeks that begin in it', () => {
    const spans = monthSpans(yearWeeks([], TODAY, MONDAY));
    expect(spans[0]).toEqual({ month: '2025-03', weeks: 5 });
    expect(spans.at(-1)).toEqual({ month: '2026-03', weeks: 1 });
    expect(spans.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(53);
    expect(new Set(spans.map(({ month }) => month)).size).toBe(spans.length);
  });

  it('has larger dots for more', () => {
    expect([0, 15, 60, 61, 180, 181, 360, 361].map(dotSize)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  });

  it('is summed by months, the latest first, without those in which nothing was held', () => {
    const days = [
      held('2026-01-31', 40),
      held('2026-03-01', 20, 2),
      held('2026-03-05', 30),
      held('2026-02-01', 0),
    ];
    expect(heldMonths(days)).toEqual([
      { month: '2026-03', days: 2, heldSeconds: 50, sessions: 3 },
      { month: '2026-01', days: 1, heldSeconds: 40, sessions: 1 },
    ]);
  });
});

describe('an arrow key in the calendar', () => {
  const days = yearWeeks([], TODAY, MONDAY).flat();
  const go = (key: string, from = '2026-03-04', isFromRight = false) =>
    dayByKey(key, from, days, isFromRight);

  it('goes a day up and down, and a week to the sides', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft'].map((key) => go(key))).toEqual([
      ...['2026-03-03', '2026-03-05', '2026-02-25'],
    ]);
    expect(go('ArrowRight', '2026-02-25')).toBe('2026-03-04');
    expect(go('ArrowLeft', '2026-02-25', true)).toBe('2026-03-04');
    expect([go('Home'), go('End')]).toEqual(['2025-03-03', TODAY]);
  });

  it('stays where there is no day, and leaves other keys alone', () => {
    expect([go('ArrowRight'), go('ArrowDown', TODAY), go('ArrowUp', '2025-03-03'), go('Tab')]).toEqual([
      ...[null, null, null, null],
    ]);
  });
});
