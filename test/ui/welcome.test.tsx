// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { page } from './fake-platform.ts';
import { closePopup, control, preparePage, press, sentNames, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/toolbar.ts', async () => (await import('./fake-platform.ts')).toolbar);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);
vi.mock('../../src/platform/notification.ts', async () => (await import('./fake-platform.ts')).notification);
vi.mock('../../src/platform/system.ts', async () => (await import('./fake-platform.ts')).system);
vi.mock('../../src/platform/window.ts', async () => (await import('./fake-platform.ts')).windows);

beforeEach(preparePage);
afterEach(closePopup);

async function open(): Promise<void> {
  await act(() => render(<Welcome state={DEFAULT_STATE} />, document.body));
}

/** Sends the test notification, which the browser takes or refuses. */
async function sendTest(isShown: boolean, button = 'Send a test notification'): Promise<void> {
  page.reply = { res: { isShown } };
  await press(button);
  await act(() => Promise.resolve());
}

describe('the test notification on the welcome page', () => {
  it('asks whether it was seen, and takes Yes', async () => {
    await open();
    await sendTest(true);
    expect(sentNames()).toEqual(['testNotification']);
    expect(text()).toContain('Did you see it?');
    await press('Yes');
    expect(text()).toContain('A break will come just like that.');
    expect(text()).not.toContain('Did you see it?');
    expect(document.activeElement).toBe(control('Try again'));
  });

  it('takes a click on it for Yes, and comes to the front', async () => {
    await open();
    await sendTest(true);
    await act(() => {
      for (const tell of page.clicks) tell('offer', 'body');
    });
    expect(text()).toContain('Did you see it?');
    await act(() => {
      for (const tell of page.clicks) tell('test', 'first');
    });
    expect(text()).toContain('A break will come just like that.');
    expect(page.frontCount).toBe(1);
  });

  it.each([
    ['win', ['On Windows 11'], 'Do not disturb'],
    ['mac', ['On a Mac'], '(Alerts)'],
    ['linux', ['On Linux with GNOME (Ubuntu, Fedora)', 'On Linux with KDE Plasma'], 'bell'],
    ['cros', ['On a Chromebook'], 'search field'],
    ['android', ['On Android'], 'Firefox'],
    ['openbsd', ['On this system'], 'settings of your system'],
  ])('not seen on %s leads to the steps there, and to another try', async (os, headings, said) => {
    page.os = os;
    await open();
    await sendTest(true);
    await press('No');
    await act(() => Promise.resolve());
    expect([...document.querySelectorAll('#notify h3')].map((each) => each.textContent)).toEqual(headings);
    expect(document.getElementById('notify')?.textContent).toContain(said);
    await sendTest(true, 'Try again');
    expect(text()).toContain('Did you see it?');
    expect(document.querySelectorAll('#notify h3')).toHaveLength(0);
  });

  it('that the browser refuses is not asked about: it says so at once, with the steps', async () => {
    await open();
    await sendTest(false);
    expect(text()).not.toContain('Did you see it?');
    expect(text()).toContain('The browser refused to show it');
    expect(document.querySelectorAll('#notify li').length).toBeGreaterThan(2);
    expect(control('Try again')).toBeDefined();
  });

  it('says when the background did not answer', async () => {
    await open();
    page.reply = { err: { name: 'NoReply', message: '' } };
    await press('Send a test notification');
    await act(() => Promise.resolve());
    expect(text()).toContain('That did not go through.');
  });
});

describe('the welcome page', () => {
  it('goes from a muscle over the safety card to a stretch', async () => {
    await open();
    await press('Neck');
    await press('None of these');
    await press('Try one now');
    await act(() => Promise.resolve());
    await vi.waitFor(() => expect(sentNames()).toEqual(['setPerson', 'startSession', 'openPopup']));
    expect(page.sent[0]).toMatchObject({ person: { focus: [{ area: 'neck', side: 'both' }], flags: [] } });
    expect(page.sent[1]).toMatchObject({ kind: 'just-one' });
  });

  it.each(['Try one now', 'Done'])('asks for the safety card first, and leads to it: %s', async (button) => {
    await open();
    await press(button);
    expect(page.sent).toEqual([]);
    expect(text()).toContain('First this');
    expect(document.activeElement).toBe(control('None of these').querySelector('input'));
  });

  it('lets the safety card be declined: breaks without a stretch', async () => {
    await open();
    await press('Only breaks for now');
    expect(page.sent).toMatchObject([{ name: 'setPerson', person: { flags: ['only-breaks'] } }]);
  });

  it('takes that somebody is on the phone a lot at once, with what it does beside it', async () => {
    await open();
    expect(control("I'm on the phone a lot").textContent).toContain('badge only');
    await press("I'm on the phone a lot");
    expect(page.sent).toEqual([{ name: 'changeSettings', settings: { isOnPhoneALot: true } }]);
  });
});
