import { useEffect, useReducer } from 'preact/hooks';
import { after, nextFrame } from './timer.ts';

/**
 * Draws the component again `everyMs` after it was drawn, or in the next animation frame when that is 0. Time itself is
 * read from the clock, never counted here: a late tick is late, not wrong.
 */
export function useTick(everyMs: number): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => (everyMs === 0 ? nextFrame(() => draw(undefined)) : after(everyMs, () => draw(undefined))));
}
