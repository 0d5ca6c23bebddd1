import type { Area, HeldSide } from './area.ts';
import type { Condition, Flag } from './flags.ts';

/** A focus muscle: an area the person wants more of. */
export interface FocusMuscle {
  area: Area;
  side: HeldSide;
  kind: 'tight' | 'weak';
}

/** What a person has said about their body. */
export interface Person {
  /** The first run was answered, even with nothing chosen. Until then the reminder is off. */
  isSetUp: boolean;
  focus: FocusMuscle[];
  flags: Flag[];
  conditions: Condition[];
}

export const DEFAULT_PERSON: Person = { isSetUp: false, focus: [], flags: [], conditions: [] };
