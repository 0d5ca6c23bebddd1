import browser from 'webextension-polyfill';

/** Brings the window used last to the front. Rejects when there is none. */
export async function focusLastWindow(): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id === undefined) throw new Error('No window to focus');
  await browser.windows.update(id, { focused: true });
}

/** Whether a page of the extension is open in a tab or a window of its own. */
export async function isInTab(path: string): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['TAB'],
    documentUrls: [browser.runtime.getURL(path)],
  });
  return contexts.length > 0;
}

/** Opens a page of the extension in a small window of its own. */
export async function openSmallWindow(path: string, width: number, height: number): Promise<void> {
  await browser.windows.create({ url: browser.runtime.getURL(path), type: 'popup', width, height });
}

export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
