import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../../src/core/log-entry.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import type { Glance } from '../../src/ui/popup/screen.ts';
import { screenOf } from '../../src/ui/popup/screen.ts';
import { MINUTE_MS, NOW, runningSession, setUpState, UTC } from './given.ts';

function glance(change: Partial<Glance> = {}): Glance {
  return {
    nowMs: NOW,
    timeZone: UTC,
    choosing: null,
    isJustSkipped: false,
    help: null,
    taken: null,
    shownSessionId: null,
    leftSessionId: null,
    ...change,
  };
}

const { cycle } = setUpState();
const ended: SessionSummary = {
  id: 'one',
  endedAtMs: NOW - 10_000,
  held: [{ area: 'neck', side: 'left', seconds: 15 }],
  last: null,
  stretchIds: [],
};

describe('the screen of a state', () => {
  it('is the first run until it was answered', () => {
    expect(screenOf(DEFAULT_STATE, glance())).toEqual({
      kind: 'first-run',
      isAgain: false,
      first: 'where',
    });
  });

  it('is home when nothing is due', () => {
    expect(screenOf(setUpState(), glance())).toEqual({ kind: 'home', isJustSkipped: false });
  });

  it.each(['due', 'offered'] as const)('is the offer when a break is %s', (stage) => {
    expect(screenOf(setUpState({ cycle: { ...cycle, stage } }), glance()).kind).toBe('offer');
  });

  it('is home while the break is put off, and the offer after', () => {
    const state = setUpState({ cycle: { ...cycle, stage: 'due', laterUntilMs: NOW + MINUTE_MS } });
    expect(screenOf(state, glance())).toMatchObject({ kind: 'home' });
    expect(screenOf(state, glance({ nowMs: NOW + MINUTE_MS })).kind).toBe('offer');
  });

  it('is the pause until its end, whatever is due', () => {
    const untilMs = NOW + MINUTE_MS;
    const state = setUpState({ pausedUntilMs: untilMs, cycle: { ...cycle, stage: 'offered' } });
    expect(screenOf(state, glance())).toEqual({ kind: 'paused', untilMs });
    expect(screenOf(state, glance({ nowMs: untilMs })).kind).toBe('offer');
  });

  it('says when the working hours open, or that they never do', () => {
    const nightMs = NOW + 12 * 60 * MINUTE_MS;
    expect(screenOf(setUpState(), glance({ nowMs: nightMs }))).toEqual({
      kind: 'outside-hours',
      opensAtMs: Date.UTC(2026, 2, 6, 8),
    });
    const { settings } = setUpState();
    const closed = setUpState({ settings: { ...settings, hours: [[], [], [], [], [], [], []] } });
    expect(screenOf(closed, glance())).toEqual({ kind: 'outside-hours', opensAtMs: null });
  });

  it('is the call while one holds the reminder off, said or heard', () => {
    const call = { sign: 'meeting' as const, quietSinceMs: null, isDismissed: false };
    const heard = setUpState({ cycle: { ...cycle, stage: 'due', call } });
    expect(screenOf(heard, glance())).toEqual({ kind: 'call', isSaid: false });
    expect(screenOf({ ...heard, callUntilMs: NOW + MINUTE_MS }, glance())).toEqual({
      kind: 'call',
      isSaid: true,
    });
    const dismissed = { ...heard, cycle: { ...heard.cycle, call: { ...call, isDismissed: true } } };
    expect(screenOf(dismissed, glance()).kind).toBe('offer');
  });

  it('is enough when the day has had its sessions, and not on the next', () => {
    const state = setUpState({ sessionDay: { day: '2026-03-05', count: 4 } });
    expect(screenOf(state, glance())).toEqual({ kind: 'enough' });
    expect(screenOf(state, glance({ nowMs: NOW + 24 * 60 * MINUTE_MS })).kind).toBe('home');
  });

  it('is the session before all else', () => {
    const session = runningSession();
    const state = setUpState({ session, pausedUntilMs: NOW + MINUTE_MS, lastSession: ended });
    expect(screenOf(state, glance({ choosing: 'where' }))).toEqual({ kind: 'session', session });
  });

  it('is the form again when the person asks for it', () => {
    expect(screenOf(setUpState(), glance({ choosing: 'care' }))).toEqual({
      kind: 'first-run',
      isAgain: true,
      first: 'care',
    });
  });
});

describe('the end of a session', () => {
  const state = setUpState({ lastSession: ended });

  it('is shown for a minute to a popup that opens after it', () => {
    expect(screenOf(state, glance())).toEqual({ kind: 'done', summary: ended });
    expect(screenOf(state, glance({ nowMs: NOW + 51_000 })).kind).toBe('home');
  });

  it('stays with the popup that showed the session, until it is left', () => {
    const later = glance({ nowMs: NOW + 5 * MINUTE_MS, shownSessionId: 'one' });
    expect(screenOf(state, later).kind).toBe('done');
    expect(screenOf(state, { ...later, leftSessionId: 'one' }).kind).toBe('home');
  });

  it('is passed over when nothing was held', () => {
    expect(
      screenOf(setUpState({ lastSession: { ...ended, held: [], last: null, stretchIds: [] } }), glance())
        .kind,
    ).toBe('home');
  });
});
