// @ts-check
import { readFileSync } from 'node:fs';
import { isInstalled } from './is-installed.mjs';
import { runCommand } from './run-command.mjs';

/** Installs the npm packages when they are missing or not those of the lock file; ends the process if it can't. */
export async function ensurePackages() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (installed && isInstalled(wanted ?? {}, installed)) return;
  console.log(installed ? 'Some npm packages have changed: installing …' : 'Installing the npm packages …');
  const quietly = ['--no-audit', '--no-fund'];
  const clean = await runCommand('npm', ['ci', ...quietly], { capture: true });
  if (clean.code === 0) return;
  // `npm ci` refuses a lock file that lacks another platform's optional packages, which a partial registry
  // makes it write. This takes the same versions from it, forgives that, and leaves the lock file as it is.
  const lenient = await runCommand('npm', ['install', '--no-save', ...quietly], { capture: true });
  if (lenient.code === 0) return;
  console.error(`${clean.output}\n${lenient.output}`);
  console.error('The npm packages could not be installed: see above. Once that is solved, run: npm install');
  process.exit(1);
}

/** @param {string} path @returns {import('./is-installed.mjs').Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
