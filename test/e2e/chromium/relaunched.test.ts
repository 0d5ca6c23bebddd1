import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongings, expectInTime, isReminded, setUp } from '../desk-worker.ts';
import { temporaryProfile } from '../drivers/temporary-profile.ts';
import { waitUntil } from '../drivers/wait-until.ts';
import type { Extension } from '../extension.ts';
import { openExtension, reopenExtension } from '../extension.ts';

let profile: ReturnType<typeof temporaryProfile>;
let extension: Extension;
beforeEach(async () => {
  profile = temporaryProfile();
  extension = await openExtension('chromium', profile);
  await setUp(extension);
});
afterEach(async () => {
  await extension.close();
  profile.remove();
});

/** An extension that is loaded anew finds what it stored, but none of its alarms. */
async function relaunch(): Promise<void> {
  await extension.page.evaluate(`chrome.alarms.create('of the last run', { delayInMinutes: 60 })`);
  await extension.close();
  extension = await reopenExtension('chromium', profile);
  const oneAlarm = async () => (await extension.alarms()).length === 1;
  await waitUntil(oneAlarm, { what: 'one alarm is set again' });
  expect((await extension.alarms()).map(({ name }) => name)).toEqual(['next']);
}

describe('a browser that is closed and opened again, all alarms lost', () => {
  // Faults A01, A04, A20, B06 (no onStartup), B08 (installed once more).
  it('reminds when it was due, once, and does not say welcome a second time', async () => {
    await extension.setDueIn(6);
    const before = await extension.state();
    await relaunch();
    const reopenedMs = Date.now();
    const after = await extension.waitForState('the reminder is shown', isReminded);
    expectInTime(before, after, reopenedMs);
    expect(belongings(after)).toEqual(belongings(before));
    expect(await extension.notifications()).toEqual(['offer']);
    expect(await extension.badge()).toBe('●');
    expect((await extension.driver.addresses()).filter((url) => url.includes('welcome'))).toEqual([]);
    await extension.send('lookIn', {});
    expect((await extension.state()).cycle).toEqual(after.cycle);
    expect(await extension.alarms()).toHaveLength(1);
  }, 90_000);

  // Faults F10, B13.
  it('keeps a pause, and its sign on the badge', async () => {
    await extension.setDueIn(0);
    await extension.waitForState('the reminder is shown', isReminded);
    await extension.send('pause', { pause: '30-min' });
    const before = await extension.state();
    await relaunch();
    await waitUntil(async () => (await extension.badge()) === 'Ⅱ', { what: 'the badge says quiet' });
    const after = await extension.state();
    expect(after.pausedUntilMs).toBe(before.pausedUntilMs);
    expect(after.cycle.stage).toBe('due');
    expect(await extension.notifications()).toEqual([]);
    expect((await extension.alarms())[0]?.scheduledTime).toBeLessThanOrEqual(before.pausedUntilMs ?? 0);
  }, 90_000);

  // Faults A20, C01.
  it('begins a new cycle when a whole rest has passed meanwhile, and reminds nobody who just came', async () => {
    const { cycle, settings } = await extension.state();
    const longAgo = { ...cycle, countedToMs: Date.now() - (settings.restMinutes + 1) * 60_000 };
    const almostDue = { ...longAgo, workedMs: settings.intervalMinutes * 60_000 - 1000 };
    await extension.driver.storage.set({ cycle: almostDue });
    await relaunch();
    const after = await extension.waitForState('a new cycle', (state) => state.cycle.workedMs === 0);
    expect(after.cycle.stage).toBe('counting');
    expect(Date.now() - after.cycle.countedToMs).toBeLessThan(15_000);
    expect(await extension.notifications()).toEqual([]);
    expect(await extension.badge()).toBe('');
  }, 90_000);
});
