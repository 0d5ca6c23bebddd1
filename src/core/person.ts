import type { Area, HeldSide } from './area.ts';
import { daysBetween } from './day-clock.ts';
import type { Condition, Flag } from './flags.ts';

/** A focus muscle: an area the person wants more of. */
export interface FocusMuscle {
  area: Area;
  side: HeldSide;
  kind: 'tight' | 'weak';
}

/** An area that also hurts. Stiff alone is not in it. */
export interface SoreSpot {
  area: Area;
  /** Sometimes sore: gentler variants, light pull. Painful: it rests, until the person says otherwise. */
  degree: 'sometimes-sore' | 'painful';
  /** Local day on which it was said, `YYYY-MM-DD`. */
  saidDay: string;
}

/** What a person has said about their body. */
export interface Person {
  /** The first run was answered, even with nothing chosen. Until then the reminder is off. */
  isSetUp: boolean;
  focus: FocusMuscle[];
  flags: Flag[];
  conditions: Condition[];
  soreSpots: SoreSpot[];
}

export const DEFAULT_PERSON: Person = {
  isSetUp: false,
  focus: [],
  flags: [],
  conditions: [],
  soreSpots: [],
};

/** A painful area is asked about again after so many days; it never lapses by itself. */
const ASK_AGAIN_DAYS = 14;

export function soreSpot(person: Person, area: Area): SoreSpot | undefined {
  return person.soreSpots.find((spot) => spot.area === area);
}

/** Painful areas of which nothing was said for fourteen days. */
export function painToAsk(person: Person, today: string): Area[] {
  return person.soreSpots
    .filter((spot) => spot.degree === 'painful' && daysBetween(spot.saidDay, today) >= ASK_AGAIN_DAYS)
    .map(({ area }) => area);
}
