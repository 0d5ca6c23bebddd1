import type { Area, Side } from '../../core/area.ts';
import { SIDES, sidesOf } from '../../core/area.ts';
import type { Condition, Flag } from '../../core/flags.ts';
import type { FocusMuscle, Person, SoreSpot } from '../../core/person.ts';

/** What is being said about the body, before it is sent. */
export interface PersonDraft {
  focus: FocusMuscle[];
  flags: Flag[];
  conditions: Condition[];
  soreSpots: SoreSpot[];
  /** "None of these" was said: nothing ticked is then an answer. */
  isNone: boolean;
}

/** The form as it stands for `person`: empty before the first run, else with what was said before. */
export function draftOf(person: Person): PersonDraft {
  const { isSetUp, focus, flags, conditions, soreSpots } = person;
  return { focus, flags, conditions, soreSpots, isNone: isSetUp && flags.length + conditions.length === 0 };
}

export function personOf({ focus, flags, conditions, soreSpots }: PersonDraft): Omit<Person, 'isSetUp'> {
  return { focus, flags, conditions, soreSpots };
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

/** One side more or less of an area; without the last one it goes. What was said of it, tight or weak, stays. */
export function toggleSide(draft: PersonDraft, area: Area, side: Side): PersonDraft {
  const chosen = draft.focus.find((muscle) => muscle.area === area);
  if (chosen === undefined) return { ...draft, focus: [...draft.focus, { area, side, kind: 'tight' }] };
  const sides = SIDES.filter((each) => isSideChosen(draft, area, each) !== (each === side));
  const [first, second] = sides;
  if (first === undefined) return toggleArea(draft, area);
  return changeFocus(draft, area, { side: second === undefined ? first : 'both' });
}

export function isSideChosen({ focus }: PersonDraft, area: Area, side: Side): boolean {
  return focus.some((muscle) => muscle.area === area && sidesOf(muscle.side).includes(side));
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
