// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import { page } from './fake-platform.ts';
import { NECK, NOW, runningSession, setUpState } from './given.ts';
import { closePopup, openPopup, preparePage, sentNames, showState, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/window.ts', async () => (await import('./fake-platform.ts')).windows);

const CALF = { ...NECK, stretchId: 'gastrocnemius-wall', isAwayFromScreen: true, waitsForReady: true };
const session = startSession('one', { hasWarmUp: false, items: [NECK, CALF] }, NOW);
const WINDOW = { path: 'src/ui/popup/large.html', left: 280, top: 40, width: 720, height: 820 };

/** Shows the state and lets what it asks of the browser come back. */
async function show(state: State): Promise<void> {
  await showState(state);
  await act(() => vi.dynamicImportSettled());
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(page.closeCount + (text() === '' ? 0 : 1)).toBeGreaterThan(0);
  });
}

beforeEach(preparePage);
afterEach(async () => {
  document.documentElement.classList.remove('large');
  await closePopup();
});

describe('a session away from the screen', () => {
  it('opens in a window of its own, which takes it over from the popup', async () => {
    await show(setUpState({ session }));
    expect(page.opened).toEqual([WINDOW]);
    expect(page.closeCount).toBe(1);
    expect(sentNames()).not.toContain('takeSession');
  });

  it('opens where its window was', async () => {
    const sessionWindow = { left: 10, top: 20, width: 500, height: 600 };
    await show(setUpState({ session, sessionWindow }));
    expect(page.opened).toEqual([{ ...WINDOW, ...sessionWindow }]);
  });

  it('stays where it is when the window is open already', async () => {
    page.hasWindow = true;
    await openPopup(setUpState({ session }));
    expect(page.opened).toEqual([]);
    expect(sentNames()).toContain('takeSession');
  });

  it('stays in a tab', async () => {
    page.shownIn = 'tab';
    await openPopup(setUpState({ session }));
    expect(page.opened).toEqual([]);
  });

  it('stays where there can be no window', async () => {
    page.opensWindows = false;
    await openPopup(setUpState({ session }));
    expect(page.closeCount).toBe(0);
    expect(sentNames()).toContain('takeSession');
  });

  it('stays when that is switched off', async () => {
    const { settings } = setUpState();
    await openPopup(setUpState({ session, settings: { ...settings, opensLargeWindow: false } }));
    expect(page.opened).toEqual([]);
  });

  it('stays in the large window', async () => {
    document.documentElement.classList.add('large');
    await openPopup(setUpState({ session }));
    expect(page.opened).toEqual([]);
    expect(sentNames()).toContain('takeSession');
  });
});

it('a session at the screen stays in the popup', async () => {
  await openPopup(setUpState({ session: runningSession() }));
  expect(page.opened).toEqual([]);
});
