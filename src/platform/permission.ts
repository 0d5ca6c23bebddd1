import browser from 'webextension-polyfill';

/** The one permission that is asked for later: it tells which sites the tabs show. */
const TABS = { permissions: ['tabs' as const] };

export function hasTabsPermission(): Promise<boolean> {
  return browser.permissions.contains(TABS);
}

/** Shows the browser's own question. Only inside the handler of a click; whether it was granted. */
export function requestTabsPermission(): Promise<boolean> {
  return browser.permissions.request(TABS);
}

/** Gives it back. Rejects when the browser does not let go of it. */
export async function giveBackTabsPermission(): Promise<void> {
  if (!(await browser.permissions.remove(TABS))) throw new Error('The permission was not given back.');
}

/** Also when it is changed in the browser's own settings. Returns how to stop. */
export function onPermissionChange(onChange: () => void): () => void {
  const listener = () => onChange();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
