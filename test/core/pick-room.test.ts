import { describe, expect, it } from 'vitest';
import { pick } from '../../src/core/pick.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { areasOf, idsOf, request } from './any-request.ts';
import { NOW } from './any-state.ts';
import { DAY, HOUR } from './given.ts';
import { focusOn, heldToday, lasting, NECK, NOBODY, only, practice } from './pick-given.ts';

function areas(change: Partial<PickRequest>): string[] | null {
  const plan = pick(request({ practice: practice(), ...change }));
  return plan === null ? null : areasOf(plan);
}

/** What the first four sessions do. */
function inTurn(change: Partial<PickRequest>): (string[] | null)[] {
  return [0, 1, 2, 3].map((seed) => areas({ ...change, seed }));
}

describe('one minute', () => {
  it('goes to another area when nothing of the focus is so short', () => {
    const library = only('soleus-wall-squat', 'prayer-stretch');
    expect(inTurn({ library, person: focusOn('calf'), minutes: 1 })).toEqual([
      ['forearm-hand'],
      ['forearm-hand'],
      ['forearm-hand'],
      ['forearm-hand'],
    ]);
  });

  it('holds a stretch of 85 seconds, and none of 87', () => {
    // 10 s to come and go, two holds, and 7 s between them.
    const fits = (seconds: number) =>
      areas({ library: [lasting('suboccipital-chin-nod', 'neck', seconds, 2)], minutes: 1 });
    expect(fits(34)).toEqual(['neck']);
    expect(fits(35)).toBeNull();
  });

  it('has no room for a warm-up, so that nothing is done cold that needs one, not even just one', () => {
    const of = (ids: string[], change: Partial<PickRequest> = {}) =>
      idsOf(pick(request({ library: only(...ids), person: focusOn('chest'), minutes: 1, ...change })));
    expect(of(['doorway-chest-90'])).toEqual([]);
    expect(of(['doorway-chest-90', 'prayer-stretch'])).toEqual(['prayer-stretch']);
    expect(of(['doorway-chest-90'], { kind: 'just-one' })).toEqual([]);
    expect(of(['doorway-chest-90'], { practice: practice() })).toEqual(['doorway-chest-90']);
  });

  it('is the focus and another area in turn, also when no area has waited long', () => {
    const held = practice({}, { neck: NOW - DAY, 'forearm-hand': NOW - DAY });
    const given = { person: NECK, practice: held, dose: heldToday({ neck: 300 }), minutes: 1 };
    expect(inTurn({ ...given, library: only('suboccipital-chin-nod', 'prayer-stretch') })).toEqual([
      ['neck'],
      ['forearm-hand'],
      ['neck'],
      ['forearm-hand'],
    ]);
  });
});

describe('a plan with room for two of three', () => {
  /** Of two minutes: 91 s for the focus or for the arm, 47 s for the hand; so the hand fits beside the focus, the arm does not. */
  const plans = (armDays: number) =>
    inTurn({
      library: only('seated-thoracic-rotation', 'triceps-overhead', 'prayer-stretch'),
      person: focusOn('upper-back'),
      practice: practice(
        {},
        {
          'upper-back': NOW - DAY,
          'upper-arm': NOW - armDays * DAY,
          'forearm-hand': NOW - DAY,
        },
      ),
      dose: heldToday({ 'upper-back': 300 }),
      minutes: 2,
    });

  it('keeps the focus and what fits beside it, as long as nothing else must have its turn', () => {
    const both = ['upper-back', 'forearm-hand'];
    expect(plans(3)).toEqual([both, both, both, both]);
  });

  it('gives what must have its turn every other plan alone: nothing but the focus may come beside it', () => {
    const both = ['upper-back', 'forearm-hand'];
    expect(plans(4)).toEqual([both, ['upper-arm'], both, ['upper-arm']]);
  });
});

describe('a plan', () => {
  it('lets areas follow each other where there is no focus', () => {
    const library = only('triceps-overhead', 'prayer-stretch');
    expect(areas({ library, person: NOBODY, minutes: 3 })?.sort()).toEqual(['forearm-hand', 'upper-arm']);
  });

  it('has a warm-up for what it holds, and for nothing that it might have held', () => {
    const library = only('suboccipital-chin-nod', 'doorway-chest-90');
    const hasWarmUp = (person: PickRequest['person']) =>
      pick(request({ library, person, kind: 'just-one' }))?.hasWarmUp;
    expect(hasWarmUp(NECK)).toBe(false);
    expect(hasWarmUp(focusOn('chest'))).toBe(true);
  });

  it('is none when the only stretch, or all that may have a turn, is longer than asked for', () => {
    // Three times 20 s on each side are 165 s.
    const arm = lasting('triceps-overhead', 'upper-arm', 20, 3);
    const shoulders = lasting('cross-body-shoulder', 'shoulders', 20, 3);
    expect(areas({ library: [arm], minutes: 2 })).toBeNull();
    expect(areas({ library: [arm, shoulders], minutes: 2 })).toBeNull();
    expect(areas({ library: [arm], minutes: 3 })).toEqual(['upper-arm']);
  });

  it('stays with the focus when another area is due whose stretch is longer than asked for', () => {
    const library = [...only('suboccipital-chin-nod'), lasting('triceps-overhead', 'upper-arm', 20, 3)];
    expect(inTurn({ library, person: NECK, minutes: 2 })).toEqual([['neck'], ['neck'], ['neck'], ['neck']]);
  });

  it('is none while every area rests', () => {
    const library = only('suboccipital-chin-nod', 'prayer-stretch');
    const areasHeld = { neck: NOW - HOUR, 'forearm-hand': NOW - HOUR };
    expect(areas({ library, practice: practice({}, areasHeld) })).toBeNull();
    expect(areas({ library, practice: practice({}, areasHeld), kind: 'just-one' })).toBeNull();
    expect(areas({ library, practice: DEFAULT_PRACTICE })).not.toBeNull();
  });
});
