// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountPage } from '../../src/ui/shared/mount-page.ts';
import { setUpState } from './given.ts';
import { closePopup, preparePage, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/storage/read-state.ts', () => ({
  readState: async () => setUpState(),
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
