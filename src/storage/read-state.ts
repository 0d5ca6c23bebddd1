import type { State } from '../core/state.ts';
import { nowMs } from '../platform/clock.ts';
import { localStorageArea, onLocalStorageChange } from '../platform/storage-area.ts';
import { load } from './store.ts';

/** The state as stored, for a page to show. Pages never write it. Rejects when storage cannot be read. */
export async function readState(): Promise<State> {
  const { state, isFailed } = await load(localStorageArea, nowMs());
  if (isFailed) throw new Error('Storage failed.');
  return state;
}

/** Calls `onChange` with the state after each change of it. Returns how to stop. */
export function watchState(onChange: (state: State) => void): () => void {
  return onLocalStorageChange(() => {
    // A read that fails leaves what is shown; the next change reads again.
    readState().then(onChange, () => undefined);
  });
}
