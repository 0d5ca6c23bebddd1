// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PinHelp } from '../../src/ui/welcome/pin-help.tsx';
import { page } from './fake-platform.ts';
import { closePopup, preparePage, text } from './open-popup.tsx';

vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/toolbar.ts', async () => (await import('./fake-platform.ts')).toolbar);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);

beforeEach(preparePage);
afterEach(closePopup);

async function open(): Promise<void> {
  await act(() => render(<PinHelp />, document.body));
  await act(() => Promise.resolve());
}

describe('the sign in the toolbar', () => {
  it.each([
    ['chromium', 'press the pin'],
    ['firefox', 'Pin to Toolbar'],
  ])('is shown how to get in %s, also when the browser does not say', async (family, how) => {
    page.family = family;
    await open();
    expect(text()).toContain(how);
  });

  it('is seen as soon as it is there', async () => {
    page.isPinned = false;
    await open();
    expect(text()).toContain('press the pin');
    page.isPinned = true;
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(text()).toContain('The sign is in the toolbar.');
    expect(text()).not.toContain('press the pin');
  });
});
