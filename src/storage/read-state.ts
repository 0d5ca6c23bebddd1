import type { State } from '../core/state.ts';
import { nowMs } from '../platform/clock.ts';
import { localStorageArea, onLocalStorageChange } from '../platform/storage-area.ts';
import { load } from './store.ts';

/** The state as stored, for a page to show. Pages never write it. */
export async function readState(): Promise<State> {
  return (await load(localStorageArea, nowMs())).state;
}

/** Calls `onChange` with the state after each change of it. Returns how to stop. */
export function watchState(onChange: (state: State) => void): () => void {
  return onLocalStorageChange(() => {
    void readState().then(onChange);
  });
}
