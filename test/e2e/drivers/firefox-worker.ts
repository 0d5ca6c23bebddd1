import type { Worker } from './driver.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import { firefoxFrame } from './firefox-frame.ts';
import { waitUntil } from './wait-until.ts';

/** The event page: what Firefox has for a service worker. */
export function firefoxWorker(chrome: ChromeScope, addonId: string): Worker {
  const frame = firefoxFrame(chrome, addonId, `type === 'background'`);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)})?.extension`;
  const isRunning = async () => (await chrome.run(`${extension}?.backgroundState`)) === 'running';

  return {
    isRunning,
    waitUntilRunning: async (timeoutMs = 60_000) =>
      void (await waitUntil(isRunning, { timeoutMs, what: 'something wakes the event page' })),
    async evaluate(script, ...args) {
      if (!(await isRunning())) await chrome.run(`${extension}.wakeupBackground().then(() => true)`);
      return frame.evaluate(script, ...args);
    },
    async kill() {
      // What Firefox does after its idle timeout, without the grace for work that is under way.
      await chrome.run(
        `${extension}.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`,
      );
    },
  };
}
