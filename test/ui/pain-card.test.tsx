// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanItem } from '../../src/core/plan.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { ready, reportHold } from '../../src/core/session-steps.ts';
import type { State } from '../../src/core/state.ts';
import { page } from './fake-platform.ts';
import { NECK, NOW, runningSession, setUpState } from './given.ts';
import {
  closePopup,
  control,
  openPopup,
  preparePage,
  press,
  pressKey,
  sentNames,
  text,
} from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/page.ts', async () => (await import('./fake-platform.ts')).window);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

beforeEach(preparePage);
afterEach(closePopup);

/** Pain was tapped in a hold, today and on `earlier` days. */
function hurt(item: Partial<PlanItem> = {}, earlier: string[] = [], change: Partial<State> = {}): State {
  const session = { ...runningSession(item), at: 1, sinceMs: null, waiting: 'pain' as const };
  const days = { times: 3, lastAtMs: NOW, painDays: [...earlier, '2026-03-05'] };
  const practice: Practice = { ...DEFAULT_PRACTICE, stretches: { [NECK.stretchId]: days } };
  return setUpState({ session, practice, ...change });
}

function ways(): (string | null)[] {
  return [...document.querySelectorAll('.pain-card .grid button')].map(({ textContent }) => textContent);
}

describe('after pain', () => {
  it('the ways on are offered, none is asked for, and the keyboard stands at the first', async () => {
    await openPopup(hurt());
    expect(ways()).toEqual(['Gentler version', 'Other side, gently', 'Another stretch', 'End here']);
    expect(text()).toContain('you can still go on gently now');
    expect(document.activeElement?.textContent).toBe('Gentler version');
    expect(text()).toContain('This hold does not count; those before it do.');
    expect(text()).toContain('Not planned again today. Next time it comes in its gentler version.');
    expect(text()).not.toContain('health professional');
    page.sent = [];
    for (const way of ways()) await press(way ?? '');
    expect(sentNames()).toEqual(['goGently', 'goToOtherSide', 'swapStretch', 'endSession']);
  });

  it('the other side is offered only where there is one', async () => {
    await openPopup(hurt({ holds: ['both', 'both'] }));
    expect(ways()).toEqual(['Gentler version', 'Another stretch', 'End here']);
  });

  it('nothing gentler is offered than the gentler version', async () => {
    await openPopup(hurt({ isGentle: true }));
    expect(ways()).toEqual(['Other side, gently', 'Another stretch', 'End here']);
    expect(text()).toContain('Not planned again today. Once it has settled, you can still go on gently now.');
  });

  it('nobody is told to go on gently where no button does', async () => {
    await openPopup(hurt({ isGentle: true, holds: ['both', 'both'] }));
    expect(text()).toContain('Not planned again today.');
    expect(text()).not.toContain('go on gently');
  });

  it('a second time within a week rests the stretch for fourteen days, and says until when', async () => {
    await openPopup(hurt({}, ['2026-02-27']));
    expect(text()).toContain('this stretch rests until Thursday 19 March');
    expect(text()).toContain('If it keeps hurting, ask a health professional.');
    expect(ways()).toEqual(['Another stretch', 'End here']);
    expect(text()).not.toContain('go on gently');
  });

  it('a second time on the same day does so too', async () => {
    await openPopup(hurt({}, ['2026-03-05']));
    expect(text()).toContain('this stretch rests until Thursday 19 March');
    expect(ways()).toEqual(['Another stretch', 'End here']);
  });

  it('a second time after more than a week counts as the first', async () => {
    await openPopup(hurt({}, ['2026-02-25']));
    expect(text()).toContain('Not planned again today.');
  });

  it('the next stretch is a way on where nothing else fits, and the end always is', async () => {
    const { person } = setUpState();
    const nothing = { person: { ...person, flags: ['heart' as const] } };
    const state = hurt({ isGentle: true, holds: ['both'] }, [], nothing);
    await openPopup(state);
    expect(ways()).toEqual(['End here']);
    const { session } = state;
    if (session === null) throw new Error('A session was given');
    const two = { ...session.plan, items: [...session.plan.items, NECK] };
    await openPopup({ ...state, session: { ...session, plan: two } });
    expect(ways()).toEqual(['Next stretch', 'End here']);
    await openPopup({ ...state, person, session: { ...session, plan: two } });
    expect(ways()).toEqual(['Another stretch', 'End here']);
  });

  it('says its phase once, by the one live region', async () => {
    await openPopup(hurt());
    const live = document.querySelectorAll('[role=status], [role=alert], [aria-live]');
    expect([...live].map(({ textContent }) => textContent)).toEqual([
      'Right, 1 of 1. Good that you stopped. Ease out slowly and let it settle.',
    ]);
  });
});

describe('when to get help', () => {
  it('tells the signs by how soon, and leads back to the session', async () => {
    await openPopup(hurt());
    page.sent = [];
    await press('When to get help');
    await vi.waitFor(() => expect(text()).toContain('call your local emergency number'));
    const groups = [...document.querySelectorAll('[data-urgency]')];
    expect(groups.map((group) => group.getAttribute('data-urgency'))).toEqual(['emergency', 'today', 'soon']);
    expect(groups[0]?.textContent).toContain('Chest pain');
    expect(groups[1]?.textContent).toContain('One calf that is swollen, warm, red and throbbing');
    expect(groups[2]?.textContent).toContain('Pins and needles');
    expect(text()).not.toContain('The session has ended');
    await press('Back to the session');
    expect(text()).toContain('Good that you stopped');
  });

  it('comes by itself after a warning sign, which ends the session', async () => {
    const state = hurt();
    await openPopup(state);
    page.sent = [];
    await press('It was tingling, numbness or dizziness');
    expect(sentNames()).toEqual(['reportWarningSign']);
    await vi.waitFor(() => expect(text()).toContain('this stretch stays away until you bring it back'));
    // It is over already, though the background has not said so yet.
    expect(text()).not.toContain('Back to the session');
    await openPopup({ ...state, session: null });
    expect(text()).toContain('call your local emergency number');
    expect(document.activeElement?.matches('main[aria-labelledby="help-title"]')).toBe(true);
    await press('Go on');
    expect(text()).toContain('Stretch now');
  });
});

describe('between two holds', () => {
  const held = reportHold(runningSession(), 2, NOW + 23_000);

  it.each([
    ['while easing out', 24_000],
    ['in the change', 26_000],
  ])('it is asked once more whether it hurt: %s', async (_, afterMs) => {
    page.nowMs = NOW + afterMs;
    await openPopup(setUpState({ session: held }));
    expect(text()).toContain('Did that hurt?');
    page.sent = [];
    await press('Yes, it hurt');
    await pressKey('4');
    await pressKey('2');
    expect(sentNames()).toEqual(['reportPain', 'reportPain']);
  });

  it('and while the next stretch waits', async () => {
    const next = { ...NECK, waitsForReady: true };
    const session = runningSession({ holds: ['both'] });
    const plan = { ...session.plan, items: [...session.plan.items, next] };
    const waiting = reportHold({ ...session, plan }, 2, NOW + 23_000);
    page.nowMs = NOW + 26_000;
    await openPopup(setUpState({ session: waiting }));
    expect(control("I'm ready")).toBe(document.activeElement);
    page.sent = [];
    await press('Yes, it hurt');
    expect(sentNames()).toEqual(['reportPain']);
    await openPopup(setUpState({ session: ready(waiting, page.nowMs) }));
    page.nowMs = NOW + 26_000 + 6_000;
    await openPopup(setUpState({ session: ready(waiting, NOW + 26_000) }));
    expect(text()).not.toContain('Did that hurt?');
  });
});
