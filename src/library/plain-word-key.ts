import type { Stretch } from '../core/stretch.ts';

/** The message key of a part that reads the same for both sides. Apart from `words.ts`, whose table of sides is large. */
export function plainWordKey(stretch: Stretch, part: 'short'): string {
  return `${stretch.words}_${part}`;
}
