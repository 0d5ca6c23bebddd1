/**
 * How much of the rules the tests prove: `npm run mutation` changes `src/core` in every small way and counts the changes
 * that no test notices. With `-- cycle call` only those files. What died before is kept in `artifacts/mutation` and
 * not done again while code and tests stay the same. Fails below 90 %, and for a survivor that nobody has explained.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Report, Score, Survivor } from '../test/mutation/score.ts';
import { outdated, percentOf, scoresOf, unexplained, withoutAlive } from '../test/mutation/score.ts';
import { runCommand } from './run-command.mjs';

const CONFIG = 'test/mutation/stryker.config.json';
const FOLDER = 'artifacts/mutation';
const SURVIVORS = 'test/mutation/survivors.json';
const LEAST_PERCENT = 90;
/** These remember what they found, so which test reaches a line depends on the tests before: every mutant meets them all. */
const DAYS = ['day-change', 'day-clock', 'local-instant', 'remember'];

const known = readdirSync('src/core').map((name) => name.replace(/\.ts$/, ''));
const asked = process.argv.slice(2).map((name) => name.replace(/\.ts$/, ''));
const lost = asked.filter((name) => !known.includes(name));
if (lost.length > 0) throw new Error(`There is no ${lost.join(', ')} in src/core`);

const startedMs = performance.now();
mkdirSync(FOLDER, { recursive: true });
const names = asked.length === 0 ? known : asked;
const scores = [
  ...(await mutate(
    'rules',
    names.filter((name) => !DAYS.includes(name)),
  )),
  ...(await mutate(
    'days',
    names.filter((name) => DAYS.includes(name)),
  )),
].sort((a, b) => a.file.localeCompare(b.file));
const explained: Survivor[] = JSON.parse(readFileSync(SURVIVORS, 'utf8'));
const open = unexplained(scores, explained);
const old = outdated(scores, explained);

writeFileSync(`${FOLDER}/survivors.json`, JSON.stringify(open, null, 2));
console.log('');
for (const score of scores) console.log(line(score));
for (const mutant of open) console.log(`  not explained: ${told(mutant)}`);
for (const mutant of old) console.log(`  explained, but dead: ${told(mutant)}`);
const sum = (key: 'killed' | 'all') => scores.reduce((total, score) => total + score[key], 0);
const percent = percentOf(scores);
const minutes = ((performance.now() - startedMs) / 60_000).toFixed(1);
console.log(
  `\n${percent.toFixed(1)} %: ${sum('killed')} of ${sum('all')} mutants killed, ${open.length} not explained, in ${minutes} min`,
);
process.exitCode = percent < LEAST_PERCENT || open.length > 0 || old.length > 0 ? 1 : 0;

/** The scores of some files, with the tests of that group (`test/mutation/vitest.config.ts`). */
async function mutate(group: 'rules' | 'days', files: readonly string[]): Promise<Score[]> {
  if (files.length === 0) return [];
  const before = `${FOLDER}/${group}.json`;
  if (existsSync(before)) {
    const report: Report = JSON.parse(readFileSync(before, 'utf8'));
    writeFileSync(before, JSON.stringify(withoutAlive(report)));
  }
  const { code } = await runCommand(
    'stryker',
    [
      ...['run', CONFIG, '--mutate', files.map((name) => `src/core/${name}.ts`).join()],
      ...['--coverageAnalysis', group === 'days' ? 'all' : 'perTest'],
      ...['--incrementalFile', before],
    ],
    { env: { MUTATED: group } },
  );
  if (code !== 0) throw new Error('Stryker did not come to its end: see above');
  const report: Report = JSON.parse(readFileSync(`${FOLDER}/mutation.json`, 'utf8'));
  return scoresOf(report).filter(({ file }) => files.includes(file.replace(/\.ts$/, '')));
}

function told({ file, line, from, to }: Survivor): string {
  return `${file}: ${from}  becomes  ${to}  in  ${line}`;
}

function line(score: Score): string {
  const share = `${percentOf([score]).toFixed(1).padStart(6)} %`;
  const living = score.alive.length === 0 ? '' : `, ${score.alive.length} alive`;
  return `  ${score.file.padEnd(24)} ${share}  ${score.killed} of ${score.all}${living}`;
}
