import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import type { LaunchOptions } from './chromium.ts';
import type { Driver, View } from './driver.ts';
import { firefoxExtensionId } from './extension-id.ts';
import { openChromeScope } from './firefox-chrome-scope.ts';
import { firefoxFrame } from './firefox-frame.ts';
import { clickFirefoxNotification, dismissFirefoxNotification } from './firefox-notification.ts';
import { firefoxView } from './firefox-view.ts';
import { firefoxWorker } from './firefox-worker.ts';
import { installInFirefoxProfile } from './install-in-profile.ts';
import { whileFrozen } from './process-freeze.ts';
import { storageThrough } from './storage-through.ts';
import { waitUntil, withDeadline } from './wait-until.ts';

export interface FirefoxDriver extends Driver {
  kind: 'firefox';
  /** Puppeteer's own browser. */
  browser: Browser;
}

export interface FirefoxOptions extends LaunchOptions {
  /** Further preferences, such as `extensions.background.idle.timeout` in ms. */
  prefs?: Record<string, unknown>;
}

/** Fixed, so that the address of a page is known before it is open. */
const UUID = '2f1a5b8e-6c3d-4e7f-9a0b-c1d2e3f4a5b6';

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxDriver> {
  const firefox = findFirefox();
  if (!firefox) throw new Error('no Firefox found: set FIREFOX_PATH or install one');
  const extensionDir = resolve(options.extensionDir);
  const extensionId = firefoxExtensionId(extensionDir);
  const { isInstalled = false } = options;
  if (isInstalled) installInFirefoxProfile(extensionDir, options.profileDir ?? '', options.version);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox.path,
    headless: !(options.headed ?? options.display !== undefined),
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display.display } : {}) },
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      'alerts.useSystemBackend': false,
      'xpinstall.signatures.required': false,
      ...options.prefs,
    },
  });
  const chrome = await openChromeScope(browser);
  if (!isInstalled) await browser.installExtension(extensionDir);
  const worker = firefoxWorker(chrome, extensionId);
  await worker.waitUntilRunning(15_000);

  const origin = `moz-extension://${UUID}`;
  const url = (path: string) => `${origin}/${path}`;
  /** Pins the choice to the one document that is there now: another popup later is another view. */
  async function viewOf(choice: string, what: string, timeoutMs = 10_000): Promise<View> {
    const first = firefoxFrame(chrome, extensionId, choice);
    const findId = () => first.outside<number>('return browser.browserId;').catch(() => 0);
    const browserId = await waitUntil(findId, { timeoutMs, what: `${what} is open` });
    const frame = firefoxFrame(chrome, extensionId, `browserId === ${browserId}`);
    // A new tab shows about:blank for a moment, and what is asked of it then may never be answered.
    const ask = async () => {
      const now = frame.evaluate<string>(`document.readyState + ' ' + location.href`);
      const where = await withDeadline(now, 2000, `${what} answers`);
      if (where.startsWith('loading') || !where.includes(` ${origin}/`)) throw new Error(where);
      return true;
    };
    await waitUntil(ask, { timeoutMs, what: `${what} is loaded` });
    return firefoxView(frame, what);
  }
  const waitForPopup = (timeoutMs?: number) => viewOf(`type === 'popup'`, 'a toolbar popup', timeoutMs);
  const needDisplay = () => {
    if (!options.display) throw new Error('notifications can be clicked only with a display');
    return options.display;
  };

  return {
    kind: 'firefox',
    browser,
    extensionId,
    url,
    worker,
    storage: storageThrough(worker),
    waitForPopup,
    async openPage(path) {
      // By the browser itself: the protocol's own navigation never reports the end on an extension's page.
      const open = () =>
        chrome.run<number>(`(() => {
          const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
          const tab = gBrowser.addTab(${JSON.stringify(url(path))}, { triggeringPrincipal });
          gBrowser.selectedTab = tab;
          return tab.linkedBrowser.browserId;
        })()`);
      const shown = async (timeoutMs: number) => viewOf(`browserId === ${await open()}`, path, timeoutMs);
      // On a machine under heavy load a tab may stay blank for ever: then a second one is opened, as a person would.
      return shown(5000).catch(() => shown(15_000));
    },
    waitForPage: (addressPart, timeoutMs) =>
      viewOf(
        `type === 'tab' && address.includes(${JSON.stringify(addressPart)})`,
        `a page ${addressPart}`,
        timeoutMs,
      ),
    addresses: () => chrome.run('gBrowser.browsers.map(({ currentURI }) => currentURI.spec)'),
    async whileFrozen(act) {
      const all =
        'ChromeUtils.requestProcInfo().then(({ pid, children }) => [pid, ...children.map((one) => one.pid)])';
      await whileFrozen(await chrome.run<number[]>(all), act);
    },
    async installOther(otherDir) {
      await browser.installExtension(resolve(otherDir));
      const other = firefoxWorker(chrome, firefoxExtensionId(otherDir));
      await other.waitUntilRunning(10_000);
      return other;
    },
    async openToolbarPopup() {
      await worker.evaluate('browser.action.openPopup()');
      return waitForPopup();
    },
    async clickNotification({ button, timeoutMs } = {}) {
      if (button !== undefined) throw new Error('Firefox has no buttons on notifications');
      await clickFirefoxNotification(chrome, needDisplay(), timeoutMs);
    },
    dismissNotification: (timeoutMs) => dismissFirefoxNotification(chrome, needDisplay(), timeoutMs),
    close: () => browser.close(),
  };
}
