import { describe, expect, it } from 'vitest';
import { DEFAULT_PERSON } from '../../src/core/person.ts';
import { weekRows } from '../../src/core/week-rows.ts';

const TODAY = '2026-03-05';

function stateOf(seconds: Record<string, number>) {
  return {
    person: {
      ...DEFAULT_PERSON,
      focus: [
        { area: 'neck', side: 'both', kind: 'tight' } as const,
        { area: 'calf', side: 'both', kind: 'weak' } as const,
      ],
    },
    dose: [{ day: TODAY, seconds }],
  };
}

describe('the week of the focus muscles', () => {
  it('is one row for a muscle whose sides are alike, two when they differ, most behind first', () => {
    const state = stateOf({ 'neck/left': 270, 'neck/right': 270, 'calf/left': 220, 'calf/right': 120 });
    const rows = weekRows(state, TODAY, ['neck', 'calf']);
    expect(rows.map(({ area, side, heldSeconds }) => `${area} ${side} ${heldSeconds}`)).toEqual([
      'calf right 120',
      'calf left 220',
      'neck both 270',
    ]);
    expect(rows.every(({ targetSeconds }) => targetSeconds === 300)).toBe(true);
  });

  it('calls a muscle resting when none of its stretches may be done', () => {
    const rows = weekRows(stateOf({}), TODAY, ['neck']);
    expect(rows.map(({ area, isResting }) => [area, isResting])).toEqual([
      ['neck', false],
      ['calf', true],
    ]);
  });

  it('is one row for a muscle that is in focus on one side, with that side alone', () => {
    const { person, dose } = stateOf({ 'calf/left': 100, 'calf/right': 40 });
    const calf = { area: 'calf', side: 'right', kind: 'weak' } as const;
    expect(weekRows({ person: { ...person, focus: [calf] }, dose }, TODAY, ['calf'])).toEqual([
      { area: 'calf', side: 'right', heldSeconds: 40, targetSeconds: 300, isResting: false },
    ]);
  });

  it('has the same order whichever muscle was named first', () => {
    const { person, dose } = stateOf({
      'neck/left': 270,
      'neck/right': 270,
      'calf/left': 60,
      'calf/right': 60,
    });
    const areas = (focus: typeof person.focus) =>
      weekRows({ person: { ...person, focus }, dose }, TODAY, ['neck', 'calf']).map(({ area }) => area);
    expect(areas(person.focus)).toEqual(['calf', 'neck']);
    expect(areas(person.focus.toReversed())).toEqual(['calf', 'neck']);
  });
});
