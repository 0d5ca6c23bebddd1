// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionSummary } from '../../src/core/log-entry.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { page } from './fake-platform.ts';
import { NOW, runningSession, setUpState } from './given.ts';
import { closePopup, openPopup, preparePage, press, sentNames, showState, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(closePopup);

const LAST = {
  kind: 'hold',
  id: 'one/0/2/left',
  atMs: NOW,
  stretchId: 'seated-hamstring',
  area: 'hamstrings',
  side: 'left',
  seconds: 20,
} as const;
const SUMMARY: SessionSummary = {
  id: 'one',
  endedAtMs: NOW,
  held: [
    { area: 'hamstrings', side: 'right', seconds: 40 },
    { area: 'hamstrings', side: 'left', seconds: 40 },
  ],
  last: LAST,
  stretchIds: [LAST.stretchId, 'upper-trapezius-tilt'],
};
const hurtToday = {
  ...DEFAULT_PRACTICE,
  stretches: { [LAST.stretchId]: { times: 1, lastAtMs: NOW, painDays: ['2026-03-05'] } },
};

describe('the end of a session', () => {
  it('tells what was held, where the week stands, and when the next one comes', async () => {
    await openPopup(setUpState({ session: runningSession() }));
    await openPopup(setUpState({ lastSession: SUMMARY }));
    expect(text()).toContain('40 sBack of the right thigh');
    expect(text()).toContain('This week');
    expect(text()).toContain('Next about 10:50.');
  });

  it('counts each side apart, and says so where both have the same', async () => {
    const dose = [{ day: '2026-03-05', seconds: { 'neck/left': 30, 'neck/right': 30 } }];
    await openPopup(setUpState({ lastSession: SUMMARY, dose }));
    expect(text()).toContain('Neck30 of 300 s a side');
    const uneven = [{ day: '2026-03-05', seconds: { 'neck/left': 30, 'neck/right': 45 } }];
    await openPopup(setUpState({ lastSession: SUMMARY, dose: uneven }));
    expect(text()).toContain('Left side of the neck30 of 300 s');
    expect(text()).not.toContain('a side');
  });

  it('takes the last hold back when it hurt: the numbers follow, and what follows is said', async () => {
    await openPopup(setUpState({ lastSession: SUMMARY }));
    page.sent = [];
    expect(text()).toContain('Did the last hold hurt?');
    await press('Yes, it hurt');
    expect(page.sent).toEqual([{ name: 'takeBackLast', sessionId: 'one', isWarningSign: false }]);
    const held = [
      SUMMARY.held[0],
      { area: 'hamstrings', side: 'left', seconds: 20 },
    ] as SessionSummary['held'];
    await showState(setUpState({ lastSession: { ...SUMMARY, held, last: null }, practice: hurtToday }));
    await showState(setUpState({ lastSession: { ...SUMMARY, held, last: null }, practice: hurtToday }));
    expect(text()).toContain('20 sBack of the left thigh');
    expect(text()).not.toContain('Did the last hold hurt?');
    expect(text()).toContain('Not planned again today.');
    expect(document.activeElement?.textContent).toContain('That hold is taken back');
    await press('When to get help');
    await vi.waitFor(() => expect(text()).toContain('call your local emergency number'));
  });

  it('leads to help when it was a warning sign', async () => {
    await openPopup(setUpState({ lastSession: SUMMARY }));
    page.sent = [];
    await press('It was tingling, numbness or dizziness');
    expect(page.sent).toEqual([{ name: 'takeBackLast', sessionId: 'one', isWarningSign: true }]);
    await vi.waitFor(() => expect(text()).toContain('call your local emergency number'));
  });

  it('stays when its only hold was taken back', async () => {
    await openPopup(setUpState({ lastSession: SUMMARY }));
    await press('Yes, it hurt');
    await openPopup(setUpState({ lastSession: { ...SUMMARY, held: [], last: null }, practice: hurtToday }));
    expect(text()).toContain('That hold is taken back');
    await press('What is next');
    expect(text()).toContain('Stretch now');
  });

  it('asks nothing where no hold can be taken back any more', async () => {
    await openPopup(setUpState({ lastSession: { ...SUMMARY, last: null } }));
    expect(text()).not.toContain('Did the last hold hurt?');
    expect(text()).not.toContain('That hold is taken back');
  });
});

describe('the note on the angle', () => {
  const field = () => document.querySelector('textarea');
  function type(value: string): void {
    const area = field();
    if (area === null) throw new Error('There is no field');
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  it('is asked for where the angle was searched, with what is noted, and says that it stays here', async () => {
    const angles = { [LAST.stretchId]: 'toes out' };
    await openPopup(setUpState({ lastSession: SUMMARY, angles }));
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
    expect(text()).toContain('Your angle: Hamstring, seated');
    expect(text()).toContain('It stays on this device');
    expect(field()?.value).toBe('toes out');
    expect(field()?.maxLength).toBe(200);
    await openPopup(setUpState({ lastSession: { ...SUMMARY, stretchIds: ['upper-trapezius-tilt'] } }));
    expect(field()).toBe(null);
  });

  it('is kept once, when the field or the screen is left', async () => {
    await openPopup(setUpState({ lastSession: SUMMARY }));
    page.sent = [];
    const noteAngle = (note: string) => ({ name: 'noteAngle', stretchId: LAST.stretchId, note });
    type('toes ');
    type('toes in ');
    field()?.dispatchEvent(new Event('blur'));
    field()?.dispatchEvent(new Event('blur'));
    expect(page.sent).toEqual([noteAngle('toes in')]);
    type('toes out');
    await closePopup();
    expect(page.sent).toEqual([noteAngle('toes in'), noteAngle('toes out')]);
  });

  it('is kept after the last key, too', async () => {
    await openPopup(setUpState({ lastSession: SUMMARY }));
    page.sent = [];
    type('toes in');
    expect(page.sent).toEqual([]);
    await vi.waitFor(() => expect(sentNames()).toEqual(['noteAngle']));
  });
});

describe('before an event', () => {
  const near = (needsSpeed: boolean) => ({ ...NO_MODES, event: { day: '2026-03-06', needsSpeed } });

  it('R22, R24: the end says what stretching does not replace, and sends up a few stairs where speed is needed', async () => {
    await openPopup(setUpState({ lastSession: SUMMARY, modes: near(true) }));
    expect(text()).toContain('A few stairs now');
    expect(text()).toContain('This does not replace your warm-up.');
    await openPopup(setUpState({ lastSession: SUMMARY, modes: near(true), practice: hurtToday }));
    expect(text()).not.toContain('A few stairs now');
    await openPopup(setUpState({ lastSession: SUMMARY, modes: near(false) }));
    expect(text()).not.toContain('A few stairs now');
    expect(text()).toContain('This does not replace your warm-up.');
    await openPopup(setUpState({ lastSession: SUMMARY }));
    expect(text()).not.toContain('This does not replace your warm-up.');
  });

  it.each([true, false])(
    'R22: so does the beginning, whether it waits for "I’m ready" or not: %s',
    async (waitsForReady) => {
      const waiting = { at: 0, sinceMs: null, waiting: 'ready' as const };
      const session = { ...runningSession({ waitsForReady }), ...(waitsForReady ? waiting : {}) };
      await openPopup(setUpState({ session, modes: near(false) }));
      expect(text()).toContain('This does not replace your warm-up.');
      await openPopup(setUpState({ session }));
      expect(text()).not.toContain('This does not replace your warm-up.');
    },
  );
});

describe('the warm-up', () => {
  it('says what and why, and is skipped by whoever has just moved', async () => {
    await openPopup(setUpState({ session: runningSession({}, { hasWarmUp: true }) }));
    expect(text()).toContain('Walk on the spot');
    expect(text()).toContain('easier when you are warm');
    page.sent = [];
    await press('I have just moved');
    expect(page.sent).toEqual([
      { name: 'setMode', change: { mode: 'warm', isOn: true } },
      { name: 'goNext', sessionId: 'one' },
    ]);
  });
});
