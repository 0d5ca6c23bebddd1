/** A break without a stretch. It counts as taken (evidence.md section C: a break must count, stretch or not). */
export const BREAK_CARDS = ['stand', 'water', 'walk', 'breathe', 'bath', 'swim'] as const;
export type BreakCard = (typeof BREAK_CARDS)[number];

/** For whoever wants only a break, or may stretch nothing. */
export const USUAL_BREAKS: readonly BreakCard[] = ['stand', 'water', 'walk', 'breathe'];
/** Exactly these three when muscles are very sore (R27). */
export const SORE_BREAKS: readonly BreakCard[] = ['bath', 'walk', 'swim'];
/** Ill or unwell: walk, or rest with calm breathing. */
export const UNWELL_BREAKS: readonly BreakCard[] = ['walk', 'breathe'];
