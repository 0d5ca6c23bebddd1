import type { BareChromium, BareTab } from '../e2e/drivers/bare-chromium.ts';
import { waitUntil } from '../e2e/drivers/wait-until.ts';
import { bundleFigurePage } from './figure-bundle.ts';
import type { FigureBench, FrameTimes, Loop, LoopKind } from './figure-page.ts';
import { seededRandom, shuffled } from './random.ts';
import { median } from './statistics.ts';

const THROTTLES = [1, 4] as const;
const LOOPS = ['empty', 'easing', 'turning'] as const;
/** Frames of each stretch in a round, and seconds of each loop. */
const FRAMES = 3;
const LOOP_SECONDS = 2;

export type Throttle = (typeof THROTTLES)[number];

/** One number for each round. */
interface FrameSamples {
  figure: number[];
  empty: number[];
  /** Medians of each stretch, in ms. */
  byStretch: Record<string, number>;
}

export interface FigureSamples {
  stretches: number;
  /** The median frame of each round, in ms. */
  frames: Record<Throttle, FrameSamples>;
  loops: Record<Throttle, Record<LoopKind, Loop[]>>;
  /** Ms of all stills, each time in a new page. */
  stills: number[];
}

/**
 * Measures the drawn body. In each round every stretch has some frames, and one of them is eased and turned beside an
 * empty loop, all in a new order; the first round warms up. Null when there are to be no rounds.
 */
export async function runFigureRounds(
  browser: BareChromium,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<FigureSamples | null> {
  if (rounds === 0) return null;
  const random = seededRandom(seed);
  const page = await bundleFigurePage();
  const stills: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const tab = await openPage(browser, page);
    const ms = await ask(tab, 'stills');
    if (round >= 0) stills.push(ms);
    await tab.close();
  }

  const tab = await openPage(browser, page);
  const stretchIds = await tab.evaluate<string[]>('figureBench.stretchIds');
  const order = shuffled(stretchIds, random);
  const noLoops = (): Record<LoopKind, Loop[]> => ({ empty: [], easing: [], turning: [] });
  const loops = { 1: noLoops(), 4: noLoops() };
  const frames: Record<Throttle, Record<string, FrameTimes>[]> = { 1: [], 4: [] };
  for (let round = -1; round < rounds; round += 1) {
    const stretchId = order[(round + order.length) % order.length] ?? '';
    for (const throttle of shuffled(THROTTLES, random)) {
      await tab.throttle(throttle);
      const ids = shuffled(stretchIds, random);
      const taken = await ask(tab, 'frames', ids, FRAMES, Math.floor(random() * 2 ** 32));
      if (round >= 0) frames[throttle].push(taken);
      for (const kind of shuffled(LOOPS, random)) {
        await ask(tab, 'mount', stretchId);
        const looping = ask(tab, 'loop', kind, LOOP_SECONDS);
        // A quarter turn a second, until after the loop's end.
        if (kind === 'turning') await tab.drag(20, 100, 128, LOOP_SECONDS + 0.2);
        const seen = await looping;
        if (round >= 0) loops[throttle][kind].push(seen);
      }
    }
  }
  await tab.close();
  return {
    stretches: stretchIds.length,
    frames: { 1: summed(frames[1], stretchIds), 4: summed(frames[4], stretchIds) },
    loops,
    stills,
  };
}

function summed(rounds: readonly Record<string, FrameTimes>[], ids: readonly string[]): FrameSamples {
  const medians = (side: keyof FrameTimes) =>
    rounds.map((round) => median(Object.values(round).flatMap((times) => times[side])));
  return {
    figure: medians('figure'),
    empty: medians('empty'),
    byStretch: Object.fromEntries(
      ids.map((id) => [id, median(rounds.flatMap((round) => round[id]?.figure ?? []))]),
    ),
  };
}

async function openPage(browser: BareChromium, page: string): Promise<BareTab> {
  const tab = await browser.openTab();
  await tab.goto(page);
  const isReady = () =>
    tab.evaluate<boolean>(`document.readyState === 'complete' && 'figureBench' in globalThis`);
  await waitUntil(isReady, { what: 'the figure page is there' });
  return tab;
}

type Call = {
  [K in keyof FigureBench]: FigureBench[K] extends (...args: never[]) => unknown ? K : never;
}[keyof FigureBench];

/** Calls a function of the page. */
function ask<K extends Call>(
  tab: BareTab,
  name: K,
  ...args: Parameters<FigureBench[K]>
): Promise<Awaited<ReturnType<FigureBench[K]>>> {
  return tab.evaluate(`figureBench.${name}(...${JSON.stringify(args)})`);
}
