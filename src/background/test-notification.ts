import { message } from '../platform/i18n.ts';
import { areNotificationsForbidden, clearNotification, showNotification } from '../platform/notification.ts';
import { within } from '../platform/patience.ts';
import { isInTab } from '../platform/window.ts';
import { openPopup } from './open-popup.ts';

const WELCOME_PAGE = 'src/ui/welcome/index.html';
/** How long a call of the browser is waited for: less than the page that asked waits for its answer. */
const PATIENCE_MS = 3_000;

/**
 * Shows a notification just as a break would be announced. It has an id of its own and is no part of the state, so nothing that
 * is counted or offered is touched. Whether the browser took it; what the system does with it, nobody tells. Never rejects.
 */
export async function showTestNotification(): Promise<boolean> {
  const words = {
    title: message('notify_test_title'),
    message: message('notify_test_message'),
    buttons: [message('notify_test_button')],
  };
  const show = async () => {
    if (await areNotificationsForbidden()) return false;
    await showNotification('test', words);
    return true;
  };
  return within(PATIENCE_MS, show()).catch(() => false);
}

/** The page that asked hears the click itself and comes to the front; without it, the popup says what is so now. Never rejects. */
export async function answerTestClick(): Promise<void> {
  clearNotification('test').catch(() => undefined);
  const isAsking = await within(PATIENCE_MS, isInTab(WELCOME_PAGE)).catch(() => false);
  if (!isAsking) await openPopup();
}
