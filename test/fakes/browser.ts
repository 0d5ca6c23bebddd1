/**
 * Stands in for `webextension-polyfill` in unit tests: the APIs that the product uses, for the life and the world that
 * `useBrowser` was given. Everything else throws by name.
 */
import manifest from '../../manifest.json' with { type: 'json' };
import type { Life } from './life.ts';
import type { World } from './world.ts';

let life: Life | null = null;
let world: World | null = null;

export const EXTENSION_ID = 'unknot-test';
export const ORIGIN = `chrome-extension://${EXTENSION_ID}/`;

export function useBrowser(nextWorld: World, nextLife: Life): void {
  world = nextWorld;
  life = nextLife;
}

function now(): { world: World; life: Life } {
  if (world === null || life === null) throw new Error('useBrowser() first');
  return { world, life };
}

/** A copy, as a structured clone or JSON would make: nobody shares an object with the store. */
function copy<T>(value: T): T {
  return value === undefined ? value : structuredClone(value);
}

const apis: Record<string, () => Record<string, unknown>> = {
  storage() {
    const { world: w, life: l } = now();
    const local = {
      get: (keys: string[]) =>
        l.call('storage.get', () =>
          Object.fromEntries(
            keys.filter((key) => w.stored.has(key)).map((key) => [key, copy(w.stored.get(key))]),
          ),
        ),
      set: (items: Record<string, unknown>) =>
        l.call('storage.set', () => {
          for (const [key, value] of Object.entries(copy(items))) w.stored.set(key, value);
          l.events.stored.fire();
        }),
      onChanged: l.events.stored,
    };
    return { local };
  },
  alarms() {
    const { world: w, life: l } = now();
    return {
      onAlarm: l.events.alarm,
      create: (name: string, info: { when?: number; periodInMinutes?: number }) =>
        l.call('alarms.create', () => {
          w.alarmCalls.push(info);
          if (
            w.profile === 'firefox' &&
            Object.keys(info).some((key) => !/^(when|delayInMinutes|periodInMinutes)$/.test(key))
          ) {
            throw new Error('Unexpected property');
          }
          const scheduledTime = Math.max(info.when ?? w.nowMs, w.nowMs + w.minDelayMs);
          w.alarms.set(name, { scheduledTime, periodInMinutes: info.periodInMinutes });
        }),
      get: (name: string) => l.call('alarms.get', () => copy(w.alarms.get(name))),
      clear: (name: string) => l.call('alarms.clear', () => w.alarms.delete(name)),
    };
  },
  idle() {
    const { world: w, life: l } = now();
    return {
      onStateChanged: l.events.idle,
      setDetectionInterval(seconds: number) {
        w.calls.push('idle.setDetectionInterval');
        w.idleThreshold = seconds;
      },
      queryState: (seconds: number) =>
        l.call('idle.queryState', () => {
          if (w.idle === 'locked') return 'locked';
          return w.idleSeconds >= seconds ? 'idle' : 'active';
        }),
    };
  },
  notifications() {
    const { world: w, life: l } = now();
    const common = {
      onClicked: l.events.clicked,
      create: (id: string, options: Record<string, unknown>) =>
        l.call('notifications.create', () => {
          const isRefused =
            w.profile === 'firefox' && ('buttons' in options || 'requireInteraction' in options);
          if (isRefused) throw new Error('Type error for parameter options: Unexpected property');
          if (!String(options['iconUrl']).endsWith('.png'))
            throw new Error('Unable to download all specified images.');
          w.notifications.set(id, options);
        }),
      getAll: () => l.call('notifications.getAll', () => Object.fromEntries(w.notifications)),
      clear: (id: string) => l.call('notifications.clear', () => w.notifications.delete(id)),
    };
    const chromiums = {
      onButtonClicked: l.events.buttonClicked,
      getPermissionLevel: () =>
        l.call('notifications.getPermissionLevel', () =>
          w.areNotificationsForbidden ? 'denied' : 'granted',
        ),
    };
    return w.profile === 'firefox' ? common : { ...common, ...chromiums };
  },
  action() {
    const { world: w, life: l } = now();
    return {
      setBadgeText: ({ text }: { text: string }) =>
        l.call('action.setBadgeText', () => {
          w.badge = text;
        }),
      setBadgeBackgroundColor: () => l.call('action.setBadgeBackgroundColor', () => undefined),
      setTitle: ({ title }: { title: string }) =>
        l.call('action.setTitle', () => {
          w.title = title;
        }),
      openPopup: () =>
        l.call('action.openPopup', () => {
          if (w.hasNoWindow) throw new Error('Could not find an active browser window.');
          w.isPopupOpen = true;
        }),
    };
  },
  runtime() {
    const { world: w, life: l } = now();
    const common = {
      id: EXTENSION_ID,
      getURL: (path: string) => ORIGIN + path,
      onMessage: l.events.message,
      onStartup: l.events.startup,
      onInstalled: l.events.installed,
      getManifest: () => manifest,
      getPlatformInfo: () => l.call('runtime.getPlatformInfo', () => ({ os: w.os })),
      getContexts: ({ contextTypes }: { contextTypes: string[] }) =>
        l.call('runtime.getContexts', () => {
          const [contextType] = contextTypes;
          if (contextType === 'POPUP') return w.isPopupOpen ? [{ contextType }] : [];
          return w.openedWindows.map((documentUrl) => ({ contextType, documentUrl }));
        }),
    };
    return w.profile === 'firefox' ? { ...common, getBrowserInfo: () => undefined } : common;
  },
  commands() {
    const { world: w, life: l } = now();
    const common = {
      onCommand: l.events.shortcut,
      getAll: () => l.call('commands.getAll', () => copy(w.shortcuts)),
    };
    const openShortcutSettings = () => l.call('commands.openShortcutSettings', () => undefined);
    return w.profile === 'firefox' ? { ...common, openShortcutSettings } : common;
  },
  windows() {
    const { world: w, life: l } = now();
    return {
      getLastFocused: () =>
        l.call('windows.getLastFocused', () => {
          if (w.hasNoWindow) throw new Error('No last-focused window');
          return { id: 1 };
        }),
      getAll: () =>
        l.call('windows.getAll', () => [{ id: 1, state: w.isFullScreen ? 'fullscreen' : 'normal' }]),
      update: () => l.call('windows.update', () => undefined),
      create: ({ url }: { url: string }) => l.call('windows.create', () => void w.openedWindows.push(url)),
    };
  },
  tabs() {
    const { world: w, life: l } = now();
    return {
      create: ({ url }: { url: string }) => l.call('tabs.create', () => void w.openedTabs.push(url)),
      query: () => l.call('tabs.query', () => copy(w.audibleTabs)),
    };
  },
  i18n() {
    return {
      // A language that counts in one form.
      getMessage: (key: string, values: string[] = []) =>
        key === 'ui_language' ? 'en' : key.includes('__') ? '' : [key, ...values].join(' '),
      getUILanguage: () => 'en',
    };
  },
};

const browser = new Proxy(
  {},
  {
    get(_, name: string) {
      const api = apis[name];
      if (api === undefined) throw new Error(`browser.${name} is not faked: see test/fakes/browser.ts`);
      return api();
    },
  },
);

// The polyfill has a default export, so its stand-in has one.
export default browser;
