import { beforeEach, describe, expect, it } from 'vitest';
import { audibleTabs } from '../../src/platform/tabs.ts';
import { useBrowser } from '../fakes/browser.ts';
import { createLife } from '../fakes/life.ts';
import type { World } from '../fakes/world.ts';
import { createWorld } from '../fakes/world.ts';

let world: World;
beforeEach(() => {
  world = createWorld('chromium');
  useBrowser(world, createLife(world));
});

describe('tabs that play sound', () => {
  it('tell whether they are shown, and no host without the permission', async () => {
    world.audibleTabs = [
      { active: true, windowId: 1 },
      { active: false, windowId: 1 },
    ];
    expect(await audibleTabs()).toEqual([
      { isShown: true, isFullScreen: false, host: null },
      { isShown: false, isFullScreen: false, host: null },
    ]);
  });

  it('tell their host with it, and nothing of an address that is none', async () => {
    world.audibleTabs = [
      { active: true, windowId: 1, url: 'https://meet.google.com/abc-defg-hij?authuser=0' },
      { active: false, windowId: 1, url: 'about:blank' },
      { active: false, windowId: 1, url: 'not an address' },
    ];
    expect((await audibleTabs()).map(({ host }) => host)).toEqual(['meet.google.com', '', null]);
  });

  it('tell of a full-screen window', async () => {
    world.audibleTabs = [{ active: true, windowId: 1 }];
    world.isFullScreen = true;
    expect(await audibleTabs()).toMatchObject([{ isFullScreen: true, isShown: true }]);
  });

  it('ask for no windows when nothing plays', async () => {
    expect(await audibleTabs()).toEqual([]);
    expect(world.calls).not.toContain('windows.getAll');
  });
});
