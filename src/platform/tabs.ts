import browser from 'webextension-polyfill';

/** A tab that plays sound. */
export interface AudibleTab {
  /** It is the one shown in its window, and that window is not minimised. */
  isShown: boolean;
  isFullScreen: boolean;
  /** Known with the `tabs` permission only, else null. */
  host: string | null;
}

/** The tabs that play sound now and are not muted. Needs no permission; with `tabs` it also tells on which host. */
export async function audibleTabs(): Promise<AudibleTab[]> {
  const tabs = await browser.tabs.query({ audible: true, muted: false });
  if (tabs.length === 0) return [];
  const windows = new Map((await browser.windows.getAll()).map((window) => [window.id, window.state]));
  return tabs.map(({ active, windowId, url }) => ({
    isShown: active && windows.get(windowId) !== 'minimized',
    isFullScreen: windows.get(windowId) === 'fullscreen',
    host: hostOf(url),
  }));
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : null;
}
