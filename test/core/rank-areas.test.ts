import { describe, expect, it } from 'vitest';
import { NO_MODES } from '../../src/core/modes.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import type { RankedArea } from '../../src/core/rank-areas.ts';
import { rankAreas } from '../../src/core/rank-areas.ts';
import { request, TODAY } from './any-request.ts';
import { NOW } from './any-state.ts';
import { DAY, HOUR } from './given.ts';
import { focusOn, heldToday, NECK, NOBODY, only, practice } from './pick-given.ts';

const NECK_AND_HAND = only('suboccipital-chin-nod', 'prayer-stretch');
const NECK_FIRST = ['neck', 'forearm-hand'];
const HAND_FIRST = ['forearm-hand', 'neck'];

function ranked(change: Partial<PickRequest>): RankedArea[] {
  const given = request({ library: NECK_AND_HAND, person: NOBODY, practice: practice(), ...change });
  return rankAreas(given, given.library, given.library);
}

function order(change: Partial<PickRequest>): string[] {
  return ranked(change).map(({ area }) => area);
}

function reasonOf(area: string, change: Partial<PickRequest>): string | undefined {
  return ranked(change).find((entry) => entry.area === area)?.reason;
}

/** Held so many days ago. */
function waiting(neckDays: number, handDays: number): Partial<PickRequest> {
  return { practice: practice({}, { neck: NOW - neckDays * DAY, 'forearm-hand': NOW - handDays * DAY }) };
}

describe('which area deserves its turn first', () => {
  it('of two that are level this week it is the one that has waited longer, though neither must have its turn', () => {
    expect(order(waiting(3, 1))).toEqual(NECK_FIRST);
    expect(order(waiting(1, 3))).toEqual(HAND_FIRST);
  });

  it('an area that never had a turn comes before one that has waited for months', () => {
    const held = (area: 'neck' | 'forearm-hand') => ({ practice: practice({}, { [area]: NOW - 100 * DAY }) });
    expect(order(held('forearm-hand'))).toEqual(NECK_FIRST);
    expect(order(held('neck'))).toEqual(HAND_FIRST);
  });

  it('what a focus area lacks counts twice (R29), but not before an event, when nothing is pushed (R23)', () => {
    // The neck lacks half of its 300 s a week, the hand nine tenths of its 100 s.
    const lacking = { ...waiting(1, 1), person: NECK, dose: heldToday({ neck: 150, 'forearm-hand': 10 }) };
    const event = { day: TODAY, needsSpeed: false };
    expect(order(lacking)).toEqual(NECK_FIRST);
    expect(order({ ...lacking, modes: { ...NO_MODES, event } })).toEqual(HAND_FIRST);
  });

  it('what another area lacks counts once, so that the focus comes before it when both lack all', () => {
    expect(order({ ...waiting(1, 3), person: NECK })).toEqual(NECK_FIRST);
    expect(order({ ...waiting(3, 1), person: focusOn('forearm-hand') })).toEqual(HAND_FIRST);
  });

  it('equal areas take turns by the seed, and what a seed once gave it gives for ever', () => {
    const first = (seed: number) => order({ ...waiting(1, 1), seed })[0];
    expect([7, 8, 9, 10, 11, 12].map(first)).toEqual([
      'forearm-hand',
      'neck',
      'neck',
      'forearm-hand',
      'forearm-hand',
      'neck',
    ]);
  });
});

describe('which area has enough for now', () => {
  it('waits for the focus area that has least this week; focus areas themselves never have enough', () => {
    const enough = (shoulders: number) => {
      const given = ranked({
        library: only('suboccipital-chin-nod', 'cross-body-shoulder', 'triceps-overhead'),
        person: focusOn('neck', 'shoulders'),
        practice: practice({}, { 'upper-arm': NOW - DAY }),
        dose: heldToday({ neck: 300, shoulders, 'upper-arm': 40 }),
      });
      return Object.fromEntries(given.map(({ area, hasEnough }) => [area, hasEnough]));
    };
    // 40 s and a full turn of 60 s are more than half of 199.
    expect(enough(199)).toEqual({ neck: false, shoulders: false, 'upper-arm': true });
    expect(enough(200)).toEqual({ neck: false, shoulders: false, 'upper-arm': false });
  });
});

describe('the reason of an area', () => {
  it('does not say that it has waited when its last turn is in the future, by a clock that was wrong', () => {
    expect(reasonOf('neck', { practice: practice({}, { neck: NOW + HOUR }) })).toBe('balance');
    expect(reasonOf('neck', { practice: practice() })).toBe('waited');
  });
});
