import { afterEach, describe, expect, it } from 'vitest';
import { view } from '../../../src/core/session.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press } from '../person.ts';

const NECK = { focus: [{ area: 'neck', side: 'both', kind: 'tight' } as const], flags: [], conditions: [] };

let extension: Extension;
afterEach(() => extension.close());

describe('an event page that is stopped', () => {
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
