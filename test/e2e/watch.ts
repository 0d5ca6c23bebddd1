import type { View } from './drivers/driver.ts';

export interface Seen {
  /** When the product's alarm fired. Epoch ms. */
  alarmsAtMs: number[];
  /** When a reminder was offered anew. Epoch ms. */
  offersAtMs: number[];
}

/** Lets a page of the extension write down what happens from now on; returns how to read it. */
export async function watch(page: View): Promise<() => Promise<Seen>> {
  await page.evaluate(`(() => {
    const api = globalThis.browser ?? chrome;
    const seen = { alarmsAtMs: [], offersAtMs: [] };
    window.seen = seen;
    api.alarms.onAlarm.addListener(({ name }) => name === 'next' && seen.alarmsAtMs.push(Date.now()));
    api.storage.local.onChanged.addListener(({ cycle }) => {
      const isOffered = cycle?.newValue.stage === 'offered';
      if (isOffered && cycle.oldValue?.stage !== 'offered') seen.offersAtMs.push(Date.now());
    });
  })()`);
  return () => page.evaluate<Seen>('window.seen');
}
