import browser from 'webextension-polyfill';
import { capabilitiesOf } from './capabilities.ts';

/** Whose menus and questions a person sees: texts that quote them differ. */
export function browserFamily(): 'chromium' | 'firefox' {
  return capabilitiesOf(browser.runtime).hasNotificationButtons ? 'chromium' : 'firefox';
}
