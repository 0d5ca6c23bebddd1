/** A person's data as a whole: the way back from an import, entries of a file, and how all of it is forgotten. */
import { startCycle } from './cycle.ts';
import type { LogEntry } from './log-entry.ts';
import type { ExportedState, State } from './state.ts';
import { DEFAULT_STATE, EXPORTED_KEYS, MOST_OUTBOX } from './state.ts';

/** What an import may replace, as it is in `state`. */
export function exportedPart(state: State): ExportedState {
  return Object.fromEntries(EXPORTED_KEYS.map((key) => [key, state[key]])) as ExportedState;
}

/** `after` without the way back, when something that it would overwrite has changed since `before`. */
export function forgetWayBack(before: State, after: State): State {
  const isStale =
    after.beforeImport === before.beforeImport && EXPORTED_KEYS.some((key) => after[key] !== before[key]);
  return isStale ? { ...after, beforeImport: null } : after;
}

/** `state` with entries of a file on their way into the history; as it was when they are too many to wait at once. */
export function withEntries(state: State, entries: readonly LogEntry[]): State {
  const waiting = new Set(state.outbox.map(({ id }) => id));
  const more = entries.filter(({ id }) => !waiting.has(id));
  const isTooMuch = state.outbox.length + more.length > MOST_OUTBOX;
  return more.length === 0 || isTooMuch ? state : { ...state, outbox: [...state.outbox, ...more] };
}

/** Nothing of the person is left; the history is deleted next. That the welcome page was opened is not of the person. */
export function eraseAll({ rev, isWelcomed }: State, nowMs: number): State {
  return { ...DEFAULT_STATE, rev, isWelcomed, cycle: startCycle(nowMs), isErasing: true };
}
