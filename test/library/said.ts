import type { Area } from '../../src/core/area.ts';
import type { Flag } from '../../src/core/flags.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { MESSAGES, text } from './content.ts';

export function say(stretch: Stretch, part: string): string {
  return text(`${stretch.words}_${part}`);
}

export function ids(isMeant: (stretch: Stretch) => boolean): string[] {
  return STRETCHES.filter(isMeant).map((stretch) => stretch.id);
}

export function excludedIds(flag: Flag): string[] {
  return ids((stretch) => stretch.excludedBy.includes(flag));
}

export function idsOf(...areas: Area[]): string[] {
  return ids((stretch) => areas.includes(stretch.area));
}

/** All texts of the exercises, both sides, as [key, message]. */
export const SAID = Object.entries(MESSAGES)
  .filter(([key]) => STRETCHES.some((stretch) => key.startsWith(`${stretch.words}_`)))
  .map(([key, { message }]) => [key, message] as const);
