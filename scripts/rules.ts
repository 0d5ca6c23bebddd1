/**
 * Does a test notice when a rule of the article is broken? `npm run rules` breaks each in each file that keeps it, in a
 * copy of the project, and runs the tests of its row in `docs/RULES.md` that are named for it: one must fail. With
 * `-- R3 R29` only those rules.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathsIn, rowsOf } from '../test/repo/catalogue.ts';
import { BROKEN_RULES } from '../test/rules/broken-rules.ts';
import { runCommand } from './run-command.mjs';

/** What the tests of the rules read. */
const COPIED = ['src', 'test', 'public', 'docs', 'manifest.json', 'package.json', 'vitest.config.ts'];
const REPORT = 'report.json';

interface Report {
  testResults: { assertionResults: { status: string; title: string; ancestorTitles: string[] }[] }[];
}

const table = readFileSync('docs/RULES.md', 'utf8');
const asked = process.argv.slice(2);
const rules = Object.keys(BROKEN_RULES).filter((rule) => asked.length === 0 || asked.includes(rule));
if (rules.length < asked.length) throw new Error(`There is no such rule among ${asked.join(', ')}`);

const copy = mkdtempSync(join(tmpdir(), 'unknot-rules-'));
try {
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  process.chdir(copy);
  let unnoticed = 0;
  for (const rule of rules) unnoticed += await tryRule(rule);
  console.log(`\n${rules.length} rules broken, ${unnoticed} times unnoticed`);
  process.exitCode = unnoticed > 0 ? 1 : 0;
} finally {
  process.chdir(tmpdir());
  rmSync(copy, { recursive: true, force: true });
}

/** How often nobody noticed that `rule` was broken; or once, when its tests fail without that. */
async function tryRule(rule: string): Promise<number> {
  const tests = pathsIn(rowsOf(table, rule)[0] ?? '', 4);
  const whole = await run(rule, tests);
  if (whole.passed === 0 || whole.failed.length > 0) {
    console.log(`✗ ${rule}: no test named for it passes, or one fails, while it is whole`);
    return 1;
  }
  let unnoticed = 0;
  for (const [file, find, replace] of BROKEN_RULES[rule] ?? []) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(find, () => replace),
    );
    const { failed } = await run(rule, tests);
    writeFileSync(file, text);
    if (failed.length === 0) unnoticed += 1;
    console.log(
      failed.length > 0
        ? `✓ ${rule} in ${file}: ${failed[0]}`
        : `✗ ${rule} in ${file}: nobody notices without "${find}"`,
    );
  }
  return unnoticed;
}

/** Runs the tests of `files` whose names have `rule`. A file that cannot be loaded fails no test: that is not noticed. */
async function run(rule: string, files: readonly string[]): Promise<{ passed: number; failed: string[] }> {
  rmSync(REPORT, { force: true });
  await runCommand(
    'vitest',
    [
      'run',
      '--project=unit',
      '--project=fakes',
      '-t',
      `\\b${rule}\\b`,
      '--reporter=json',
      `--outputFile=${REPORT}`,
      ...files,
    ],
    { capture: true },
  );
  const { testResults }: Report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = all.filter(({ status }) => status === 'failed');
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: failed.map(({ title, ancestorTitles }) => [...ancestorTitles, title].join(' > ')),
  };
}
