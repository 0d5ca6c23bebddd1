// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './fake-platform.ts';
import { draw, openOptions, pressIn, row } from './open-options.tsx';
import { closePopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/permission.ts', async () => (await import('./fake-platform.ts')).permission);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);
vi.mock('../../src/platform/shortcuts.ts', async () => (await import('./fake-platform.ts')).shortcuts);

const BOUND = [
  { name: 'open', keys: 'Alt+Shift+O', suggested: 'Alt+Shift+O' },
  { name: 'start', keys: 'Ctrl+Shift+9', suggested: 'Alt+Shift+U' },
  { name: 'later', keys: '', suggested: 'Alt+Shift+Y' },
  { name: 'pause', keys: 'Alt+Shift+J', suggested: 'Alt+Shift+J' },
];
const shortcuts = () => document.getElementById('shortcuts')?.textContent ?? '';

/** The page, with the answer of the browser about its shortcuts. */
async function open(): Promise<void> {
  await openOptions();
  await act(() => Promise.resolve());
}

beforeEach(preparePage);
afterEach(closePopup);

describe('the look', () => {
  it('has a text of the popup that counts at once, and a way back', async () => {
    await openOptions();
    expect(row('Text of the popup')).toContain('Default: Normal.');
    await press('Larger');
    expect(page.sent).toEqual([{ name: 'changeSettings', settings: { popupText: 'larger' } }]);
    await draw();
    await pressIn('Text of the popup', 'Undo: back to Normal');
    expect(page.sent.at(-1)).toEqual({ name: 'changeSettings', settings: { popupText: 'normal' } });
  });

  it('has the drawn body, and a way back to both its choices', async () => {
    await openOptions({ figure: { skin: 'tan', build: 'slender' } });
    expect(row('The drawn body')).toContain('Default: Light, Medium.');
    await press('Sturdy');
    await draw();
    await pressIn('The drawn body', 'Undo: back to Medium light, Slender');
    expect(page.sent.at(-1)).toEqual({
      name: 'changeSettings',
      settings: { figure: { skin: 'tan', build: 'slender' } },
    });
  });
});

describe('the place', () => {
  it('shows what the popup remembers, says what it opens, and can be asked anew', async () => {
    await openOptions();
    expect(row('Wall')).toMatch(/Stretches that need it: \d+\. Default: Ask me\./);
    await pressChoice('Wall', 'Yes');
    expect(page.sent).toEqual([{ name: 'setPlace', place: { wall: 'yes' } }]);
    await draw();
    await pressIn('Wall', 'Undo: back to Ask me');
    expect(page.sent.at(-1)).toEqual({ name: 'setPlace', place: { wall: 'unknown' } });
  });
});

describe('the keyboard shortcuts', () => {
  it('are shown as they are really bound, each with what it does and what it would be by default (E11)', async () => {
    page.bindings = BOUND;
    await open();
    expect([...document.querySelectorAll(':not(p) > kbd')].map((key) => key.textContent)).toEqual([
      ...['Alt+Shift+O', 'Ctrl+Shift+9', 'Alt+Shift+J'],
    ]);
    expect(shortcuts()).toContain('Start a stretch');
    expect(shortcuts()).toContain('Default: Alt+Shift+U');
    expect(shortcuts()).toContain('comes again after 10 min');
    expect(shortcuts()).toContain('Not set');
    expect(shortcuts()).toContain('another program or extension has these keys');
  });

  it('are looked at again by whoever comes back from the list in which they are changed', async () => {
    page.bindings = BOUND;
    await open();
    await press('Change the shortcuts');
    expect(page.opened).toEqual(['shortcuts']);
    page.bindings = BOUND.map((each) => ({ ...each, keys: 'Alt+Shift+9' }));
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(shortcuts()).toContain('Alt+Shift+9');
    expect(shortcuts()).not.toContain('Not set');
  });

  it.each([
    ['chromium', 'chrome://extensions/shortcuts'],
    ['firefox', 'Manage Extension Shortcuts'],
  ])('say the way in words where %s does not open its list', async (family, way) => {
    Object.assign(page, { bindings: BOUND, family, opensShortcuts: false });
    await open();
    expect(shortcuts()).not.toContain(way);
    await press('Change the shortcuts');
    await act(() => Promise.resolve());
    expect(shortcuts()).toContain(way);
  });

  it('are not promised where there are none', async () => {
    await open();
    expect(text()).toContain('This browser has no keyboard shortcuts for extensions.');
    expect(shortcuts()).not.toContain('Change the shortcuts');
  });
});

/** One of the answers in the row of a thing at hand. */
async function pressChoice(title: string, answer: string): Promise<void> {
  const options = [...document.querySelectorAll<HTMLElement>(`[aria-label="${title}"] label`)];
  const input = options.find((option) => option.textContent === answer)?.querySelector('input');
  await act(async () => input?.click());
}
