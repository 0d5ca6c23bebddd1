import { afterEach, beforeEach, describe, it } from 'vitest';
import { breakOffInEachPhase, browserRestarted, WORKER_STOPPED } from '../broken-off.ts';
import { temporaryProfile } from '../drivers/temporary-profile.ts';
import { openExtension } from '../extension.ts';

let profile: ReturnType<typeof temporaryProfile>;
beforeEach(() => {
  profile = temporaryProfile();
});
afterEach(() => profile.remove());

describe('a session of an installed add-on', () => {
  it('whose browser is restarted in each phase goes on, and counts what was held', async () => {
    await breakOffInEachPhase(
      await openExtension('firefox', { ...profile, isInstalled: true }),
      browserRestarted('firefox', profile.profileDir),
    );
  }, 300_000);

  it('whose event page is stopped in each phase goes on without a break', async () => {
    await breakOffInEachPhase(await openExtension('firefox', profile), WORKER_STOPPED);
  }, 240_000);
});
