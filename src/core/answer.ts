/** What is felt in a hold (R8 to R11). */
export const ANSWERS = ['nothing-yet', 'clear-pull', 'strong', 'pain'] as const;
export type Answer = (typeof ANSWERS)[number];
