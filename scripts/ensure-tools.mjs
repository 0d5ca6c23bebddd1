// @ts-check
import { runCommand } from './run-command.mjs';
import { isCommand } from './tools.mjs';

/** Without a font a new machine's browser draws no text. */
const FONTS = 'fonts-dejavu-core';

/**
 * Installs what is missing where we may (root on Debian), else says exactly what to install.
 * @param {import('./tools.mjs').Tool[]} tools
 * @returns {Promise<boolean>} whether all of them are there now
 */
export async function ensureTools(tools) {
  const missing = tools.filter((tool) => !tool.isPresent());
  if (missing.length === 0) return true;
  const packages = [...missing.map(({ debianPackage }) => debianPackage), FONTS];
  if (!isCommand('apt-get') || process.getuid?.() !== 0) {
    console.error(`Missing here: ${missing.map(({ name }) => name).join(', ')}.`);
    console.error(`On Debian or Ubuntu:  sudo apt-get install ${packages.join(' ')}`);
    console.error('Browsers elsewhere: install them as usual, or name them in CHROME_PATH and FIREFOX_PATH.');
    return false;
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await aptGet(['update', '-q'], env);
  await aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages], env);
  return tools.every((tool) => tool.isPresent());
}

/** Its many lines are shown only when it fails. @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function aptGet(args, env) {
  const { code, output } = await runCommand('apt-get', args, { capture: true, env });
  if (code !== 0) console.error(`${output}\napt-get ${args.join(' ')} failed with code ${code}`);
}
