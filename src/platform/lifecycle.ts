import browser from 'webextension-polyfill';

/** The browser started, or the extension was installed or updated. */
export function onStart(handle: () => void): void {
  browser.runtime.onStartup.addListener(handle);
  browser.runtime.onInstalled.addListener(handle);
}
