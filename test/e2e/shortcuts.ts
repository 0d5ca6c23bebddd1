/** The real keys, pressed on the screen: pause, go on, start. And the options show what the browser has bound. */
import { expect } from 'vitest';
import { setUp } from './desk-worker.ts';
import type { Display } from './drivers/display.ts';
import type { Browser } from './extension.ts';
import { openExtension } from './extension.ts';
import { waitForText } from './person.ts';
import { pictureFolder } from './picture-folder.ts';

export async function runShortcuts(browser: Browser, display: Display): Promise<void> {
  const extension = await openExtension(browser, { display });
  try {
    const { driver, waitForState } = extension;
    await setUp(extension);
    const options = await driver.openPage('src/ui/options/index.html#shortcuts');
    await waitForText(options, 'Alt+Shift+U');
    const bound = await options.evaluate<string[]>(
      `[...document.querySelectorAll(':not(p) > kbd')].map((key) => key.textContent)`,
    );
    expect(bound).toEqual(['Alt+Shift+O', 'Alt+Shift+U', 'Alt+Shift+Y', 'Alt+Shift+J']);
    await options.screenshot(`${pictureFolder(browser)}/shortcuts.png`);

    // Beside the text of the page: keys go to the window that was clicked last.
    await display.click({ x: 1200, y: 500 });
    await display.key('alt+shift+j');
    await waitForState('it pauses', ({ pausedUntilMs }) => pausedUntilMs !== null);
    expect(await extension.badge()).toBe('Ⅱ');
    await display.key('alt+shift+j');
    await waitForState('it goes on', ({ pausedUntilMs }) => pausedUntilMs === null);

    await display.key('alt+shift+u');
    await waitForState('a session waits', ({ session }) => session !== null);
    // The calf stands at a wall: its session has a window of its own, which the popup opens.
    const large = await driver.waitForPage('src/ui/popup/large.html', 15_000);
    await large.waitFor(`document.querySelector('.stage') !== null`, 15_000);
  } finally {
    await extension.close();
  }
}
