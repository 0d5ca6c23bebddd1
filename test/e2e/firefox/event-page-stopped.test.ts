import { afterEach, describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/core/cycle.ts';
import { view } from '../../../src/core/session.ts';
import { isReminded, setUp } from '../desk-worker.ts';
import { waitUntil } from '../drivers/wait-until.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press } from '../person.ts';

const NECK = {
  focus: [{ area: 'neck', side: 'both', kind: 'tight' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};

let extension: Extension;
afterEach(() => extension.close());

describe('an event page that is stopped', () => {
  // Faults A05, B01.
  it('by Firefox itself, for having nothing to do, is woken by the alarm and reminds', async () => {
    extension = await openExtension('firefox', { prefs: { 'extensions.background.idle.timeout': 3000 } });
    await setUp(extension);
    await extension.setDueIn(12);
    const isStopped = async () => !(await extension.driver.worker.isRunning());
    await waitUntil(isStopped, { what: 'Firefox has stopped it' });
    expect((await extension.state()).cycle.stage).toBe('counting');
    const after = await extension.waitForState('the reminder is shown', isReminded);
    const lateMs = after.cycle.stageSinceMs - dueAt(after.cycle, after.settings);
    expect(lateMs).toBeLessThan(5000);
    await waitUntil(isStopped, { timeoutMs: 20_000, what: 'Firefox has stopped it again' });
    expect(await extension.alarms()).toHaveLength(1);
  }, 90_000);

  it('while counting is woken by the alarm and reminds, at most a minute late', async () => {
    extension = await openExtension('firefox');
    await extension.send('setPerson', { person: NECK });
    await extension.send('changeSettings', { settings: { capMinutes: 0 } });
    await extension.setDueIn(8);
    await extension.driver.worker.kill();
    const after = await extension.waitForState('it is offered', ({ cycle }) => cycle.isNotified, 70_000);
    expect(after.cycle.stage).toBe('offered');
  }, 120_000);

  it('in a hold loses no hold', async () => {
    extension = await openExtension('firefox');
    await extension.send('setPerson', { person: NECK });
    const popup = await extension.driver.openPage('src/ui/popup/index.html');
    await press(popup, 'Just one');
    await press(popup, "I'm ready");
    await extension.waitForState('it holds', ({ session }) => {
      const now = session === null ? null : view(session, Date.now());
      return now?.state === 'running' && now.beat.kind === 'hold';
    });
    await extension.driver.worker.kill();
    await extension.waitForState('the hold counts', ({ session }) => session?.credited.length === 1, 60_000);
    expect((await extension.history()).filter(({ kind }) => kind === 'hold')).toHaveLength(1);
  }, 150_000);
});
