import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { locks, page, resetPage } from './fake-platform.ts';

/** A page without a popup, and nothing sent. */
export function preparePage(): void {
  resetPage();
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

/** What was being loaded for the popup comes first: it must not arrive when there is no page any more. */
export async function closePopup(): Promise<void> {
  await act(() => vi.dynamicImportSettled());
  await act(() => render(null, document.body));
  document.body.replaceChildren();
}

export async function openPopup(state: State): Promise<void> {
  await act(() => render(<Popup state={state} />, document.body));
  // The first look at a screen in a chunk of its own waits for it.
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(document.querySelector('h1')).not.toBe(null);
  });
  // What was drawn outside of `act` has its effects too.
  await act(() => render(<Popup state={state} />, document.body));
}

/** What is stored has changed. */
export async function showState(state: State): Promise<void> {
  await act(() => render(<Popup state={state} />, document.body));
}

/** The button or label whose name begins with `name`. */
export function control(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, label')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(name),
  );
  if (found === undefined) throw new Error(`No ${name} in: ${text()}`);
  return found;
}

export async function press(name: string): Promise<void> {
  const found = control(name);
  await act(async () => (found.querySelector('input') ?? found).click());
}

export async function pressKey(key: string): Promise<void> {
  await act(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

export function text(): string {
  return document.body.textContent ?? '';
}

export function sentNames(): unknown[] {
  return page.sent.map(({ name }) => name);
}
