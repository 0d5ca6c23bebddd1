// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a command, its output shown or kept. Commands of installed packages are found as npm finds them.
 * @param {string} command
 * @param {string[]} args
 * @param {{capture?: boolean, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{code: number, output: string}>} `code` is 127 when the command is not there
 */
export function runCommand(command, args, { capture = false, env = {} } = {}) {
  const PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, args, {
    env: { ...process.env, PATH, ...env },
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // npm and its tools are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
