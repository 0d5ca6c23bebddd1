import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { reduce } from '../../src/core/reduce.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { anEvent } from './any-event.ts';
import { aState, aWorld, NOW } from './any-state.ts';
import type { Seen } from './cycle-arrows.ts';
import { arrowsIn, drawnAboveCode, HOLDS, nameOf } from './cycle-arrows.ts';
import { MINUTE, WAKE } from './given.ts';
import { LATER, SKIP } from './reduce-given.ts';

const ARROWS = arrowsIn(drawnAboveCode());

/** The ways that the drawing gives for a transition: one arrow, or two at once, for causes that hold. */
function waysOf(seen: Seen): string[] {
  const from = seen.before.cycle.stage;
  const to = seen.after.cycle.stage;
  const open = ARROWS.filter(({ cause }) => HOLDS[cause]?.(seen));
  return open
    .filter((first) => first.from === from)
    .flatMap((first) => [
      ...(first.to === to ? [nameOf(first)] : []),
      ...open.filter((next) => next.from === first.to && next.to === to).map(nameOf),
    ]);
}

/** A state in which little asks for silence: among all that are possible a reminder seldom comes. */
const aQuietState = fc.tuple(aState, fc.boolean()).map(([given, isInSession]) => ({
  ...given,
  ...{ pausedUntilMs: null, callUntilMs: null, session: isInSession ? given.session : null },
  person: { ...given.person, isSetUp: true },
  settings: { ...given.settings, hours: DEFAULT_SETTINGS.hours, dayChanges: [], enoughSessions: null },
  cycle: {
    ...given.cycle,
    ...{ call: null, laterUntilMs: null, laterCount: 0, lastShownAtMs: null, backAtMs: 1 },
    ...{ countedToMs: NOW - MINUTE, idleSinceMs: null, workedMs: 120 * MINUTE },
  },
}));

/** A world in which nothing slept. */
const aWakefulWorld = aWorld.map((world) => ({ ...world, timeZone: 'UTC', alarmAtMs: world.nowMs }));

/** What moves the cycle when anything does. */
const aMove = fc.constantFrom<Event>(
  WAKE,
  LATER,
  SKIP,
  { type: 'pause', pause: '30-min' },
  { type: 'togglePause' },
  { type: 'startCall', minutes: 30 },
  { type: 'endSession', sessionId: 'a' },
);

describe('whatever happens in whatever state', () => {
  it('the stage changes only along arrows of the diagram, for causes that hold, and along each of them', () => {
    const walked = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(aState, aQuietState),
        fc.oneof(anEvent, aMove),
        fc.oneof(aWorld, aWakefulWorld),
        (before, event, world) => {
          // The cycle of whoever is not set up, or never was, has not begun.
          fc.pre(before.person.isSetUp && before.cycle.countedToMs > 0);
          const after = reduce(before, event, world, STRETCHES);
          if (after.cycle.stage === before.cycle.stage) return;
          const ways = waysOf({ before, event, world, after });
          expect(ways, `${before.cycle.stage} to ${after.cycle.stage}`).not.toEqual([]);
          for (const way of ways) walked.add(way);
        },
      ),
      { seed: 14, numRuns: 3000 },
    );
    expect([...walked].sort()).toEqual(ARROWS.map(nameOf).sort());
  }, 30_000);
});
