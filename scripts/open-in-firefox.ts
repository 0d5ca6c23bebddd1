import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchFirefox } from '../test/e2e/drivers/firefox.ts';
import { cacheFolder } from './cache-folder.mjs';
import { WELCOME_PAGE } from './welcome-page.ts';

/** Firefox takes the extension for as long as it runs; its preferences keep what the extension has stored. */
export async function openInFirefox(): Promise<void> {
  const profileDir = join(cacheFolder(), 'firefox');
  mkdirSync(profileDir, { recursive: true });
  const firefox = await launchFirefox({
    extensionDir: 'dist/firefox',
    profileDir,
    headed: true,
    prefs: {
      'alerts.useSystemBackend': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const closed = new Promise<void>((resolve) => firefox.browser.once('disconnected', () => resolve()));
  await firefox.waitForPage(WELCOME_PAGE, 3000).catch(() => firefox.openPage(WELCOME_PAGE));
  await closed;
}
