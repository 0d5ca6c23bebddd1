import type { CDPSession } from 'playwright-core';
import { attachTarget } from './cdp-target.ts';
import type { Worker } from './driver.ts';
import type { Script } from './script.ts';
import { waitUntil } from './wait-until.ts';

/** A worker's target is there before its `chrome` is. */
const HAS_STARTED = `typeof chrome === 'object' && registration.active !== null`;

/**
 * The service worker. `page` is a session with any tab: only there does the protocol have a way to start one.
 */
export function chromiumWorker(browser: CDPSession, page: CDPSession, extensionId: string): Worker {
  const origin = `chrome-extension://${extensionId}/`;

  async function findId(): Promise<string | undefined> {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
  }

  async function wake(): Promise<string> {
    const running = await findId();
    if (running) return running;
    await page.send('ServiceWorker.enable');
    await page.send('ServiceWorker.startWorker', { scopeURL: origin });
    return waitUntil(findId, { what: 'the worker has started' });
  }

  return {
    async evaluate<T>(script: Script<T>, ...args: unknown[]) {
      const target = await attachTarget(browser, await wake());
      try {
        await waitUntil(() => target.evaluate(HAS_STARTED), { what: 'the worker has run its script' });
        return await target.evaluate<T>(script, ...args);
      } finally {
        await target.detach();
      }
    },
    isRunning: async () => (await findId()) !== undefined,
    waitUntilRunning: async (timeoutMs = 60_000) =>
      void (await waitUntil(findId, { timeoutMs, what: 'something wakes the worker' })),
    async kill() {
      const targetId = await findId();
      if (!targetId) return;
      // An alarm may wake it at once, under the same target id: so watch for the stop, not for absence.
      let isStopped = false;
      const onUpdate = (event: { versions: { scriptURL: string; runningStatus: string }[] }) => {
        const isOurs = ({ scriptURL }: { scriptURL: string }) => scriptURL.startsWith(origin);
        if (event.versions.some((one) => isOurs(one) && one.runningStatus === 'stopped')) isStopped = true;
      };
      await page.send('ServiceWorker.enable');
      page.on('ServiceWorker.workerVersionUpdated', onUpdate);
      await browser.send('Target.closeTarget', { targetId });
      await waitUntil(() => isStopped, { what: 'the worker is gone' });
      page.off('ServiceWorker.workerVersionUpdated', onUpdate);
    },
  };
}
