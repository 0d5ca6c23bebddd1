import type { Modes } from './modes.ts';
import { isUnwell, isVerySore } from './modes.ts';

/** A break without a stretch. It counts as taken (evidence.md section C: a break must count, stretch or not). */
export const BREAK_CARDS = ['stand', 'water', 'walk', 'breathe', 'bath', 'swim'] as const;
export type BreakCard = (typeof BREAK_CARDS)[number];

/** For whoever wants only a break, or may stretch nothing. */
const USUAL_BREAKS: readonly BreakCard[] = ['stand', 'water', 'walk', 'breathe'];
/** Exactly these three when muscles are very sore (R27). */
const SORE_BREAKS: readonly BreakCard[] = ['bath', 'walk', 'swim'];
/** Ill or unwell: walk, or rest with calm breathing. */
const UNWELL_BREAKS: readonly BreakCard[] = ['walk', 'breathe'];

/** What there is in place of a stretch on `today`. */
export function breaksFor(modes: Modes, today: string): readonly BreakCard[] {
  if (isUnwell(modes, today)) return UNWELL_BREAKS;
  return isVerySore(modes, today) ? SORE_BREAKS : USUAL_BREAKS;
}
