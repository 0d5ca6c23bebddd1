import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../src/core/reduce.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { anEvent } from './any-event.ts';
import { aState, aWorld } from './any-state.ts';
import type { Seen } from './cycle-arrows.ts';
import { arrowsIn, drawnAboveCode, HOLDS, nameOf } from './cycle-arrows.ts';
import { MINUTE } from './given.ts';

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
const aQuietState = aState.map((given) => ({
  ...given,
  ...{ pausedUntilMs: null, callUntilMs: null, session: null },
  settings: { ...given.settings, hours: DEFAULT_SETTINGS.hours, dayChanges: [], enoughSessions: null },
  cycle: {
    ...given.cycle,
    call: null,
    laterUntilMs: null,
    lastShownAtMs: null,
    backAtMs: 1,
    workedMs: 120 * MINUTE,
  },
}));

/** A world in which nothing slept. */
const aWakefulWorld = aWorld.map((world) => ({ ...world, timeZone: 'UTC', alarmAtMs: world.nowMs }));

describe('whatever happens in whatever state', () => {
  it('the stage changes only along arrows of the diagram, for causes that hold', () => {
    const walked = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.oneof(aState, aQuietState),
        anEvent,
        fc.oneof(aWorld, aWakefulWorld),
        (before, event, world) => {
          // The cycle of whoever is not set up, or never was, has not begun.
          fc.pre(before.person.isSetUp && before.cycle.countedToMs > 0);
          const after = reduce(before, event, world, STRETCHES);
          if (after.cycle.stage === before.cycle.stage) return;
          const ways = waysOf({ before, event, world, after });
          const pair = `${before.cycle.stage} to ${after.cycle.stage}`;
          expect(ways, pair).not.toEqual([]);
          walked.set(pair, (walked.get(pair) ?? 0) + 1);
        },
      ),
      { seed: 14, numRuns: 2000 },
    );
    const pairs = [
      'counting to due',
      'due to offered',
      'offered to due',
      'due to counting',
      'offered to counting',
    ];
    for (const pair of pairs) expect(walked.get(pair) ?? 0, pair).toBeGreaterThan(5);
  });
});
