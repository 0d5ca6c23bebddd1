// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { mountPage } from '../../src/ui/shared/mount-page.ts';
import { setUpState } from './given.ts';
import { closePopup, preparePage, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/storage/read-state.ts', () => ({
  readState: async () => setUpState({ settings: { ...DEFAULT_SETTINGS, popupText: 'larger' } }),
  watchState: () => () => undefined,
}));

beforeEach(preparePage);
afterEach(closePopup);

it('a page is drawn in its own place, and nothing in that of another', async () => {
  document.body.innerHTML = '<div id="options"></div>';
  await act(() => mountPage('popup', () => <p>1</p>));
  expect(text()).toBe('');
  await act(() => mountPage('options', () => <p>2</p>));
  expect(text()).toBe('2');
});

it('the size of the text and the skin of the body are known to the first drawing', async () => {
  document.body.innerHTML = '<div id="popup"></div>';
  const known: unknown[] = [];
  const View = () => {
    const { skin, text: size } = document.documentElement.dataset;
    known.push(skin, size);
    return <p>1</p>;
  };
  await act(() => mountPage('popup', View));
  expect(known.slice(0, 2)).toEqual([DEFAULT_SETTINGS.figure.skin, 'larger']);
});

it('the second click of a double click does not press what the first one brought', async () => {
  document.body.innerHTML = '<div id="popup"></div>';
  const pressed: string[] = [];
  const View = () => {
    const [name, turn] = useState('Pain');
    const press = () => {
      pressed.push(name);
      turn('Gentler version');
    };
    return (
      <button type="button" onClick={press}>
        {name}
      </button>
    );
  };
  await act(() => mountPage('popup', View));
  for (const detail of [1, 2]) {
    const click = new MouseEvent('click', { detail, bubbles: true });
    await act(() => void document.querySelector('button')?.dispatchEvent(click));
  }
  expect(pressed).toEqual(['Pain']);
});
