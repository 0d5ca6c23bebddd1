import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../src/core/reduce.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { anEvent } from './any-event.ts';
import { aState, aWorld } from './any-state.ts';
import { at, facts, follow, MINUTE, state, WAKE } from './given.ts';
import { startAt } from './reduce-given.ts';

describe('any transition', () => {
  it('raises rev by exactly one, or returns the very same state', () => {
    fc.assert(
      fc.property(aState, anEvent, aWorld, (given, event, world) => {
        const next = reduce(given, event, world, STRETCHES);
        if (next === given) return;
        expect(next.rev).toBe(given.rev + 1);
        const { rev: _, ...rest } = next;
        const { rev: __, ...before } = given;
        const isSilentChange = event.type === 'wake' && JSON.stringify(rest) === JSON.stringify(before);
        expect(isSilentChange).toBe(false);
      }),
      { seed: 10, numRuns: 300 },
    );
  });

  it('twice the same wake equals once', () => {
    fc.assert(
      fc.property(aState, aWorld, (given, world) => {
        // A lull that ends with a late or lost alarm is taken for a lull, and the alarm is replaced before the next wake.
        const isLate = world.nowMs - (world.alarmAtMs ?? 0) > MINUTE;
        fc.pre(!isLate || given.cycle.idleSinceMs === null);
        const plain = { ...given, session: null, callUntilMs: null };
        const once = reduce(plain, WAKE, world, STRETCHES);
        expect(reduce(once, WAKE, world, STRETCHES)).toBe(once);
        // No input means nothing while a session or a call goes on: what it means is seen by the wake after their end.
        const whole = reduce(given, WAKE, world, STRETCHES);
        const settled = reduce(whole, WAKE, world, STRETCHES);
        expect(reduce(settled, WAKE, world, STRETCHES)).toBe(settled);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('leaves the given state untouched', () => {
    fc.assert(
      fc.property(aState, anEvent, aWorld, (given, event, world) => {
        const before = JSON.stringify(given);
        reduce(given, event, world, STRETCHES);
        expect(JSON.stringify(given)).toBe(before);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('ends with an offer only where no silence forbids one', () => {
    fc.assert(
      fc.property(aState, aWorld, (given, world) => {
        const next = reduce(given, WAKE, world, STRETCHES);
        if (given.cycle.stage === 'offered' || next.cycle.stage !== 'offered') return;
        expect(next.session).toBeNull();
        expect(next.person.isSetUp).toBe(true);
        expect(next.pausedUntilMs === null || next.pausedUntilMs <= world.nowMs).toBe(true);
        expect(world.idle).not.toBe('locked');
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('of a session that is not there changes nothing', () => {
    const given = follow(state(), [startAt(at('9:10')), facts(at('9:10'))]);
    for (const type of [
      'takeSession',
      'beReady',
      'pauseSession',
      'goBack',
      'goNext',
      'endSession',
    ] as const) {
      expect(follow(given, [{ type, sessionId: 'other' }, facts(at('9:11'))])).toBe(given);
    }
  });
});
