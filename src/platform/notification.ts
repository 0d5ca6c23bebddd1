import type { Notifications } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Capabilities } from './capabilities.ts';
import { capabilitiesOf } from './capabilities.ts';

/** The one notification of the product: a new one replaces it, so a doubled one is never seen (fault D12). */
const ID = 'offer';

export interface NotificationWords {
  title: string;
  message: string;
  /** Labels of the buttons, where there are buttons; the first one starts, the second puts off. */
  buttons: readonly [string, string];
}

/** Chromium's options are not in the polyfill's types. */
type Options = Notifications.CreateNotificationOptions & {
  buttons?: { title: string }[];
  requireInteraction?: boolean;
};

export function notificationOptions(words: NotificationWords, iconUrl: string, can: Capabilities): Options {
  const { title, message, buttons } = words;
  const options: Options = { type: 'basic', iconUrl, title, message };
  return can.hasNotificationButtons
    ? { ...options, buttons: buttons.map((label) => ({ title: label })), requireInteraction: true }
    : options;
}

export async function showNotification(words: NotificationWords): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  await browser.notifications.create(
    ID,
    notificationOptions(words, iconUrl, capabilitiesOf(browser.runtime)),
  );
}

export async function isNotificationShown(): Promise<boolean> {
  return ID in (await browser.notifications.getAll());
}

export async function clearNotification(): Promise<void> {
  await browser.notifications.clear(ID);
}

/** `handle` is told what was clicked. Closing the notification is never an answer, so nobody listens to it. */
export function onNotificationClick(handle: (target: 'body' | 'first' | 'second') => void): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id === ID) handle('body');
  });
  browser.notifications.onButtonClicked?.addListener((id, index) => {
    if (id === ID) handle(index === 0 ? 'first' : 'second');
  });
}
