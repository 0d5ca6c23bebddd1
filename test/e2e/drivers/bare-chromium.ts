import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type CdpPipe, openCdpPipe } from '../../../scripts/cdp-pipe.mjs';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { waitUntil } from './wait-until.ts';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

export interface BareTab {
  goto(url: string): Promise<void>;
  /** The first contentful paint of the page it went to, in ms since that navigation's start. */
  firstPaintMs(): Promise<number>;
  evaluate<T>(expression: string): Promise<T>;
  throttle(rate: number): Promise<void>;
  /** Shows this tab; the one before is hidden. Playwright's pages, for comparison, all think that they are shown. */
  show(): Promise<void>;
  /** Drags with the left button from a place to the right, as a mouse does that reports 125 times a second. */
  drag(x: number, y: number, pixelsASecond: number, seconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface BareChromium {
  openTab(): Promise<BareTab>;
  /** Closes the tab that the extension opens by itself after it was installed: it would lie over the others. */
  closeOwnTab(extensionId: string): Promise<void>;
  /** Stops the extension's worker and waits until it is gone. */
  stopWorker(extensionId: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A Chromium over its bare pipe. Playwright and Puppeteer attach a debugger to every worker as it starts, and
 * hold it until that is done: this would be added to both sides of each cold start and hide the difference.
 */
export async function launchBareChromium(extensionDirs: string[]): Promise<BareChromium> {
  const chromium = findChromium();
  if (!chromium) throw new Error('the bench needs a Chromium: set CHROME_PATH');
  const profile = mkdtempSync(join(tmpdir(), 'unknot-bench-profile-'));
  const pipe = openCdpPipe(chromium.path, [
    '--headless',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extensionDirs.join(',')}`,
    `--load-extension=${extensionDirs.join(',')}`,
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--window-size=1280,800',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]);
  const targets = async (): Promise<TargetInfo[]> =>
    (await pipe.send<{ targetInfos: TargetInfo[] }>('Target.getTargets')).targetInfos;
  const workers = async () => (await targets()).filter(({ type }) => type === 'service_worker');
  const haveStarted = async () => (await workers()).length >= extensionDirs.length;
  await waitUntil(haveStarted, { what: 'all extensions have started' }).catch(async (late) => {
    // --load-extension says nothing of a manifest that it refuses; this asks again in a way that answers.
    for (const path of extensionDirs) await pipe.send('Extensions.loadUnpacked', { path });
    throw late;
  });

  return {
    openTab: () => openTab(pipe),
    async closeOwnTab(extensionId) {
      const find = async () =>
        (await targets()).find(({ type, url }) => type === 'page' && url.includes(extensionId));
      const { targetId } = await waitUntil(find, { what: 'the extension has opened its own tab' });
      await pipe.send('Target.closeTarget', { targetId });
    },
    async stopWorker(extensionId) {
      const find = async () => (await workers()).find(({ url }) => url.includes(extensionId));
      const worker = await find();
      if (!worker) return;
      await pipe.send('Target.closeTarget', { targetId: worker.targetId });
      await waitUntil(async () => !(await find()), { what: 'the worker is gone' });
    },
    async close() {
      await pipe.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description: string } };
}

async function openTab(pipe: CdpPipe): Promise<BareTab> {
  const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <T = unknown>(method: string, params = {}) => pipe.send<T>(method, params, sessionId);
  let paintedAt = 0;
  // Not the page's own entry: that one is rounded to 4 ms, a tenth of what is measured.
  const stopListening = pipe.on('Page.lifecycleEvent', ({ name, timestamp }, from) => {
    if (from === sessionId && name === 'firstContentfulPaint') paintedAt = Number(timestamp);
  });
  await send('Page.enable');
  await send('Performance.enable');
  await send('Page.setLifecycleEventsEnabled', { enabled: true });

  return {
    goto: async (url) => {
      paintedAt = 0;
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
    },
    async firstPaintMs() {
      await waitUntil(() => paintedAt, { what: 'the page has painted' });
      const { metrics } = await send<{ metrics: { name: string; value: number }[] }>(
        'Performance.getMetrics',
      );
      const start = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? Number.NaN;
      return (paintedAt - start) * 1000;
    },
    async evaluate<T>(expression: string) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    show: async () => {
      await pipe.send('Target.activateTarget', { targetId });
    },
    throttle: async (rate) => {
      await send('Emulation.setCPUThrottlingRate', { rate });
    },
    async drag(x, y, pixelsASecond, seconds) {
      const mouse = (type: string, at: number) =>
        send('Input.dispatchMouseEvent', { type, x: at, y, button: 'left', buttons: 1, clickCount: 1 });
      await mouse('mousePressed', x);
      const start = performance.now();
      const passed = () => (performance.now() - start) / 1000;
      // Each waits for its answer: a browser has one move on its way to a page, and joins those that come meanwhile.
      while (passed() < seconds) {
        await Promise.all([mouse('mouseMoved', x + passed() * pixelsASecond), setTimeout(8)]);
      }
      await mouse('mouseReleased', x + seconds * pixelsASecond);
    },
    close: async () => {
      stopListening();
      await pipe.send('Target.closeTarget', { targetId });
    },
  };
}
