// @ts-check
import { ensurePackages } from './ensure-packages.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { runCommand } from './run-command.mjs';
import { chromium } from './tools.mjs';

/** `npm start`: from a fresh clone to the extension running in a browser. */
await ensurePackages();
const build = await runCommand('npm', ['run', 'build']);
if (build.code !== 0) process.exit(build.code);

const hasBrowser = findChromium() ?? findFirefox() ?? (await ensureTools([chromium]));
if (!hasBrowser) process.exit(1);

const { env, platform } = process;
const hasScreen = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
if (!hasScreen)
  console.log('\nThere is no screen here: the browser runs unseen and leaves pictures instead.');
const { code } = await runCommand('tsx', [hasScreen ? 'scripts/open-browser.ts' : 'scripts/story.ts']);
process.exitCode = code;
