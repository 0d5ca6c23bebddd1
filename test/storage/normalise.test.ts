import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../src/core/session.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { normalise } from '../../src/storage/normalise.ts';
import { SCHEMAS, STATE_KEYS } from '../../src/storage/schema.ts';
import { item, plan } from '../core/given.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 9, 0);

describe('normalising', () => {
  it('gives the defaults for nothing at all, and complains of nothing', () => {
    expect(normalise({}, NOW_MS)).toEqual({ state: DEFAULT_STATE, unreadable: [] });
  });

  it('has a readable default for every key, and a key for every member', () => {
    expect([...STATE_KEYS].sort()).toEqual(Object.keys(DEFAULT_STATE).sort());
    const stored = JSON.parse(JSON.stringify(DEFAULT_STATE)) as Record<string, unknown>;
    expect(normalise(stored, NOW_MS)).toEqual({ state: DEFAULT_STATE, unreadable: [] });
  });

  it('is total: any JSON in any key gives a state', () => {
    const anything = fc.dictionary(fc.constantFrom(...STATE_KEYS, 'version'), fc.jsonValue());
    fc.assert(
      fc.property(anything, (stored) => {
        const { state, unreadable } = normalise(stored, NOW_MS);
        expect(Object.keys(state).sort()).toEqual(Object.keys(SCHEMAS).sort());
        for (const key of unreadable.filter((name) => name !== 'setAside')) {
          expect(state[key]).toEqual(DEFAULT_STATE[key]);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('keeps one bad key from spoiling the others', () => {
    const { state, unreadable } = normalise({ person: { isSetUp: true }, sessionCount: 7 }, NOW_MS);
    expect(unreadable).toEqual(['person']);
    expect(state.sessionCount).toBe(7);
    expect(state.setAside).toEqual([{ key: 'person', text: '{"isSetUp":true}', atMs: NOW_MS }]);
  });

  it('keeps settings of the version that knew no drawn body, and gives them its looks', () => {
    const { figure, ...older } = { ...DEFAULT_STATE.settings, intervalMinutes: 30 };
    const { state, unreadable } = normalise(migrate({ version: 1, settings: older }), NOW_MS);
    expect(unreadable).toEqual([]);
    expect(state.settings).toEqual({ ...older, figure });
  });

  it('refuses a body of no known build', () => {
    const settings = { ...DEFAULT_STATE.settings, figure: { skin: 'dark', build: 'square' } };
    expect(normalise(migrate({ version: 2, settings }), NOW_MS).unreadable).toEqual(['settings']);
  });

  it('refuses a number that is none, an instant after 2100 and a hold that is too short', () => {
    const bad = { rev: Number.NaN, pausedUntilMs: 1e308, outbox: [{ kind: 'hold', id: 'x', seconds: 3 }] };
    expect(normalise(bad, NOW_MS).unreadable.sort()).toEqual(['outbox', 'pausedUntilMs', 'rev']);
  });

  it.each([14, 21, 60])('R2: refuses a session whose holds take %d s', (holdSeconds) => {
    const sessionOf = (seconds: number) => startSession('a', plan(item({ holdSeconds: seconds })), NOW_MS);
    const unreadable = (seconds: number) => normalise({ session: sessionOf(seconds) }, NOW_MS).unreadable;
    expect(unreadable(holdSeconds)).toEqual(['session']);
    expect([...unreadable(15), ...unreadable(20)]).toEqual([]);
  });

  it.each(['2026-02-31', '2026-13-01', 'today', '20261122', ''])('refuses the day "%s"', (day) => {
    expect(normalise({ dose: [{ day, seconds: {} }] }, NOW_MS).unreadable).toEqual(['dose']);
  });

  it('is not fooled by a prototype in the data', () => {
    const stored = JSON.parse(
      '{"practice": {"stretches": {"__proto__": {"times": 1}}, "areas": {}}}',
    ) as Record<string, unknown>;
    const { state } = normalise(stored, NOW_MS);
    expect(state.practice.stretches['times']).toBeUndefined();
    expect(({} as Record<string, unknown>)['times']).toBeUndefined();
  });
});
