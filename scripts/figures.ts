/**
 * Every stretch as it is drawn, on one sheet to be looked at: `npm run figures`, or with some ids after `--`.
 * Writes artifacts/figures.html and artifacts/figures-{light,dark}.png; and, for all stretches, the pictures of the README.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { FIGURE_STYLE, sheetHtml, stillSvg } from './figure-sheet.ts';
import { findChromium } from './find-browser.mjs';

const SIX = [
  ['gastrocnemius-wall', 'right'],
  ['seated-figure-four', 'right'],
  ['cross-body-shoulder', 'left'],
  ['half-kneeling-hip-flexor', 'right'],
  ['seated-side-bend', 'right'],
  ['childs-pose', 'both'],
] as const;
/** A session with one stretch, from the set-up to the hold. */
const STRIP = [0, 0.35, 0.7, 1] as const;

const ids = process.argv.slice(2);
const found = findChromium();
if (found === undefined) throw new Error('the sheet needs a Chromium: set CHROME_PATH');
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

async function picture(html: string, path: string, width: number, scheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 200 }, colorScheme: scheme });
  await page.setContent(html);
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(path);
}

function rowHtml(stills: readonly string[]): string {
  return `<!doctype html><style>${FIGURE_STYLE}body{margin:0;display:flex;gap:8px;background:var(--card)}</style>${stills.join('')}`;
}

try {
  mkdirSync('artifacts', { recursive: true });
  const sheet = sheetHtml(ids);
  writeFileSync('artifacts/figures.html', sheet);
  console.log('artifacts/figures.html');
  for (const scheme of ['light', 'dark'] as const) {
    await picture(sheet, `artifacts/figures-${scheme}.png`, 1600, scheme);
    if (ids.length > 0) continue;
    mkdirSync('docs/figures', { recursive: true });
    const six = SIX.map(([stretchId, side]) => stillSvg({ stretchId, side, moment: 'final' }, 190, 190));
    await picture(rowHtml(six), `docs/figures/six-${scheme}.png`, 6 * 198 - 8, scheme);
    const strip = STRIP.map((share) =>
      stillSvg({ stretchId: 'seated-forward-fold', side: 'both', moment: 'final', share }, 290, 230),
    );
    await picture(rowHtml(strip), `docs/figures/strip-${scheme}.png`, 4 * 298 - 8, scheme);
  }
} finally {
  await browser.close();
}
