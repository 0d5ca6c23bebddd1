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
};

export function resetPage(): void {
  const reply = { res: { isChanged: true, rev: 1 } };
  Object.assign(page, { nowMs: NOW, sent: [], closeCount: 0, optionsCount: 0, reply });
  Object.assign(page, { hasTabs: false, grants: true, isPinned: null, family: 'chromium' });
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
