import browser from 'webextension-polyfill';

/** The operating system as the browser names it: "win", "mac", "linux", "cros", "android" and others. */
export async function systemName(): Promise<string> {
  return (await browser.runtime.getPlatformInfo()).os;
}
