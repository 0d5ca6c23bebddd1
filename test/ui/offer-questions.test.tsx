// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { page } from './fake-platform.ts';
import { setUpState } from './given.ts';
import { closePopup, control, openPopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(closePopup);

const { cycle, person } = setUpState();
const offered = (change: Partial<State> = {}) =>
  setUpState({ cycle: { ...cycle, stage: 'offered' }, ...change });

describe('an offer asks too', () => {
  const names = () => [...document.querySelectorAll('main button')].map(({ textContent }) => textContent);
  const calf: State['person'] = { ...person, focus: [{ area: 'calf', side: 'both', kind: 'weak' }] };
  const sore = (degree: 'mild' | 'severe', saidDay: string) => ({
    modes: { ...setUpState().modes, sore: [{ area: 'calf', degree, sinceDay: saidDay, saidDay } as const] },
  });

  it('the one most urgent question, below the four answers', async () => {
    await openPopup(offered({ person: calf }));
    await vi.waitFor(() => expect(text()).toContain('It opens stretches for: Calf.'));
    const later = names().findIndex((name) => name?.startsWith('Later'));
    expect(names().indexOf('Not here')).toBeGreaterThan(later);
    await openPopup(offered({ person: calf, ...sore('mild', '2026-03-04') }));
    await vi.waitFor(() => expect(text()).toContain('still sore?'));
    expect(text()).not.toContain('It opens stretches for');
  });

  it('nothing of a muscle that rests, but says why it does', async () => {
    const focus = [...person.focus, ...calf.focus];
    await openPopup(offered({ person: { ...person, focus, flags: ['ankle-achilles'] } }));
    await vi.waitFor(() => expect(text()).toContain('Calf: resting while your ankle'));
  });

  it('R27: leads with bath, walk and swim while a muscle is very sore, and stretching others comes second', async () => {
    await openPopup(offered(sore('severe', '2026-03-05')));
    await vi.waitFor(() => expect(control('Bath')).toBeTruthy());
    expect(names().filter((name) => !name?.startsWith('Take'))[0]).toBe('Bath');
    expect(names()).not.toContain('Just a break');
    expect(control('Start').classList.contains('primary')).toBe(false);
    expect(text()).toContain('Calf: very sore, resting until');
    page.sent = [];
    await press('Swim');
    expect(page.sent).toEqual([{ name: 'takeBreak', card: 'swim' }]);
  });

  it('whether it is still very sore, in place of until when', async () => {
    await openPopup(offered(sore('severe', '2026-03-04')));
    await vi.waitFor(() => expect(text()).toContain('Calf: still very sore?'));
    expect(control('Bath')).toBeTruthy();
    expect(text()).not.toContain('resting until');
  });

  it('leads with the stretch while a muscle is only a little sore', async () => {
    await openPopup(offered(sore('mild', '2026-03-05')));
    expect(control('Start').classList.contains('primary')).toBe(true);
    expect(names()).toContain('Just a break');
    expect(names()).not.toContain('Bath');
  });
});
