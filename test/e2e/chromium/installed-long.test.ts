import { afterEach, describe, expect, it } from 'vitest';
import { belongings, setUp } from '../desk-worker.ts';
import { temporaryProfile } from '../drivers/temporary-profile.ts';
import { waitUntilTime } from '../drivers/wait-until.ts';
import type { Extension } from '../extension.ts';
import { openExtension, reopenExtension } from '../extension.ts';

const profile = temporaryProfile();
let extension: Extension;
afterEach(async () => {
  await extension.close();
  profile.remove();
});

describe('an installed package, whose alarms outlive the browser', () => {
  // Faults A01, A20, C01.
  it('that was closed for as long as a rest begins a new cycle, and nobody is reminded at the start', async () => {
    extension = await openExtension('chromium', { ...profile, isInstalled: true });
    await setUp(extension, { restMinutes: 2 });
    await extension.setDueIn(2);
    const before = await extension.state();
    const [alarm] = await extension.alarms();
    await extension.close();
    await waitUntilTime((alarm?.scheduledTime ?? 0) + 125_000);
    const openedMs = Date.now();
    extension = await reopenExtension('chromium', { ...profile, isInstalled: true });
    const after = await extension.waitForState('a new cycle', ({ cycle }) => cycle.workedMs === 0);
    expect(after.cycle.stage).toBe('counting');
    expect(after.cycle.backAtMs).toBeGreaterThanOrEqual(openedMs);
    expect(after.cycle.lastRest?.fromMs).toBe(alarm?.scheduledTime);
    expect(belongings(after)).toEqual(belongings(before));
    // What the start itself brings has had its time.
    await waitUntilTime(openedMs + 5000);
    expect(await extension.notifications()).toEqual([]);
    expect((await extension.alarms()).map(({ name }) => name)).toEqual(['next']);
  }, 240_000);
});
