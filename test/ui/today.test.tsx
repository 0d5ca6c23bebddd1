// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import { dayKey } from '../../src/core/day-clock.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import type { State } from '../../src/core/state.ts';
import { nextChoice } from '../../src/ui/popup/next-choice.ts';
import { page } from './fake-platform.ts';
import { MINUTE_MS, NOW, setUpState, UTC } from './given.ts';
import { closePopup, control, openPopup, preparePage, press, showState, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

// What is loaded when it is first shown is at hand before, so that no test waits for a slow machine.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/popup/panel/panel.tsx'),
    import('../../src/ui/popup/home/notices.tsx'),
  ]);
});
beforeEach(preparePage);
afterEach(closePopup);

const TODAY = '2026-03-05';
const { person, cycle } = setUpState();
const changes = () => page.sent.filter(({ name }) => name === 'setMode').map(({ change }) => change);
const sees = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const sore = (degree: 'mild' | 'severe', saidDay: string, areas = ['calf'] as (typeof AREAS)[number][]) => ({
  modes: { ...NO_MODES, sore: areas.map((area) => ({ area, degree, sinceDay: saidDay, saidDay })) },
});

async function openToday(change: Partial<State> = {}) {
  await openPopup(setUpState(change));
  await press('Today…');
  await sees('How is today?');
}

describe('the modes of a day', () => {
  it('are four chips: two are one press', async () => {
    await openToday();
    await press('Just moved');
    await press('Unwell');
    expect(changes()).toEqual([
      { mode: 'warm', isOn: true },
      { mode: 'unwell', isOn: true },
    ]);
  });

  it('asks where it is sore, and how much', async () => {
    await openToday();
    await press('Sore');
    expect(control('A little').hasAttribute('disabled')).toBe(true);
    await press('Calf');
    await press('Foot');
    await press('A lot');
    await press('Sore');
    await press('Whole body');
    await press('A little');
    expect(changes()).toEqual([
      { mode: 'sore', areas: ['calf', 'foot'], degree: 'severe' },
      { mode: 'sore', areas: AREAS, degree: 'mild' },
    ]);
  });

  it('takes an event of today, tomorrow or a date, and says what it is no substitute for (R22)', async () => {
    await openToday();
    await press('Event soon');
    expect(text()).toContain('15 s twice, light pull. This does not replace your warm-up.');
    await press('Tomorrow');
    await press('It needs speed');
    await press('Turn on');
    expect(changes()).toEqual([{ mode: 'event', event: { day: '2026-03-06', needsSpeed: true } }]);
  });

  it('asks for soreness before hard effort is done (R20)', async () => {
    await openToday();
    await press('Event soon');
    await press('Hard effort done');
    expect(text()).toContain('First: is anything sore?');
    expect(changes()).toEqual([]);
    await press('Nothing sore');
    expect(changes()).toEqual([{ mode: 'hard-effort', isOn: true }]);
  });

  it('says that one is on and until when, and takes it back at once', async () => {
    await openPopup(setUpState({ modes: { ...NO_MODES, warmUntilMs: NOW + 20 * MINUTE_MS } }));
    await sees('Just moved: no warm-up until 10:20.');
    await press('Take back: Just moved');
    expect(changes()).toEqual([{ mode: 'warm', isOn: false }]);
  });

  it('names several, each taken back in the panel, and says nothing of one that is over', async () => {
    const event = { day: TODAY, needsSpeed: false };
    await openPopup(
      setUpState({ modes: { ...NO_MODES, unwellDay: '2026-03-04', event, hardEffortDay: TODAY } }),
    );
    await sees('On today: Event soon, Hard effort done.');
    await press('Change…');
    await sees('Event today: 15 s twice, light pull, until tomorrow.');
    await press('Take back: Event soon');
    expect(changes()).toEqual([{ mode: 'event', event: null }]);
  });

  it('says nothing of an event of another day beside what is on today', async () => {
    const event = { day: '2026-03-09', needsSpeed: false };
    await openPopup(setUpState({ modes: { ...NO_MODES, event, hardEffortDay: TODAY } }));
    await sees('Hard effort done: gentle, 15 s twice, to feel looser. Until tomorrow.');
    expect(text()).not.toContain('On today:');
    await showState(setUpState({ modes: { ...NO_MODES, event, hardEffortDay: TODAY, unwellDay: TODAY } }));
    await sees('On today: Hard effort done, Unwell.');
    await showState(setUpState({ modes: { ...NO_MODES, event } }));
    await sees('Event Monday: gentle from the day before.');
  });

  it('are reached from an offer too', async () => {
    await openToday({ cycle: { ...cycle, stage: 'offered' } });
    expect(control('Unwell')).toBeTruthy();
  });
});

describe('what is asked', () => {
  it('is once a day whether it is still very sore, all areas at once', async () => {
    await openPopup(setUpState(sore('severe', '2026-03-04', ['calf', 'foot'])));
    await sees('Calf, Foot: still very sore?');
    await press('A little');
    expect(changes()).toEqual([{ mode: 'sore', areas: ['calf', 'foot'], degree: 'mild' }]);
    await showState(setUpState(sore('severe', TODAY)));
    expect(text()).not.toContain('still very sore?');
  });

  it('is after fourteen days whether it is still painful', async () => {
    const soreSpots = [{ area: 'calf' as const, degree: 'painful' as const, saidDay: '2026-02-19' }];
    await openPopup(setUpState({ person: { ...person, soreSpots } }));
    await sees('Calf: still painful?');
    await press('Sometimes sore');
    const [{ person: said }] = page.sent as [{ person: typeof person }];
    expect(said.soreSpots).toEqual([{ area: 'calf', degree: 'sometimes-sore', saidDay: TODAY }]);
  });

  it('is the day after an event how hard it was (R20)', async () => {
    const event = { day: '2026-03-04', needsSpeed: false };
    await openPopup(setUpState({ modes: { ...NO_MODES, event } }));
    await sees('Your event was yesterday.');
    await press('Hard effort done');
    await sees('First: is anything sore?');
  });
});

describe('a place', () => {
  it('is asked about for what it would bring today: not before an event, when that is new (R23)', () => {
    const focus = [{ area: 'calf' as const, side: 'both' as const, kind: 'weak' as const }];
    const event = { day: '2026-03-05', needsSpeed: false };
    const asked = (modes = NO_MODES, change: Partial<State> = {}) =>
      nextChoice(setUpState({ person: { ...person, focus }, modes, ...change }), NOW, UTC).asks;
    expect(asked()).toBe('place');
    expect(asked({ ...NO_MODES, event })).toBeNull();
    const stretches = { 'seated-towel-calf': { times: 1, lastAtMs: 1, painDays: [] } };
    const practice = { ...DEFAULT_PRACTICE, stretches };
    expect(asked({ ...NO_MODES, event }, { practice })).toBe('place');
  });
});

describe('a third round', () => {
  it('is offered, and either answer is sent', async () => {
    const { Notices } = await import('../../src/ui/popup/home/notices.tsx');
    const dose = [1, 2, 3, 8, 9, 10].map((daysAgo) => ({
      day: dayKey(NOW - daysAgo * 24 * 3_600_000, UTC),
      seconds: { 'neck/left': 40 },
    }));
    const state = setUpState({ dose });
    const next = { ...nextChoice(state, NOW, UTC), asks: null };
    const sent: unknown[] = [];
    const props = { state, next, nowMs: NOW, timeZone: UTC, open: () => undefined };
    await act(() =>
      render(<Notices {...props} act={(name, request) => sent.push({ name, ...request })} />, document.body),
    );
    expect(text()).toContain('Three holds a side instead of two, for your focus muscles?');
    // Left and right one hold more each, of 15 s, with 7 s before it.
    expect(text()).toContain('Each takes 44 s longer, in sessions as long as before.');
    await press('Yes, three');
    await press('Two is fine');
    expect(sent).toEqual([
      { name: 'answerThirdRound', isWanted: true },
      { name: 'answerThirdRound', isWanted: false },
    ]);
  });
});

describe('a focus muscle that rests', () => {
  it('says why, and what comes instead', async () => {
    const focus = [...person.focus, { area: 'calf' as const, side: 'both' as const, kind: 'weak' as const }];
    await openPopup(setUpState({ person: { ...person, focus, flags: ['ankle-achilles'] } }));
    await sees('Calf: resting while your ankle or Achilles tendon hurts. Today: Neck');
    expect(text()).toContain('or a walk if comfortable.');
  });
});
