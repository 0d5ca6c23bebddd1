import { useEffect } from 'preact/hooks';
import { ownBounds } from '../../platform/window.ts';
import type { Act } from '../shared/send.ts';
import { after } from '../shared/timer.ts';
import { isLargeView } from './large-view.ts';
import { watchBounds } from './watch-bounds.ts';

/** The large window is where it was when it opens again. */
export function useKeptBounds(act: Act): void {
  useEffect(() => {
    if (!isLargeView()) return undefined;
    const stop = watchBounds({
      bounds: () => (document.visibilityState === 'visible' ? ownBounds() : null),
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
