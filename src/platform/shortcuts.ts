import browser from 'webextension-polyfill';

/** The shortcuts of `manifest.json` that the background answers; the browser itself opens the popup. */
const SHORTCUTS = ['start', 'later', 'pause'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** A shortcut as it is bound now; `keys` as the browser writes them, empty when it has none. */
export interface Binding {
  name: Shortcut | 'open';
  keys: string;
  /** What was suggested to the browser for this system. */
  suggested: string;
}

const OPEN_POPUP = '_execute_action';
/** Chromium has no call for it, but lets a tab be opened there. Edge takes the same address. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Firefox on Android has no shortcuts at all. Firefox alone opens its list itself. */
interface CommandsApi {
  commands?: typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
}
const api = (): CommandsApi['commands'] => (browser as CommandsApi).commands;

/** `handle` is told which shortcut was pressed. */
export function onShortcut(handle: (name: Shortcut) => void): void {
  api()?.onCommand.addListener((pressed) => {
    const name = SHORTCUTS.find((each) => each === pressed);
    if (name !== undefined) handle(name);
  });
}

/** All shortcuts as the browser has bound them; empty where it has none. */
export async function bindings(): Promise<Binding[]> {
  const all = (await api()?.getAll()) ?? [];
  const { os } = await browser.runtime.getPlatformInfo();
  const wanted = browser.runtime.getManifest().commands ?? {};
  return [OPEN_POPUP, ...SHORTCUTS].flatMap((name) => {
    const bound = all.find((each) => each.name === name);
    const ours = SHORTCUTS.find((each) => each === name) ?? 'open';
    const { default: usual, mac } = wanted[name]?.suggested_key ?? {};
    const suggested = (os === 'mac' ? mac : usual) ?? '';
    return bound === undefined
      ? []
      : [{ name: ours, keys: shown(bound.shortcut ?? ''), suggested: shown(suggested) }];
  });
}

/** Shows the browser's own list, in which shortcuts are changed. Rejects when it does not open. */
export async function openShortcutList(): Promise<void> {
  const open = api()?.openShortcutSettings;
  if (open === undefined) await browser.tabs.create({ url: CHROMIUM_PAGE });
  else await open();
}

/** On a Mac the control key has a name in manifests that no keyboard shows. */
function shown(keys: string): string {
  return keys.replace('MacCtrl', 'Ctrl');
}
