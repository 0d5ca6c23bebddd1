import { afterEach, beforeEach, describe, it } from 'vitest';
import { breakOffInEachPhase, browserRestarted } from '../broken-off.ts';
import { temporaryProfile } from '../drivers/temporary-profile.ts';
import { openExtension } from '../extension.ts';

let profile: ReturnType<typeof temporaryProfile>;
beforeEach(() => {
  profile = temporaryProfile();
});
afterEach(() => profile.remove());

describe('a session of a really installed package', () => {
  it('whose browser is restarted in each phase goes on, and counts what was held', async () => {
    await breakOffInEachPhase(
      await openExtension('chromium', { ...profile, isInstalled: true }),
      browserRestarted('chromium', profile.profileDir),
    );
  }, 300_000);
});
