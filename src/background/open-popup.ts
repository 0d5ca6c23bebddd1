import { isToolbarPopupOpen, openToolbarPopup } from '../platform/action.ts';
import { within } from '../platform/patience.ts';
import { focusLastWindow, isInTab, openWindow } from '../platform/window.ts';

const POPUP_PAGE = 'src/ui/popup/index.html';
/** The same in a large window, which stays open after its session. */
const LARGE_PAGE = 'src/ui/popup/large.html';
const WINDOW = { width: 376, height: 620 };
/** How long a call of the browser is waited for. */
const PATIENCE_MS = 5_000;

/**
 * Shows the popup: at once, so that a click still counts as one; else with the last window in front, because a browser
 * without an active window refuses; else in a small window of its own. Never rejects.
 */
export async function openPopup(): Promise<void> {
  if (await opens(openToolbarPopup)) return;
  const openInFront = () => focusLastWindow().then(openToolbarPopup);
  if (await opens(openInFront)) return;
  await openOfferWindow().catch(() => undefined);
}

/** The popup's page in a small window of its own, unless it is open in one already (fault E04). */
export async function openOfferWindow(): Promise<void> {
  const isOpen = await within(PATIENCE_MS, isInTab(POPUP_PAGE, LARGE_PAGE)).catch(() => false);
  if (!isOpen) await within(PATIENCE_MS, openWindow(POPUP_PAGE, WINDOW));
}

/** Whether the popup is on the screen after `open`. Chromium at times rejects although it has opened it. */
async function opens(open: () => Promise<void>): Promise<boolean> {
  try {
    await within(PATIENCE_MS, open());
    return true;
  } catch {
    return within(PATIENCE_MS, isToolbarPopupOpen()).catch(() => false);
  }
}
