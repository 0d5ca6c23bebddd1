/**
 * Random and broken files for the import: `npm run imports -- --files 100000 --seed 1`. Each is an export of a random life,
 * changed in one of many ways, or something else altogether. Prints what became of each kind; fails at the first file for
 * which a promise of the import is broken (`test/data/import-promises.ts`).
 */
import { parseArgs } from 'node:util';
import '../test/setup-temporal.ts';
import { fuzzImports } from '../test/data/import-fuzz.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});

const startedMs = performance.now();
const { files, taken, byKind } = await fuzzImports(Number(values.files), Number(values.seed), (done) => {
  process.stdout.write(`\r${done} files`);
});
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
const share = ((100 * taken) / files).toFixed(1);
console.log(
  `\r${files} files from seed ${values.seed} in ${seconds} s: ${share} % taken, no promise broken.\n`,
);
for (const [kind, outcomes] of Object.entries(byKind)) {
  const told = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  console.log(`${kind.padEnd(22)}${told.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
}
