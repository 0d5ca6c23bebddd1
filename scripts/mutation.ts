/**
 * How much of the rules the tests prove: `npm run mutation` changes `src/core` in every small way and counts the changes
 * that no test notices. With `-- cycle call` only those files. What was found before is kept in `artifacts/mutation` and
 * not done again while code and tests stay the same. Fails below 90 %, and for a survivor that nobody has explained.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Report, Score, Survivor } from '../test/mutation/score.ts';
import { outdated, percentOf, scoresOf, unexplained } from '../test/mutation/score.ts';
import { runCommand } from './run-command.mjs';

const CONFIG = 'test/mutation/stryker.config.json';
const REPORT = 'artifacts/mutation/mutation.json';
const SURVIVORS = 'test/mutation/survivors.json';
const LEAST_PERCENT = 90;

const names = process.argv.slice(2).map((name) => `src/core/${name.replace(/\.ts$/, '')}.ts`);
const lost = names.filter((name) => !existsSync(name));
if (lost.length > 0) throw new Error(`There is no ${lost.join(', ')}`);

const startedMs = performance.now();
const only = names.length === 0 ? [] : ['--mutate', names.join()];
const { code } = await runCommand('stryker', ['run', CONFIG, ...only]);
if (code !== 0) throw new Error('Stryker did not come to its end: see above');

const report: Report = JSON.parse(readFileSync(REPORT, 'utf8'));
const explained: Survivor[] = JSON.parse(readFileSync(SURVIVORS, 'utf8'));
const looked = scoresOf(report).filter(
  ({ file }) => names.length === 0 || names.some((name) => name.endsWith(`/${file}`)),
);
const open = unexplained(looked, explained);
const old = outdated(looked, explained);
const percent = percentOf(looked);

console.log('');
for (const score of looked) console.log(line(score));
for (const { file, from, to } of open) console.log(`  not explained: ${file}: ${from}  becomes  ${to}`);
for (const { file, from, to } of old) console.log(`  explained, but dead: ${file}: ${from}  becomes  ${to}`);
const minutes = ((performance.now() - startedMs) / 60_000).toFixed(1);
const killed = looked.reduce((sum, score) => sum + score.killed, 0);
const all = looked.reduce((sum, score) => sum + score.all, 0);
console.log(
  `\n${percent.toFixed(1)} % of ${all} mutants killed (${killed}), ${open.length} not explained, in ${minutes} min`,
);
process.exitCode = percent < LEAST_PERCENT || open.length > 0 || old.length > 0 ? 1 : 0;

function line(score: Score): string {
  const share = `${percentOf([score]).toFixed(1).padStart(6)} %`;
  const living = score.alive.length === 0 ? '' : `  ${score.alive.length} alive`;
  return `  ${score.file.padEnd(24)} ${share}  ${score.killed} of ${score.all}${living}`;
}
