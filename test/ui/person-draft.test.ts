import { describe, expect, it } from 'vitest';
import { DEFAULT_PERSON } from '../../src/core/person.ts';
import type { PersonDraft } from '../../src/ui/shared/person-draft.ts';
import {
  changeCleared,
  changeFocus,
  changeSoreSpot,
  draftOf,
  isCareAnswered,
  onlyBreaks,
  personOf,
  toggleArea,
  toggleCondition,
  toggleFlag,
  toggleNone,
  toggleSide,
  toggleSurgery,
} from '../../src/ui/shared/person-draft.ts';

const empty = draftOf(DEFAULT_PERSON);

describe('what is being said about the body', () => {
  it('starts with nothing said', () => {
    expect(personOf(empty)).toEqual({ focus: [], flags: [], conditions: [], soreSpots: [] });
    expect(isCareAnswered(empty)).toBe(false);
  });

  it('takes an area as tight on both sides until more is said, and lets it go again', () => {
    const chosen = toggleArea(empty, 'calf');
    expect(chosen.focus).toEqual([{ area: 'calf', side: 'both', kind: 'tight' }]);
    const told = changeFocus(chosen, 'calf', { side: 'left', kind: 'weak' });
    expect(told.focus).toEqual([{ area: 'calf', side: 'left', kind: 'weak' }]);
    expect(toggleArea(told, 'calf').focus).toEqual([]);
  });

  it('takes each side by itself: left and then right is both, and one of both leaves the other', () => {
    const sideOf = (draft: PersonDraft) => draft.focus.map(({ side }) => side);
    const left = toggleSide(empty, 'calf', 'left');
    expect(left.focus).toEqual([{ area: 'calf', side: 'left', kind: 'tight' }]);
    const both = toggleSide(left, 'calf', 'right');
    expect(sideOf(both)).toEqual(['both']);
    expect(sideOf(toggleSide(both, 'calf', 'left'))).toEqual(['right']);
    expect(sideOf(toggleSide(toggleSide(both, 'calf', 'left'), 'calf', 'right'))).toEqual([]);
  });

  it('keeps what was said of an area, and its place, when a side is added or taken', () => {
    const weak = changeFocus(toggleArea(toggleArea(empty, 'calf'), 'neck'), 'calf', { kind: 'weak' });
    expect(toggleSide(weak, 'calf', 'left').focus).toEqual([
      { area: 'calf', side: 'right', kind: 'weak' },
      { area: 'neck', side: 'both', kind: 'tight' },
    ]);
  });

  it('counts "None of these" as an answer, and takes it back when something is ticked', () => {
    const none = toggleNone(toggleFlag(empty, 'knee'));
    expect(none).toMatchObject({ flags: [], isNone: true });
    expect(isCareAnswered(none)).toBe(true);
    expect(toggleCondition(none, 'osteoporosis')).toMatchObject({
      conditions: ['osteoporosis'],
      isNone: false,
    });
    expect(isCareAnswered(toggleNone(none))).toBe(false);
  });

  it('begins with what was said before', () => {
    const person = { ...DEFAULT_PERSON, isSetUp: true };
    expect(draftOf(person).isNone).toBe(true);
    expect(draftOf({ ...person, flags: ['knee'] })).toMatchObject({ flags: ['knee'], isNone: false });
  });

  it('rests all after surgery until it is cleared, and then asks where it was', () => {
    const ticked = toggleSurgery(empty);
    expect(personOf(ticked).flags).toEqual(['recent-surgery']);
    expect(isCareAnswered(ticked)).toBe(true);
    const cleared = changeCleared(ticked, true);
    expect(personOf(cleared).flags).toEqual([]);
    expect(isCareAnswered(cleared)).toBe(false);
    expect(isCareAnswered(toggleFlag(cleared, 'pregnancy'))).toBe(false);
    expect(isCareAnswered(toggleFlag(cleared, 'knee'))).toBe(true);
    expect(isCareAnswered({ ...cleared, isElsewhere: true })).toBe(true);
    expect(personOf(changeCleared(cleared, false)).flags).toEqual(['recent-surgery']);
    expect(toggleSurgery(cleared)).toMatchObject({ flags: [], isCleared: false });
    expect(toggleNone(cleared)).toMatchObject({ isCleared: false, isNone: true });
  });

  it('may be declined: then there are only breaks, and next time nothing is answered yet', () => {
    const declined = { ...DEFAULT_PERSON, ...onlyBreaks(toggleFlag(empty, 'knee')), isSetUp: true };
    expect(declined.flags).toEqual(['knee', 'only-breaks']);
    expect(draftOf(declined)).toMatchObject({ flags: ['knee'], isNone: false });
    expect(isCareAnswered(draftOf({ ...declined, flags: ['only-breaks'] }))).toBe(false);
  });

  it('keeps that an area hurts, with the day on which it was said, also when it is no focus muscle any more', () => {
    const hurting = changeSoreSpot(toggleArea(empty, 'calf'), 'calf', 'painful', '2026-03-05');
    const spot = { area: 'calf', degree: 'painful', saidDay: '2026-03-05' };
    expect(personOf(toggleArea(hurting, 'calf'))).toMatchObject({ focus: [], soreSpots: [spot] });
    expect(changeSoreSpot(hurting, 'calf', null, '2026-03-06').soreSpots).toEqual([]);
  });
});
