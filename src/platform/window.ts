import browser from 'webextension-polyfill';

/** Place and size of a window or a screen, in screen pixels. */
interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Brings the window used last to the front. Rejects when there is none. */
export async function focusLastWindow(): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id === undefined) throw new Error('No window to focus');
  await browser.windows.update(id, { focused: true });
}

/** Whether one of these pages of the extension is open in a tab or a window of its own, at whatever place of it. */
export async function isInTab(...paths: string[]): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const urls = paths.map((path) => browser.runtime.getURL(path));
  return contexts.some(({ documentUrl }) => urls.includes(documentUrl?.split('#')[0] ?? ''));
}

/** Opens a page of the extension in a window of its own, without a tab strip. Rejects where there are no windows. */
export async function openWindow(
  path: string,
  bounds: Pick<Bounds, 'width' | 'height'> & Partial<Bounds>,
): Promise<void> {
  await browser.windows.create({ url: browser.runtime.getURL(path), type: 'popup', ...bounds });
}

/** Whether the page this runs in is a tab among others, not the toolbar popup or a window of its own. */
export async function isAmongTabs(): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.windowId === undefined) return false;
  return (await browser.windows.get(tab.windowId)).type === 'normal';
}

/** Brings the page this runs in to the front: its tab, and its window. Rejects where it is in no tab. */
export async function showThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined || tab.windowId === undefined) throw new Error('This page is in no tab');
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** The place and size of the window that the page this runs in fills. */
export function ownBounds(): Bounds {
  const { screenX, screenY, outerWidth, outerHeight } = window;
  return { left: screenX, top: screenY, width: outerWidth, height: outerHeight };
}

/** The part of the screen under the page this runs in that windows may cover. */
export function screenBounds(): Bounds {
  // Both browsers know where it begins, which matters with a second screen; the standard does not.
  const { availLeft = 0, availTop = 0, availWidth, availHeight } = window.screen as Screen & Partial<Corner>;
  return { left: availLeft, top: availTop, width: availWidth, height: availHeight };
}

interface Corner {
  availLeft: number;
  availTop: number;
}

export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
