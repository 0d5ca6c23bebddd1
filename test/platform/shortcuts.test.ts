import { beforeEach, describe, expect, it } from 'vitest';
import { bindings, openShortcutList } from '../../src/platform/shortcuts.ts';
import { useBrowser } from '../fakes/browser.ts';
import { createLife } from '../fakes/life.ts';
import type { Profile, World } from '../fakes/world.ts';
import { createWorld } from '../fakes/world.ts';

let world: World;
function browserOf(profile: Profile): void {
  world = createWorld(profile);
  useBrowser(world, createLife(world));
}
beforeEach(() => browserOf('chromium'));

describe('the shortcuts', () => {
  it('are told as they are bound, in one order, also those that have no keys (E11)', async () => {
    world.shortcuts = [
      { name: 'pause', shortcut: '' },
      { name: 'start', shortcut: 'Alt+Shift+U' },
      { name: '_execute_action', shortcut: 'Ctrl+Shift+9' },
      { name: 'unknown', shortcut: 'F1' },
    ];
    expect(await bindings()).toEqual([
      { name: 'open', keys: 'Ctrl+Shift+9', suggested: 'Alt+Shift+O' },
      { name: 'start', keys: 'Alt+Shift+U', suggested: 'Alt+Shift+U' },
      { name: 'pause', keys: '', suggested: 'Alt+Shift+J' },
    ]);
  });

  it('are suggested with the control key on a Mac, by the name that is on it', async () => {
    world.os = 'mac';
    world.shortcuts = [{ name: 'start', shortcut: 'MacCtrl+Shift+U' }];
    expect(await bindings()).toEqual([{ name: 'start', keys: 'Ctrl+Shift+U', suggested: 'Ctrl+Shift+U' }]);
  });

  it('are changed in the list of the browser: Firefox opens it itself, Chromium in a tab', async () => {
    await openShortcutList();
    expect(world.openedTabs).toEqual(['chrome://extensions/shortcuts']);
    browserOf('firefox');
    await openShortcutList();
    expect(world.calls).toEqual(['commands.openShortcutSettings']);
  });
});
