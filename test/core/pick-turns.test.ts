import { describe, expect, it } from 'vitest';
import { pick } from '../../src/core/pick.ts';
import type { PlanKind } from '../../src/core/pick-request.ts';
import { areasOf, person, request, TODAY } from './any-request.ts';
import { NOW } from './any-state.ts';
import { DAY, HOUR } from './given.ts';
import { focusOn, heldToday, NECK, NOBODY, only, practice } from './pick-given.ts';

describe('who has a turn in a plan', () => {
  it('gives focus areas at most half of the places while there are others', () => {
    const both = focusOn('neck', 'forearm-hand');
    const held = [{ day: TODAY, seconds: { 'forearm-hand/left': 300, 'forearm-hand/right': 300 } }];
    const areas = (...ids: string[]) =>
      areasOf(
        pick(request({ library: only(...ids), person: both, dose: held, minutes: 10, practice: practice() })),
      );
    const [neck, hand, shoulders, arm] = [
      'suboccipital-chin-nod',
      'prayer-stretch',
      'cross-body-shoulder',
      'triceps-overhead',
    ] as const;
    expect(areas(neck, hand, shoulders)).toEqual(['neck', 'shoulders']);
    expect(
      areas(neck, hand, shoulders, arm)
        .filter((area) => area !== 'neck')
        .sort(),
    ).toEqual(['forearm-hand', 'shoulders', 'upper-arm']);
    expect(areas(neck, hand)).toEqual(['neck', 'forearm-hand']);
  });

  it('leaves out the third repetition, then five seconds of each hold, for a second stretch', () => {
    const second = (id: string, rounds: 2 | 3, who = focusOn('shoulders')) => {
      const library = only('cross-body-shoulder', id);
      const plan = pick(request({ library, person: who, practice: practice(), rounds }));
      return plan?.items.map(({ holds, holdSeconds }) => `${holds.length}x${holdSeconds}`);
    };
    expect(second('cross-body-shoulder', 3)).toEqual(['6x20']);
    // 165 s leave no room for 47; 111 s leave it for 57, and for 91.
    expect(second('prayer-stretch', 3)).toEqual(['4x20', '3x15']);
    expect(second('triceps-overhead', 3)).toEqual(['4x20', '4x15']);
    // Three to two is never given up: 138 s leave room for 57, 113 for 91.
    const left = person({ focus: [{ area: 'shoulders', side: 'left', kind: 'tight' }] });
    expect(second('rhomboid-forward-reach', 2, left)).toEqual(['5x20', '2x20']);
    expect(second('triceps-overhead', 2, left)).toEqual(['5x15', '4x15']);
  });

  it('leaves another area out while a focus area has less than twice as much this week', () => {
    const both = (neck: number, arm: number) => [
      {
        day: TODAY,
        seconds: { 'neck/left': neck, 'neck/right': neck, 'upper-arm/left': arm, 'upper-arm/right': arm },
      },
    ];
    const areas = (neck: number, arm: number, armDaysAgo: number, kind: PlanKind = 'plan') => {
      const library = only('suboccipital-chin-nod', 'triceps-overhead');
      const held = practice({}, { 'upper-arm': NOW - armDaysAgo * DAY });
      return areasOf(pick(request({ library, person: NECK, dose: both(neck, arm), practice: held, kind })));
    };
    // 40 s a side and a full turn of 60 s are more than half of 199, and not of 200.
    expect(areas(199, 40, 1)).toEqual(['neck']);
    expect(areas(200, 40, 1)).toEqual(['neck', 'upper-arm']);
    expect(areas(199, 40, 3)).toEqual(['neck', 'upper-arm']);
    expect(areas(199, 40, 1, 'spare-time')).toEqual(['neck', 'upper-arm']);
  });

  it('gives an area that has enough its least dose, when it comes because the focus areas rest', () => {
    const library = only('suboccipital-chin-nod', 'cross-body-shoulder');
    const held = practice({}, { neck: NOW - HOUR, shoulders: NOW - DAY });
    const doses = (shoulders: number) => {
      const dose = heldToday({ neck: 199, shoulders });
      const plan = pick(request({ library, person: NECK, dose, practice: held }));
      return plan?.items.map(({ area, holds, holdSeconds }) => `${area} ${holds.length}x${holdSeconds}`);
    };
    expect(doses(39)).toEqual(['shoulders 4x20']);
    expect(doses(40)).toEqual(['shoulders 4x15']);
  });

  it('takes an area that must have its turn alone, every other time, when it does not fit beside the focus', () => {
    const library = only('cross-body-shoulder', 'triceps-overhead');
    const first = (days: number, seed: number) => {
      const held = practice({}, { shoulders: NOW - DAY, 'upper-arm': NOW - days * DAY });
      return areasOf(
        pick(request({ library, person: focusOn('shoulders'), practice: held, minutes: 2, seed })),
      );
    };
    expect([0, 1, 2, 3].map((seed) => first(4, seed))).toEqual([
      ['shoulders'],
      ['upper-arm'],
      ['shoulders'],
      ['upper-arm'],
    ]);
  });

  it('gives waiting weight, and the first turn to what waits longest of all that has waited for four days', () => {
    const held = (neckDays: number, handDays: number) => {
      const library = only('suboccipital-chin-nod', 'prayer-stretch');
      const areas = { neck: NOW - neckDays * DAY, 'forearm-hand': NOW - handDays * DAY };
      // The hand is level this week, the neck is not.
      const dose = [{ day: TODAY, seconds: { 'forearm-hand/left': 100, 'forearm-hand/right': 100 } }];
      const given = { library, person: NOBODY, dose, practice: practice({}, areas) };
      return [0, 1].map((seed) => areasOf(pick(request({ ...given, seed })))[0]);
    };
    expect(held(1, 3.9)).toEqual(['neck', 'neck']);
    expect(held(1, 4)).toEqual(['forearm-hand', 'forearm-hand']);
    expect(held(4, 4.1)).toEqual(['forearm-hand', 'forearm-hand']);
    expect(held(4.1, 4)).toEqual(['neck', 'neck']);
  });

  it('says of a focus area whether it is behind, furthest behind, or has its target', () => {
    const both = focusOn('neck', 'forearm-hand');
    const reasons = (neck: number, hand: number) => {
      const seconds = {
        'neck/left': neck,
        'neck/right': neck,
        'forearm-hand/left': hand,
        'forearm-hand/right': hand,
      };
      return (['neck', 'forearm-hand'] as const).map((area) => {
        const id = area === 'neck' ? 'suboccipital-chin-nod' : 'prayer-stretch';
        const given = { person: both, dose: [{ day: TODAY, seconds }], practice: practice() };
        return pick(request({ ...given, library: only(id) }))?.items[0]?.reason;
      });
    };
    expect(reasons(0, 0)).toEqual(['behind', 'behind']);
    expect(reasons(100, 200)).toEqual(['behind', 'short']);
    expect(reasons(299, 300)).toEqual(['behind', 'focus']);
    expect(reasons(300, 300)).toEqual(['focus', 'focus']);
  });

  it('looks at the side in focus alone, where only one is', () => {
    const left = person({ focus: [{ area: 'shoulders', side: 'left', kind: 'tight' }] });
    const reason = (seconds: Record<string, number>) =>
      pick(request({ library: only('cross-body-shoulder'), person: left, dose: [{ day: TODAY, seconds }] }))
        ?.items[0]?.reason;
    expect(reason({ 'shoulders/left': 300 })).toBe('focus');
    expect(reason({ 'shoulders/left': 299, 'shoulders/right': 300 })).toBe('behind');
  });
});
