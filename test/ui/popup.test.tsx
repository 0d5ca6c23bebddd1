// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { page } from './fake-platform.ts';
import { MINUTE_MS, NOW, setUpState } from './given.ts';
import { closePopup, control, openPopup, preparePage, press, sentNames, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(closePopup);

describe('the first run', () => {
  it('asks where, how and what needs care, and saves it with one stretch to try', async () => {
    await openPopup(DEFAULT_STATE);
    await press('Calf');
    await press('Next');
    await press('Weak spot');
    await press('Left');
    await press('Next');
    expect(text()).toContain('General wellness guidance, not medical advice.');
    expect(control('Done').hasAttribute('disabled')).toBe(true);
    await press('None of these');
    await press('Try one now');
    expect(page.sent).toEqual([
      {
        name: 'setPerson',
        person: {
          focus: [{ area: 'calf', side: 'left', kind: 'weak' }],
          flags: [],
          conditions: [],
          soreSpots: [],
        },
      },
      { name: 'startSession', kind: 'just-one', pickedAtMs: NOW },
    ]);
  });

  it('may be left for later, which stores nothing', async () => {
    await openPopup(DEFAULT_STATE);
    await press('Later');
    expect(page.closeCount).toBe(1);
    expect(page.sent).toEqual([]);
  });

  it('offers no stretch to try when what is ticked excludes all', async () => {
    await openPopup(DEFAULT_STATE);
    await press('Next');
    await press('Surgery');
    expect(text()).not.toContain('Try one now');
    await press('Done');
    expect(sentNames()).toEqual(['setPerson']);
  });
});

describe('home', () => {
  it('says what is next, why and when, from what is stored alone (E12), and starts the plan it shows', async () => {
    await openPopup(setUpState());
    expect(text()).toContain('Neck: nothing held yet this week.');
    expect(text()).toContain('Next about 10:50.');
    await press('Stretch now');
    await press('Just one');
    expect(page.sent).toEqual([
      { name: 'startSession', kind: 'plan', pickedAtMs: NOW },
      { name: 'startSession', kind: 'just-one', pickedAtMs: NOW },
    ]);
  });

  it('shows the four pauses with their ends', async () => {
    await openPopup(setUpState());
    await press('Pause…');
    const said = ['30 min until 10:30', '1 hour until 11:00', 'Until 13:00', 'Until tomorrow 8:00'];
    await vi.waitFor(() => expect(control('30 min until 10:30')).toBeTruthy());
    for (const label of said) expect(control(label)).toBeTruthy();
    await press('1 hour');
    expect(page.sent).toEqual([{ name: 'pause', pause: '1-hour' }]);
  });

  it('asks for the place when a focus muscle waits for it', async () => {
    const { person } = setUpState();
    await openPopup(
      setUpState({ person: { ...person, focus: [{ area: 'calf', side: 'both', kind: 'weak' }] } }),
    );
    await press('Not here');
    expect(page.sent).toEqual([{ name: 'setPlace', place: { wall: 'no' } }]);
  });

  it('names the values that could not be read, until the note is dismissed', async () => {
    await openPopup(setUpState({ setAside: [{ key: 'place', text: '7', atMs: NOW }] }));
    expect(text()).toContain('set back to its defaults: place.');
    await press('Dismiss this note');
    expect(sentNames()).toEqual(['dismissSetAside']);
  });

  it('is no dead end when nothing may be stretched', async () => {
    const { person } = setUpState();
    await openPopup(setUpState({ person: { ...person, flags: ['recent-surgery'] } }));
    await vi.waitFor(() => expect(text()).toContain('until you are cleared to exercise again'));
    expect(control('Fetch water')).toBeTruthy();
    expect(text()).not.toContain('Stretch now');
    await press('Change focus muscles');
    expect(text()).toContain('Where are you tight or weak?');
    await press('Cancel');
    expect(text()).toContain('A break without a stretch');
  });

  it('says so when a command does not go through', async () => {
    await openPopup(setUpState());
    page.reply = { err: { name: 'WrongShape', message: 'no' } };
    await press('Stretch now');
    await vi.waitFor(() => expect(text()).toContain('That did not go through.'));
  });
});

describe('an offered break', () => {
  const { cycle } = setUpState();

  it('has four answers, each with its result', async () => {
    await openPopup(setUpState({ cycle: { ...cycle, stage: 'offered', workedMs: 52 * MINUTE_MS } }));
    expect(control('Later after 10:10')).toBeTruthy();
    await press('20 min');
    await press('Later after 10:20');
    await press('Skip next 10:50');
    await press('Start');
    expect(page.sent).toEqual([
      { name: 'putOff', minutes: 20 },
      { name: 'skip' },
      { name: 'startSession', kind: 'plan', pickedAtMs: NOW },
    ]);
    expect(text()).toContain('52 min of work since your last rest.');
  });

  it('names an interval after the next opening when later would be past closing', async () => {
    page.nowMs = NOW + (7 * 60 + 55) * MINUTE_MS;
    const late = { ...cycle, stage: 'offered' as const, countedToMs: page.nowMs };
    await openPopup(setUpState({ cycle: late }));
    expect(control('Later after tomorrow 8:50')).toBeTruthy();
  });

  it('passes over a day off when later would be past closing', async () => {
    page.nowMs = NOW + (7 * 60 + 55) * MINUTE_MS;
    const { settings } = setUpState();
    const late = { ...cycle, stage: 'offered' as const, countedToMs: page.nowMs };
    const offTomorrow = { ...settings, dayChanges: [{ day: '2026-03-06', ranges: [] }] };
    await openPopup(setUpState({ cycle: late, settings: offTomorrow }));
    expect(control('Later after Monday 8:50')).toBeTruthy();
  });

  it('offers no fourth Later in a row', async () => {
    await openPopup(setUpState({ cycle: { ...cycle, stage: 'offered', laterCount: 3 } }));
    expect(text()).not.toContain('Later');
    expect(text()).toContain('Put off three times');
  });
});

describe('a quiet time', () => {
  it('can be ended, and stretching still works', async () => {
    await openPopup(setUpState({ pausedUntilMs: NOW + 60 * MINUTE_MS }));
    expect(text()).toContain('Paused until 11:00.');
    await press('Resume now');
    await press('Stretch now');
    expect(sentNames()).toEqual(['endPause', 'startSession']);
  });

  it('outside the hours says when they begin', async () => {
    page.nowMs = NOW + 12 * 60 * MINUTE_MS;
    await openPopup(setUpState());
    expect(text()).toContain('Quiet until tomorrow 8:00.');
    expect(control('Stretch now')).toBeTruthy();
  });
});
