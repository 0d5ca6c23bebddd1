// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { Safety } from '../../src/ui/safety/safety.tsx';
import { RedFlags } from '../../src/ui/shared/red-flags.tsx';
import { MESSAGES } from '../library/content.ts';
import { page } from './fake-platform.ts';
import { setUpState } from './given.ts';
import { closePopup, control, openPopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/permission.ts', async () => (await import('./fake-platform.ts')).permission);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);

beforeEach(preparePage);
afterEach(closePopup);

const { person } = setUpState();
const persons = () => page.sent.filter(({ name }) => name === 'setPerson').map(({ person: said }) => said);

describe('the questions before the first session', () => {
  async function toCare() {
    await openPopup(DEFAULT_STATE);
    await press('Next');
  }

  it('ask after surgery whether one is cleared, and then flag only its place', async () => {
    await toCare();
    await press('Surgery');
    expect(text()).toContain('Until then all stretches rest');
    await press('Yes');
    expect(control('Done').hasAttribute('disabled')).toBe(true);
    await press('Knee');
    await press('Done');
    expect(persons()).toEqual([{ focus: [], flags: ['knee'], conditions: [], soreSpots: [] }]);
  });

  it('may be declined, and then there are only breaks', async () => {
    await toCare();
    await press('Only breaks for now');
    expect(persons()).toEqual([{ focus: [], flags: ['only-breaks'], conditions: [], soreSpots: [] }]);
  });

  it('say what a tick leads to', async () => {
    await toCare();
    await press('Heart');
    expect(text()).toContain('Check with a health professional first. Until you are cleared and untick this');
    await press('Very bendy');
    expect(text()).toContain('Light pull only, never more.');
  });

  it('ask of each focus muscle whether it hurts', async () => {
    await openPopup(DEFAULT_STATE);
    await press('Calf');
    await press('Next');
    expect(control('Only stiff')).toBeTruthy();
    await press('Painful');
    expect(text()).toContain('It rests. You are asked again after 14 days.');
    await press('Next');
    await press('None of these');
    await press('Done');
    expect(persons()).toMatchObject([
      { soreSpots: [{ area: 'calf', degree: 'painful', saidDay: '2026-03-05' }] },
    ]);
  });
});

describe('the settings', () => {
  const show = (state = setUpState()) => act(() => render(<Options state={state} />, document.body));

  it('change what hurts at once, and take it back', async () => {
    await show();
    await press('Knee');
    await press('Undo the changes of this section');
    const { isSetUp: _isSetUp, ...answers } = person;
    expect(persons()).toEqual([{ ...answers, flags: ['knee'] }, answers]);
  });

  it('leave only breaks while a question is open', async () => {
    await show();
    await press('Surgery');
    await press('Yes');
    expect(text()).toContain('A question is open');
    await press('Somewhere else');
    expect(text()).not.toContain('A question is open');
    expect(persons().map((said) => (said as typeof person).flags)).toEqual([
      ['recent-surgery'],
      ['only-breaks'],
      [],
    ]);
  });

  it('list what rests and why, and bring back what a warning sign had removed', async () => {
    const practice = {
      ...DEFAULT_STATE.practice,
      removed: ['upper-trapezius-tilt'],
      stretches: { 'desk-lat-hinge': { times: 1, lastAtMs: 0, painDays: ['2026-03-05'] } },
    };
    await show(setUpState({ practice, person: { ...person, flags: ['ankle-achilles'] } }));
    expect(text()).toMatch(/Calf.*: resting while your ankle or Achilles tendon hurts\./);
    expect(text()).toContain('Hip hinge at the desk: resting after pain, until tomorrow.');
    await press('Bring back: Ear to shoulder');
    expect(page.sent).toEqual([{ name: 'bringBack', stretchId: 'upper-trapezius-tilt' }]);
  });

  it('say that nothing rests when nothing does', async () => {
    await show();
    expect(text()).toContain('Nothing rests.');
  });
});

describe('the page that says when not to stretch (R31)', () => {
  it('R31: names the cases, the signs by their urgency, and never that the rest is free of danger', async () => {
    await act(() => render(<Safety />, document.body));
    for (const id of ['now', 'emergency', 'today', 'soon', 'yours']) {
      expect(document.getElementById(id)?.querySelector('h2')?.textContent).toBeTruthy();
    }
    expect(document.getElementById('emergency')?.textContent).toContain('Chest pain or pressure');
    expect(text()).toContain('no stretch is free of danger for everyone');
    expect(text()).toContain('General wellness guidance, not medical advice.');
  });

  it.each([
    ['the page has all there are', Safety, ['now', 'emergency', 'today', 'soon']],
    ['the popup has all signs to get help', RedFlags, ['emergency', 'today', 'soon']],
  ] as const)('R31: %s, each once and in its part', async (_, Shown, parts) => {
    await act(() => render(<Shown />, document.body));
    for (const part of parts) {
      const points = Object.keys(MESSAGES).filter((key) => new RegExp(`^safety_${part}_\\d+$`).test(key));
      const shown = document.querySelectorAll(`[data-urgency="${part}"] li`);
      expect([...shown].map((point) => point.textContent)).toEqual(
        points.map((key) => MESSAGES[key]?.message),
      );
    }
  });

  it('is linked from popup and settings', async () => {
    await openPopup(setUpState());
    expect(document.querySelector('a')?.getAttribute('href')).toBe('../safety/index.html');
    await closePopup();
    await act(() => render(<Options state={setUpState()} />, document.body));
    expect(document.querySelector('#body a')?.getAttribute('href')).toBe('../safety/index.html');
  });
});
