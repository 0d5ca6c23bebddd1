/**
 * One life as plain data: what the machine is like, and what happens one after the other in one working day. Nothing in it
 * is a function, so a life can be printed, shrunk, kept and replayed.
 */
import type { Settings } from '../../src/core/settings.ts';

export type Profile = 'chromium' | 'firefox';

/** What differs from machine to machine. */
export interface Machine {
  profile: Profile;
  timeZone: string;
  /** Wall time at which the life begins, epoch ms. */
  startMs: number;
  /** The monotonic clock stands still while the machine sleeps: macOS, Linux (fault C11). */
  isMonoStopped: boolean;
  /** Chromium fires no alarm sooner than this after the last: 30 s packed, 1 s unpacked (fault A09). */
  minDelayMs: number;
  /** Timers may fire this much early (fault A08), Firefox only. */
  earlyMs: number;
  /** What the browser says about input: the truth, or always the same (fault F03, Wayland). */
  input: 'true' | 'stuck-active' | 'stuck-idle';
}

/** The browser's APIs that may fail, by name. */
export const APIS = [
  ...['storage.get', 'storage.set', 'alarms.create', 'alarms.get', 'alarms.clear', 'idle.queryState'],
  ...['idle.setDetectionInterval', 'notifications.create', 'notifications.getAll', 'notifications.clear'],
  ...['action.setBadgeText', 'action.setBadgeBackgroundColor', 'action.setTitle', 'action.openPopup'],
  ...['tabs.query', 'windows.getAll', 'windows.getLastFocused', 'locks.query', 'history.open'],
] as const;
export type Api = (typeof APIS)[number];

/** A message of a page, as `protocol.ts` has it, with its request. Session steps take the session that is there. */
export interface Command {
  name: string;
  request: Readonly<Record<string, unknown>>;
}

/** A sound that a tab makes. */
export type Noise = 'none' | 'meeting' | 'video' | 'full-screen-video' | 'music-in-background';

export type LifeEvent =
  /** The person types, reads without input, or is away; the browser runs. */
  | { do: 'work'; minutes: number }
  | { do: 'pause-typing'; seconds: number }
  | { do: 'go-away'; minutes: number }
  | { do: 'lock'; minutes: number }
  /** The person comes back without a word from the browser (fault F08): its `active` is lost. */
  | { do: 'lose-idle-event' }
  /** Wall time goes on, the machine does not. */
  | { do: 'sleep'; minutes: number; isBack: boolean }
  /** The browser's process stands still: both clocks go on (M8, M9). */
  | { do: 'freeze'; seconds: number; isBack: boolean }
  | { do: 'close-browser'; minutes: number; keepsAlarms: boolean; isStartupHeard: boolean }
  | { do: 'update' }
  | { do: 'set-clock'; minutes: number }
  | { do: 'travel'; timeZone: string }
  | { do: 'kill' }
  /** The worker dies at its k-th call of the browser from now on, before or after that call has its effect. */
  | { do: 'crash-at'; call: number; isAfter: boolean }
  | { do: 'alarm'; how: 'early' | 'twice' | 'late' | 'dropped' | 'foreign' | 'lost' }
  | { do: 'command'; command: Command; times: 1 | 2 }
  /** Both in the same moment, before anything has settled (faults B04, M6). */
  | { do: 'commands'; commands: [Command, Command] }
  | { do: 'click'; target: 'body' | 'first' | 'second'; times: 1 | 2; id: string }
  | { do: 'shortcut'; name: 'start' | 'later' | 'pause' }
  | { do: 'stretch'; kind: 'plan' | 'just-one'; minutes: number; closes: boolean }
  | { do: 'sound'; noise: Noise }
  | { do: 'break'; api: Api; how: 'reject' | 'hang' | 'slow'; isSticky: boolean }
  | { do: 'mend' }
  | { do: 'garbage'; key: string; value: unknown }
  | { do: 'forget'; keys: string[] };

export interface Life {
  machine: Machine;
  /** Chosen on the welcome page. */
  settings: Partial<Settings>;
  events: LifeEvent[];
}
