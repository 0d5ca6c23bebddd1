// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { page } from './fake-platform.ts';
import { MINUTE_MS, NOW, setUpState } from './given.ts';
import { closePopup, openPopup, preparePage, press, sentNames, showState, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

// What is loaded when it is first shown is at hand before, so that no test waits for a slow machine.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/popup/panel/panel.tsx'),
    import('../../src/ui/popup/home/rest-card.tsx'),
    import('../../src/ui/popup/quiet/break-screen.tsx'),
  ]);
});
beforeEach(preparePage);
afterEach(closePopup);

const TODAY = '2026-03-05';
const { person, cycle, settings } = setUpState();
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const ALL_VERY_SORE = AREAS.map((area) => ({
  area,
  degree: 'severe' as const,
  sinceDay: TODAY,
  saidDay: TODAY,
}));

describe('a break without a stretch', () => {
  it('is one press, and counts when it is stored', async () => {
    await openPopup(setUpState({ cycle: { ...cycle, stage: 'offered', stageSinceMs: NOW - MINUTE_MS } }));
    await press('Just a break');
    await sees('One press, and it counts as your break.');
    await press('Fetch water');
    expect(page.sent.at(-1)).toEqual({ name: 'takeBreak', card: 'water' });
    await sees('Enjoy the way there and back.');
    expect(text()).not.toContain('Counted');
    await showState(setUpState());
    expect(text()).toContain('Counted');
    expect(text()).toContain('Next about 10:50.');
    await press('What is next');
    expect(text()).toContain('Stretch now');
  });

  it('that is wished for is what the day leaves, and says why', async () => {
    const offered = { cycle: { ...cycle, stage: 'offered' as const } };
    const sore = ALL_VERY_SORE.filter(({ area }) => area === 'calf');
    await openPopup(setUpState(offered));
    await press('Just a break');
    await sees('Pick one. No stretch, no timer.');
    await showState(setUpState({ ...offered, modes: { ...NO_MODES, sore } }));
    await sees('A bath, a walk or a swim, whichever is comfortable.');
    await showState(setUpState({ ...offered, modes: { ...NO_MODES, sore, unwellDay: TODAY } }));
    await sees('unwell today');
  });

  it.each([
    ['very sore', ALL_VERY_SORE.slice(0, 1), 'A bath, a walk or a swim'],
    ['nothing of the day', [], 'has had its turn for now'],
  ])('is there when all has had its turn, with the reason: %s', async (_name, sore, why) => {
    const areas = Object.fromEntries(AREAS.map((area) => [area, NOW - MINUTE_MS]));
    const practice = { ...DEFAULT_PRACTICE, areas };
    await openPopup(setUpState({ practice, modes: { ...NO_MODES, sore } }));
    await sees(why);
  });

  it.each([
    [
      'unwell: a walk or rest',
      { modes: { ...NO_MODES, unwellDay: TODAY } },
      ['Walk', 'Breathe'],
      'unwell today',
    ],
    [
      'very sore: exactly three (R27)',
      { modes: { ...NO_MODES, sore: ALL_VERY_SORE } },
      ['Bath', 'Walk', 'Swim'],
      'A bath, a walk or a swim',
    ],
    [
      'an event: nothing new (R23)',
      { modes: { ...NO_MODES, event: { day: TODAY, needsSpeed: false } } },
      ['Stand up', 'Fetch water', 'Walk', 'Breathe'],
      'Your event is soon, so nothing new today',
    ],
    [
      'heart: check first',
      { person: { ...person, flags: ['heart' as const] } },
      ['Stand up', 'Fetch water', 'Walk', 'Breathe'],
      'Check with a health professional first.',
    ],
    [
      'declined',
      { person: { ...person, flags: ['only-breaks' as const] } },
      ['Stand up', 'Fetch water', 'Walk', 'Breathe'],
      'You chose only breaks for now.',
    ],
  ])('is there when nothing may be stretched, with the reason: %s', async (_name, change, cards, why) => {
    await openPopup(setUpState({ ...change, cycle: { ...cycle, stage: 'offered' } }));
    await sees(why);
    const names = [...document.querySelectorAll('.is-rest .button')].map((button) => button.textContent);
    expect(names).toEqual(cards);
    await press('Walk');
    expect(sentNames()).toEqual(['takeBreak']);
  });
});

describe('the plan before it starts', () => {
  it('has each stretch with its reason and its true seconds, and something else for it', async () => {
    await openPopup(setUpState());
    await press('Plan…');
    await sees('Something else');
    const rows = [...document.querySelectorAll('.plan li')];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]?.textContent).toContain('Neck: nothing held yet this week.');
    expect(rows[0]?.textContent).toContain('1 min 31 s');
    await press('Something else than: Ear to shoulder');
    await press('Spare time');
    await press('Discreet');
    expect(page.sent).toEqual([
      { name: 'swapAway', stretchId: 'upper-trapezius-tilt' },
      { name: 'startSession', kind: 'spare-time', pickedAtMs: NOW },
      { name: 'changeSettings', settings: { isDiscreet: true } },
    ]);
  });

  it('asks of whoever stays discreet whether legs may be seen, and of nobody else', async () => {
    await openPopup(setUpState());
    await press('Plan…');
    await sees('Discreet');
    expect(text()).not.toContain('Legs apart or lifted');
    await showState(setUpState({ settings: { ...settings, isDiscreet: true } }));
    await press(
      'Legs apart or lifted While discreet, stretches with the legs apart or a leg lifted come too.',
    );
    expect(page.sent.at(-1)).toEqual({ name: 'changeSettings', settings: { showsLegs: true } });
  });

  it('offers spare time only where it is longer', async () => {
    const { settings } = setUpState();
    await openPopup(setUpState({ settings: { ...settings, sessionMinutes: 10 } }));
    await press('Plan…');
    await sees('Something else');
    expect(text()).toContain('Stretch now');
    expect(text()).not.toContain('Spare time');
  });

  it('says when nothing else fits', async () => {
    const all = (await import('../../src/library/stretches.ts')).STRETCHES.map(({ id }) => id);
    await openPopup(setUpState({ notNow: all }));
    await press('Plan…');
    await sees('Nothing else fits here right now.');
    expect(text()).not.toContain('Something else');
  });
});
