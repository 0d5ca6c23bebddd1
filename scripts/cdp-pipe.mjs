// @ts-check
import { spawn } from 'node:child_process';

/**
 * A browser driven over its own pipe, with nothing attached to it that was not asked for. The pipe is also the
 * only way to load an extension into a branded Chrome (`Extensions.loadUnpacked`).
 * @typedef {(params: Record<string, unknown>, sessionId?: string) => void} Listener
 * @typedef {{
 *   send: <T = unknown>(method: string, params?: object, sessionId?: string) => Promise<T>,
 *   on: (method: string, listener: Listener) => () => void,
 *   closed: Promise<void>,
 *   close: () => Promise<void>,
 * }} CdpPipe
 * @typedef {{
 *   id?: number,
 *   method: string,
 *   params: Record<string, unknown>,
 *   sessionId?: string,
 *   result?: unknown,
 *   error?: { message: string },
 * }} Message
 */

/**
 * Starts the browser and speaks to it; messages end with a zero byte.
 * @param {string} path
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {CdpPipe}
 */
export function openCdpPipe(path, args, env = process.env) {
  const child = spawn(path, ['--remote-debugging-pipe', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const output = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const input = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, {resolve: (value: never) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  /** @type {Set<{method: string, listener: Listener}>} */
  const listeners = new Set();
  let lastId = 0;
  let rest = '';

  input.setEncoding('utf8');
  input.on('data', (/** @type {string} */ data) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message));
  });
  output.on('error', () => {});

  const closed = new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      for (const { reject: fail } of waiting.values()) fail(new Error('the browser has closed'));
      resolve();
    });
  });

  /** @param {Message} message */
  function receive({ id, method, params, sessionId, result, error }) {
    if (id === undefined) {
      for (const entry of listeners) if (entry.method === method) entry.listener(params, sessionId);
      return;
    }
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error) asker?.reject(new Error(error.message));
    else asker?.resolve(/** @type {never} */ (result));
  }

  /** @type {CdpPipe['send']} */
  function send(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  return {
    send,
    closed,
    on: (method, listener) => {
      const entry = { method, listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    close: async () => {
      await send('Browser.close').catch(() => {});
      await closed;
    },
  };
}
