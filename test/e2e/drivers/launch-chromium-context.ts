import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/find-browser.mjs';

export interface ChromiumOptions {
  /** Loaded for this run. With none, those that are installed in the profile run. */
  extensionDirs: string[];
  /** Kept between launches when given; else a new one that is thrown away. */
  profileDir?: string | undefined;
  headed?: boolean | undefined;
  /** The X screen of a headed browser, as ":99". */
  display?: string | undefined;
  /** Windows take the place and size that they ask for, instead of those that all tests see. */
  areWindowsFree?: boolean | undefined;
}

/** What Playwright passes to keep installed extensions out. */
const NO_INSTALLED = ['--disable-extensions', '--disable-default-apps'];

/** A Chromium with these extensions and nothing that talks to the network by itself. */
export function launchChromiumContext(options: ChromiumOptions): Promise<BrowserContext> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium found: set CHROME_PATH or run "npm start" once to install one');
  const dirs = options.extensionDirs.join(',');
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(options.profileDir ?? '', {
    executablePath: browser.path,
    headless: !options.headed,
    viewport: null,
    ...(dirs === '' ? { ignoreDefaultArgs: NO_INSTALLED } : {}),
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    args: [
      ...(dirs === '' ? [] : [`--disable-extensions-except=${dirs}`, `--load-extension=${dirs}`]),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.areWindowsFree ? [] : ['--window-position=0,0', '--window-size=1280,800']),
      // Headless, the screen is 800 x 600 otherwise, and no popup is shown whole.
      '--screen-info={1280x900}',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}
