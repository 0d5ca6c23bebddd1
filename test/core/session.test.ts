import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import type { Plan } from '../../src/core/plan.ts';
import { planSeconds } from '../../src/core/plan.ts';
import type { Session } from '../../src/core/session.ts';
import { currentItem, endOf, isAllOver, startSession, view } from '../../src/core/session.ts';
import { ready, reportHold, take } from '../../src/core/session-steps.ts';
import { aPlan } from './any-state.ts';
import { at, gastrocnemius, item, plan, SECOND } from './given.ts';

const START = at('10:00');

function running(of: Plan, nowMs = START): Session {
  return ready(take(startSession('a', of, nowMs), nowMs), nowMs);
}

/** What is to be seen `seconds` after the start. */
function seenAfter(session: Session, seconds: number): string {
  const now = view(session, START + seconds * SECOND);
  if (now.state === 'over') return 'over';
  return now.state === 'waiting' ? `waiting: ${now.waiting}` : `${now.beat.kind} ${now.beat.hold}`;
}

describe('what a session shows', () => {
  it('waits for a page at first', () => {
    expect(view(startSession('a', plan(), START), START + 600 * SECOND)).toMatchObject({
      state: 'waiting',
      waiting: 'view',
      index: 0,
    });
  });

  it('walks through the phases by the clock alone', () => {
    const session = running(plan(item()));
    expect([0, 4.9, 5, 8, 27.9, 28, 30, 32, 35, 54.9, 55, 57].map((s) => seenAfter(session, s))).toEqual([
      'get-ready 0',
      'get-ready 0',
      'ease-in 0',
      'hold 0',
      'hold 0',
      'ease-out 0',
      'change 1',
      'ease-in 1',
      'hold 1',
      'hold 1',
      'ease-out 1',
      'over',
    ]);
  });

  it('gives the seconds of a phase, gone and left', () => {
    expect(view(running(plan(item())), START + 10.5 * SECOND)).toMatchObject({
      state: 'running',
      elapsedSeconds: 2.5,
      leftSeconds: 17.5,
      endsAtMs: START + 28 * SECOND,
    });
  });

  it('counts the way to the wall before the five seconds of get ready', () => {
    const session = running(plan(gastrocnemius()));
    expect(view(session, START)).toMatchObject({ elapsedSeconds: -5, leftSeconds: 10 });
    expect(seenAfter(session, 9.9)).toBe('get-ready 0');
    expect(seenAfter(session, 10)).toBe('ease-in 0');
    expect(seenAfter(session, 5 + 111)).toBe('over');
  });

  it('stops before a stretch that waits for "I\'m ready"', () => {
    const session = running(plan(item(), gastrocnemius()));
    expect(seenAfter(session, 56.9)).toBe('ease-out 1');
    expect(seenAfter(session, 57)).toBe('waiting: ready');
    expect(seenAfter(session, 70)).toBe('waiting: ready');
    expect(currentItem(session, START + 70 * SECOND)).toBe(1);
  });

  it('is broken where the end of a hold was not seen within 90 seconds', () => {
    const session = running(plan(item()));
    expect(seenAfter(session, 28 + 90)).toBe('over');
    expect(view(session, START + 118.001 * SECOND)).toMatchObject({ state: 'broken', index: 2 });
  });

  it('has ended for good only when no hold waits for the report of its end', () => {
    const session = running(plan(item()));
    const first = reportHold(session, 2, START + 28 * SECOND);
    expect(isAllOver(first, START + 60 * SECOND)).toBe(false);
    const both = reportHold(first, 6, START + 55 * SECOND);
    expect(isAllOver(both, START + 56 * SECOND)).toBe(false);
    expect(isAllOver(both, START + 57 * SECOND)).toBe(true);
  });
});

describe('the end of a phase', () => {
  it('is known while time runs', () => {
    const session = running(plan(item()));
    expect(endOf(session, 2)).toBe(START + 28 * SECOND);
    expect(endOf(session, 6)).toBe(START + 55 * SECOND);
  });

  it('is not known while time stands still, before the phase, or for one that is past', () => {
    expect(endOf(startSession('a', plan(), START), 2)).toBeNull();
    const second = plan(item(), gastrocnemius());
    expect(endOf(running(second), beatsOf(second).length - 1)).toBeNull();
    expect(endOf(reportHold(running(plan()), 2, START + 28 * SECOND), 2)).toBeNull();
  });
});

describe('any plan at any time', () => {
  it('walks its phases in order, for the seconds that the plan says', () => {
    fc.assert(
      fc.property(aPlan, fc.integer({ min: 0, max: 4000 }), (of, jitterMs) => {
        let session = running(of);
        let nowMs = START;
        const walked: number[] = [];
        let waitedMs = 0;
        for (let looks = 0; looks < 400; looks += 1) {
          const now = view(session, nowMs);
          if (now.state === 'over') break;
          expect(now.state).not.toBe('broken');
          if (now.state === 'waiting') {
            // The person takes a moment to get there.
            waitedMs += jitterMs;
            nowMs += jitterMs;
            session = ready(session, nowMs);
            continue;
          }
          if (now.state !== 'running') return;
          walked.push(now.index);
          expect(now.leftSeconds).toBeGreaterThan(0);
          expect(now.elapsedSeconds).toBeLessThan(now.beat.seconds);
          nowMs = now.endsAtMs;
          if (now.beat.kind === 'hold') {
            const next = reportHold(session, now.index, nowMs);
            expect(next.credited.length).toBe(session.credited.length + 1);
            session = next;
          }
        }
        const away = of.items.filter((each) => each.isAwayFromScreen).length;
        expect(walked).toEqual([...beatsOf(of).keys()]);
        expect(nowMs - START - waitedMs).toBe((planSeconds(of) + 5 * away) * SECOND);
        expect(session.credited).toHaveLength(of.items.flatMap((each) => each.holds).length);
        expect(isAllOver(session, nowMs)).toBe(true);
      }),
      { seed: 20, numRuns: 200 },
    );
  });

  it('is the same whenever and however often it is looked at', () => {
    fc.assert(
      fc.property(aPlan, fc.array(fc.integer({ min: 0, max: 600_000 })), (of, times) => {
        const session = running(of);
        const before = JSON.stringify(session);
        for (const ms of times) expect(view(session, START + ms)).toEqual(view(session, START + ms));
        expect(JSON.stringify(session)).toBe(before);
        const order = [...times]
          .sort((a, b) => a - b)
          .map((ms) => {
            const now = view(session, START + ms);
            return now.state === 'over' ? Number.POSITIVE_INFINITY : now.state === 'broken' ? -1 : now.index;
          });
        const whole = order.filter((index) => index >= 0);
        expect(whole).toEqual([...whole].sort((a, b) => a - b));
      }),
      { seed: 21, numRuns: 200 },
    );
  });
});
