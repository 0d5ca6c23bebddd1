import browser from 'webextension-polyfill';

/** Closes the page this runs in: a popup or a small window. */
export function closePage(): void {
  window.close();
}

/** Opens the page of settings, or shows the one that is open. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
