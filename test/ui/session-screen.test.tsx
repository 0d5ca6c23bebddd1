// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import { startSession } from '../../src/core/session.ts';
import { pause, reportHold, take } from '../../src/core/session-steps.ts';
import { page } from './fake-platform.ts';
import { NOW, runningSession, setUpState } from './given.ts';
import {
  closePopup,
  control,
  openPopup,
  preparePage,
  press,
  pressKey,
  sentNames,
  text,
} from './open-popup.tsx';

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

  it('shows which answer was pressed, and presses none by itself', async () => {
    page.nowMs = NOW + 10_000;
    const pressed = () =>
      [...document.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent);
    await openPopup(setUpState({ session }));
    expect(pressed()).toEqual([]);
    await openPopup(setUpState({ session: { ...session, answer: 'strong' } }));
    expect(pressed()).toEqual(['Strong but fine 3']);
  });

  it('marks the middle of the hold by a word that is not read out', async () => {
    const half = () => document.querySelector('.half');
    page.nowMs = NOW + 8_000 + 7_400;
    await openPopup(setUpState({ session }));
    expect(half()?.classList.contains('is-ahead')).toBe(true);
    page.nowMs = NOW + 8_000 + 7_500;
    await openPopup(setUpState({ session }));
    expect(half()?.classList.contains('is-ahead')).toBe(false);
    expect(half()?.closest('[aria-hidden="true"]')).not.toBe(null);
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

  it('goes on to the next stretch where no other fits after the tips', async () => {
    page.nowMs = NOW + 10_000;
    const person: Person = { ...setUpState().person, flags: ['heart'] };
    await openPopup(setUpState({ session: { ...session, tips: 2 }, person }));
    page.sent = [];
    expect(control('Swap this stretch').hasAttribute('disabled')).toBe(true);
    await press('Nothing: go on');
    await pressKey('1');
    expect(sentNames()).toEqual(['goNext', 'goNext']);
  });

  it('says how far a hold was that starts again, to whoever opens it next', async () => {
    page.nowMs = NOW + 20_400;
    await openPopup(setUpState({ session }));
    await closePopup();
    // Nothing came from the popup that closed; the next one takes the session, and the hold starts again.
    page.nowMs = NOW + 21_000;
    const again = take(session, page.nowMs);
    await openPopup(setUpState({ session: again }));
    const title = () => document.querySelector('h2')?.textContent;
    expect(title()).toBe('Ear to shoulder');
    expect(text()).toContain('12 s in: this hold starts again.');
    page.nowMs = NOW + 21_000 + 6_000;
    await openPopup(setUpState({ session: again }));
    expect(title()).toBe('12 s in: this hold starts again.');
    // A tip starts the hold again too, and says something else.
    await openPopup(setUpState({ session: { ...again, tips: 1 } }));
    expect(title()).toBe('This hold starts again');
    await closePopup();
    // It was another session's hold.
    await openPopup(setUpState({ session: { ...again, id: 'two' } }));
    expect(title()).toBe('This hold starts again');
    await closePopup();
    localStorage.clear();
    await openPopup(setUpState({ session: again }));
    expect(title()).toBe('This hold starts again');
  });

  it('tells the keys, and Escape closes first what tells them', async () => {
    await openPopup(setUpState({ session }));
    expect(control('Keys').textContent).toBe('');
    expect(text()).toContain('leave, and keep the session');
    const hidePopover = vi.fn();
    const opened = Object.assign(document.createElement('div'), { hidePopover });
    const find = vi.spyOn(document, 'querySelector').mockReturnValueOnce(opened);
    await pressKey('Escape');
    expect(find).toHaveBeenCalledWith(':popover-open');
    expect(hidePopover).toHaveBeenCalledOnce();
    expect(page.closeCount).toBe(0);
    find.mockRestore();
  });

  it('goes on from a pause by its one button or by Space', async () => {
    await openPopup(setUpState({ session: pause(session, NOW + 12_000) }));
    expect(text()).toContain('This hold starts again.');
    page.sent = [];
    await press('Go on');
    await pressKey(' ');
    expect(sentNames()).toEqual(['beReady', 'beReady']);
  });

  it('says nothing before it has begun', async () => {
    await openPopup(setUpState({ session: startSession('one', session.plan, NOW) }));
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('keeps the keyboard inside when the pressed answer goes with its phase', async () => {
    page.nowMs = NOW + 10_000;
    await openPopup(setUpState({ session }));
    control('Clear pull').focus();
    page.nowMs = NOW + 24_000;
    const held = reportHold(session, 2, NOW + 23_000);
    await openPopup(setUpState({ session: held }));
    expect(document.activeElement?.localName).toBe('main');
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

  it('R6: paces the breath in the hold by a ring and a word, and by neither when breathing is natural', async () => {
    page.nowMs = NOW + 10_000;
    const { settings } = setUpState();
    const isPaced = () => document.querySelector('.ring-disc') !== null;
    await openPopup(setUpState({ session }));
    expect(text()).toContain('Breathe in');
    expect(isPaced()).toBe(true);
    await openPopup(setUpState({ session, settings: { ...settings, breathing: 'natural' } }));
    expect(text()).not.toContain('Breathe');
    expect(isPaced()).toBe(false);
    expect(document.querySelector('h2')?.textContent).toBe('Hold still');
  });

  it('hides it by itself for whoever is dizzy', async () => {
    page.nowMs = NOW + 10_000;
    const { person } = setUpState();
    await openPopup(setUpState({ session, person: { ...person, flags: ['dizziness-balance'] } }));
    expect(text()).not.toContain('Breathe');
    expect(document.querySelector('h2')?.textContent).toBe('Hold still');
  });
});
