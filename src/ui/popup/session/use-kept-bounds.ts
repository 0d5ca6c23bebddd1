import { useEffect } from 'preact/hooks';
import { ownBounds } from '../../../platform/window.ts';
import type { Act } from '../../shared/send.ts';
import { after } from '../../shared/timer.ts';
import { isLargeView } from './large-view.ts';
import { watchBounds } from './watch-bounds.ts';

/** The large window is where it was when it opens again. */
export function useKeptBounds(act: Act): void {
  useEffect(() => {
    if (!isLargeView()) return undefined;
    const stop = watchBounds({
      bounds: () => (document.visibilityState === 'visible' ? ownBounds() : null),
      onMaybeMoved,
      after,
      keep: (bounds) => act('keepWindow', { bounds }),
    });
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, []);
}

/**
 * Browsers tell of a new size, but not of a new place. Whoever drags a window by its title leaves the page for it with the
 * pointer and comes back to it, or to another window.
 */
function onMaybeMoved(run: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  for (const type of ['resize', 'focus', 'blur']) addEventListener(type, run, { signal });
  for (const type of ['mouseenter', 'mouseleave'])
    document.documentElement.addEventListener(type, run, { signal });
  return () => stop.abort();
}
