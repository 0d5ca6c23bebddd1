import browser from 'webextension-polyfill';

/** Newer than the polyfill's types, and not in every browser. */
interface UserSettingsApi {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: { addListener(listener: () => void): void };
}

/** Whether the sign stands in the toolbar; null when the browser does not say. */
export async function isOnToolbar(): Promise<boolean | null> {
  const action: UserSettingsApi = browser.action;
  return (await action.getUserSettings?.())?.isOnToolbar ?? null;
}

/** Calls `onChange` when the sign is pinned or put away, where the browser tells. */
export function onToolbarChange(onChange: () => void): void {
  const action: UserSettingsApi = browser.action;
  action.onUserSettingsChanged?.addListener(onChange);
}
