// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldEntry, LogEntry, SessionEntry } from '../../src/core/log-entry.ts';
import type { State } from '../../src/core/state.ts';
import { openHistory } from '../../src/storage/history.ts';
import { Progress } from '../../src/ui/progress/progress.tsx';
import { page } from './fake-platform.ts';
import { MINUTE_MS, NOW, setUpState } from './given.ts';
import { closePopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);

const DAY_MS = 24 * 60 * MINUTE_MS;
const TODAY = '2026-03-05';

function hold(id: string, daysAgo: number, change: Partial<HoldEntry> = {}): HoldEntry {
  const neck = { stretchId: 'upper-trapezius-tilt', area: 'neck', side: 'left', seconds: 20 } as const;
  return { kind: 'hold', id, atMs: NOW - daysAgo * DAY_MS, ...neck, ...change };
}
const session = (id: string, daysAgo: number): SessionEntry => ({
  ...{ kind: 'session', id, startedAtMs: NOW - daysAgo * DAY_MS, atMs: NOW - daysAgo * DAY_MS },
  ...{ holdCount: 1, isComplete: true },
});

/** What a state has when these holds are in its history, all of them of the neck. */
function lived(holds: readonly HoldEntry[]): Partial<State> {
  const dose = holds.map(({ atMs, side, seconds }) => ({
    day: new Date(atMs).toISOString().slice(0, 10),
    seconds: { [`neck/${side}`]: seconds },
  }));
  const lastMs = Math.max(...holds.map(({ atMs }) => atMs));
  return { dose, practice: { ...setUpState().practice, areas: { neck: lastMs } } };
}

async function open(state: State, history: readonly LogEntry[] = []): Promise<void> {
  if (history.length > 0) await openHistory().put(history);
  await act(() => render(<Progress state={state} />, document.body));
  await vi.waitFor(() => expect(document.querySelector('.lead')?.textContent).not.toBe(''));
}

/** The texts of a row of the table of muscles, from its letter on. */
const row = (of: string, letter: string) => {
  const body = [...document.querySelectorAll('#areas tbody')].find((each) =>
    each.textContent?.startsWith(of),
  );
  const found = [...(body?.querySelectorAll('tr') ?? [])].find(
    (each) => each.querySelector('abbr')?.textContent === letter,
  );
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
};
const day = (which: string) => document.querySelector<HTMLElement>(`[data-day="${which}"]`);

beforeEach(() => {
  preparePage();
  indexedDB.deleteDatabase('history');
});
afterEach(closePopup);

describe('the progress page', () => {
  it('before the first hold says what it will show, and leads to one', async () => {
    await open(setUpState());
    expect(text()).toContain('Nothing held yet');
    expect(text()).toContain('0 of 300 s');
    expect(document.querySelector('#year')).toBe(null);
    await press('Open the popup');
    expect(page.sent).toEqual([{ name: 'openPopup' }]);
  });

  it('says the week in one sentence, and has a ring for each side of a focus muscle', async () => {
    const holds = [hold('a', 0), hold('b', 2, { side: 'right', seconds: 15 })];
    await open(setUpState(lived(holds)), holds);
    expect(document.querySelector('.lead')?.textContent).toBe(
      'Right side of the neck is most behind this week, with 15 of 300 s; 35 s were held in all, on 2 days.',
    );
    const sides = [...document.querySelectorAll('.side-ring')].map((each) => each.textContent);
    expect(sides).toEqual(['LLeft side of the neck 20 of 300 s', 'RRight side of the neck 15 of 300 s']);
    expect(document.querySelector('.ring-held')?.getAttribute('stroke-dasharray')).toBe('7 100');
  });

  it('shows only the side that is in focus, and a muscle that rests as resting', async () => {
    const { person } = setUpState();
    const focus = [{ area: 'neck', side: 'right', kind: 'tight' } as const];
    const soreSpots = [{ area: 'neck', degree: 'painful', saidDay: TODAY } as const];
    await open(setUpState({ person: { ...person, focus, soreSpots } }));
    expect(document.querySelectorAll('.side-ring')).toHaveLength(1);
    expect(document.querySelector('.rings')?.textContent).toContain('resting');
  });

  it('says how a focus muscle is named where there is none', async () => {
    await open(setUpState({ person: { ...setUpState().person, focus: [] } }));
    expect(document.querySelector('.week-charts a')?.getAttribute('href')).toBe('../options/index.html#body');
  });

  it('tells each area with left and right: this week, four weeks, all time', async () => {
    const holds = [hold('a', 0), hold('b', 6), hold('c', 7), hold('d', 27), hold('e', 28), hold('f', 2000)];
    await open(setUpState(lived(holds)), holds);
    expect(row('Neck', 'L')).toEqual(['40 of 300 s', '1 min 20 s', '2 min']);
    expect(row('Neck', 'R')).toEqual(['0 of 300 s', '0 s', '0 s']);
    expect(document.querySelectorAll('#areas tbody')).toHaveLength(1);
  });

  it('counts what is not in the history yet, and not twice what is', async () => {
    const [old, fresh] = [hold('a', 0), hold('b', 0)];
    await open(setUpState({ ...lived([old]), outbox: [old, fresh] }), [old]);
    expect(row('Neck', 'L')[2]).toBe('40 s');
  });

  it('welcomes back, starting lighter: the rings are empty, and all that was held is still there', async () => {
    const holds = [hold('a', 9), hold('b', 10)];
    await open(setUpState(lived(holds)), holds);
    expect(document.querySelector('.lead')?.textContent).toMatch(/^Welcome back, starting lighter\./);
    expect(document.querySelector('.ring-held')).toBe(null);
    expect(row('Neck', 'L')[2]).toBe('40 s');
  });

  it('shows this week also when the history cannot be read', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('The disk is full.');
    });
    await act(() => render(<Progress state={setUpState(lived([hold('a', 0)]))} />, document.body));
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBe(null));
    vi.restoreAllMocks();
    expect(text()).toContain('could not be read');
    expect(text()).toContain('20 of 300 s');
  });

  it('takes in what is held while it is open', async () => {
    const [first, second] = [hold('a', 0), hold('b', 0)];
    await open(setUpState(lived([first])), [first]);
    const state = setUpState({ ...lived([first, second]), outbox: [second], rev: 1 });
    await act(() => render(<Progress state={state} />, document.body));
    await vi.waitFor(() => expect(row('Neck', 'L')[2]).toBe('40 s'));
  });
});

describe('the last year', () => {
  const holds = [hold('a', 0), hold('b', 1, { seconds: 15 }), hold('old', 400)];
  const openYear = () => open(setUpState(lived(holds)), [...holds, session('s', 0)]);

  it('is told in a sentence, in days, and in a table by months', async () => {
    await openYear();
    expect(document.querySelector('#year')?.textContent).toContain('35 s of still holds, on 2 days.');
    expect(day(TODAY)?.getAttribute('aria-label')).toMatch(/^Thursday,? 5 March 2026: 20 s, sessions: 1$/);
    expect(day('2026-03-03')?.getAttribute('aria-label')).toMatch(/^Tuesday,? 3 March 2026: no hold$/);
    expect(day(TODAY)?.querySelector('.is-size-1')).not.toBe(null);
    const months = [...document.querySelectorAll('#year details tbody tr')].map((each) => each.textContent);
    expect(months).toEqual(['March 2026235 s1']);
  });

  it('begins its weeks as the reader does, and names months and weekdays', async () => {
    await openYear();
    const rows = [...document.querySelectorAll('[role=grid] tbody tr')];
    expect(rows.map((each) => each.querySelector('th')?.textContent)).toEqual([
      ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ]);
    expect(rows[0]?.querySelectorAll('td')).toHaveLength(53);
    const months = [...document.querySelectorAll('[role=grid] thead th')].map((each) => each.textContent);
    expect(months.slice(0, 3)).toEqual(['Mar', 'Apr', 'May']);
  });

  it('is one stop of the Tab key; arrow keys go from day to day, and what they are on is shown', async () => {
    await openYear();
    expect([...document.querySelectorAll('[data-day][tabindex="0"]')]).toEqual([day(TODAY)]);
    await act(() => day(TODAY)?.focus());
    expect(document.querySelector('.year > p')?.textContent).toMatch(/^Thursday,? 5 March 2026: 20 s/);
    await act(() => {
      day(TODAY)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    });
    expect(document.activeElement).toBe(day('2026-03-04'));
    expect(document.querySelector('.year > p')?.textContent).toMatch(/^Wednesday,? 4 March 2026: 15 s/);
    expect(day('2026-03-04')?.tabIndex).toBe(0);
  });

  it('shows the day under the pointer', async () => {
    await openYear();
    const hint = document.querySelector('.year > p')?.textContent;
    const tell = (of: Element | null | undefined, what: string) =>
      act(() => void of?.dispatchEvent(new Event(what, { bubbles: true })));
    await tell(day('2026-03-04')?.firstElementChild, 'pointerover');
    expect(document.querySelector('.year > p')?.textContent).toContain('15 s');
    await tell(document.querySelector('[role=grid]'), 'pointerleave');
    expect(document.querySelector('.year > p')?.textContent).toBe(hint);
  });
});
