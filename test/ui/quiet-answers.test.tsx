// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { page } from './fake-platform.ts';
import { MINUTE_MS, NOW, setUpState } from './given.ts';
import {
  closePopup,
  control,
  openPopup,
  preparePage,
  press,
  sentNames,
  showState,
  text,
} from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(async () => {
  vi.useRealTimers();
  await closePopup();
});

const { cycle, settings, person } = setUpState();
const offered = (change: Partial<State> = {}) =>
  setUpState({ cycle: { ...cycle, stage: 'offered' }, ...change });
const DAY_OFF = { ...settings, dayChanges: [{ day: '2026-03-05', ranges: [] }] };

describe('an offer', () => {
  it('can be the last notification, with one press', async () => {
    await openPopup(offered());
    await press('Badge only from now on');
    expect(page.sent).toEqual([{ name: 'changeSettings', settings: { isBadgeOnly: true } }]);
  });

  it('says that only the badge tells, and how to be notified again', async () => {
    await openPopup(offered({ settings: { ...settings, isBadgeOnly: true } }));
    expect(text()).not.toContain('Badge only from now on');
    await vi.waitFor(() => expect(text()).toContain('Badge only is on.'));
    await press('Notify me again');
    expect(page.sent).toEqual([{ name: 'changeSettings', settings: { isBadgeOnly: false } }]);
  });

  it('says why only the badge tells when the phone is the reason', async () => {
    await openPopup(offered({ settings: { ...settings, isOnPhoneALot: true } }));
    expect(text()).toContain('Badge only: you are on the phone a lot.');
    expect(text()).not.toContain('Notify me again');
  });

  it('says kindly, once, that three went by', async () => {
    await openPopup(offered({ missedCount: 3 }));
    expect(text()).toContain('Three reminders went by. I stay quiet until you start one.');
    expect(text()).not.toContain('Only the sign');
    await showState(setUpState({ missedCount: 3 }));
    expect(text()).toContain('Only the sign on the badge until you start a break.');
  });

  it('waits for a call of half an hour or an hour, each with its end', async () => {
    await openPopup(offered());
    await press("I'm in a call…");
    await vi.waitFor(() => expect(control('30 min until 10:30')).toBeTruthy());
    await press('1 hour until 11:00');
    expect(page.sent).toEqual([{ name: 'startCall', minutes: 60 }]);
  });
});

describe('a skip', () => {
  async function skip() {
    await openPopup(offered());
    await press('Skip');
    await showState(setUpState());
    await vi.waitFor(() => expect(control('It hurts')).toBeTruthy());
  }

  it('asks for ten seconds whether something hurts or it is a call', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await openPopup(offered());
    await press('Skip');
    await act(() => vi.dynamicImportSettled());
    await showState(setUpState());
    expect(text()).toContain('Skipped. Was it one of these?');
    await act(() => void vi.advanceTimersByTime(9_900));
    expect(text()).toContain('It hurts');
    await act(() => void vi.advanceTimersByTime(200));
    expect(text()).not.toContain('It hurts');
    expect(text()).toContain('Stretch now');
  });

  it('leads to what hurts', async () => {
    await skip();
    await press('It hurts');
    await vi.waitFor(() => expect(text()).toContain('What hurts, or needs care?'));
    await press('Neck');
    await press('Done');
    expect(page.sent.at(-1)).toEqual({ name: 'setPerson', person: { ...withoutSetUp(), flags: ['neck'] } });
  });

  it('leads to a call, and asks nothing again when that is over', async () => {
    await skip();
    await press("I'm in a call");
    await press('30 min');
    expect(page.sent.at(-1)).toEqual({ name: 'startCall', minutes: 30 });
    await showState(setUpState({ callUntilMs: NOW + 30 * MINUTE_MS }));
    await vi.waitFor(() => expect(text()).toContain('In a call until 10:30.'));
    await showState(setUpState());
    expect(text()).not.toContain('It hurts');
  });

  it('is over when it was no call after all', async () => {
    await skip();
    await press("I'm in a call");
    expect(text()).toContain('30 min');
    await press('Close without a call');
    expect(text()).not.toContain('30 min');
    expect(text()).not.toContain('It hurts');
  });

  function withoutSetUp() {
    const { isSetUp: _isSetUp, ...answers } = person;
    return answers;
  }
});

describe('the pause menu', () => {
  it('also has a call and this one day, each with its end', async () => {
    await openPopup(setUpState());
    await press('Pause…');
    await vi.waitFor(() => expect(control('Not today until tomorrow 8:00')).toBeTruthy());
    expect(text()).not.toContain('Usual hours again');
    await press('30 min until 10:30');
    await press('Pause…');
    await press('Not today');
    expect(sentNames()).toEqual(['pause', 'takeDayOff']);
  });

  it('takes a longer day back, and closes', async () => {
    const longer = [{ day: '2026-03-05', ranges: [{ fromMinute: 480, toMinute: 1440 }] }];
    await openPopup(setUpState({ settings: { ...settings, dayChanges: longer } }));
    await press('Pause…');
    await vi.waitFor(() => expect(control('Usual hours again until 18:00')).toBeTruthy());
    await press('Usual hours again');
    expect(sentNames()).toEqual(['undoToday']);
    expect(text()).toContain('Stretch now');
  });

  it('skips the days off when it says until when', async () => {
    const offTomorrow = [{ day: '2026-03-06', ranges: [] }];
    await openPopup(setUpState({ settings: { ...settings, dayChanges: offTomorrow } }));
    await press('Pause…');
    await vi.waitFor(() => expect(control('Not today until Monday 8:00')).toBeTruthy());
  });
});

describe('a quiet screen', () => {
  it('of a call that is heard says what it waits for, and can be told that it is none', async () => {
    const call = { sign: 'full-screen' as const, quietSinceMs: null, isDismissed: false };
    const due = { ...cycle, stage: 'due' as const, workedMs: 52 * MINUTE_MS, call };
    await openPopup(setUpState({ cycle: due }));
    expect(text()).toContain('52 min of work. Your break waits while something plays in full screen.');
    await press('Not in a call');
    await press('Stretch now');
    expect(sentNames()).toEqual(['endCall', 'startSession']);
  });

  it('says that it is enough for today, and when it begins again', async () => {
    await openPopup(setUpState({ sessionDay: { day: '2026-03-05', count: 4 } }));
    expect(text()).toContain('Done for today, 4 of 4.');
    expect(text()).toContain('Reminders begin again tomorrow 8:00.');
    expect(control('Stretch now')).toBeTruthy();
  });

  it('of an evening offers the rest of the day', async () => {
    page.nowMs = NOW + 10 * 60 * MINUTE_MS;
    await openPopup(setUpState());
    expect(text()).toContain('Outside your hours');
    expect(text()).not.toContain('Usual hours again');
    await press('Remind me today too until 0:00');
    expect(sentNames()).toEqual(['openToday']);
  });

  it('of a day off takes it back', async () => {
    await openPopup(setUpState({ settings: DAY_OFF }));
    expect(text()).toContain('Day off');
    expect(text()).toContain('Quiet until tomorrow 8:00.');
    expect(text()).not.toContain('Remind me today too');
    await press('Usual hours again until 18:00');
    expect(sentNames()).toEqual(['undoToday']);
  });
});

describe('every screen that is no form', () => {
  it.each([
    ['home', setUpState()],
    ['an offer', offered()],
    ['a pause', setUpState({ pausedUntilMs: NOW + MINUTE_MS })],
    ['a day off', setUpState({ settings: DAY_OFF })],
  ])('leads from %s to the settings', async (_name, state) => {
    await openPopup(state);
    await press('Settings');
    expect(page.optionsCount).toBe(1);
  });
});
