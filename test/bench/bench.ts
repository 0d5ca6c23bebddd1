import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipFolder } from '../../scripts/zip.mjs';
import { launchBenchBrowser } from './bench-browser.ts';
import { firstChunkBytes } from './popup-size.ts';
import { reportRows } from './report.ts';
import { runRounds } from './rounds.ts';
import { prepareSubjects } from './subject.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '100' },
    dist: { type: 'string', default: 'dist/chrome' },
    seed: { type: 'string', default: '20261122' },
    out: { type: 'string', default: 'artifacts' },
  },
});

const isBuilt = existsSync(join(values.dist, 'manifest.json'));
if (!isBuilt) console.log(`${values.dist} is not built: only the bare extensions are compared.\n`);
const subjects = prepareSubjects(isBuilt ? values.dist : null);

const browser = await launchBenchBrowser(subjects.map(({ dir }) => dir));
const samples = await runRounds(browser, subjects, {
  pairs: Number(values.pairs),
  seed: Number(values.seed),
}).finally(() => browser.close());

const sizes = subjects.map(({ name, dir, popupPage }) => ({
  name,
  zipBytes: zipFolder(dir).length,
  firstChunkBytes: firstChunkBytes(dir, popupPage),
}));
const { rows, text } = reportRows(samples, sizes);
console.log(text);
mkdirSync(values.out, { recursive: true });
const record = { at: new Date().toISOString(), pairs: Number(values.pairs), rows, sizes, samples };
writeFileSync(join(values.out, 'bench.json'), `${JSON.stringify(record, null, 2)}\n`);
