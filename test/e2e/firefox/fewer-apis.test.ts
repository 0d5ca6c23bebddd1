import { afterEach, describe, expect, it } from 'vitest';
import { isReminded, setUp } from '../desk-worker.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();
let extension: Extension;
afterEach(() => extension.close());

const outcome = (call: string) =>
  extension.page.evaluate<string>(
    `Promise.resolve().then(() => ${call}).then(() => 'done', (error) => error.message)`,
  );

describe('in Firefox, which refuses what Chromium takes', () => {
  // Faults D01, A14, G12.
  it('it starts and reminds all the same: without buttons, without policies, without asking alarms to persist', async () => {
    extension = await openExtension('firefox', { display: display() });
    await setUp(extension);
    const refused = [
      `browser.notifications.create('trial', { type: 'basic', title: 't', message: 'm', buttons: [{ title: 'b' }] })`,
      `browser.notifications.create('trial', { type: 'basic', title: 't', message: 'm', requireInteraction: true })`,
      `browser.alarms.create('trial', { delayInMinutes: 1, persistAcrossSessions: true })`,
      'browser.storage.managed.get()',
    ];
    for (const call of refused) expect(await outcome(call), call).not.toBe('done');

    await extension.setDueIn(0);
    await extension.waitForState('the reminder is shown', isReminded);
    expect(await extension.notifications()).toEqual(['offer']);
    await extension.driver.dismissNotification();
    expect((await extension.state()).cycle.stage).toBe('offered');
    expect(await extension.badge()).toBe('●');
    expect((await extension.alarms()).map(({ name }) => name)).toEqual(['next']);
  }, 90_000);
});
