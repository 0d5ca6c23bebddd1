import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Liking } from '../../src/core/liking.ts';
import { withLiking } from '../../src/core/liking.ts';
import { broughtBack } from '../../src/core/practice.ts';
import type { State } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { Library } from '../../src/ui/library/library.tsx';
import { page } from './fake-platform.ts';
import { setUpState } from './given.ts';

/** What is stored: what was sent is put in at the next look, as the background does. */
let stored: State = setUpState();

/** Places in the page, and whether each is near the window. */
let near: (isNear: (place: Element) => boolean) => Promise<void> = async () => undefined;

export async function openLibrary(hash = '', change: Partial<State> = {}): Promise<void> {
  history.replaceState(null, '', `/library${hash}`);
  observeByHand();
  stored = setUpState(change);
  await draw();
}

/** Takes in what was sent since the last look, and draws what is stored then. */
export async function draw(): Promise<void> {
  for (const { name, stretchId, liking } of page.sent.splice(0)) {
    const id = String(stretchId);
    if (name === 'setLiking') {
      stored = { ...stored, likes: withLiking(stored.likes, id, liking as Liking | null, STRETCHES) };
    }
    if (name === 'bringBack') stored = { ...stored, practice: broughtBack(stored.practice, id) };
  }
  await act(() => render(<Library state={stored} />, document.body));
}

/** The browser says which places are near the window now. */
export const scrollTo = (isNear: (place: Element) => boolean) => near(isNear);

function observeByHand(): void {
  const observed = new Map<Element, (entries: object[]) => void>();
  class Observer {
    readonly #take: (entries: object[]) => void;
    constructor(take: (entries: object[]) => void) {
      this.#take = take;
    }
    observe(place: Element) {
      observed.set(place, this.#take);
    }
    disconnect() {
      for (const [place, take] of observed) if (take === this.#take) observed.delete(place);
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  near = async (isNear) => {
    for (const [place, take] of [...observed]) {
      await act(() => take([{ isIntersecting: isNear(place) }]));
    }
    await act(() => vi.dynamicImportSettled());
  };
}

/** The titles of the stretches that are shown. */
export function titles(): string[] {
  return [...document.querySelectorAll('article h3')].map((title) => title.textContent ?? '');
}

export function card(title: string): HTMLElement {
  const found = [...document.querySelectorAll('article')].find(
    (article) => article.querySelector('h3')?.textContent === title,
  );
  if (found === undefined) throw new Error(`No ${title} among ${titles()}`);
  return found;
}

/** Chooses in the select with this label, or types into the field. */
export async function choose(label: string, value: string): Promise<void> {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
  if (field === null) throw new Error(`No field ${label}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
