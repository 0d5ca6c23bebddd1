import type { Area } from './area.ts';
import type { Condition, Flag } from './flags.ts';

export const POSITIONS = ['seated', 'standing', 'floor'] as const;
export type Position = (typeof POSITIONS)[number];

/** What must be at hand. 'chair' means one without wheels, swivel or tilt (evidence.md 6.1c). */
export const PROPS = ['chair', 'wall', 'desk', 'doorway', 'mat', 'strap'] as const;
export type Prop = (typeof PROPS)[number];

/**
 * One exercise of the library, as the rules need it. Its words live in `_locales` under `words`
 * (`<words>_name`, `_setup`, `_move`, `_hold`, `_release`, `_feel`, `_tip1` to `_tip3`, `_mistake1` ..., `_gentler`, `_progression`).
 */
export interface Stretch {
  readonly id: string;
  /** Prefix of this stretch's message keys: the id with `-` as `_`. */
  readonly words: string;
  readonly area: Area;
  readonly position: Position;
  /** Every one of these must be at hand. */
  readonly needs: readonly Prop[];
  /** Left and right are stretched one after the other. The words describe the right side. */
  readonly isSided: boolean;
  /** Seconds of one still hold: default 15 to 20, and the range it may be set to (R2). */
  readonly holdSeconds: { readonly default: number; readonly min: number; readonly max: number };
  /** Repetitions on each side: default 2 to 3, and the range (R4). */
  readonly repetitions: { readonly default: number; readonly min: number; readonly max: number };
  /** Which of the three tips for `not feeling it` (R10, R11) correct the form without asking for more tension. */
  readonly formTips: readonly number[];
  readonly mistakeCount: number;
  /** The angle must be searched: glutes, chest, hamstrings (R13). */
  readonly isAngleSearched: boolean;
  readonly excludedBy: readonly Flag[];
  readonly cautionWith: readonly Flag[];
  readonly extraCautionWith: readonly Condition[];
  /** What an open-plan office sees of it: nothing, legs that are apart or lifted, or more. */
  readonly seen: 'no' | 'legs' | 'yes';
  /** Not to be done cold (R18). */
  readonly isWarmUpAdvised: boolean;
  readonly balanceDemand: 'none' | 'low' | 'moderate';
  /** One of the two exercises of the source article (R14, R15). */
  readonly isSeed: boolean;
}
