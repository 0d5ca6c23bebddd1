import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { normalise } from '../../src/storage/normalise.ts';
import { Options } from '../../src/ui/options/options.tsx';
import type { Computer } from '../fakes/computer.ts';
import { doors } from './own-computer.ts';

/** The page of settings before the real background of `computer`. */
export async function openPage(computer: Computer): Promise<void> {
  doors.computer = computer;
  doors.downloads.length = 0;
  doors.unanswered.clear();
  await draw();
}

export function stored(): State {
  return normalise(Object.fromEntries(doors.computer?.world.stored ?? []), 0).state;
}

/** What is stored, as the page sees it when it has changed. */
async function draw(): Promise<void> {
  const state = stored();
  await act(() => render(<Options state={state} />, document.body));
}

/** Chooses a file as the browser's dialog does. */
export async function chooseFile(text: string, name = 'unknot.json'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No place for a file');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function sectionText(): string {
  return document.getElementById('data')?.textContent ?? '';
}

export async function waitForWords(words: string): Promise<void> {
  await vi.waitFor(async () => {
    await draw();
    if (!sectionText().includes(words)) throw new Error(`Not "${words}" in: ${sectionText()}`);
  }, 10_000);
}
