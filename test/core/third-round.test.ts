import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import type { Area, HeldSide } from '../../src/core/area.ts';
import type { DoseDay } from '../../src/core/dose.ts';
import { addDays } from '../../src/core/local-instant.ts';
import { pickRequest } from '../../src/core/next-plan.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { roundsNow } from '../../src/core/rounds.ts';
import type { State } from '../../src/core/state.ts';
import { mayOfferThirdRound } from '../../src/core/third-round.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { person, stretchOf } from './any-request.ts';
import { at, DAY, facts, follow, MONDAY, settings, state } from './given.ts';

const NOW = at('10:00');

/** Held on the days so many days ago. */
function held(...ago: number[]): DoseDay[] {
  return ago.map((days) => ({ day: addDays(MONDAY, -days), seconds: { 'calf/left': 40 } }));
}

function felt(...answers: Answer[]): Practice {
  return { ...DEFAULT_PRACTICE, felt: answers };
}

function hurt(daysAgo: number): Practice {
  const painDays = [addDays(MONDAY, -daysAgo)];
  return {
    ...DEFAULT_PRACTICE,
    stretches: { 'gastrocnemius-wall': { times: 1, lastAtMs: NOW - 20 * DAY, painDays } },
  };
}

function offered(change: Partial<State> = {}, here = STRETCHES): boolean {
  return mayOfferThirdRound(state({ dose: held(0, 3, 6, 7, 10, 13), ...change }), here, MONDAY);
}

describe('a third round is offered', () => {
  it('when something was held on three days of each of two weeks', () => {
    expect(offered()).toBe(true);
    expect(offered({ dose: held(0, 3, 7, 8, 10, 13) })).toBe(false);
    expect(offered({ dose: held(0, 3, 6, 7, 10) })).toBe(false);
    expect(offered({ dose: held(0, 3, 6, 7, 10, 14) })).toBe(false);
    expect(offered({ dose: [] })).toBe(false);
  });

  it('not for a day on which all was taken back', () => {
    const taken = { day: addDays(MONDAY, -13), seconds: { 'calf/left': 0 } };
    expect(offered({ dose: [...held(0, 3, 6, 7, 10), taken] })).toBe(false);
  });

  it('not within fourteen days of pain', () => {
    expect([0, 13, 14].map((ago) => offered({ practice: hurt(ago) }))).toEqual([false, false, true]);
  });

  it('when four of five answers were a clear pull or strong; silence means held', () => {
    expect(offered({ practice: felt() })).toBe(true);
    expect(offered({ practice: felt('clear-pull', 'strong', 'strong', 'clear-pull', 'nothing-yet') })).toBe(
      true,
    );
    expect(offered({ practice: felt('clear-pull', 'strong', 'clear-pull', 'nothing-yet') })).toBe(false);
    expect(offered({ practice: felt('nothing-yet') })).toBe(false);
  });

  it('only where a focus muscle would get a third repetition by it', () => {
    const focus = (...places: [Area, HeldSide][]) => ({
      person: person({ focus: places.map(([area, side]) => ({ area, side, kind: 'tight' })) }),
    });
    expect(offered(focus())).toBe(false);
    // One side alone has three already, unless both are stretched at once.
    expect(offered(focus(['calf', 'left']))).toBe(false);
    expect(offered(focus(['calf', 'left'], ['glutes', 'right']))).toBe(false);
    expect(offered(focus(['calf', 'left'], ['glutes', 'both']))).toBe(true);
    expect(offered(focus(['adductors', 'left']), [stretchOf('seated-wide-knee-adductor')])).toBe(true);
    // Three is what this one has at first; the other is of no focus muscle.
    const neck = [stretchOf('suboccipital-chin-nod'), stretchOf('gastrocnemius-wall')];
    expect(offered(focus(['neck', 'both']), neck)).toBe(false);
    expect(offered(focus(['neck', 'both']))).toBe(true);
  });

  it('not again within fourteen days, nor to whom has it', () => {
    const asked = (ago: number) => offered({ thirdRoundDay: addDays(MONDAY, -ago) });
    expect([0, 13, 14].map(asked)).toEqual([false, false, true]);
    expect(offered({ settings: settings({ rounds: 3 }) })).toBe(false);
  });
});

describe('the rounds', () => {
  const three = (practice: Practice) => state({ settings: settings({ rounds: 3 }), practice });
  const gapOf = (days: number): Practice => ({ ...DEFAULT_PRACTICE, areas: { calf: NOW - days * DAY } });

  it('go back to two after more than ten days without a hold, and after pain', () => {
    const rounds = (practice: Practice) => roundsNow(three(practice), NOW, MONDAY);
    expect([0, 10, 10.1].map((days) => rounds(gapOf(days)))).toEqual([3, 3, 2]);
    expect([0, 13, 14].map((ago) => rounds(hurt(ago)))).toEqual([2, 2, 3]);
    expect(roundsNow(state(), NOW, MONDAY)).toBe(2);
  });

  it('go back to two after pain of which the time before is long ago', () => {
    const painDays = [addDays(MONDAY, -30), addDays(MONDAY, -2)];
    const again = { times: 1, lastAtMs: NOW - DAY, painDays };
    const hurtTwice = { ...DEFAULT_PRACTICE, stretches: { 'gastrocnemius-wall': again } };
    expect(roundsNow(three(hurtTwice), NOW, MONDAY)).toBe(2);
  });

  it('are asked for like that by the choice, and stay at two once a session has begun', () => {
    const late = three(gapOf(11));
    expect(pickRequest(late, STRETCHES, 'plan', NOW, 'UTC').rounds).toBe(2);
    expect(pickRequest(three(gapOf(9)), STRETCHES, 'plan', NOW, 'UTC').rounds).toBe(3);
    const start = [{ type: 'startSession', kind: 'plan', pickedAtMs: NOW } as const, facts(NOW)] as const;
    expect(follow(late, [...start]).settings.rounds).toBe(2);
    expect(follow(three(gapOf(9)), [...start]).settings.rounds).toBe(3);
  });
});
