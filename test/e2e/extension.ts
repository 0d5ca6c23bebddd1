import '../setup-temporal.ts';
import type { LogEntry } from '../../src/core/log-entry.ts';
import type { State } from '../../src/core/state.ts';
import type { Name, Request } from '../../src/protocol.ts';
import { normalise } from '../../src/storage/normalise.ts';
import { launchChromium } from './drivers/chromium.ts';
import type { Display } from './drivers/display.ts';
import type { Driver, View } from './drivers/driver.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** Open every minute of the week: the tests run on Sundays too. */
const ALWAYS = Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]);

export type Browser = 'chromium' | 'firefox';

/** Our extension in a real browser, with a page of its own kept open to send commands and to read the history. */
export interface Extension {
  driver: Driver;
  page: View;
  state(): Promise<State>;
  /** A real command, as a page sends it; rejects when it was refused. */
  send<N extends Name>(name: N, request: Request<N>): Promise<unknown>;
  /** Waits until the stored state is as `isSo` says. */
  waitForState(what: string, isSo: (state: State) => boolean, timeoutMs?: number): Promise<State>;
  /** Sets the stored minutes of work so that the reminder is due in `seconds`. The only thing that tests fake. */
  setDueIn(seconds: number): Promise<void>;
  history(): Promise<LogEntry[]>;
  close(): Promise<void>;
}

export async function openExtension(browser: Browser, display?: Display): Promise<Extension> {
  const where = display === undefined ? {} : { display };
  const driver =
    browser === 'chromium'
      ? await launchChromium({ extensionDir: 'dist/chrome', ...where })
      : await launchFirefox({ extensionDir: 'dist/firefox', ...where });
  const page = await driver.waitForPage('src/ui/welcome/index.html', 20_000);

  const state = async () => {
    const stored = await page.evaluate<Record<string, unknown>>(
      '(globalThis.browser ?? chrome).storage.local.get()',
    );
    return normalise(stored, Date.now()).state;
  };
  const send: Extension['send'] = async (name, request) => {
    const message = JSON.stringify({ name, ...request });
    const answered = await page.evaluate<{ res?: unknown; err?: { message: string } }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`,
    );
    if (answered.err !== undefined) throw new Error(`${name}: ${answered.err.message}`);
    return answered.res;
  };
  await send('changeSettings', { settings: { hours: ALWAYS } });

  return {
    driver,
    page,
    state,
    send,
    waitForState: async (what, isSo, timeoutMs = 30_000) => {
      const found = async () => {
        const now = await state();
        return isSo(now) ? now : null;
      };
      return waitUntil(found, { timeoutMs, what });
    },
    async setDueIn(seconds) {
      const { cycle, settings } = await state();
      const sinceMs = Date.now() - cycle.countedToMs;
      const workedMs = settings.intervalMinutes * 60_000 - seconds * 1000 - sinceMs;
      await page.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({cycle: ${JSON.stringify({ ...cycle, workedMs: Math.max(0, workedMs) })}})`,
      );
      // A page that looks in makes the background decide again from what is stored.
      await send('lookIn', {});
    },
    history: () =>
      page.evaluate<LogEntry[]>(`new Promise((resolve, reject) => {
        const open = indexedDB.open('history');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => { open.result.close(); resolve(all.result); };
        };
      })`),
    close: () => driver.close(),
  };
}
