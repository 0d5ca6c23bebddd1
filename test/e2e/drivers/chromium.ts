import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { clickChromiumNotification, dismissChromiumNotification } from './chromium-notification.ts';
import { type ChromiumPage, chromiumPage } from './chromium-page.ts';
import { findPopup } from './chromium-popup.ts';
import { chromiumWorker } from './chromium-worker.ts';
import type { Display } from './display.ts';
import type { Driver } from './driver.ts';
import { chromiumExtensionId } from './extension-id.ts';
import { installInChromiumProfile } from './install-in-profile.ts';
import { launchChromiumContext } from './launch-chromium-context.ts';
import { whileFrozen } from './process-freeze.ts';
import { storageThrough } from './storage-through.ts';
import { waitUntil } from './wait-until.ts';

export interface ChromiumDriver extends Driver {
  kind: 'chromium';
  /** Playwright's own browser context, for all that a `Driver` does not have. */
  context: BrowserContext;
  openPage(path: string): Promise<ChromiumPage>;
  waitForPage(addressPart: string, timeoutMs?: number): Promise<ChromiumPage>;
}

export interface LaunchOptions {
  extensionDir: string;
  profileDir?: string;
  /** Installed in `profileDir` as a package that is still there at the next launch, instead of loaded for this one. */
  isInstalled?: boolean;
  /** Installed as this version; when the profile has another one, it is an update. */
  version?: string;
  /** Headed when a display is given, unless told otherwise. */
  headed?: boolean;
  display?: Display;
  /** Windows take the place and size that they ask for. They always do in Firefox. */
  areWindowsFree?: boolean;
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const extensionDir = resolve(options.extensionDir);
  const { isInstalled = false } = options;
  const extensionId = isInstalled
    ? installInChromiumProfile(extensionDir, options.profileDir ?? '', options.version)
    : chromiumExtensionId(extensionDir);
  const context = await launchChromiumContext({
    extensionDirs: isInstalled ? [] : [extensionDir],
    profileDir: options.profileDir,
    headed: options.headed ?? options.display !== undefined,
    display: options.display?.display,
    areWindowsFree: options.areWindowsFree,
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Playwright gave no browser for its persistent context');
  await browser.send('Target.setDiscoverTargets', { discover: true });
  // The first tab stays open and blank: it is what the worker is started from, and keeps the window alive.
  const home = context.pages()[0] ?? (await context.newPage());
  const homeSession = await context.newCDPSession(home);
  const worker = chromiumWorker(browser, homeSession, extensionId);
  await worker.waitUntilRunning(10_000).catch(async (late) => {
    // --load-extension says nothing of a manifest that it refuses; this asks again in a way that answers.
    const { id } = await browser
      .send('Extensions.loadUnpacked', { path: extensionDir })
      .finally(() => context.close());
    throw new Error(`${extensionDir} was loaded as ${id}, but its worker did not start: ${late.message}`);
  });

  const url = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const waitForPopup = (timeoutMs = 10_000) =>
    waitUntil(() => findPopup(browser, extensionId), { timeoutMs, what: 'a toolbar popup is open' });
  const needDisplay = () => {
    if (!options.display) throw new Error('notifications can be clicked only with a display');
    return options.display;
  };

  return {
    kind: 'chromium',
    context,
    extensionId,
    url,
    worker,
    storage: storageThrough(worker),
    waitForPopup,
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(url(path));
      return chromiumPage(page);
    },
    async waitForPage(addressPart, timeoutMs = 10_000) {
      const find = () => context.pages().find((page) => page.url().includes(addressPart));
      return chromiumPage(await waitUntil(find, { timeoutMs, what: `a page ${addressPart} is open` }));
    },
    addresses: async () => context.pages().map((page) => page.url()),
    async installOther(otherDir) {
      const { id } = await browser.send('Extensions.loadUnpacked', { path: resolve(otherDir) });
      const other = chromiumWorker(browser, homeSession, id);
      await other.waitUntilRunning(10_000);
      return other;
    },
    async whileFrozen(act) {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      const processIds = processInfo.map(({ id }) => id);
      await whileFrozen(processIds, act);
    },
    async openToolbarPopup() {
      await worker.evaluate('chrome.action.openPopup()');
      return waitForPopup();
    },
    clickNotification: (target = {}) => clickChromiumNotification(needDisplay(), target),
    dismissNotification: (timeoutMs) => dismissChromiumNotification(needDisplay(), timeoutMs),
    close: () => context.close(),
  };
}
