import { describe, expect, it } from 'vitest';
import { DEFAULT_PERSON } from '../../src/core/person.ts';
import {
  changeFocus,
  draftOf,
  isCareAnswered,
  personOf,
  toggleArea,
  toggleCondition,
  toggleFlag,
  toggleNone,
} from '../../src/ui/shared/person-draft.ts';

const empty = draftOf(DEFAULT_PERSON);

describe('what is being said about the body', () => {
  it('starts with nothing said', () => {
    expect(personOf(empty)).toEqual({ focus: [], flags: [], conditions: [] });
    expect(isCareAnswered(empty)).toBe(false);
  });

  it('takes an area as tight on both sides until more is said, and lets it go again', () => {
    const chosen = toggleArea(empty, 'calf');
    expect(chosen.focus).toEqual([{ area: 'calf', side: 'both', kind: 'tight' }]);
    const told = changeFocus(chosen, 'calf', { side: 'left', kind: 'weak' });
    expect(told.focus).toEqual([{ area: 'calf', side: 'left', kind: 'weak' }]);
    expect(toggleArea(told, 'calf').focus).toEqual([]);
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
});
