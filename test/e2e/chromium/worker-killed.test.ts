import { afterEach, describe, expect, it } from 'vitest';
import type { BeatKind } from '../../../src/core/beats.ts';
import { view } from '../../../src/core/session.ts';
import type { State } from '../../../src/core/state.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press } from '../person.ts';

const CALF = {
  focus: [{ area: 'calf', side: 'both', kind: 'weak' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};

let extension: Extension;
afterEach(() => extension.close());

/** Headless, so without a lull: the reminder comes at the cap, `capMinutes` after it is due. */
async function working(capMinutes: number): Promise<void> {
  extension = await openExtension('chromium');
  await extension.send('setPerson', { person: CALF });
  await extension.send('setPlace', { place: { wall: 'yes' } });
  await extension.send('changeSettings', { settings: { capMinutes, sessionMinutes: 2 } });
}

function shownNotifications(): Promise<string[]> {
  return extension.page.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all))');
}

function isNotified({ cycle }: State): boolean {
  return cycle.isNotified;
}

function phaseOf({ session }: State): BeatKind | null {
  const now = session === null ? null : view(session, Date.now());
  return now?.state === 'running' ? now.beat.kind : null;
}

describe('a worker that is stopped', () => {
  it('while counting still reminds, at most a minute late, once', async () => {
    await working(0);
    await extension.setDueIn(5);
    await extension.driver.worker.kill();
    await extension.waitForState('the reminder is shown', isNotified, 65_000);
    expect(await shownNotifications()).toEqual(['offer']);
  }, 120_000);

  it('while due, and again while offered, loses nothing and doubles nothing', async () => {
    await working(0.2);
    await extension.setDueIn(1);
    await extension.waitForState('it is due', ({ cycle }) => cycle.stage === 'due');
    await extension.driver.worker.kill();
    const offered = await extension.waitForState('the reminder is shown', isNotified, 75_000);
    await extension.driver.worker.kill();
    await extension.send('lookIn', {});
    expect(await shownNotifications()).toEqual(['offer']);
    expect((await extension.state()).cycle).toEqual(offered.cycle);
  }, 150_000);

  it('half-way through the alarm, its write never done, recovers by itself within a minute', async () => {
    await working(0);
    await extension.setDueIn(5);
    const { rev } = await extension.state();
    await extension.driver.worker.evaluate(`(() => {
      globalThis.hangs = 0;
      for (const api of [globalThis.browser, chrome]) {
        if (api) api.storage.local.set = () => { globalThis.hangs += 1; return new Promise(() => undefined); };
      }
    })()`);
    await extension.driver.worker.evaluate(
      `new Promise((resolve) => { const look = () => globalThis.hangs > 0 ? resolve() : setTimeout(look, 50); look(); })`,
    );
    expect((await extension.state()).rev).toBe(rev);
    await extension.driver.worker.kill();
    await extension.waitForState('the reminder is shown', isNotified, 65_000);
    expect(await shownNotifications()).toEqual(['offer']);
  }, 120_000);

  it('between the write and the history brings the hold there at its next start', async () => {
    await working(3);
    const popup = await extension.driver.openPage('src/ui/popup/index.html');
    await press(popup, 'Just one');
    await press(popup, "I'm ready", 60_000);
    await extension.waitForState('it holds', (state) => phaseOf(state) === 'hold', 60_000);
    await extension.driver.worker.evaluate(`(() => {
      IDBFactory.prototype.open = () => new EventTarget();
    })()`);
    const credited = await extension.waitForState(
      'a hold is credited',
      ({ dose }) => dose.length > 0,
      60_000,
    );
    expect(credited.outbox).toHaveLength(1);
    await extension.driver.worker.kill();
    await extension.send('lookIn', {});
    await extension.waitForState('the hold is in the history', ({ outbox }) => outbox.length === 0, 30_000);
    expect(await extension.history()).toMatchObject([{ kind: 'hold' }]);
  }, 180_000);
});

describe('forty commands at once', () => {
  it('have forty effects', async () => {
    await working(3);
    const { rev } = await extension.state();
    const minutes = Array.from({ length: 40 }, (_, index) => 20 + index);
    await Promise.all(
      minutes.map((intervalMinutes) => extension.send('changeSettings', { settings: { intervalMinutes } })),
    );
    const after = await extension.state();
    expect(after.rev).toBe(rev + 40);
    expect(after.settings.intervalMinutes).toBe(59);
  }, 60_000);
});
