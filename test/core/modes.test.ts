import { describe, expect, it } from 'vitest';
import type { ModeChange } from '../../src/core/change-modes.ts';
import { changeModes } from '../../src/core/change-modes.ts';
import type { Modes, Soreness } from '../../src/core/modes.ts';
import {
  isAfterHardEffort,
  isAnyOn,
  isEventNear,
  isEventOver,
  isUnwell,
  isWarm,
  NO_MODES,
  sorenessOf,
  soreToAsk,
  soreUntil,
} from '../../src/core/modes.ts';
import { at, MINUTE } from './given.ts';

const NOON = at('12:00');
const [MON, TUE, WED, THU, FRI, SAT] = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
] as const;
const WEEK = [MON, TUE, WED, THU, FRI, SAT];

function said(change: ModeChange, today: string = MON, modes: Modes = NO_MODES): Modes {
  return changeModes(modes, change, NOON, today);
}

function sore(degree: Soreness, today: string = MON, modes: Modes = NO_MODES): Modes {
  return said({ mode: 'sore', areas: ['calf'], degree }, today, modes);
}

function calfOn(modes: Modes): Soreness[] {
  return WEEK.map((day) => sorenessOf(modes, 'calf', day));
}

describe('just moved', () => {
  it('is warm for half an hour', () => {
    const modes = said({ mode: 'warm', isOn: true });
    expect([0, 30 * MINUTE - 1, 30 * MINUTE].map((ms) => isWarm(modes, NOON + ms))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isWarm(NO_MODES, NOON)).toBe(false);
  });

  it('is taken back, and believes no time that is further ahead than half an hour', () => {
    const modes = said({ mode: 'warm', isOn: true });
    expect(isWarm(said({ mode: 'warm', isOn: false }, MON, modes), NOON)).toBe(false);
    expect(isWarm(modes, NOON - 1)).toBe(false);
  });
});

describe('a sore area', () => {
  it('is a little sore for two days, and the next area is not', () => {
    expect(calfOn(sore('mild'))).toEqual(['mild', 'mild', 'none', 'none', 'none', 'none']);
    expect(sorenessOf(sore('mild'), 'shin', MON)).toBe('none');
  });

  it('is very sore for three days, then a little for two, when nobody says more (R26)', () => {
    expect(calfOn(sore('severe'))).toEqual(['severe', 'severe', 'severe', 'mild', 'mild', 'none']);
  });

  it('rests for two days at least, whatever is said on the second (R26)', () => {
    const severe = sore('severe');
    expect(calfOn(sore('mild', TUE, severe)).slice(1, 3)).toEqual(['severe', 'severe']);
    expect(calfOn(sore('none', TUE, severe)).slice(1, 3)).toEqual(['severe', 'severe']);
    expect(sorenessOf(sore('mild', WED, severe), 'calf', WED)).toBe('mild');
    expect(sorenessOf(sore('none', WED, severe), 'calf', WED)).toBe('none');
  });

  it('counts the two days from the first, however often it is said again', () => {
    const again = sore('severe', TUE, sore('severe'));
    expect(sorenessOf(again, 'calf', THU)).toBe('severe');
    expect(sorenessOf(sore('mild', WED, again), 'calf', WED)).toBe('mild');
  });

  it('can be corrected on the day on which it was said', () => {
    expect(sorenessOf(sore('mild', MON, sore('severe')), 'calf', MON)).toBe('mild');
    expect(sorenessOf(sore('none', MON, sore('severe')), 'calf', MON)).toBe('none');
  });

  it('begins anew when it was over', () => {
    const late = sore('severe', SAT, sore('severe'));
    expect(sorenessOf(late, 'calf', SAT)).toBe('severe');
    expect(sorenessOf(sore('mild', SAT, late), 'calf', SAT)).toBe('mild');
  });

  it('leaves what was said of other areas', () => {
    const both = said({ mode: 'sore', areas: ['shin', 'foot'], degree: 'mild' }, MON, sore('severe'));
    expect(both.sore.map(({ area }) => area)).toEqual(['calf', 'shin', 'foot']);
  });

  it('says for how many more days it is so', () => {
    const until = WEEK.map((day) => soreUntil(sore('severe'), 'calf', day));
    expect(until).toEqual([
      { degree: 'severe', days: 2 },
      { degree: 'severe', days: 1 },
      { degree: 'severe', days: 0 },
      { degree: 'mild', days: 1 },
      { degree: 'mild', days: 0 },
      null,
    ]);
    expect([MON, TUE].map((day) => soreUntil(sore('mild'), 'calf', day)?.days)).toEqual([1, 0]);
  });

  it('says so of each area by itself, and nothing of one that is not sore', () => {
    const both = said({ mode: 'sore', areas: ['shin'], degree: 'mild' }, MON, sore('severe'));
    expect(soreUntil(both, 'calf', MON)).toEqual({ degree: 'severe', days: 2 });
    expect(soreUntil(both, 'shin', MON)).toEqual({ degree: 'mild', days: 1 });
    expect(soreUntil(both, 'neck', MON)).toBeNull();
  });

  it('is asked about on each later day until something was said or it is over', () => {
    const modes = sore('severe');
    const CALF = ['calf'];
    expect(WEEK.map((day) => soreToAsk(modes, day))).toEqual([[], CALF, CALF, CALF, CALF, []]);
    expect(soreToAsk(sore('severe', TUE, modes), TUE)).toEqual([]);
    expect(soreToAsk(sore('none', TUE, modes), TUE)).toEqual([]);
  });

  it('survives a clock or a journey that makes it yesterday, and no clock that was a week ahead', () => {
    expect(sorenessOf(sore('severe', TUE), 'calf', MON)).toBe('severe');
    expect(sorenessOf(sore('severe', WED), 'calf', MON)).toBe('none');
    expect(sorenessOf(sore('mild', SAT), 'calf', MON)).toBe('none');
    expect(soreToAsk(sore('severe', SAT), MON)).toEqual([]);
  });
});

describe('an event', () => {
  const event = (day: string) => said({ mode: 'event', event: { day, needsSpeed: true } });

  it('is near on its day and the day before (R23)', () => {
    expect(WEEK.map((day) => isEventNear(event(WED), day))).toEqual([false, true, true, false, false, false]);
    expect(isEventNear(NO_MODES, MON)).toBe(false);
  });

  it('is asked about on the day after', () => {
    expect(WEEK.map((day) => isEventOver(event(WED), day))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(isEventOver(NO_MODES, MON)).toBe(false);
  });

  it('is taken back, and is over when the hard effort was done', () => {
    expect(said({ mode: 'event', event: null }, MON, event(TUE)).event).toBeNull();
    expect(said({ mode: 'hard-effort', isOn: true }, TUE, event(TUE)).event).toBeNull();
    expect(said({ mode: 'hard-effort', isOn: false }, TUE, event(TUE)).event).not.toBeNull();
  });
});

describe('hard effort and being unwell', () => {
  it('are of their day alone, and can be taken back', () => {
    const tired = said({ mode: 'hard-effort', isOn: true }, TUE);
    expect([MON, TUE, WED].map((day) => isAfterHardEffort(tired, day))).toEqual([false, true, false]);
    expect(isAfterHardEffort(said({ mode: 'hard-effort', isOn: false }, TUE, tired), TUE)).toBe(false);
    const ill = said({ mode: 'unwell', isOn: true }, TUE);
    expect([MON, TUE, WED].map((day) => isUnwell(ill, day))).toEqual([false, true, false]);
    expect(isUnwell(said({ mode: 'unwell', isOn: false }, TUE, ill), TUE)).toBe(false);
  });
});

describe('a day', () => {
  it('has something on as long as anything counts, or is planned', () => {
    const on = (modes: Modes, day: string) => isAnyOn(modes, NOON + 60 * MINUTE, day);
    expect(on(NO_MODES, MON)).toBe(false);
    expect(on(said({ mode: 'warm', isOn: true }), MON)).toBe(false);
    expect(isAnyOn(said({ mode: 'warm', isOn: true }), NOON, MON)).toBe(true);
    const event = said({ mode: 'event', event: { day: WED, needsSpeed: true } });
    expect(WEEK.map((day) => on(event, day))).toEqual([true, true, true, false, false, false]);
    expect([MON, TUE].map((day) => on(said({ mode: 'unwell', isOn: true }, MON), day))).toEqual([
      true,
      false,
    ]);
    expect([MON, TUE].map((day) => on(said({ mode: 'hard-effort', isOn: true }, MON), day))).toEqual([
      true,
      false,
    ]);
    const sore = said({ mode: 'sore', areas: ['calf'], degree: 'mild' }, MON);
    expect([MON, TUE, WED].map((day) => on(sore, day))).toEqual([true, true, false]);
  });
});
