import type { BareChromium, BareTab } from '../e2e/drivers/bare-chromium.ts';
import { waitUntil } from '../e2e/drivers/wait-until.ts';
import type { Subject } from './subject.ts';

export interface PopupTimes {
  /** First contentful paint, in ms from the start of the navigation. */
  firstPaintMs: number;
  /** The mark that our popup sets once its real state is drawn; the first paint for a bare one. */
  screenReadyMs: number;
}

/** One load of the popup in a new tab, its extension's process being warm. */
export async function measurePopup(
  browser: BareChromium,
  { name, popupUrl }: Subject,
  cpuThrottle: number,
): Promise<PopupTimes> {
  const tab = await browser.openTab();
  await tab.throttle(cpuThrottle);
  await tab.goto(popupUrl);
  const firstPaintMs = await tab.firstPaintMs();
  const readyAt = () =>
    tab.evaluate<number>(`performance.getEntriesByName('screen-ready')[0]?.startTime ?? 0`);
  const screenReadyMs =
    name === 'ours'
      ? await waitUntil(readyAt, { what: 'the popup sets its mark "screen-ready"' })
      : firstPaintMs;
  await tab.throttle(1);
  await tab.close();
  return { firstPaintMs, screenReadyMs };
}

/**
 * From a message sent to a stopped worker until its answer, in ms. `page` is a page of that extension. Ours
 * answers `lookIn` from what is stored, the bare ones answer anything.
 */
export async function measureColdWorker(
  browser: BareChromium,
  { id }: Subject,
  page: BareTab,
): Promise<number> {
  await browser.stopWorker(id);
  return page.evaluate<number>(`(async () => {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({ name: 'lookIn' });
    if (!reply || !('res' in reply)) throw new Error('no answer: ' + JSON.stringify(reply));
    return performance.now() - start;
  })()`);
}
