// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{kind: 'chromium' | 'firefox', name: string, path: string}} Browser
 * @typedef {{platform: NodeJS.Platform, env: Record<string, string | undefined>, home: string,
 *   isExecutable: (path: string) => boolean}} Machine
 */

/** Names in the order we prefer them: the plain Chromium takes --load-extension, branded Chrome does not. */
const COMMANDS = {
  chromium: [
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Chrome', 'google-chrome'],
    ['Chrome', 'google-chrome-stable'],
    ['Edge', 'microsoft-edge'],
    ['Edge', 'microsoft-edge-stable'],
  ],
  firefox: [
    ['Firefox', 'firefox-esr'],
    ['Firefox', 'firefox'],
  ],
};

const MAC_APPS = {
  chromium: [
    ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
    ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ],
  firefox: [['Firefox', 'Firefox.app/Contents/MacOS/firefox']],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    ['Chromium', 'Chromium\\Application\\chrome.exe'],
    ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ],
  firefox: [['Firefox', 'Mozilla Firefox\\firefox.exe']],
};

const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** @param {Machine} [machine] @returns {Browser | undefined} */
export const findChromium = (machine) => findBrowser('chromium', machine);

/** @param {Machine} [machine] @returns {Browser | undefined} */
export const findFirefox = (machine) => findBrowser('firefox', machine);

/**
 * The first browser of that kind on this machine.
 * @param {Browser['kind']} kind
 * @param {Machine} [machine]
 * @returns {Browser | undefined}
 */
export function findBrowser(kind, machine = thisMachine()) {
  const override = machine.env[OVERRIDES[kind]];
  if (override) return { kind, name: OVERRIDES[kind], path: override };
  return candidates(kind, machine).find(({ path }) => machine.isExecutable(path));
}

/**
 * Every place worth looking at, best first.
 * @param {Browser['kind']} kind
 * @param {Machine} machine
 * @returns {Browser[]}
 */
export function candidates(kind, { platform, env, home }) {
  const [programs, folders, glue] =
    platform === 'darwin'
      ? [MAC_APPS[kind], ['/Applications', `${home}/Applications`], '/']
      : platform === 'win32'
        ? [WINDOWS_PROGRAMS[kind], [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']], '\\']
        : [COMMANDS[kind], [...(env['PATH'] ?? '').split(delimiter), '/snap/bin'], '/'];
  const present = folders.filter((folder) => folder !== undefined && folder !== '');
  return programs.flatMap(([name = '', program]) =>
    present.map((folder) => ({ kind, name, path: `${folder}${glue}${program}` })),
  );
}

/** @returns {Machine} */
export function thisMachine() {
  return { platform: process.platform, env: process.env, home: homedir(), isExecutable };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(join(path), constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
