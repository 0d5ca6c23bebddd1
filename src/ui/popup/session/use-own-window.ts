import { useEffect, useState } from 'preact/hooks';
import type { State } from '../../../core/state.ts';
import { windowPlace } from '../../../core/window-place.ts';
import { closePage } from '../../../platform/page.ts';
import { isAmongTabs, isInTab, openWindow, screenBounds } from '../../../platform/window.ts';
import { isLargeView } from './large-view.ts';

const LARGE_PAGE = 'src/ui/popup/large.html';

/**
 * Whether the session is to be shown here. One that leads away from the screen has a large window of its own: the popup
 * opens that and goes. It stays when the window is there already, so two views show one session, and when there can be none.
 */
export function useIsShownHere({ session, settings, sessionWindow }: State): boolean {
  const isAway = session?.plan.items.some((item) => item.isAwayFromScreen) === true;
  const isWanted = isAway && settings.opensLargeWindow && !isLargeView();
  // A session that turns to such a stretch in its middle, by a swap, stays where it is.
  const [isHere, setHere] = useState(!isWanted);
  useEffect(() => {
    if (isHere) return;
    const stay = () => setHere(true);
    isOpenable()
      .then(async (isOpen) => {
        if (!isOpen) return stay();
        await openWindow(LARGE_PAGE, windowPlace(sessionWindow, screenBounds()));
        closePage();
      })
      .catch(stay);
  }, []);
  return isHere;
}

async function isOpenable(): Promise<boolean> {
  return !(await isAmongTabs()) && !(await isInTab(LARGE_PAGE));
}
