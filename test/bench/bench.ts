import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipFolder } from '../../scripts/zip.mjs';
import { launchBareChromium } from '../e2e/drivers/bare-chromium.ts';
import { dayRows, dayText } from './day-rows.ts';
import { figureRows } from './figure-report.ts';
import { runFigureRounds } from './figure-rounds.ts';
import { historyRows, historyText } from './history-report.ts';
import { runHistoryRounds } from './history-rounds.ts';
import { chunkBytes, firstChunkBytes } from './popup-size.ts';
import { reportRows } from './report.ts';
import { runRounds } from './rounds.ts';
import { prepareSubjects } from './subject.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '100' },
    'figure-rounds': { type: 'string', default: '10' },
    'history-sessions': { type: 'string', default: '50000' },
    home: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist/chrome' },
    seed: { type: 'string', default: '20261122' },
    out: { type: 'string', default: 'artifacts' },
  },
});

const isBuilt = existsSync(join(values.dist, 'manifest.json'));
if (!isBuilt) console.log(`${values.dist} is not built: only the bare extensions are compared.\n`);
const subjects = prepareSubjects(isBuilt ? values.dist : null);

const browser = await launchBareChromium(subjects.map(({ dir }) => dir));
const seed = Number(values.seed);
const measure = async () => ({
  samples: await runRounds(browser, subjects, { pairs: Number(values.pairs), seed, isHome: values.home }),
  figureSamples: await runFigureRounds(browser, { rounds: Number(values['figure-rounds']), seed }),
});
const { samples, figureSamples } = await measure().finally(() => browser.close());

const sizes = subjects.map(({ name, dir, popupPage }) => ({
  name,
  zipBytes: zipFolder(dir).length,
  firstChunkBytes: firstChunkBytes(dir, popupPage),
}));
const chunks = isBuilt ? chunkBytes(values.dist, ['figure', 'stretch-view']) : {};
const figure = figureRows(figureSamples, chunks);
const { rows, text } = reportRows(samples, sizes, figure);
console.log(text);
const day = await dayRows(seed);
console.log(dayText(day));
const sessions = isBuilt ? Number(values['history-sessions']) : 0;
/** Ten years of them. */
const making = { sessions, days: 3650, endMs: Date.now(), seed };
const historySamples =
  sessions > 0 ? await runHistoryRounds(values.dist, { pairs: Number(values.pairs), ...making }) : null;
if (historySamples) console.log(historyText(historySamples));
mkdirSync(values.out, { recursive: true });
const at = new Date().toISOString();
const record = {
  at,
  pairs: Number(values.pairs),
  home: values.home,
  rows,
  figure,
  day,
  sizes,
  samples,
  figureSamples,
  history: historySamples && historyRows(historySamples),
  historySamples,
};
writeFileSync(join(values.out, 'bench.json'), `${JSON.stringify(record, null, 2)}\n`);
