import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, SessionEvent } from '../../src/core/event.ts';
import type { HoldEntry, LogEntry } from '../../src/core/log-entry.ts';
import { reduce } from '../../src/core/reduce.ts';
import type { SessionView } from '../../src/core/session.ts';
import { startSession, view } from '../../src/core/session.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { aPlan } from './any-state.ts';
import { at, EVERYWHERE, facts, SECOND, state } from './given.ts';

const START = at('10:00');

function step(type: Exclude<SessionEvent['type'], 'reportHold' | 'answerHold'>): Event {
  return { type, sessionId: 'a' };
}

function report(beat: number): Event {
  return { type: 'reportHold', sessionId: 'a', beat };
}

/** The holds of a log that count: each id once, and not after pain has taken it back. */
function heldIn(log: readonly LogEntry[]): HoldEntry[] {
  const held = new Map<string, HoldEntry>();
  for (const entry of log) {
    if (entry.kind === 'hold') {
      expect(held.has(entry.id)).toBe(false);
      held.set(entry.id, entry);
    }
    if (entry.kind === 'pain' && entry.takesBack !== null) {
      expect(held.delete(entry.takesBack)).toBe(true);
    }
  }
  return [...held.values()];
}

describe('whatever is done in a session, with whatever clock', () => {
  const anEvent = fc.oneof(
    { weight: 30, arbitrary: fc.constant('go-on' as const) },
    { weight: 2, arbitrary: fc.nat({ max: 30 }).map((beat) => report(beat)) },
    {
      weight: 5,
      arbitrary: fc.constantFrom<Event>(
        step('takeSession'),
        step('beReady'),
        step('beReady'),
        step('pauseSession'),
        step('goGently'),
        step('goToOtherSide'),
        step('reportPain'),
        step('reportPain'),
        step('reportPain'),
        step('reportPain'),
        { type: 'takeBackLast', sessionId: 'a', isWarningSign: false },
        step('goBack'),
        step('goNext'),
        step('swapStretch'),
        { type: 'wake' },
        { type: 'answerHold', sessionId: 'a', answer: 'nothing-yet' },
        { type: 'answerHold', sessionId: 'a', answer: 'clear-pull' },
        { type: 'answerHold', sessionId: 'a', answer: 'pain' },
      ),
    },
  );
  const aPass = fc.oneof(
    { weight: 40, arbitrary: fc.constant('phase' as const) },
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: -20_000, max: 100_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(-3_600_000, 3_600_000, 91_000) },
  );

  /** What a page would do next. */
  function goOn(shown: SessionView | null): Event {
    if (shown?.state === 'running') return report(shown.index);
    if (shown?.state === 'waiting' && shown.waiting === 'pain') return step('goGently');
    return step(shown?.state === 'waiting' && shown.waiting !== 'view' ? 'beReady' : 'takeSession');
  }

  it('only what was held counts, once, and the dose and the history say the same', () => {
    let credits = 0;
    let taken = 0;
    fc.assert(
      fc.property(
        aPlan,
        fc.array(fc.tuple(anEvent, aPass, fc.nat({ max: 9 })), { minLength: 20, maxLength: 80 }),
        (of, steps) => {
          let now = state({ session: startSession('a', of, START), place: EVERYWHERE });
          let nowMs = START;
          let runningMs = 0;
          for (const [choice, pass, luck] of steps) {
            const isSessionDriven = luck > 0;
            const { session } = now;
            const shown = session === null ? null : view(session, nowMs);
            const endsMs = shown?.state === 'running' ? shown.endsAtMs : nowMs;
            const passMs = pass === 'phase' ? endsMs - nowMs : pass;
            nowMs += passMs;
            if (session !== null && session.sinceMs !== null) runningMs += Math.max(0, passMs);
            const event = choice === 'go-on' ? goOn(shown) : choice;
            const before = now.session?.credited.length ?? 0;
            now = reduce(now, event, facts(nowMs, { isSessionDriven }), STRETCHES);
            const added = (now.session?.credited.length ?? before) - before;
            const isRight =
              (added === 1 && event.type === 'reportHold') ||
              (added === -1 && ['reportPain', 'answerHold'].includes(event.type));
            expect(added === 0 || isRight).toBe(true);
          }
          const holds = heldIn(now.outbox);
          credits += holds.length;
          taken += now.outbox.filter((entry) => entry.kind === 'pain' && entry.takesBack !== null).length;
          const seconds = holds.reduce((sum, entry) => sum + entry.seconds, 0);
          expect(seconds).toBeLessThanOrEqual(runningMs / SECOND + 0.25 * holds.length);
          const sides = holds.reduce(
            (sum, { side, seconds: one }) => sum + one * (side === 'both' ? 2 : 1),
            0,
          );
          const dose = now.dose.flatMap((entry) => Object.values(entry.seconds));
          expect(dose.reduce((sum, one) => sum + one, 0)).toBe(sides);
          const ended = now.lastSession?.held.reduce((sum, line) => sum + line.seconds, 0);
          if (now.session === null) expect(ended).toBe(seconds);
          else expect(now.session.credited).toHaveLength(holds.length);
        },
      ),
      { seed: 30, numRuns: 100 },
    );
    // The lives above must be worth the name.
    expect(credits).toBeGreaterThan(350);
    expect(taken).toBeGreaterThan(10);
  });
});
