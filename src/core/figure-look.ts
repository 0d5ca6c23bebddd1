/** How the drawn body looks, by choice. */
export const SKIN_TONES = ['pale', 'light', 'tan', 'brown', 'dark', 'deep'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

export const BUILDS = ['slender', 'medium', 'sturdy'] as const;
export type Build = (typeof BUILDS)[number];

export interface FigureLook {
  skin: SkinTone;
  build: Build;
}

export const DEFAULT_FIGURE_LOOK: FigureLook = { skin: 'light', build: 'medium' };
