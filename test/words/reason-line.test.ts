import { describe, expect, it } from 'vitest';
import { AREAS, SIDES } from '../../src/core/area.ts';
import type { PickReason, PlanItem } from '../../src/core/plan.ts';
import { PICK_REASONS } from '../../src/core/plan.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { muscleName } from '../../src/words/muscle-name.ts';
import { reasonLine } from '../../src/words/reason-line.ts';
import { english } from './english.ts';

const TODAY = '2026-03-05';

function calf(reason: PickReason): PlanItem {
  return {
    stretchId: 'gastrocnemius-wall',
    area: 'calf',
    holds: ['right', 'left'],
    holdSeconds: 20,
    isGentle: false,
    isFirstLighter: false,
    isAwayFromScreen: true,
    waitsForReady: true,
    isCutShort: false,
    reason,
  };
}

function held(left: number, right: number) {
  const seconds = { 'calf/left': left, 'calf/right': right };
  return { ...DEFAULT_STATE, dose: [{ day: TODAY, seconds }] };
}

describe('the reason of a stretch', () => {
  it('names the side that is behind', () => {
    expect(reasonLine(calf('behind'), held(80, 40), TODAY, english)).toBe(
      'Right calf is most behind this week.',
    );
    expect(reasonLine(calf('behind'), held(0, 40), TODAY, english)).toBe(
      'Left calf is most behind this week.',
    );
  });

  it('says when both sides are alike, and when nothing was held yet', () => {
    expect(reasonLine(calf('behind'), held(40, 40), TODAY, english)).toBe(
      'Calf: most behind this week, on both sides alike.',
    );
    expect(reasonLine(calf('behind'), DEFAULT_STATE, TODAY, english)).toBe(
      'Calf: nothing held yet this week.',
    );
  });

  it('names the side in focus, and says that a focus muscle is short of its target when another is further behind', () => {
    const left = { ...DEFAULT_STATE.person, focus: [{ area: 'calf', side: 'left', kind: 'weak' } as const] };
    expect(reasonLine(calf('behind'), { ...held(80, 40), person: left }, TODAY, english)).toBe(
      'Left calf is most behind this week.',
    );
    expect(reasonLine(calf('short'), held(80, 40), TODAY, english)).toBe(
      "Calf: one of your focus muscles, short of this week's target.",
    );
    expect(reasonLine(calf('short'), DEFAULT_STATE, TODAY, english)).toBe(
      'Calf: nothing held yet this week.',
    );
  });

  it('tells an area that waited from one that never had a turn', () => {
    const practised = {
      ...DEFAULT_STATE,
      practice: { stretches: {}, areas: { calf: 1 }, felt: [], removed: [] },
    };
    expect(reasonLine(calf('waited'), practised, TODAY, english)).toContain('five days or more');
    expect(reasonLine(calf('waited'), DEFAULT_STATE, TODAY, english)).toContain('not stretched here yet');
  });

  it('gives a sentence for every reason', () => {
    const said = PICK_REASONS.map((reason) => reasonLine(calf(reason), held(80, 40), TODAY, english));
    expect(new Set(said).size).toBe(PICK_REASONS.length);
    for (const line of said) expect(line).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the name of a muscle', () => {
  it('is there for every area and side, each its own', () => {
    const names = AREAS.flatMap((area) =>
      (['both', ...SIDES] as const).map((side) => muscleName(area, side, english)),
    );
    expect(new Set(names).size).toBe(AREAS.length * 3);
  });
});
