import type { Script } from './script.ts';

/** The one shape of both browsers, so that a test can be written once and run in each. */
export interface Driver {
  kind: 'chromium' | 'firefox';
  extensionId: string;
  /** The address of a file of the extension: url('src/ui/popup/index.html'). */
  url(path: string): string;
  /** Opens a page of the extension in a new tab. */
  openPage(path: string): Promise<View>;
  /** A tab or window that the extension opened itself, known by a part of its address. */
  waitForPage(addressPart: string, timeoutMs?: number): Promise<View>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** Stops the whole browser for as long as `act` takes, as a sleeping machine does: no code and no timer of it runs. */
  whileFrozen(act: () => Promise<void>): Promise<void>;
  /** Loads another extension beside ours, which must be installed for that; returns the other's background. */
  installOther(extensionDir: string): Promise<Worker>;
  /** Opens the real toolbar popup, as a click on the icon does. */
  openToolbarPopup(): Promise<View>;
  /** A toolbar popup that something else opened, such as a click on a notification. */
  waitForPopup(timeoutMs?: number): Promise<View>;
  worker: Worker;
  /** Read and written by the worker, which is woken for it. See `storageThrough` for another reader. */
  storage: StorageAccess;
  /** Clicks the notification on the screen, or one of its buttons (Chromium only). Needs a display. */
  clickNotification(target?: { button?: 0 | 1; timeoutMs?: number }): Promise<void>;
  /** Closes the notification on the screen by its own cross. Needs a display. */
  dismissNotification(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

export interface Evaluates {
  /** Runs an expression, or a function with JSON arguments; promises are awaited, the result must be JSON. */
  evaluate<T = unknown>(script: Script<T>, ...args: unknown[]): Promise<T>;
}

/** The service worker of Chromium, the event page of Firefox. */
export interface Worker extends Evaluates {
  isRunning(): Promise<boolean>;
  /** Stops it at once, in the middle of whatever it does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until something (an alarm, a message) has woken it. Never wakes it. */
  waitUntilRunning(timeoutMs?: number): Promise<void>;
}

/** One object of the tree that the browser gives to a screen reader. */
export interface Accessible {
  /** As in ARIA: "button", "heading", "status", "group". */
  role: string;
  name: string;
}

/** What somebody may have chosen. Firefox knows only the scheme here. */
export interface Reader {
  scheme?: 'light' | 'dark';
  /** The system's own few colours, as with Windows' contrast themes. */
  hasForcedColors?: boolean;
  /** As Ctrl and + do it: 2 is 200 %. */
  zoom?: number;
  /** Pixels across. */
  width?: number;
}

/** A document of the extension that can be seen: the toolbar popup, a tab, a small window. */
export interface View extends Evaluates {
  waitFor<T = unknown>(script: Script<T>, timeoutMs?: number): Promise<T>;
  /** The text that can be read in the body. */
  text(): Promise<string>;
  /** A real click in the middle of the first match, once it is there and has a size. */
  click(selector: string): Promise<void>;
  /** A real key by its DOM name: "Enter", "Escape", " ", "ArrowDown", "a". */
  press(key: string): Promise<void>;
  /** What a screen reader finds, in reading order: all that has a role and a name. */
  accessible(): Promise<Accessible[]>;
  size(): Promise<{ width: number; height: number }>;
  screenshot(path: string): Promise<void>;
  /** How the reader has set up the browser, until it is called again; what is not named is as usual. */
  emulate(reader: Reader): Promise<void>;
  isOpen(): Promise<boolean>;
  waitUntilClosed(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

export interface StorageAccess {
  get<T = Record<string, unknown>>(keys?: string | string[] | null): Promise<T>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
