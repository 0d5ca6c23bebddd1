import { useLayoutEffect, useReducer } from 'preact/hooks';
import { nowMs } from '../../platform/clock.ts';
import { after, nextFrame } from './timer.ts';

/**
 * Draws the component again `everyMs` after it was drawn, or in the next animation frame when that is 0; and at `atMs`
 * (epoch ms), when that is sooner. Time itself is read from the clock, never counted here: a late tick is late, not wrong.
 */
export function useTick(everyMs: number, atMs = Number.POSITIVE_INFINITY): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  // Not after the next paint: on a slow computer the instant would be over before anybody waited for it.
  useLayoutEffect(() => {
    if (everyMs === 0) return nextFrame(() => draw(undefined));
    return after(Math.max(1, Math.min(everyMs, atMs - nowMs())), () => draw(undefined));
  });
}
