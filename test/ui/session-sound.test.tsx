// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '../../src/core/session.ts';
import { ready, take } from '../../src/core/session-steps.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { State } from '../../src/core/state.ts';
import { page } from './fake-platform.ts';
import { NECK, NOW, runningSession, setUpState } from './given.ts';
import { closePopup, openPopup, preparePage, press, showState, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/window.ts', async () => (await import('./fake-platform.ts')).windows);
vi.mock('../../src/ui/shared/sound-out.ts', async () => (await import('./fake-platform.ts')).soundOut);

const ASK = 'Soft tones for this?';
const BLOCKED = 'The tones start with your first key or click here.';

const CALF = { ...NECK, stretchId: 'gastrocnemius-wall', isAwayFromScreen: true, waitsForReady: true };
const waiting = take(startSession('one', { hasWarmUp: false, items: [CALF] }, NOW), NOW);

function stateWith(change: Partial<Settings>, session = waiting): State {
  const { settings } = setUpState();
  return setUpState({ session, settings: { ...settings, opensLargeWindow: false, ...change } });
}

/** What was loaded or asked for meanwhile has come. */
async function settle(): Promise<void> {
  await act(() => vi.dynamicImportSettled());
}

const settingsSent = () =>
  page.sent.filter(({ name }) => name === 'changeSettings').map((each) => each['settings']);

beforeEach(preparePage);
afterEach(closePopup);

describe('the question about tones', () => {
  it('is asked at the first stretch away from the screen, and a yes is heard at once', async () => {
    await openPopup(stateWith({}));
    expect(text()).toContain(ASK);
    await press('Yes');
    await settle();
    expect(settingsSent()).toEqual([{ tones: 'on' }]);
    expect(page.played).toEqual(['ready 0.5']);
  });

  it('takes a no', async () => {
    await openPopup(stateWith({}));
    await press('No');
    await settle();
    expect(settingsSent()).toEqual([{ tones: 'off' }]);
    expect(page.played).toEqual([]);
  });

  it('is answered by going on without an answer, so that it is asked once', async () => {
    await openPopup(stateWith({}));
    await showState(stateWith({}, ready(waiting, NOW)));
    expect(settingsSent()).toEqual([{ tones: 'off' }]);
  });

  it.each(['on', 'off'] as const)('is not asked when it was answered: %s', async (tones) => {
    await openPopup(stateWith({ tones }));
    expect(text()).not.toContain(ASK);
  });

  it('is not asked for a stretch at the screen, nor answered by it', async () => {
    await openPopup(stateWith({}, runningSession()));
    expect(text()).not.toContain(ASK);
    await openPopup(
      stateWith({}, { ...waiting, plan: { ...waiting.plan, items: [{ ...CALF, isAwayFromScreen: false }] } }),
    );
    expect(text()).not.toContain(ASK);
    expect(settingsSent()).toEqual([]);
  });
});

describe('a session', () => {
  it('is silent by default', async () => {
    await openPopup(stateWith({ tones: 'off' }));
    await settle();
    expect(page.played).toEqual([]);
    expect(page.spoken).toEqual([]);
  });

  it('plays its tones at their volume', async () => {
    await openPopup(stateWith({ tones: 'on', toneVolume: 0.3 }));
    await vi.waitFor(() => expect(page.played).toEqual(['ready 0.3']));
  });

  it('speaks with the chosen voice at its volume, and plays nothing for that', async () => {
    await openPopup(stateWith({ tones: 'off', voice: 'own', voiceVolume: 0.6 }));
    await vi.waitFor(() =>
      expect(page.spoken).toEqual([{ text: 'Calf, at the wall. Right side.', voice: 'own', volume: 0.6 }]),
    );
    expect(page.played).toEqual([]);
  });

  it('is heard from the page that leads alone, which repeats nothing that it saw pass', async () => {
    let lead: (lock: object) => Promise<unknown> = async () => undefined;
    const request = (
      _name: string,
      { ifAvailable }: LockOptions,
      run: typeof lead | ((none: null) => unknown),
    ) => {
      if (ifAvailable) return (run as (none: null) => unknown)(null);
      lead = run as typeof lead;
      return new Promise(() => undefined);
    };
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    await openPopup(stateWith({ tones: 'on' }));
    await settle();
    expect(text()).toContain('Another window');
    page.nowMs = NOW + 5_000;
    await showState(stateWith({ tones: 'on' }, ready(waiting, NOW)));
    expect(page.played).toEqual([]);
    await act(async () => void lead({}));
    await settle();
    expect(page.played).toEqual([]);
    page.nowMs = NOW + 13_000;
    await showState(stateWith({ tones: 'on' }, ready(waiting, NOW)));
    expect(page.played).toEqual(['hold 0.5']);
  });

  it('says so while the browser keeps it silent, until a key or a click (E08)', async () => {
    page.isSilenced = true;
    await openPopup(stateWith({ tones: 'on' }));
    await vi.waitFor(() => expect(text()).toContain(BLOCKED));
    page.isSilenced = false;
    await act(async () => {
      document.dispatchEvent(new Event('pointerdown'));
    });
    expect(text()).not.toContain(BLOCKED);
  });
});
