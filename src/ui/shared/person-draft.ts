import type { Area, Side } from '../../core/area.ts';
import { SIDES, sidesOf } from '../../core/area.ts';
import type { Condition, Flag } from '../../core/flags.ts';
import { PLACE_FLAGS } from '../../core/flags.ts';
import type { FocusMuscle, Person, SoreSpot } from '../../core/person.ts';

/** What is being said about the body, before it is sent. */
export interface PersonDraft {
  focus: FocusMuscle[];
  flags: Flag[];
  conditions: Condition[];
  soreSpots: SoreSpot[];
  /** "None of these" was said: nothing ticked is then an answer. */
  isNone: boolean;
  /** Surgery or a serious injury, cleared to exercise again: then only its place needs care, and it is asked for. */
  isCleared: boolean;
  /** That place is none of the list. */
  isElsewhere: boolean;
}

/** The form as it stands for `person`: empty before the first run, else with what was said before. */
export function draftOf(person: Person): PersonDraft {
  const { isSetUp, focus, flags, conditions, soreSpots } = person;
  return {
    focus,
    // Whoever chose only breaks has not answered.
    flags: flags.filter((flag) => flag !== 'only-breaks'),
    conditions,
    soreSpots,
    isNone: isSetUp && flags.length + conditions.length === 0,
    isCleared: false,
    isElsewhere: false,
  };
}

export function personOf({ focus, flags, conditions, soreSpots }: PersonDraft): Omit<Person, 'isSetUp'> {
  return { focus, flags, conditions, soreSpots };
}

/** The person as whoever would rather not say: nothing is stretched. */
export function onlyBreaks(draft: PersonDraft): Omit<Person, 'isSetUp'> {
  return { ...personOf(draft), flags: [...draft.flags, 'only-breaks'] };
}

/** The question about what hurts is answered; after a cleared surgery also where it was. */
export function isCareAnswered(draft: PersonDraft): boolean {
  const { flags, conditions, isNone, isCleared, isElsewhere } = draft;
  if (isCleared) return isElsewhere || flags.some((flag) => PLACE_FLAGS.some((place) => place === flag));
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

/** Ticked, nobody is cleared until it is said; unticked, nothing of it is left to ask. */
export function toggleSurgery(draft: PersonDraft): PersonDraft {
  const isTicked = draft.isCleared || draft.flags.includes('recent-surgery');
  const flags = draft.flags.filter((flag) => flag !== 'recent-surgery');
  const rest = { ...draft, isNone: false, isCleared: false, isElsewhere: false };
  return { ...rest, flags: isTicked ? flags : [...flags, 'recent-surgery'] };
}

/** "Cleared to exercise again?" */
export function changeCleared(draft: PersonDraft, isCleared: boolean): PersonDraft {
  const flags = draft.flags.filter((flag) => flag !== 'recent-surgery');
  return {
    ...draft,
    isCleared,
    isElsewhere: false,
    flags: isCleared ? flags : [...flags, 'recent-surgery'],
  };
}

/** How an area hurts, said on `today`; null when it does not. */
export function changeSoreSpot(
  draft: PersonDraft,
  area: Area,
  degree: SoreSpot['degree'] | null,
  today: string,
): PersonDraft {
  const others = draft.soreSpots.filter((spot) => spot.area !== area);
  return { ...draft, soreSpots: degree === null ? others : [...others, { area, degree, saidDay: today }] };
}

export function toggleCondition(draft: PersonDraft, condition: Condition): PersonDraft {
  return { ...draft, conditions: toggled(draft.conditions, condition), isNone: false };
}

export function toggleNone(draft: PersonDraft): PersonDraft {
  if (draft.isNone) return { ...draft, isNone: false };
  return { ...draft, flags: [], conditions: [], isNone: true, isCleared: false, isElsewhere: false };
}

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
