import type { Settings } from './settings.ts';
import type { State } from './state.ts';

/** Two slow breaths to a hold, longer out than in, no pauses (evidence.md section B). */
export interface Breath {
  phase: 'in' | 'out';
  /** How far this half is, 0 to 1. */
  progress: number;
  /** How full the chest is, 0 to 1: what the ring draws. */
  fullness: number;
}

const BREATHS_PER_HOLD = 2;
/** Share of a breath that is breathed in: 4 of 10 s, 3 of 7.5 s. */
const IN_SHARE = 0.4;

/** The breath at `elapsedSeconds` into a hold of `holdSeconds`. Total for any number; before the start it is the start. */
export function breathAt(elapsedSeconds: number, holdSeconds: number): Breath {
  const length = holdSeconds / BREATHS_PER_HOLD;
  const inSeconds = length * IN_SHARE;
  const into = Math.min(Math.max(elapsedSeconds, 0), holdSeconds) % length;
  if (into < inSeconds) {
    const progress = into / inSeconds;
    return { phase: 'in', progress, fullness: progress };
  }
  const progress = (into - inSeconds) / (length - inSeconds);
  return { phase: 'out', progress, fullness: 1 - progress };
}

/** How a hold is breathed: as set, and never paced for whoever is dizzy (evidence.md section B). */
export function breathingOf({ person, settings }: Pick<State, 'person' | 'settings'>): Settings['breathing'] {
  return person.flags.includes('dizziness-balance') ? 'natural' : settings.breathing;
}
