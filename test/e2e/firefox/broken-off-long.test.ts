import { afterEach, beforeEach, describe, it } from 'vitest';
import type { Shown } from '../broken-off.ts';
import { breakOffInEachPhase } from '../broken-off.ts';
import { temporaryProfile } from '../drivers/temporary-profile.ts';
import { openExtension, reopenExtension } from '../extension.ts';

const POPUP = 'src/ui/popup/index.html';

let profile: ReturnType<typeof temporaryProfile>;
let shown: Shown;
beforeEach(() => {
  profile = temporaryProfile();
});
afterEach(async () => {
  await shown.extension.close();
  profile.remove();
});

describe('a session of a installed add-on', () => {
  it('whose browser is restarted in each phase goes on, and counts what was held', async () => {
    const extension = await openExtension('firefox', { ...profile, isInstalled: true });
    shown = { extension, popup: await extension.driver.openPage(POPUP) };
    await breakOffInEachPhase(shown, {
      isViewLost: true,
      async act(before) {
        await before.extension.close();
        const again = await reopenExtension('firefox', { ...profile, isInstalled: true });
        shown = { extension: again, popup: await again.driver.openPage(POPUP) };
        return shown;
      },
    });
  }, 300_000);

  it('whose event page is stopped in each phase goes on without a break', async () => {
    const extension = await openExtension('firefox', profile);
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
