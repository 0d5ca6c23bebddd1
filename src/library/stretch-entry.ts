import type { Flag } from '../core/flags.ts';
import type { Stretch } from '../core/stretch.ts';

/** What a data file states of a stretch: only what is particular to it. */
type StretchEntry = Pick<Stretch, 'id' | 'area'> &
  Partial<Omit<Stretch, 'words' | 'holdSeconds' | 'repetitions'>> & {
    readonly holdSeconds?: number;
    readonly repetitions?: number;
  };

/** The seconds and repetitions that may be set; no entry is outside of them (R2, R4). */
const HOLD_SECONDS = { min: 15, max: 20 };
const REPETITIONS = { min: 2, max: 3 };

/** These exclude all stretches: until a professional has cleared them (S1 and S2), or as long as nothing is said. */
const ALWAYS_EXCLUDED_BY: readonly Flag[] = ['recent-surgery', 'heart', 'only-breaks'];

/** Prefix of a stretch's message keys. */
export function wordsOf(id: string): string {
  return id.replaceAll('-', '_');
}

/** Fills what most stretches have in common: seated, without props, one side after the other. */
export function stretch(entry: StretchEntry): Stretch {
  return {
    needs: [],
    position: 'seated',
    isSided: true,
    mistakeCount: 3,
    formTips: [2],
    isAngleSearched: false,
    cautionWith: [],
    extraCautionWith: [],
    seen: 'yes',
    isWarmUpAdvised: false,
    balanceDemand: 'none',
    isSeed: false,
    ...entry,
    words: wordsOf(entry.id),
    holdSeconds: { default: entry.holdSeconds ?? 20, ...HOLD_SECONDS },
    repetitions: { default: entry.repetitions ?? 2, ...REPETITIONS },
    excludedBy: [...(entry.excludedBy ?? []), ...ALWAYS_EXCLUDED_BY],
  };
}
