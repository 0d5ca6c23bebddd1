// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AREAS, SIDES } from '../../src/core/area.ts';
import { DEFAULT_PERSON } from '../../src/core/person.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { areaMark } from '../../src/ui/shared/body-map/body-map.tsx';
import { FocusAreas } from '../../src/ui/shared/focus-areas.tsx';
import { PainPlaces } from '../../src/ui/shared/pain-places.tsx';
import type { PersonDraft } from '../../src/ui/shared/person-draft.ts';
import { draftOf } from '../../src/ui/shared/person-draft.ts';
import { page } from './fake-platform.ts';
import { NOW, setUpState } from './given.ts';
import { closePopup, openPopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(closePopup);

let draft: PersonDraft;

async function open(Fields: typeof FocusAreas | typeof PainPlaces): Promise<void> {
  draft = draftOf(DEFAULT_PERSON);
  const Form = () => {
    const [said, setSaid] = useState(draft);
    draft = said;
    return <Fields draft={said} onChange={setSaid} build="medium" />;
  };
  await act(() => render(<Form />, document.body));
}

const marks = (id: string) => [...document.querySelectorAll<SVGElement>(`.map-mark[data-mark="${id}"]`)];

/** The map is loaded after the first look. */
async function waitForMap(): Promise<void> {
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(document.querySelector('.map-mark')).not.toBe(null);
  });
}

async function on(target: Element | undefined, type: string): Promise<void> {
  if (target === undefined) throw new Error('nothing to press');
  await act(() => void target.dispatchEvent(new Event(type, { bubbles: true })));
}

function box(name: string): HTMLInputElement | undefined {
  return [...document.querySelectorAll('input')].find(
    (input) => (input.getAttribute('aria-label') ?? input.parentElement?.textContent) === name,
  );
}

const isFull = (id: string) => marks(id).every((mark) => mark.classList.contains('is-level-4'));
const caption = () => document.querySelector('.map-caption')?.textContent;

describe('choosing on the body', () => {
  it('works in the list before the body is there, which then shows it', async () => {
    await open(FocusAreas);
    expect(marks('calf/left')).toEqual([]);
    await press('Calf');
    await waitForMap();
    expect([isFull('calf/left'), isFull('calf/right'), isFull('shin/left')]).toEqual([true, true, false]);
  });

  it('has a mark for each area and side', async () => {
    await open(FocusAreas);
    await waitForMap();
    for (const area of AREAS) for (const side of SIDES) expect(marks(areaMark(area, side))).not.toEqual([]);
  });

  it('takes left, then right as both, then lets one go', async () => {
    await open(FocusAreas);
    await waitForMap();
    const sides = () => draft.focus.map(({ area, side }) => `${area} ${side}`);
    await on(marks('calf/left')[0], 'click');
    expect(sides()).toEqual(['calf left']);
    await on(marks('calf/right')[0], 'click');
    expect(sides()).toEqual(['calf both']);
    await on(marks('calf/left')[0], 'click');
    expect(sides()).toEqual(['calf right']);
    expect([isFull('calf/left'), isFull('calf/right')]).toEqual([false, true]);
  });

  it('says which part the pointer or the focus in the list is on', async () => {
    await open(FocusAreas);
    await waitForMap();
    expect(caption()).toBe('Tap the body, or choose from the list.');
    await on(marks('glutes/right')[0], 'pointerover');
    expect(caption()).toBe('Right buttock');
    await on(box('Shin'), 'focus');
    expect(caption()).toBe('Shin');
    expect(marks('shin/left')[0]?.classList.contains('is-pointed')).toBe(true);
  });
});

describe('the list beside the body', () => {
  it('has a named checkbox for each area, and for each side of a chosen one', async () => {
    await open(FocusAreas);
    expect(document.querySelectorAll('input[type=checkbox]').length).toBe(AREAS.length);
    await press('Calf');
    expect([box('Calf')?.checked, box('Left calf')?.checked, box('Right calf')?.checked]).toEqual([
      true,
      true,
      true,
    ]);
    await on(box('Left calf'), 'change');
    expect(draft.focus).toEqual([{ area: 'calf', side: 'right', kind: 'tight' }]);
    expect([box('Left calf')?.checked, box('Right calf')?.checked]).toEqual([false, true]);
  });

  it('keeps the keyboard in the row when its last side goes', async () => {
    await open(FocusAreas);
    await press('Calf');
    await on(box('Left calf'), 'change');
    box('Right calf')?.focus();
    await on(box('Right calf'), 'change');
    expect(draft.focus).toEqual([]);
    expect(document.activeElement).toBe(box('Calf'));
  });

  it('is all that a screen reader meets', async () => {
    await open(FocusAreas);
    await waitForMap();
    const hidden = document.querySelector('.body-map')?.closest('[aria-hidden=true]');
    expect(hidden?.querySelectorAll('[tabindex], a, button, input')).toHaveLength(0);
  });
});

describe('tapping where it hurts', () => {
  it('is the same as the chip beside it; the two sides are one', async () => {
    await open(PainPlaces);
    await waitForMap();
    await on(marks('knee')[0], 'click');
    expect(draft.flags).toEqual(['knee']);
    expect(marks('knee')).toHaveLength(4);
    expect(isFull('knee')).toBe(true);
    expect(box('Knee')?.checked).toBe(true);
    await press('Knee');
    expect(draft.flags).toEqual([]);
  });
});

describe('the looks of the figure', () => {
  it('are saved at once', async () => {
    await openPopup(DEFAULT_STATE);
    page.sent = [];
    await on(box('Dark'), 'change');
    await press('Sturdy');
    expect(page.sent).toEqual([
      { name: 'changeSettings', settings: { figure: { skin: 'dark', build: 'medium' } } },
      { name: 'changeSettings', settings: { figure: { skin: 'light', build: 'sturdy' } } },
    ]);
  });
});

describe('the week on the body', () => {
  it('has four steps of colour, and says the seconds', async () => {
    const seconds = { 'neck/left': 10, 'neck/right': 150, 'calf/left': 100, 'calf/right': 75 };
    const lastSession = {
      id: 'one',
      endedAtMs: NOW,
      held: [{ area: 'neck' as const, side: 'right' as const, seconds: 20 }],
      last: null,
      stretchIds: [],
    };
    await openPopup(setUpState({ lastSession, dose: [{ day: '2026-03-05', seconds }] }));
    await waitForMap();
    const level = (id: string) => marks(id)[0]?.getAttribute('class');
    expect(['neck/left', 'neck/right', 'calf/right', 'calf/left', 'shin/left'].map(level)).toEqual(
      [1, 2, 3, 4, 0].map((step) => `map-mark is-level-${step}`),
    );
    const name = document.querySelector('[role=img]')?.getAttribute('aria-label');
    expect(name).toContain('Left side of the neck 10 of 300 s');
    expect(name).toContain('Left calf 100 of 100 s');
    expect(text()).toContain('Fuller colour');
  });
});
