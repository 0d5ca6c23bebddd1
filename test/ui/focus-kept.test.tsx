// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionSummary } from '../../src/core/log-entry.ts';
import type { Place } from '../../src/core/place.ts';
import { SPOTS } from '../../src/core/place.ts';
import { page } from './fake-platform.ts';
import { NOW, runningSession, setUpState } from './given.ts';
import { closePopup, control, openPopup, preparePage, press, showState } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(() => {
  preparePage();
  // The page's one element, which a turn of the screen is marked on.
  document.body.id = 'popup';
});
afterEach(async () => {
  await closePopup();
  document.body.removeAttribute('data-turned');
});

const focused = () => document.activeElement?.localName;
const DONE: SessionSummary = {
  id: 'one',
  endedAtMs: NOW,
  held: [{ area: 'neck', side: 'right', seconds: 15 }],
  last: null,
  stretchIds: ['upper-trapezius-tilt'],
};

const NOTHING_NEAR = Object.fromEntries(SPOTS.map((spot) => [spot, 'no'])) as Place;

describe('the keyboard', () => {
  it('goes on in a screen that comes after its place was drawn', async () => {
    page.nowMs = NOW + 10_000;
    await openPopup(setUpState({ session: runningSession() }));
    control('Clear pull').focus();
    await showState(setUpState({ lastSession: DONE }));
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Done'));
    await vi.waitFor(() => expect(focused()).toBe('main'));
  });

  it('goes on in the screen whose question was answered', async () => {
    const focus = [{ area: 'calf', side: 'both', kind: 'weak' } as const];
    const state = setUpState({ person: { ...setUpState().person, focus } });
    await openPopup(state);
    await vi.waitFor(() => expect(control('Not here')).toBeTruthy());
    control('Not here').focus();
    await press('Not here');
    await showState({ ...state, place: NOTHING_NEAR });
    expect(document.body.textContent).not.toContain('Not here');
    expect(focused()).toBe('main');
  });

  it('is nowhere yet at the first look', async () => {
    await openPopup(setUpState());
    await showState(setUpState());
    expect(focused()).toBe('body');
  });
});
