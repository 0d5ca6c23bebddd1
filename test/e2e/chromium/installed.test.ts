import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/core/cycle.ts';
import { belongings, expectInTime, isReminded, setUp } from '../desk-worker.ts';
import { temporaryProfile } from '../drivers/temporary-profile.ts';
import { waitUntil, waitUntilTime } from '../drivers/wait-until.ts';
import type { Extension } from '../extension.ts';
import { openExtension, reopenExtension } from '../extension.ts';

const MARK = 'of the last run';

let profile: ReturnType<typeof temporaryProfile>;
let extension: Extension;
beforeEach(async () => {
  profile = temporaryProfile();
  extension = await openExtension('chromium', { ...profile, isInstalled: true });
  await setUp(extension);
  await extension.page.evaluate(`chrome.alarms.create('${MARK}', { delayInMinutes: 60 })`);
});
afterEach(async () => {
  await extension.close();
  profile.remove();
});

const alarmNames = async () => (await extension.alarms()).map(({ name }) => name);

describe('an installed package, whose alarms outlive the browser', () => {
  // Faults A01, A10, A20.
  it('that became due while the browser was closed reminds at the next start, once', async () => {
    await extension.setDueIn(2);
    const before = await extension.state();
    await extension.close();
    await waitUntilTime(dueAt(before.cycle, before.settings) + 2000);
    const openedMs = Date.now();
    extension = await reopenExtension('chromium', { ...profile, isInstalled: true });
    const after = await extension.waitForState('the reminder is shown', isReminded);
    expect(after.cycle.stageSinceMs).toBeGreaterThanOrEqual(openedMs);
    expect(after.cycle.stageSinceMs - openedMs).toBeLessThan(10_000);
    expect(belongings(after)).toEqual(belongings(before));
    expect(await extension.notifications()).toEqual(['offer']);
    expect(await alarmNames()).toEqual(['next', MARK]);
    expect((await extension.driver.addresses()).filter((url) => url.includes('welcome'))).toEqual([]);
    await extension.send('lookIn', {});
    expect((await extension.state()).cycle).toEqual(after.cycle);
    const now = Date.now();
    expect((await extension.alarms()).every(({ scheduledTime }) => scheduledTime > now)).toBe(true);
  }, 90_000);

  // Faults A01, A04.
  it('that is not yet due keeps its time', async () => {
    await extension.setDueIn(8);
    const before = await extension.state();
    await extension.close();
    extension = await reopenExtension('chromium', { ...profile, isInstalled: true });
    const reopenedMs = Date.now();
    expect(await alarmNames()).toEqual(['next', MARK]);
    const after = await extension.waitForState('the reminder is shown', isReminded);
    expectInTime(before, after, reopenedMs);
    expect(await extension.notifications()).toEqual(['offer']);
    expect(await alarmNames()).toEqual(['next', MARK]);
  }, 90_000);

  // Faults A02, B08.
  it('keeps what was stored and its time when it is updated, and does not say welcome again', async () => {
    await extension.setDueIn(12);
    const before = await extension.state();
    await extension.close();
    // Chromium unpacks the new version while the old one is in use, and takes it at the start after.
    const updated = { ...profile, isInstalled: true, version: '9.1' };
    extension = await reopenExtension('chromium', updated);
    const { extensionId } = extension.driver;
    const folder = join(profile.profileDir, 'Default', 'Extensions', extensionId);
    const isThere = () => readdirSync(folder).some((name) => name.startsWith('9.1'));
    await waitUntil(isThere, { timeoutMs: 20_000, what: 'the new version is there' });
    await extension.close();

    extension = await reopenExtension('chromium', updated);
    const reopenedMs = Date.now();
    expect(await extension.page.evaluate('chrome.runtime.getManifest().version')).toBe('9.1');
    const after = await extension.waitForState('the reminder is shown', isReminded);
    expectInTime(before, after, reopenedMs);
    expect(belongings(after)).toEqual(belongings(before));
    expect(await extension.notifications()).toEqual(['offer']);
    expect((await alarmNames()).filter((name) => name !== MARK)).toEqual(['next']);
    expect((await extension.driver.addresses()).filter((url) => url.includes('welcome'))).toEqual([]);
  }, 90_000);
});
