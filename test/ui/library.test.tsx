// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PLACE } from '../../src/core/place.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { page } from './fake-platform.ts';
import { setUpState } from './given.ts';
import { card, choose, draw, openLibrary, scrollTo, titles } from './open-library.tsx';
import { closePopup, openPopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(async () => {
  await closePopup();
  vi.unstubAllGlobals();
});

const { person } = setUpState();
const status = () => document.querySelector('[role=status]')?.textContent;

describe('the library', () => {
  it('shows all stretches by area, each with its place, its dose and its two choices', async () => {
    await openLibrary();
    expect(titles()).toHaveLength(STRETCHES.length);
    expect(status()).toBe('Stretches: 44 of 44');
    expect(document.querySelectorAll('section h2')).toHaveLength(16);
    expect(card('Calf, at the wall').textContent).toContain('StandingNeeds: a wall');
    expect(card('Calf, at the wall').textContent).toContain('2 × 20 s on each side: 1 min 51 s');
    expect(card('Prayer stretch').textContent).toContain('3 × 15 s: 1 min 9 s');
    for (const article of document.querySelectorAll('article')) {
      const boxes = [...article.querySelectorAll('input')].map((input) => input.getAttribute('aria-label'));
      const title = article.querySelector('h3')?.textContent;
      expect(boxes).toEqual([`On: ${title}`, `Favourite: ${title}`]);
    }
  });

  it('draws only what comes near the window, and keeps it', async () => {
    await openLibrary();
    const drawn = () => [...document.querySelectorAll('.figure svg[role=img]')];
    expect(drawn()).toEqual([]);
    const [first, second] = document.querySelectorAll('.figure');
    await scrollTo((place) => place === first || place === second);
    expect(drawn().map((svg) => svg.closest('.figure'))).toEqual([first, second]);
    await scrollTo(() => false);
    expect(drawn()).toHaveLength(2);
  });

  it('tells steps, feeling, mistakes, muscles and sources when asked', async () => {
    await openLibrary();
    const { textContent: closed } = card('Calf, at the wall');
    expect(closed).not.toContain('Heel lifting');
    await open('Calf, at the wall');
    const said = card('Calf, at the wall').textContent ?? '';
    for (const part of [
      'Standing gastrocnemius stretch',
      'Move the right foot straight back',
      'Step the foot forward slowly.',
      'It is a pull, not pain',
      'Slippery floor, socks or high heels',
      'Take only a short step back',
      'A slightly longer step',
      'Most: gastrocnemius',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('links each source that has an address, and asks nothing of it by itself', async () => {
    await openLibrary();
    await open('Ear to shoulder');
    const links = [...card('Ear to shoulder').querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links).toHaveLength(5);
    for (const link of links) {
      expect(link.href).toMatch(/^https?:/);
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
      expect(link.closest('[lang]')?.getAttribute('lang')).toBe('en');
    }
  });
});

describe('a search in the library', () => {
  it('counts at once, and stands in the address', async () => {
    await openLibrary();
    await choose('Area', 'calf');
    expect(titles()).toHaveLength(3);
    await choose('Search by name or muscle', 'TOWEL');
    expect(titles()).toEqual(['Calf, with a towel']);
    expect(status()).toBe('Stretches: 1 of 44');
    expect(location.hash).toBe('#text=TOWEL&area=calf');
    await press('Show all stretches');
    expect(titles()).toHaveLength(44);
    expect(location.hash).toBe('');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('is taken from the address, also when that changes', async () => {
    await openLibrary('#area=forearm-hand&place=discreet');
    expect(titles()).toContain('Prayer stretch');
    await act(() => {
      location.hash = '#stretch=prayer-stretch';
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(titles()).toEqual(['Prayer stretch']);
    expect(card('Prayer stretch').textContent).toContain('What you feel');
  });

  it('without a result says how to get out of it', async () => {
    await openLibrary('#area=calf&care=knee');
    expect(status()).toBe('Stretches: 0 of 44');
    expect(text()).toContain('No stretch is all of that. Ask for less:');
    await press('Leave nothing out');
    expect(titles()).toHaveLength(3);
    expect(location.hash).toBe('#area=calf');
  });
});

describe('a stretch in the library', () => {
  const sent = () => page.sent.filter(({ name }) => name === 'setLiking').map(({ liking }) => liking);

  it('is switched off, and as it was again', async () => {
    await openLibrary('', { likes: { 'upper-trapezius-tilt': 'favourite' } });
    await act(() => card('Ear to shoulder').querySelector('input')?.click());
    expect(sent()).toEqual(['off']);
    await draw();
    expect(card('Ear to shoulder').textContent).toContain('Switched off: it is never planned or offered.');
    await press('Undo: Ear to shoulder as it was');
    expect(sent()).toEqual(['favourite']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('On: Ear to shoulder');
    await draw();
    expect(card('Ear to shoulder').textContent).not.toContain('Undo');
  });

  it('is a favourite, and none any more', async () => {
    await openLibrary();
    const star = () => card('Ear to shoulder').querySelectorAll('input')[1] as HTMLInputElement;
    await act(() => star().click());
    expect(sent()).toEqual(['favourite']);
    await draw();
    expect(star().checked).toBe(true);
    await act(() => star().click());
    expect(sent()).toEqual([null]);
  });

  it('stays where it is when it no longer is what was looked for', async () => {
    await openLibrary('#show=off', { likes: { 'upper-trapezius-tilt': 'off' } });
    expect(titles()).toEqual(['Ear to shoulder']);
    await act(() => card('Ear to shoulder').querySelector('input')?.click());
    await draw();
    expect(titles()).toEqual(['Ear to shoulder']);
    expect(card('Ear to shoulder').querySelector('input')?.checked).toBe(true);
  });

  it('says why it rests, and where that can be changed', async () => {
    const place = { ...DEFAULT_PLACE, wall: 'no' } as const;
    await openLibrary('', { place, person: { ...person, flags: ['neck'] } });
    expect(card('Ear to shoulder').textContent).toContain('Resting while your neck hurts.');
    const link = card('Ear to shoulder').querySelector('.not-now a');
    expect(link?.getAttribute('href')).toBe('../options/index.html#body');
    expect(card('Calf, at the wall').textContent).toContain('Not where you are. It needs: a wall.');
    expect(card('Prayer stretch').querySelector('.not-now')).toBe(null);
  });

  it('is brought back after a warning sign', async () => {
    const practice = { ...DEFAULT_STATE.practice, removed: ['upper-trapezius-tilt'] };
    await openLibrary('', { practice });
    expect(card('Ear to shoulder').textContent).toContain('Away after tingling');
    await press('Bring back: Ear to shoulder');
    expect(page.sent).toEqual([{ name: 'bringBack', stretchId: 'upper-trapezius-tilt' }]);
    await draw();
    expect(card('Ear to shoulder').textContent).not.toContain('Away after');
  });
});

describe('an area with all its stretches off', () => {
  const off = (area: string) =>
    Object.fromEntries(
      STRETCHES.filter((stretch) => stretch.area === area).map(({ id }) => [id, 'off'] as const),
    );

  it('rests, and says so here and in the popup', async () => {
    await openLibrary('', { likes: off('neck') });
    expect(text()).toContain('Neck: resting. What could be done there is switched off in the library.');
    await closePopup();
    await openPopup(setUpState({ likes: off('neck') }));
    await vi.waitFor(() => expect(text()).toContain('Neck: resting. What could be done there'));
  });

  it('of all areas leaves breaks, with the way to the library', async () => {
    const likes = Object.fromEntries(STRETCHES.map(({ id }) => [id, 'off'] as const));
    await openPopup(setUpState({ likes }));
    await vi.waitFor(() =>
      expect(text()).toContain('What could be stretched is switched off in the library.'),
    );
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('../library/index.html#show=off');
  });
});

/** Opens what is told of a stretch, as the browser does. */
async function open(title: string): Promise<void> {
  const details = card(title).querySelector('details') as HTMLDetailsElement;
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}
