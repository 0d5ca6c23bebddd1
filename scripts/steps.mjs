// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {{passed: number, failed: number}} Count
 * @typedef {{name: string, count: Count, seconds: number}} Step
 */

/**
 * A step that either passes or fails as a whole.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {{capture?: boolean}} [options] with `capture` the output is shown only at the end
 */
export async function commandStep(name, command, args, { capture = false } = {}) {
  return timed(name, capture, async () => {
    const { code, output } = await runCommand(command, args, { capture });
    return { count: code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output };
  });
}

/**
 * A run of vitest, counted by its own report.
 * @param {string} name
 * @param {string[]} projects as for vitest's --project: a leading "!" leaves one out
 * @param {{capture?: boolean}} [options]
 */
export async function vitestStep(name, projects, { capture = false } = {}) {
  const report = `artifacts/test/${name.replace(/\W+/g, '-')}.json`;
  return timed(name, capture, async () => {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
    const { code, output } = await runCommand(
      'vitest',
      [
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { capture },
    );
    return { count: countTests(readReport(report), code), output };
  });
}

/**
 * A file that could not even be loaded fails no test of its own, nor does a run without tests: each is a failure.
 * @param {{numPassedTests?: number, numFailedTests?: number}} report
 * @param {number} code the exit code of the run
 * @returns {Count}
 */
export function countTests({ numPassedTests = 0, numFailedTests = 0 }, code) {
  const isSilentFailure = numFailedTests === 0 && (code !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: isSilentFailure ? 1 : numFailedTests };
}

/** @param {Step[]} steps @returns {Count} */
export function sumCounts(steps) {
  const sum = (/** @type {keyof Count} */ key) => steps.reduce((total, { count }) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** Prints the table of steps and the closing line, and sets the exit code. @param {Step[]} steps */
export function finish(steps) {
  console.log('');
  for (const { name, count, seconds } of steps) console.log(`  ${line(name, count, seconds)}`);
  const { passed, failed } = sumCounts(steps);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

/**
 * @param {string} name
 * @param {boolean} capture
 * @param {() => Promise<{count: Count, output: string}>} work
 * @returns {Promise<Step>}
 */
async function timed(name, capture, work) {
  if (!capture) console.log(`\n── ${name}`);
  const start = performance.now();
  const { count, output } = await work();
  const seconds = (performance.now() - start) / 1000;
  if (capture && count.failed > 0) console.log(`\n── ${name}\n${output.trimEnd()}`);
  return { name, count, seconds };
}

/** @param {string} name @param {Count} count @param {number} seconds */
function line(name, { passed, failed }, seconds) {
  const mark = failed > 0 ? '✗' : '✓';
  return `${mark} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`;
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
