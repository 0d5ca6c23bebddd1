import type { Area } from '../../core/area.ts';
import type { Condition, Flag } from '../../core/flags.ts';
import type { FocusMuscle, Person } from '../../core/person.ts';

/** What is being said about the body, before it is sent. */
export interface PersonDraft {
  focus: FocusMuscle[];
  flags: Flag[];
  conditions: Condition[];
  /** "None of these" was said: nothing ticked is then an answer. */
  isNone: boolean;
}

/** The form as it stands for `person`: empty before the first run, else with what was said before. */
export function draftOf(person: Person): PersonDraft {
  const { isSetUp, focus, flags, conditions } = person;
  return { focus, flags, conditions, isNone: isSetUp && flags.length + conditions.length === 0 };
}

export function personOf({ focus, flags, conditions }: PersonDraft): Omit<Person, 'isSetUp'> {
  return { focus, flags, conditions };
}

/** The question about what hurts is answered. */
export function isCareAnswered({ flags, conditions, isNone }: PersonDraft): boolean {
  return isNone || flags.length + conditions.length > 0;
}

export function toggleArea(draft: PersonDraft, area: Area): PersonDraft {
  const without = draft.focus.filter((muscle) => muscle.area !== area);
  const isRemoved = without.length < draft.focus.length;
  return { ...draft, focus: isRemoved ? without : [...without, { area, side: 'both', kind: 'tight' }] };
}

export function changeFocus(
  draft: PersonDraft,
  area: Area,
  change: Partial<Pick<FocusMuscle, 'side' | 'kind'>>,
): PersonDraft {
  const focus = draft.focus.map((muscle) => (muscle.area === area ? { ...muscle, ...change } : muscle));
  return { ...draft, focus };
}

export function toggleFlag(draft: PersonDraft, flag: Flag): PersonDraft {
  return { ...draft, flags: toggled(draft.flags, flag), isNone: false };
}

export function toggleCondition(draft: PersonDraft, condition: Condition): PersonDraft {
  return { ...draft, conditions: toggled(draft.conditions, condition), isNone: false };
}

export function toggleNone(draft: PersonDraft): PersonDraft {
  return draft.isNone ? { ...draft, isNone: false } : { ...draft, flags: [], conditions: [], isNone: true };
}

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
