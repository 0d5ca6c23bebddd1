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
  extension = await openExtension('firefox', { ...profile, isInstalled: true });
  await setUp(extension);
});
afterEach(async () => {
  await extension.close();
  profile.remove();
});

/** Firefox keeps the add-on and what it stored, and drops every alarm. */
async function restart(version?: string): Promise<void> {
  await extension.page.evaluate(`browser.alarms.create('of the last run', { delayInMinutes: 60 })`);
  await extension.close();
  // Nothing but the start itself can have woken it: its listener to onStartup (fault B07).
  const update = version === undefined ? {} : { version };
  extension = await reopenExtension('firefox', { ...profile, isInstalled: true, ...update });
  const oneAlarm = async () => (await extension.alarms()).length === 1;
  await waitUntil(oneAlarm, { what: 'one alarm is set again' });
  expect((await extension.alarms()).map(({ name }) => name)).toEqual(['next']);
}

describe('an installed add-on after a restart of Firefox, all alarms lost', () => {
  // Faults A01, A04, A20, B06, B07, B08.
  it('is started with the browser, reminds when it was due, once, and does not say welcome again', async () => {
    await extension.setDueIn(8);
    const before = await extension.state();
    await restart();
    const reopenedMs = Date.now();
    const after = await extension.waitForState('the reminder comes', isReminded);
    expectInTime(before, after, reopenedMs);
    expect(belongings(after)).toEqual(belongings(before));
    expect(await extension.badge()).toBe('●');
    expect((await extension.driver.addresses()).filter((url) => url.includes('welcome'))).toEqual([]);
    expect(await extension.alarms()).toHaveLength(1);
  }, 90_000);

  // Faults F10, B13.
  it('keeps a pause, and its sign on the badge', async () => {
    await extension.setDueIn(0);
    await extension.waitForState('the reminder comes', isReminded);
    await extension.send('pause', { pause: '30-min' });
    const before = await extension.state();
    await restart();
    await waitUntil(async () => (await extension.badge()) === 'Ⅱ', { what: 'the badge says quiet' });
    const after = await extension.state();
    expect(after.pausedUntilMs).toBe(before.pausedUntilMs);
    expect(after.cycle.stage).toBe('due');
    expect((await extension.alarms())[0]?.scheduledTime).toBeLessThanOrEqual(before.pausedUntilMs ?? 0);
  }, 90_000);

  // Faults A02, B08, G13.
  it('that was also an update keeps what was stored and its time', async () => {
    await extension.setDueIn(8);
    const before = await extension.state();
    await restart('9.1');
    const reopenedMs = Date.now();
    expect(await extension.page.evaluate('browser.runtime.getManifest().version')).toBe('9.1');
    const after = await extension.waitForState('the reminder comes', isReminded);
    expectInTime(before, after, reopenedMs);
    expect(belongings(after)).toEqual(belongings(before));
    expect((await extension.driver.addresses()).filter((url) => url.includes('welcome'))).toEqual([]);
    expect(await extension.alarms()).toHaveLength(1);
  }, 90_000);
});
