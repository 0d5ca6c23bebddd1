import { isToolbarPopupOpen, openToolbarPopup } from '../platform/action.ts';
import { focusLastWindow, openSmallWindow } from '../platform/window.ts';

const POPUP_PAGE = 'src/ui/popup/index.html';
const WINDOW = { width: 376, height: 620 };

/**
 * Shows the popup: at once, so that a click still counts as one; else with the last window in front, because a browser
 * without an active window refuses; else in a small window of its own. Never rejects.
 */
export async function openPopup(): Promise<void> {
  if (await opens(openToolbarPopup)) return;
  const openInFront = () => focusLastWindow().then(openToolbarPopup);
  if (await opens(openInFront)) return;
  await openSmallWindow(POPUP_PAGE, WINDOW.width, WINDOW.height).catch(() => undefined);
}

/** Whether the popup is on the screen after `open`. Chromium at times rejects although it has opened it. */
async function opens(open: () => Promise<void>): Promise<boolean> {
  try {
    await open();
    return true;
  } catch {
    return isToolbarPopupOpen().catch(() => false);
  }
}
