import type { Area } from './area.ts';
import type { Person } from './person.ts';
import type { Stretch } from './stretch.ts';
import { PROPS } from './stretch.ts';

/** What a person may have at hand. A seat is taken for granted; standing up is asked for like a prop. */
export const SPOTS = ['standing', ...PROPS] as const;
export type Spot = (typeof SPOTS)[number];

export type Place = Record<Spot, 'yes' | 'no' | 'unknown'>;

/** At first: seated, without props. The rest is asked for when it is first useful. */
export const DEFAULT_PLACE = Object.fromEntries(SPOTS.map((spot) => [spot, 'unknown'])) as Place;

/** What `stretch` needs. Whoever can use a wall, a door frame or a desk can stand there. */
export function spotsNeeded(stretch: Stretch): readonly Spot[] {
  return stretch.position === 'standing' && stretch.needs.length === 0 ? ['standing'] : stretch.needs;
}

export function fitsPlace(stretch: Stretch, place: Place): boolean {
  return spotsNeeded(stretch).every((spot) => place[spot] === 'yes');
}

/** What a person who stays discreet wants nobody to see. */
export interface Discretion {
  isDiscreet: boolean;
  /** Legs apart or lifted may be seen all the same. */
  showsLegs: boolean;
}

export function fitsDiscretion({ seen }: Stretch, { isDiscreet, showsLegs }: Discretion): boolean {
  return !isDiscreet || seen === 'no' || (seen === 'legs' && showsLegs);
}

/** A spot to ask about, and the focus area that waits for the answer. */
export interface PlaceQuestion {
  spot: Spot;
  area: Area;
}

/**
 * The one question worth asking now: the first spot not asked about yet that would give a focus area its first stretch.
 * `allowed` are the stretches that nothing else excludes: no flag, and no wish to be discreet.
 */
export function placeQuestion(
  person: Person,
  place: Place,
  allowed: readonly Stretch[],
): PlaceQuestion | null {
  for (const { area } of person.focus) {
    const ofArea = allowed.filter((stretch) => stretch.area === area);
    // A stretch that can be done already misses nothing: it comes first, and there is nothing to ask.
    const open = ofArea
      .map((stretch) => spotsNeeded(stretch).filter((spot) => place[spot] !== 'yes'))
      .filter((missing) => missing.every((spot) => place[spot] === 'unknown'))
      .sort((a, b) => a.length - b.length);
    const spot = open[0]?.[0];
    if (spot !== undefined) return { spot, area };
  }
  return null;
}
