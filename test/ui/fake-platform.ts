import { english } from '../words/english.ts';
import { NOW } from './given.ts';

/** What the doors to the browser say and were told, for tests that mock `src/platform/` with the modules below. */
export const page = {
  nowMs: NOW,
  sent: [] as Record<string, unknown>[],
  closeCount: 0,
  optionsCount: 0,
  hasTabs: false,
  /** What the person says to the browser's question. */
  grants: true,
  isPinned: null as boolean | null,
  family: 'chromium',
  reply: {} as unknown,
  /** Where this page is shown. */
  shownIn: 'popup' as 'popup' | 'tab',
  /** Another window of the session is open. */
  hasWindow: false,
  /** There can be windows. */
  opensWindows: true,
  opened: [] as unknown[],
  /** Voices of the device, and what was spoken. */
  voices: [] as { uri: string; name: string; language: string }[],
  spoken: [] as unknown[],
  /** Tones that were played, as "name volume". */
  played: [] as string[],
  /** What was clicked on a notification is told to these. */
  clicks: [] as ((id: string, target: string) => void)[],
  /** This page was brought to the front. */
  frontCount: 0,
  os: 'linux',
  /** Shortcuts as the browser has bound them, and whether it opens its list of them. */
  bindings: [] as { name: string; keys: string; suggested: string }[],
  opensShortcuts: true,
  /** The browser wants a key or a click before the first tone. */
  isSilenced: false,
};

export function resetPage(): void {
  const reply = { res: { isChanged: true, rev: 1 } };
  Object.assign(page, { nowMs: NOW, sent: [], closeCount: 0, optionsCount: 0, reply });
  Object.assign(page, { hasTabs: false, grants: true, isPinned: null, family: 'chromium' });
  Object.assign(page, { shownIn: 'popup', hasWindow: false, opensWindows: true, opened: [] });
  Object.assign(page, { clicks: [], frontCount: 0, os: 'linux', bindings: [], opensShortcuts: true });
  Object.assign(page, { voices: [], spoken: [], played: [], isSilenced: false });
}

export const clock = { nowMs: () => page.nowMs, timeZone: () => 'UTC' };

export const i18n = { message: english, uiLocale: () => 'en-GB' };

export const window = {
  closePage: () => {
    page.closeCount += 1;
  },
  openOptions: () => {
    page.optionsCount += 1;
  },
};

export const messaging = {
  sendMessage: async (message: Record<string, unknown>) => {
    page.sent.push(message);
    return page.reply;
  },
};

export const permission = {
  hasTabsPermission: async () => page.hasTabs,
  requestTabsPermission: async () => {
    page.hasTabs = page.grants;
    return page.grants;
  },
  giveBackTabsPermission: async () => {
    if (!page.grants) throw new Error('kept');
    page.hasTabs = false;
  },
  onPermissionChange: () => () => undefined,
};

export const toolbar = { isOnToolbar: async () => page.isPinned, onToolbarChange: () => undefined };

export const family = { browserFamily: () => page.family };

/** Every page of these tests has the lock. */
export const locks = {
  request: (_name: string, _options: object, run: (lock: object) => Promise<unknown>) => run({}),
};

export const notification = {
  onNotificationClick: (handle: (id: string, target: string) => void) => {
    page.clicks.push(handle);
    return () => undefined;
  },
};

export const shortcuts = {
  bindings: async () => page.bindings,
  openShortcutList: async () => {
    if (!page.opensShortcuts) throw new Error('refused');
    page.opened.push('shortcuts');
  },
};

export const system = { systemName: async () => page.os };

export const windows = {
  showThisPage: async () => {
    page.frontCount += 1;
  },
  isAmongTabs: async () => page.shownIn === 'tab',
  isInTab: async () => page.hasWindow,
  openWindow: async (path: string, bounds: object) => {
    if (!page.opensWindows) throw new Error('No windows here');
    page.opened.push({ path, ...bounds });
  },
  ownBounds: () => ({ left: 1, top: 2, width: 720, height: 820 }),
  screenBounds: () => ({ left: 0, top: 0, width: 1280, height: 900 }),
};

export const speech = {
  deviceVoices: () => page.voices,
  onVoicesChange: () => () => undefined,
  speak: (text: string, voice: string, volume: number) => page.spoken.push({ text, voice, volume }),
};

/** An output that is silent until it is woken, where the browser is. */
export const soundOut = {
  speak: speech.speak,
  openSoundOut: () => ({
    play: (tone: string, volume: number) => {
      if (!page.isSilenced) page.played.push(`${tone} ${volume}`);
    },
    wake: async () => undefined,
    isBlocked: () => page.isSilenced,
    close: () => undefined,
  }),
  tryTone: async (tone: string, volume: number) => void page.played.push(`${tone} ${volume}`),
};
