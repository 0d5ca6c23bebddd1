import { describe, expect, it } from 'vitest';
import { changeModes } from '../../src/core/change-modes.ts';
import type { Modes, Soreness } from '../../src/core/modes.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import { at } from './given.ts';

const NOON = at('12:00');
const [MON, TUE, WED, THU] = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'] as const;

function sore(modes: Modes, area: 'calf' | 'neck', degree: Soreness, today: string): Modes {
  return changeModes(modes, { mode: 'sore', areas: [area], degree }, NOON, today);
}

describe('what is said of soreness', () => {
  const severe = sore(NO_MODES, 'calf', 'severe', MON);

  it('severe lasts from the day on which it began, however often it is said', () => {
    const again = sore(severe, 'calf', 'severe', TUE);
    expect(again.sore).toEqual([{ area: 'calf', degree: 'severe', sinceDay: MON, saidDay: TUE }]);
  });

  it('severe is kept for two days, whatever is said (R26)', () => {
    const better = sore(severe, 'calf', 'mild', TUE);
    expect(better.sore).toEqual([{ area: 'calf', degree: 'severe', sinceDay: MON, saidDay: TUE }]);
    const gone = sore(severe, 'calf', 'none', TUE);
    expect(gone.sore).toEqual([{ area: 'calf', degree: 'severe', sinceDay: MON, saidDay: TUE }]);
  });

  it('mild after that begins on its own day', () => {
    const mild = sore(severe, 'calf', 'mild', WED);
    expect(mild.sore).toEqual([{ area: 'calf', degree: 'mild', sinceDay: WED, saidDay: WED }]);
    expect(sore(severe, 'calf', 'none', WED).sore).toEqual([]);
  });

  it('severe anew after it had ended begins anew', () => {
    const later = '2026-12-07';
    const again = sore(severe, 'calf', 'severe', later);
    expect(again.sore).toEqual([{ area: 'calf', degree: 'severe', sinceDay: later, saidDay: later }]);
  });

  it('mild that turns severe begins on the day of that', () => {
    const worse = sore(sore(NO_MODES, 'calf', 'mild', MON), 'calf', 'severe', TUE);
    expect(worse.sore).toEqual([{ area: 'calf', degree: 'severe', sinceDay: TUE, saidDay: TUE }]);
    expect(sore(worse, 'calf', 'none', WED).sore).toHaveLength(1);
    expect(sore(worse, 'calf', 'none', THU).sore).toEqual([]);
  });

  it('of one area says nothing of another', () => {
    const both = sore(severe, 'neck', 'mild', TUE);
    expect(both.sore).toEqual([
      { area: 'calf', degree: 'severe', sinceDay: MON, saidDay: MON },
      { area: 'neck', degree: 'mild', sinceDay: TUE, saidDay: TUE },
    ]);
    expect(sore(both, 'neck', 'none', TUE).sore).toEqual(severe.sore);
  });
});

describe('two areas that are very sore', () => {
  it('each rest from their own day on', () => {
    const both = sore(sore(NO_MODES, 'neck', 'severe', MON), 'calf', 'severe', TUE);
    expect(sore(both, 'calf', 'none', WED).sore.at(-1)).toMatchObject({ area: 'calf', sinceDay: TUE });
    expect(sore(both, 'neck', 'none', WED).sore).toEqual([
      { area: 'calf', degree: 'severe', sinceDay: TUE, saidDay: TUE },
    ]);
  });
});

describe('hard effort', () => {
  it('that is taken back takes nothing else with it', () => {
    const warm = changeModes(NO_MODES, { mode: 'warm', isOn: true }, NOON, MON);
    const tired = changeModes(warm, { mode: 'hard-effort', isOn: true }, NOON, MON);
    expect(tired.hardEffortDay).toBe(MON);
    expect(changeModes(tired, { mode: 'hard-effort', isOn: false }, NOON, MON)).toEqual(warm);
  });
});
