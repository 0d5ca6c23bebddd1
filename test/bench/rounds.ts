import type { BareChromium, BareTab } from '../e2e/drivers/bare-chromium.ts';
import { measureColdWorker, measurePopup } from './measure.ts';
import { seededRandom, shuffled } from './random.ts';
import { showHome } from './show-home.ts';
import type { Subject, SubjectName } from './subject.ts';

export type Metric = 'firstPaint1x' | 'firstPaint4x' | 'screenReady1x' | 'screenReady4x' | 'coldWorker';

/** One number in ms for each round, by what was measured and in which extension. */
export type Samples = Record<Metric, Partial<Record<SubjectName, number[]>>>;

/**
 * Measures every extension once in every round, in a new order each time: what drifts over the run drifts over
 * all of them. The first rounds are not counted: they fill the code caches. Ours shows the first run, or with `isHome`
 * the home screen with its figure.
 */
export async function runRounds(
  browser: BareChromium,
  subjects: Subject[],
  { pairs, seed, isHome, warmUp = 3 }: { pairs: number; seed: number; isHome: boolean; warmUp?: number },
): Promise<Samples> {
  const random = seededRandom(seed);
  const samples: Samples = {
    firstPaint1x: {},
    firstPaint4x: {},
    screenReady1x: {},
    screenReady4x: {},
    coldWorker: {},
  };
  const ours = subjects.find(({ name }) => name === 'ours');
  if (ours) await browser.closeOwnTab(ours.id);
  // A page of each stays open, so that its process is warm; from there the messages are sent.
  const pages = new Map<SubjectName, BareTab>();
  for (const { name, popupUrl } of subjects) {
    const page = await browser.openTab();
    await page.goto(popupUrl);
    if (name === 'ours' && isHome) await showHome(page);
    pages.set(name, page);
  }

  for (let round = -warmUp; round < pairs; round++) {
    const note = (metric: Metric, name: SubjectName, value: number) => {
      if (round >= 0) samples[metric][name] = [...(samples[metric][name] ?? []), value];
    };
    for (const throttle of shuffled([1, 4] as const, random)) {
      for (const subject of shuffled(subjects, random)) {
        const { firstPaintMs, screenReadyMs } = await measurePopup(browser, subject, throttle);
        note(`firstPaint${throttle}x`, subject.name, firstPaintMs);
        note(`screenReady${throttle}x`, subject.name, screenReadyMs);
      }
    }
    for (const subject of shuffled(subjects, random)) {
      const page = pages.get(subject.name);
      if (page) note('coldWorker', subject.name, await measureColdWorker(browser, subject, page));
    }
  }
  return samples;
}
