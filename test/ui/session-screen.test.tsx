// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause } from '../../src/core/session-steps.ts';
import { page } from './fake-platform.ts';
import { NOW, runningSession, setUpState } from './given.ts';
import { closePopup, openPopup, preparePage, press, pressKey, sentNames, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(closePopup);

describe('a session', () => {
  const session = runningSession();

  it('shows the hold with its four answers, on the keys too', async () => {
    page.nowMs = NOW + 10_000;
    await openPopup(setUpState({ session }));
    expect(text()).toContain('Right, 1 of 1');
    expect(document.querySelector('fieldset')?.disabled).toBe(false);
    page.sent = [];
    await press('Clear pull');
    await pressKey('1');
    await pressKey('4');
    await pressKey(' ');
    await pressKey('ArrowLeft');
    await pressKey('ArrowRight');
    const sessionId = session.id;
    expect(page.sent).toEqual([
      { name: 'answerHold', sessionId, answer: 'clear-pull' },
      { name: 'answerHold', sessionId, answer: 'nothing-yet' },
      { name: 'answerHold', sessionId, answer: 'pain' },
      { name: 'pauseSession', sessionId },
      { name: 'goBack', sessionId },
      { name: 'goNext', sessionId },
    ]);
    await pressKey('Escape');
    expect(page.closeCount).toBe(1);
  });

  it('takes no answer outside of the hold', async () => {
    await openPopup(setUpState({ session }));
    page.sent = [];
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    await pressKey('4');
    expect(page.sent).toEqual([]);
  });

  it('offers another stretch after two tips', async () => {
    page.nowMs = NOW + 10_000;
    await openPopup(setUpState({ session: { ...session, tips: 2 } }));
    page.sent = [];
    await press('Nothing: swap');
    expect(sentNames()).toEqual(['swapStretch']);
  });

  it('goes on from a pause by its one button or by Space', async () => {
    await openPopup(setUpState({ session: pause(session, NOW + 12_000) }));
    expect(text()).toContain('This hold starts again.');
    page.sent = [];
    await press('Go on');
    await pressKey(' ');
    expect(sentNames()).toEqual(['beReady', 'beReady']);
  });

  it('says each phase once, not each second', async () => {
    const said = () => document.querySelector('[role=status]')?.textContent;
    page.nowMs = NOW + 9_000;
    const state = setUpState({ session });
    await openPopup(state);
    const inHold = said();
    expect(inHold).toContain('Hold still');
    page.nowMs = NOW + 20_000;
    await openPopup({ ...state });
    expect(said()).toBe(inHold);
    page.nowMs = NOW + 23_500;
    await openPopup({ ...state });
    expect(said()).not.toBe(inHold);
  });

  it('hides the pace of the breath when breathing is natural', async () => {
    page.nowMs = NOW + 10_000;
    const { settings } = setUpState();
    await openPopup(setUpState({ session, settings: { ...settings, breathing: 'natural' } }));
    expect(text()).not.toContain('Breathe');
    expect(document.querySelector('h2')?.textContent).toBe('Hold still');
  });

  it('ends with what was held, where the week stands, and when the next one comes', async () => {
    await openPopup(setUpState({ session }));
    const lastSession = {
      id: session.id,
      endedAtMs: NOW,
      held: [
        { area: 'neck' as const, side: 'right' as const, seconds: 40 },
        { area: 'neck' as const, side: 'left' as const, seconds: 40 },
      ],
      last: null,
      stretchIds: [],
    };
    await openPopup(setUpState({ lastSession }));
    expect(text()).toContain('40 sRight side of the neck');
    expect(text()).toContain('This week');
    expect(text()).toContain('Next about 10:50.');
  });
});
