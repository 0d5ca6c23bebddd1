import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Request } from '../../src/protocol.ts';
import type { BareChromium, BareTab } from '../e2e/drivers/bare-chromium.ts';
import { launchBareChromium } from '../e2e/drivers/bare-chromium.ts';
import { chromiumExtensionId } from '../e2e/drivers/extension-id.ts';
import { waitUntil } from '../e2e/drivers/wait-until.ts';
import type { Exported, Filled, HistoryBench } from './history-page.ts';
import type { Making } from './made-history.ts';
import { seededRandom, shuffled } from './random.ts';
import { showHome } from './show-home.ts';

const PAGES = {
  popup: { path: 'src/ui/popup/index.html', mark: 'screen-ready' },
  progress: { path: 'src/ui/progress/index.html', mark: 'history-ready' },
} as const;
type Page = keyof typeof PAGES;

/** The same person in both. */
const PERSON: Request<'setPerson'>['person'] = {
  focus: [
    { area: 'calf', side: 'right', kind: 'weak' },
    { area: 'neck', side: 'both', kind: 'tight' },
  ],
  ...{ flags: [], conditions: [], soreSpots: [] },
};
const WARM_UP = 3;
/** An export takes long enough to be measured a few times only. */
const EXPORTS = 5;

export interface HistorySamples {
  /** Ms until each page shows what it has, one for each round: with a long history, and with none. */
  ready: Record<Page, { full: number[]; empty: number[] }>;
  exports: Exported[];
  filled: Omit<Filled, 'state'>;
}

/** Two copies of our extension in one browser, one of them with a long history, in turns. */
export async function runHistoryRounds(
  dist: string,
  { pairs, seed, ...making }: { pairs: number } & Making,
): Promise<HistorySamples> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-history-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const dirs = { full: join(folder, 'full'), empty: join(folder, 'empty') };
  for (const dir of Object.values(dirs)) cpSync(resolve(dist), dir, { recursive: true });
  const browser = await launchBareChromium(Object.values(dirs));
  try {
    const random = seededRandom(seed);
    const url = (whose: keyof typeof dirs, page: Page) =>
      `chrome-extension://${chromiumExtensionId(dirs[whose])}/${PAGES[page].path}`;
    const open: Record<keyof typeof dirs, BareTab> = {
      full: await openHome(browser, chromiumExtensionId(dirs.full), url('full', 'popup')),
      empty: await openHome(browser, chromiumExtensionId(dirs.empty), url('empty', 'popup')),
    };
    await open.full.evaluate(await bundlePage());
    const { state, ...filled } = await ask(open.full, 'fill', { ...making, seed });
    await send(open.full, { name: 'importState', state });

    const ready: HistorySamples['ready'] = {
      popup: { full: [], empty: [] },
      progress: { full: [], empty: [] },
    };
    const exports: Exported[] = [];
    for (let round = -WARM_UP; round < pairs; round += 1) {
      for (const page of shuffled(['popup', 'progress'] as const, random)) {
        for (const whose of shuffled(['full', 'empty'] as const, random)) {
          const ms = await readyMs(browser, url(whose, page), PAGES[page].mark);
          if (round >= 0) ready[page][whose].push(ms);
        }
      }
    }
    // Where somebody exports, and by themselves: a figure that moves, or a page that is being closed, takes a processor.
    const options = await browser.openTab();
    await options.goto(`chrome-extension://${chromiumExtensionId(dirs.full)}/src/ui/options/index.html`);
    await options.evaluate(await bundlePage());
    while (exports.length < EXPORTS) exports.push(await ask(options, 'exportAll'));
    return { ready, exports, filled };
  } finally {
    await browser.close();
  }
}

/** A page of each stays open, so that its process is warm. */
async function openHome(browser: BareChromium, extensionId: string, popupUrl: string): Promise<BareTab> {
  await browser.closeOwnTab(extensionId);
  const tab = await browser.openTab();
  await tab.goto(popupUrl);
  await showHome(tab);
  await send(tab, { name: 'setPerson', person: PERSON });
  return tab;
}

async function readyMs(browser: BareChromium, url: string, mark: string): Promise<number> {
  const tab = await browser.openTab();
  await tab.goto(url);
  const readyAt = () => tab.evaluate<number>(`performance.getEntriesByName('${mark}')[0]?.startTime ?? 0`);
  const ms = await waitUntil(readyAt, { what: `${url} sets its mark "${mark}"` });
  await tab.close();
  return ms;
}

async function send(tab: BareTab, message: object): Promise<void> {
  const answered = await tab.evaluate<object>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  if (!('res' in answered)) throw new Error(JSON.stringify(answered));
}

async function bundlePage(): Promise<string> {
  const bundle = await rolldown({
    input: resolve(import.meta.dirname, 'history-page.ts'),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** Calls a function of the page. */
function ask<K extends keyof HistoryBench>(
  tab: BareTab,
  name: K,
  ...args: Parameters<HistoryBench[K]>
): Promise<Awaited<ReturnType<HistoryBench[K]>>> {
  return tab.evaluate(`historyBench.${name}(...${JSON.stringify(args)})`);
}
