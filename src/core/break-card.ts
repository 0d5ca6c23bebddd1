import type { Modes } from './modes.ts';
import { isUnwell, isVerySore } from './modes.ts';

/** A break without a stretch. It counts as taken (evidence.md section C: a break must count, stretch or not). */
export const BREAK_CARDS = ['stand', 'water', 'walk', 'breathe', 'bath', 'swim'] as const;
export type BreakCard = (typeof BREAK_CARDS)[number];

/** What of the day decides which breaks there are; 'usual' is nothing of it. */
export type BreakReason = 'unwell' | 'sore' | 'usual';

const BREAKS: Record<BreakReason, readonly BreakCard[]> = {
  /** Ill or unwell: walk, or rest with calm breathing. */
  unwell: ['walk', 'breathe'],
  /** Exactly these three when muscles are very sore (R27). */
  sore: ['bath', 'walk', 'swim'],
  /** For whoever wants only a break, or may stretch nothing. */
  usual: ['stand', 'water', 'walk', 'breathe'],
};

/** Why a break of `today` is what it is: the first that applies. */
export function breakReason(modes: Modes, today: string): BreakReason {
  if (isUnwell(modes, today)) return 'unwell';
  return isVerySore(modes, today) ? 'sore' : 'usual';
}

/** What there is in place of a stretch on `today`. */
export function breaksFor(modes: Modes, today: string): readonly BreakCard[] {
  return BREAKS[breakReason(modes, today)];
}
