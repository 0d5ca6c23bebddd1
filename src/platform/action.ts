import browser from 'webextension-polyfill';

/** Text of the badge; empty for none. */
export async function setBadge(text: string, background: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: background });
}

export async function setTooltip(title: string): Promise<void> {
  await browser.action.setTitle({ title });
}

/** Rejects when there is no window to show it in, or when the browser wants a click first. */
export async function openToolbarPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** Whether the toolbar popup is on the screen: `openPopup` may reject although it has opened it. */
export async function isToolbarPopupOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['POPUP'] });
  return contexts.length > 0;
}
