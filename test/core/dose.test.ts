import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DoseDay } from '../../src/core/dose.ts';
import {
  addHold,
  DOSE_DAYS,
  deficit,
  doseKey,
  heldDays,
  heldThisWeek,
  sideBehind,
  takeHold,
  targetSeconds,
} from '../../src/core/dose.ts';
import type { Person } from '../../src/core/person.ts';
import { at, DAY, MONDAY } from './given.ts';

const person: Person = {
  isSetUp: true,
  focus: [
    { area: 'calf', side: 'both', kind: 'weak' },
    { area: 'neck', side: 'left', kind: 'tight' },
  ],
  flags: [],
  conditions: [],
  soreSpots: [],
};

function day(key: string, seconds: Record<string, number>): DoseDay {
  return { day: key, seconds };
}

describe('a hold', () => {
  it('of one side counts for that side', () => {
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('10:00') } as const;
    expect(addHold([], hold, 'UTC')).toEqual([day(MONDAY, { 'calf/left': 20 })]);
  });

  it('of both sides at once counts in full for each', () => {
    const hold = { area: 'chest', side: 'both', seconds: 15, atMs: at('10:00') } as const;
    expect(addHold([], hold, 'UTC')).toEqual([day(MONDAY, { 'chest/left': 15, 'chest/right': 15 })]);
  });

  it('adds to what was held that day and leaves the given dose as it was', () => {
    const before = [day(MONDAY, { 'calf/left': 20 })];
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('10:00') } as const;
    expect(addHold(before, hold, 'UTC')).toEqual([day(MONDAY, { 'calf/left': 40 })]);
    expect(before).toEqual([day(MONDAY, { 'calf/left': 20 })]);
  });

  it('adds to no other day', () => {
    const yesterday = day('2026-11-22', { 'calf/left': 60 });
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('10:00') } as const;
    const today = day(MONDAY, { 'calf/left': 20 });
    expect(addHold([yesterday], hold, 'UTC')).toEqual([yesterday, today]);
    expect(addHold([yesterday, today], hold, 'UTC')).toEqual([yesterday, day(MONDAY, { 'calf/left': 40 })]);
  });

  it('belongs to the local day on which it ended', () => {
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('23:30') } as const;
    expect(addHold([], hold, 'UTC')[0]?.day).toBe('2026-11-23');
    expect(addHold([], hold, 'Asia/Tokyo')[0]?.day).toBe('2026-11-24');
    expect(addHold([], hold, 'America/New_York')[0]?.day).toBe('2026-11-23');
  });
});

describe('a hold that is taken back', () => {
  const hold = { area: 'calf', side: 'both', seconds: 20, atMs: at('10:00') } as const;

  it('is taken from its own day and sides alone', () => {
    const yesterday = day('2026-11-22', { 'calf/left': 60, 'calf/right': 60 });
    const today = day(MONDAY, { 'calf/left': 50, 'calf/right': 30, 'neck/left': 20 });
    expect(takeHold([yesterday, today], hold, 'UTC')).toEqual([
      yesterday,
      day(MONDAY, { 'calf/left': 30, 'calf/right': 10, 'neck/left': 20 }),
    ]);
  });

  it('leaves never less than nothing', () => {
    const today = day(MONDAY, { 'calf/left': 5 });
    expect(takeHold([today], hold, 'UTC')).toEqual([day(MONDAY, { 'calf/left': 0, 'calf/right': 0 })]);
  });
});

describe('the days on which anything was held', () => {
  it('are those of one side too, and not those of which all was taken back', () => {
    const dose = [
      day('2026-11-20', { 'calf/left': 0, 'calf/right': 20 }),
      day('2026-11-21', { 'calf/left': 0, 'calf/right': 0 }),
      day('2026-11-22', { 'neck/left': 15 }),
      day(MONDAY, {}),
    ];
    expect(heldDays(dose)).toEqual(['2026-11-20', '2026-11-22']);
  });
});

describe('the dose at hand', () => {
  it('keeps fourteen days and drops what is older', () => {
    const before = [day('2026-11-09', { 'calf/left': 20 }), day('2026-11-10', { 'calf/left': 20 })];
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('10:00') } as const;
    expect(addHold(before, hold, 'UTC').map((entry) => entry.day)).toEqual(['2026-11-10', MONDAY]);
  });

  it('drops days of a clock that was set far ahead', () => {
    const before = [day('2027-01-01', { 'calf/left': 20 })];
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('10:00') } as const;
    expect(addHold(before, hold, 'UTC').map((entry) => entry.day)).toEqual([MONDAY]);
  });

  it('keeps the thirteen days that come next: the clock was set back', () => {
    const before = [day('2026-12-06', { 'calf/left': 20 }), day('2026-12-07', { 'calf/left': 20 })];
    const hold = { area: 'calf', side: 'left', seconds: 20, atMs: at('10:00') } as const;
    expect(addHold(before, hold, 'UTC').map((entry) => entry.day)).toEqual(['2026-12-06', MONDAY]);
  });

  it('stays small and has each day once, whatever the clock does', () => {
    const holds = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 60 });
    fc.assert(
      fc.property(holds, (offsets) => {
        let dose: DoseDay[] = [];
        for (const offset of offsets) {
          const atMs = at('10:00') + offset * DAY;
          dose = addHold(dose, { area: 'calf', side: 'left', seconds: 20, atMs }, 'UTC');
          expect(dose.length).toBeLessThan(2 * DOSE_DAYS);
          expect(new Set(dose.map((entry) => entry.day)).size).toBe(dose.length);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe('the week', () => {
  const dose = ['2026-11-16', '2026-11-17', '2026-11-22', '2026-11-23', '2026-11-24'].map((key) =>
    day(key, { 'calf/left': 10 }),
  );

  it('is the seven local days that end today', () => {
    expect(heldThisWeek(dose, 'calf', 'left', MONDAY)).toBe(30);
    expect(heldThisWeek(dose, 'calf', 'right', MONDAY)).toBe(0);
    expect(heldThisWeek(dose, 'neck', 'left', MONDAY)).toBe(0);
  });

  it('asks 300 seconds of a focus muscle and 100 of any other (R29)', () => {
    expect(targetSeconds(person, 'calf', 'left')).toBe(300);
    expect(targetSeconds(person, 'calf', 'right')).toBe(300);
    expect(targetSeconds(person, 'neck', 'left')).toBe(300);
    expect(targetSeconds(person, 'neck', 'right')).toBe(100);
    expect(targetSeconds(person, 'foot', 'right')).toBe(100);
  });

  it('is behind by the share that is missing, and never by less than nothing', () => {
    const held = (seconds: number) => [day(MONDAY, { [doseKey('calf', 'left')]: seconds })];
    expect(deficit(person, [], 'calf', 'left', MONDAY)).toBe(1);
    expect(deficit(person, held(75), 'calf', 'left', MONDAY)).toBe(0.75);
    expect(deficit(person, held(300), 'calf', 'left', MONDAY)).toBe(0);
    expect(deficit(person, held(900), 'calf', 'left', MONDAY)).toBe(0);
  });

  it('knows which side is behind', () => {
    expect(sideBehind(person, [], 'calf', MONDAY)).toBe('both');
    expect(sideBehind(person, [day(MONDAY, { 'calf/left': 20 })], 'calf', MONDAY)).toBe('right');
    expect(sideBehind(person, [day(MONDAY, { 'calf/right': 20 })], 'calf', MONDAY)).toBe('left');
  });
});
