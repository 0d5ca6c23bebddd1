import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  extensionId: string | undefined;
  url: string | undefined;
}

export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** `handle` answers every message; it must not reject. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    handle(message, { extensionId: sender.id, url: sender.url }),
  );
}

/** This extension's id, and the origin of its pages with a slash at the end. */
export function ownIdentity(): { extensionId: string; origin: string } {
  return { extensionId: browser.runtime.id, origin: browser.runtime.getURL('') };
}
