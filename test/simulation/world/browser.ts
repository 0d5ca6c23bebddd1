/**
 * Stands for `webextension-polyfill` in the simulation: the APIs that the product uses, with the rules of the two profiles.
 * Anything else is not there.
 */
import type { Api } from '../life.ts';
import { createAlarm, planPoll } from './alarms.ts';
import { copyJson } from './copy-json.ts';
import { english } from './english.ts';
import { setThreshold, stateAt } from './idle.ts';
import { onStage, stage } from './stage.ts';
import { callBrowser } from './worker.ts';
import { note } from './world.ts';

export const EXTENSION_ID = 'unknot-simulated';
export const ORIGIN = `chrome-extension://${EXTENSION_ID}/`;

/** Those of the stage at the moment of the call. */
function call<T>(name: Api | null, effect: (world: ReturnType<typeof onStage>['world']) => T): Promise<T> {
  const { world, worker } = onStage();
  return callBrowser(world, worker, name, () => effect(world));
}

const isFirefox = () => onStage().world.machine.profile === 'firefox';

function refuseUnknown(given: object, known: readonly string[]): void {
  const strange = Object.keys(given).find((key) => !known.includes(key));
  if (isFirefox() && strange !== undefined) throw new Error(`Unexpected property "${strange}"`);
}

const storage = {
  local: {
    get: (keys: readonly string[]) =>
      call('storage.get', ({ stored }) => {
        const found: Record<string, unknown> = {};
        for (const key of keys) if (stored.has(key)) found[key] = stored.get(key);
        return found;
      }),
    set: (items: Record<string, unknown>) => {
      // Copied at the call, as a message to another process is; all of it is written or nothing (fault G06).
      const copied = copyJson(items) as Record<string, unknown>;
      return call('storage.set', (world) => {
        const before = new Map(world.stored);
        for (const [key, value] of Object.entries(copied)) world.stored.set(key, value);
        world.counts.writes += 1;
        stage.onStored(Object.keys(copied), before);
      });
    },
  },
};

const ALARM_OPTIONS = ['when', 'delayInMinutes', 'periodInMinutes'];
const alarms = {
  get onAlarm() {
    return onStage().worker.events.alarm;
  },
  create: (name: string, info: { when?: number; periodInMinutes?: number }) =>
    call('alarms.create', (world) => {
      refuseUnknown(info, ALARM_OPTIONS);
      createAlarm(world, name, info.when, info.periodInMinutes);
    }),
  get: (name: string) =>
    call('alarms.get', (world) => {
      const alarm = world.alarms.get(name);
      return alarm && { name, scheduledTime: alarm.scheduledTime };
    }),
  clear: (name: string) =>
    call('alarms.clear', (world) => {
      const wasThere = world.alarms.delete(name);
      planPoll(world);
      return wasThere;
    }),
};

const idle = {
  get onStateChanged() {
    return onStage().worker.events.idle;
  },
  setDetectionInterval(seconds: number) {
    const { world, worker } = onStage();
    if (!worker.isAlive) return;
    const fault = world.faults.get('idle.setDetectionInterval');
    if (fault?.how === 'reject') throw new Error('idle.setDetectionInterval failed');
    setThreshold(world, seconds);
  },
  queryState: (seconds: number) => call('idle.queryState', (world) => stateAt(world, seconds)),
};

const NOTIFICATION_OPTIONS = [
  'type',
  'iconUrl',
  'title',
  'message',
  'contextMessage',
  'eventTime',
  'priority',
];
const notifications = {
  get onClicked() {
    return onStage().worker.events.clicked;
  },
  get onButtonClicked() {
    return isFirefox() ? undefined : onStage().worker.events.buttonClicked;
  },
  create: (id: string, options: Record<string, unknown>) => {
    const askedAtMs = onStage().world.realMs;
    return call('notifications.create', (world) => {
      refuseUnknown(options, NOTIFICATION_OPTIONS);
      if (!String(options['iconUrl']).endsWith('.png'))
        throw new Error('Unable to download all specified images.');
      // The invariants are about reminders; a test of the notification is to touch nothing of them.
      if (id === 'test') return id;
      world.notifications.set(id, { askedAtMs, shownAtMs: world.realMs });
      note(world, { what: 'shown', text: `${options['title']}. ${options['message']}` });
      stage.onShown();
      return id;
    });
  },
  getAll: () => call('notifications.getAll', (world) => Object.fromEntries(world.notifications)),
  clear: (id: string) =>
    call('notifications.clear', (world) => {
      const wasThere = world.notifications.delete(id);
      if (wasThere) note(world, { what: 'cleared' });
      return wasThere;
    }),
};

const commands = {
  get onCommand() {
    return onStage().worker.events.shortcut;
  },
};

const action = {
  setBadgeText: ({ text }: { text: string }) =>
    call('action.setBadgeText', (world) => {
      if (world.badge !== text) note(world, { what: 'badge', text });
      world.badge = text;
    }),
  setBadgeBackgroundColor: () => call('action.setBadgeBackgroundColor', () => undefined),
  setTitle: ({ title }: { title: string }) =>
    call('action.setTitle', (world) => {
      if (world.title !== title) note(world, { what: 'title', text: title });
      world.title = title;
    }),
  openPopup: () => call('action.openPopup', () => undefined),
};

const runtime = {
  id: EXTENSION_ID,
  getURL: (path: string) => ORIGIN + path,
  get onMessage() {
    return onStage().worker.events.message;
  },
  get onStartup() {
    return onStage().worker.events.startup;
  },
  get onInstalled() {
    return onStage().worker.events.installed;
  },
  getContexts: () => call(null, () => []),
};

const windows = {
  getLastFocused: () => call('windows.getLastFocused', () => ({ id: 1 })),
  update: () => call(null, () => undefined),
  create: () => call(null, () => undefined),
  getAll: () =>
    call('windows.getAll', ({ noise }) => [
      { id: 1, state: noise === 'full-screen-video' ? 'fullscreen' : 'normal', type: 'normal' },
    ]),
};

const tabs = {
  create: () => call(null, () => undefined),
  query: (wanted: { audible?: boolean }) =>
    call('tabs.query', ({ noise }) => {
      if (noise === 'none')
        return wanted.audible === true ? [] : [{ id: 1, windowId: 1, active: true, audible: false }];
      const url = noise === 'meeting' ? { url: 'https://meet.google.com/abc-defg-hij' } : {};
      return [{ id: 2, windowId: 1, active: noise !== 'music-in-background', audible: true, ...url }];
    }),
};

const i18n = {
  getMessage: english,
  getUILanguage: () => 'en-GB',
};

const common = { storage, alarms, idle, notifications, commands, action, windows, tabs, i18n };
/** `getBrowserInfo` is what tells Firefox. */
const firefoxRuntime = Object.create(
  runtime,
  Object.getOwnPropertyDescriptors({ getBrowserInfo: () => undefined }),
);

export const browser = {
  ...common,
  get runtime() {
    return isFirefox() ? firefoxRuntime : runtime;
  },
};
