import type { Notifications } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Capabilities } from './capabilities.ts';
import { capabilitiesOf } from './capabilities.ts';

/** The two notifications of the product: a new one replaces the one of its id, so a doubled one is never seen (fault D12). */
const IDS = ['offer', 'test'] as const;
export type NotificationId = (typeof IDS)[number];

export interface NotificationWords {
  title: string;
  message: string;
  /** Labels of the buttons, where there are buttons; two at most. */
  buttons: readonly string[];
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

export async function showNotification(id: NotificationId, words: NotificationWords): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  const options = notificationOptions(words, iconUrl, capabilitiesOf(browser.runtime));
  await browser.notifications.create(id, options);
}

export async function isNotificationShown(id: NotificationId): Promise<boolean> {
  return id in (await browser.notifications.getAll());
}

export async function clearNotification(id: NotificationId): Promise<void> {
  await browser.notifications.clear(id);
}

/** Not in the polyfill's types, and not in every browser. */
type NotificationsApi = Notifications.Static & {
  getPermissionLevel?: () => Promise<'granted' | 'denied'>;
};

/** The person has forbidden this extension's notifications in the browser. False where the browser does not say. */
export async function areNotificationsForbidden(): Promise<boolean> {
  const api: NotificationsApi = browser.notifications;
  return (await api.getPermissionLevel?.()) === 'denied';
}

/**
 * `handle` is told what was clicked on which. Closing a notification is never an answer, so nobody listens to it. Returns how
 * to stop.
 */
export function onNotificationClick(
  handle: (id: NotificationId, target: 'body' | 'first' | 'second') => void,
): () => void {
  const { onClicked, onButtonClicked } = browser.notifications;
  const clicked = (id: string) => {
    if (isOurs(id)) handle(id, 'body');
  };
  const buttonClicked = (id: string, index: number) => {
    if (isOurs(id)) handle(id, index === 0 ? 'first' : 'second');
  };
  onClicked.addListener(clicked);
  onButtonClicked?.addListener(buttonClicked);
  return () => {
    onClicked.removeListener(clicked);
    onButtonClicked?.removeListener(buttonClicked);
  };
}

function isOurs(id: string): id is NotificationId {
  return IDS.some((each) => each === id);
}
