import type { Body, Exclusion } from './allowed.ts';
import { whyExcluded } from './allowed.ts';
import type { Area } from './area.ts';
import { AREAS } from './area.ts';
import type { Stretch } from './stretch.ts';

/** An area with nothing left to stretch: it rests, and is never called neglected. */
export interface RestingArea {
  area: Area;
  because: Exclusion;
}

/**
 * The areas in which every stretch of `library` is excluded. The reason is that of its first one; where something could be
 * done were it not switched off, that is the reason.
 */
export function restingAreas(library: readonly Stretch[], body: Body): RestingArea[] {
  return AREAS.flatMap((area) => {
    const reasons = library
      .filter((stretch) => stretch.area === area)
      .map((stretch) => whyExcluded(stretch, body));
    const because = reasons.find((why) => why?.by === 'off') ?? reasons[0] ?? null;
    return because === null || reasons.includes(null) ? [] : [{ area, because }];
  });
}
