import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Shown } from '../broken-off.ts';
import { breakOffInEachPhase } from '../broken-off.ts';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { openExtension } from '../extension.ts';

let display: Display;
let shown: Shown;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display.stop());
afterEach(() => shown.extension.close());

describe('a session in the toolbar popup', () => {
  it('that is closed in each phase goes on, and counts what was held', async () => {
    const extension = await openExtension('chromium', { display });
    shown = { extension, popup: await extension.driver.openToolbarPopup() };
    await breakOffInEachPhase(shown, {
      isViewLost: true,
      async act({ popup }) {
        await popup.close();
        await popup.waitUntilClosed();
        return { extension, popup: await extension.driver.openToolbarPopup() };
      },
    });
  }, 240_000);

  it('whose worker is killed in each phase goes on without a break', async () => {
    const extension = await openExtension('chromium', { display });
    shown = { extension, popup: await extension.driver.openPage('src/ui/popup/index.html') };
    await breakOffInEachPhase(shown, {
      isViewLost: false,
      async act(before) {
        await extension.driver.worker.kill();
        return before;
      },
    });
  }, 240_000);
});
