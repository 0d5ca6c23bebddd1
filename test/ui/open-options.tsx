import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Place } from '../../src/core/place.ts';
import type { Settings } from '../../src/core/settings.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { page } from './fake-platform.ts';
import { setUpState } from './given.ts';

const { settings: USUAL } = setUpState();

/** What is stored: what was sent is put in at once, as the background does. */
let stored = setUpState();

export async function openOptions(change: Partial<Settings> = {}): Promise<void> {
  stored = setUpState({ settings: { ...USUAL, ...change } });
  await draw();
}

/** Takes in what was sent since the last look, and draws what is stored then. */
export async function draw(): Promise<void> {
  for (const { name, settings, place } of page.sent) {
    if (name === 'setPlace') stored = { ...stored, place: { ...stored.place, ...(place as Place) } };
    if (name !== 'changeSettings') continue;
    stored = { ...stored, rev: stored.rev + 1, settings: { ...stored.settings, ...(settings as Settings) } };
  }
  await act(() => render(<Options state={stored} />, document.body));
}

export function storedSettings(): Settings {
  return stored.settings;
}

/** The field that a label names, or that has this name. */
export function field<E extends HTMLElement = HTMLInputElement>(name: string): E {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
  const found = label
    ? document.getElementById(label.htmlFor)
    : document.querySelector(`[aria-label="${name}"]`);
  if (found === null) throw new Error(`No field ${name}`);
  return found as E;
}

/** Types into a field and leaves it. */
export async function fill(name: string, value: string): Promise<void> {
  const input = field(name);
  await act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The row of a setting, as text. */
export function row(title: string): string {
  const titles = [...document.querySelectorAll('.setting-title, legend, h3')];
  const found = titles
    .find((each) => each.textContent === title)
    ?.closest('.setting, fieldset, .card, .days');
  if (!found) throw new Error(`No setting ${title}`);
  return found.textContent ?? '';
}

/** The button with this name inside the row of a setting. */
export async function pressIn(title: string, name: string): Promise<void> {
  const titles = [...document.querySelectorAll('.setting-title, legend, h3')];
  const box = titles.find((each) => each.textContent === title)?.closest('.setting, fieldset, .card, .days');
  const button = [...(box?.querySelectorAll<HTMLElement>('button') ?? [])].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name),
  );
  if (button === undefined) throw new Error(`No ${name} in ${title}: ${box?.textContent}`);
  await act(async () => button.click());
}
