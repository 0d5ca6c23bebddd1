/**
 * What outlives the worker: the clock, storage, alarms, what the person sees. `browser.ts` is how one life of the worker
 * reaches it. Two profiles, with the differences measured in real Chromium and Firefox.
 */
export type Profile = 'chromium' | 'firefox';

export interface FakeAlarm {
  scheduledTime: number;
  periodInMinutes: number | undefined;
}

export interface World {
  profile: Profile;
  nowMs: number;
  idle: 'active' | 'idle' | 'locked';
  /** Seconds since the last input: what `queryState` compares with. */
  idleSeconds: number;
  idleThreshold: number;
  stored: Map<string, unknown>;
  alarms: Map<string, FakeAlarm>;
  /** No alarm fires sooner than this after it was made: 30 s in a packed Chromium. */
  minDelayMs: number;
  notifications: Map<string, Record<string, unknown>>;
  /** The person has switched off this extension's notifications, and Chromium says so. */
  areNotificationsForbidden: boolean;
  badge: string;
  title: string;
  isPopupOpen: boolean;
  /** `openPopup` rejects: there is no active window. */
  hasNoWindow: boolean;
  openedTabs: string[];
  openedWindows: string[];
  /** Tabs that play sound, all in window 1; a `url` only with the `tabs` permission. */
  audibleTabs: { active: boolean; windowId: number; url?: string }[];
  isFullScreen: boolean;
  /** The system, as `runtime.getPlatformInfo` names it. */
  os: string;
  /** What `commands.getAll` says. */
  shortcuts: { name: string; shortcut: string }[];
  /** Names of Web Locks that some page holds. */
  locks: Set<string>;
  /** Every call that reached the browser, as `api.method`, oldest first. */
  calls: string[];
  /** Arguments of every `alarms.create`. */
  alarmCalls: { when?: number; periodInMinutes?: number }[];
  /** Calls that reject from now on, as `api.method`. */
  failing: Set<string>;
}

const START_MS = Date.UTC(2026, 10, 23, 9, 0);

export function createWorld(profile: Profile): World {
  return {
    profile,
    nowMs: START_MS,
    idle: 'active',
    idleSeconds: 0,
    idleThreshold: 60,
    stored: new Map(),
    alarms: new Map(),
    minDelayMs: 0,
    notifications: new Map(),
    areNotificationsForbidden: false,
    badge: '',
    title: '',
    isPopupOpen: false,
    hasNoWindow: false,
    openedTabs: [],
    audibleTabs: [],
    isFullScreen: false,
    openedWindows: [],
    os: 'linux',
    shortcuts: [],
    locks: new Set(),
    calls: [],
    alarmCalls: [],
    failing: new Set(),
  };
}
