// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.mjs';

/**
 * Programs that npm cannot bring, by the Debian package that does.
 * @typedef {{name: string, debianPackage: string, isPresent: () => boolean}} Tool
 */

/** @type {Tool} */
export const chromium = {
  name: 'Chromium, Chrome or Edge',
  debianPackage: 'chromium',
  isPresent: () => findChromium() !== undefined,
};

/** @type {Tool} */
export const firefox = {
  name: 'Firefox',
  debianPackage: 'firefox-esr',
  isPresent: () => findFirefox() !== undefined,
};

/** What the tests in a browser need besides: a screen, a window manager, a hand on mouse and keyboard. */
/** @type {Tool[]} */
export const screenTools = [
  { name: 'Xvfb', debianPackage: 'xvfb', isPresent: () => isCommand('Xvfb') },
  { name: 'openbox', debianPackage: 'openbox', isPresent: () => isCommand('openbox') },
  { name: 'xdotool', debianPackage: 'xdotool', isPresent: () => isCommand('xdotool') },
];

/** @param {string} command */
export function isCommand(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
