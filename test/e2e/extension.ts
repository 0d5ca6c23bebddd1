import '../setup-temporal.ts';
import type { LogEntry } from '../../src/core/log-entry.ts';
import type { State } from '../../src/core/state.ts';
import type { Name, Request } from '../../src/protocol.ts';
import { normalise } from '../../src/storage/normalise.ts';
import type { Translate } from '../../src/words/translate.ts';
import { textsIn } from '../words/english.ts';
import { launchChromium } from './drivers/chromium.ts';
import type { Driver, View } from './drivers/driver.ts';
import type { FirefoxOptions } from './drivers/firefox.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** Open every minute of the week: the tests run on Sundays too. */
const ALWAYS = Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]);
/** A document of the extension without any script: whoever looks through it wakes nothing. */
const SILENT_PAGE = 'icons/icon-128.png';

export type Browser = 'chromium' | 'firefox';
/** Where and how it runs; preferences are Firefox's. */
export type Opening = Partial<FirefoxOptions>;

/** Our extension in a real browser, with a page of its own kept open to send commands and to read the history. */
export interface Extension {
  driver: Driver;
  page: View;
  /** What it says, in the language that it was built with. */
  words: Translate;
  state(): Promise<State>;
  /** A real command, as a page sends it; rejects when it was refused. */
  send<N extends Name>(name: N, request: Request<N>): Promise<unknown>;
  /** Waits until the stored state is as `isSo` says. */
  waitForState(what: string, isSo: (state: State) => boolean, timeoutMs?: number): Promise<State>;
  /** Sets the stored minutes of work so that the reminder is due in `seconds`. The only thing that tests fake. */
  setDueIn(seconds: number): Promise<void>;
  history(): Promise<LogEntry[]>;
  /** All alarms, by name; those that a test has made too. */
  alarms(): Promise<{ name: string; scheduledTime: number }[]>;
  /** The ids of the notifications that are shown. */
  notifications(): Promise<string[]>;
  badge(): Promise<string>;
  close(): Promise<void>;
}

/** In a profile that does not know it yet: it says welcome. */
export async function openExtension(browser: Browser, opening: Opening = {}): Promise<Extension> {
  const driver = await launch(browser, opening);
  const extension = extensionIn(
    driver,
    await driver.waitForPage('src/ui/welcome/index.html', 20_000),
    opening,
  );
  await extension.send('changeSettings', { settings: { hours: ALWAYS } });
  return extension;
}

/** In the profile of an earlier run. Nothing is sent: what happens, the extension does by itself. */
export async function reopenExtension(
  browser: Browser,
  opening: Opening & { profileDir: string },
): Promise<Extension> {
  const driver = await launch(browser, opening);
  return extensionIn(driver, await driver.openPage(SILENT_PAGE), opening);
}

const BUILT = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

function launch(browser: Browser, opening: Opening): Promise<Driver> {
  const options = { extensionDir: BUILT[browser], ...opening };
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

function extensionIn(driver: Driver, page: View, { extensionDir = BUILT[driver.kind] }: Opening): Extension {
  const call = <T>(expression: string) => page.evaluate<T>(`(globalThis.browser ?? chrome).${expression}`);
  const state = async () =>
    normalise(await call<Record<string, unknown>>('storage.local.get()'), Date.now()).state;
  const send: Extension['send'] = async (name, request) => {
    const message = JSON.stringify({ name, ...request });
    const answered = await call<{ res?: unknown; err?: { message: string } }>(
      `runtime.sendMessage(${message})`,
    );
    if (answered.err !== undefined) throw new Error(`${name}: ${answered.err.message}`);
    return answered.res;
  };

  const alarms = async () => {
    const all = await call<{ name: string; scheduledTime: number }[]>('alarms.getAll()');
    return all.sort((a, b) => a.name.localeCompare(b.name));
  };

  return {
    driver,
    page,
    words: textsIn(`${extensionDir}/_locales/en/messages.json`),
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
      await call(
        `storage.local.set({cycle: ${JSON.stringify({ ...cycle, workedMs: Math.max(0, workedMs) })}})`,
      );
      // A page that looks in makes the background decide again from what is stored. The alarm comes last.
      const dueMs = Date.now() + seconds * 1000;
      await send('lookIn', {});
      const isReady = async () => {
        const next = (await alarms()).find(({ name }) => name === 'next');
        return (await state()).cycle.stage !== 'counting' || (next?.scheduledTime ?? Infinity) < dueMs + 1500;
      };
      await waitUntil(isReady, { what: 'the alarm is set' });
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
    alarms,
    notifications: () => call('notifications.getAll().then((all) => Object.keys(all))'),
    badge: () => call('action.getBadgeText({})'),
    close: () => driver.close(),
  };
}
