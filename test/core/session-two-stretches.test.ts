import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import type { Plan } from '../../src/core/plan.ts';
import {
  currentItem,
  endOf,
  firstIndex,
  indexAt,
  isAllOver,
  overAt,
  startSession,
  view,
} from '../../src/core/session.ts';
import { closeSession, creditHold, summaryOf } from '../../src/core/session-log.ts';
import { goGently } from '../../src/core/session-pain.ts';
import { answer, goBack, goNext, pause, reportHold, swapItem, take } from '../../src/core/session-steps.ts';
import { gastrocnemius, item, plan, state } from './given.ts';
import { atSecond, oneHeld, phase, START, seated } from './session-given.ts';

/** Twice 2 x 20 s, seated: the second stretch begins at 57 s with phase 8; its holds are phases 10 and 14. */
const TWO = plan(item(), item({ stretchId: 'rhomboid-forward-reach', area: 'upper-back' }));

/** The second stretch of two, in its first hold, from 65 to 85 s. */
function inSecond() {
  return reportHold(oneHeld(TWO), 6, atSecond(55));
}

describe('the second stretch of two', () => {
  it('is the one that runs', () => {
    expect(phase(inSecond(), atSecond(70))).toBe('hold 1/0');
    expect(currentItem(inSecond(), atSecond(70))).toBe(1);
    expect(indexAt(inSecond(), atSecond(70))).toBe(10);
  });

  it('starts again by itself after a pause', () => {
    const paused = pause(inSecond(), atSecond(70));
    expect(phase(paused, atSecond(70))).toBe('ease-in 1/0, waiting: resume');
    expect(paused.isAgain).toBe(true);
  });

  it('alone becomes gentle after pain in it', () => {
    const gentle = goGently(answer(inSecond(), 'pain', 2, atSecond(70)), atSecond(80));
    expect(gentle.plan.items.map(({ isGentle }) => isGentle)).toEqual([false, true]);
    expect(gentle.isAgain).toBe(false);
  });

  it('is gone back in by itself', () => {
    const second = reportHold(inSecond(), 10, atSecond(85));
    expect(phase(goBack(second, atSecond(95)), atSecond(95))).toBe('ease-in 1/1');
    expect(phase(goBack(second, atSecond(87.5)), atSecond(87.5))).toBe('ease-in 1/0');
  });

  it('counts a hold whose report comes before that of the stretch before: that one is over', () => {
    const early = reportHold(oneHeld(TWO), 10, atSecond(85));
    expect(early).toMatchObject({ credited: ['0/0', '1/0'], at: 11 });
    expect(reportHold(early, 6, atSecond(86))).toBe(early);
  });

  it('is swapped by itself', () => {
    const swapped = swapItem(inSecond(), item({ stretchId: 'other' }), atSecond(70));
    expect(swapped.plan.items.map(({ stretchId }) => stretchId)).toEqual([
      'seated-wide-knee-adductor',
      'other',
    ]);
  });
});

describe('a page that takes a session over', () => {
  it('breaks nothing off while the first phase runs', () => {
    const taken = take(seated(TWO), atSecond(2));
    expect(taken).toMatchObject({ at: 0, sinceMs: atSecond(2), isAgain: false });
  });

  it('breaks a hold off that runs: it is done again', () => {
    expect(take(seated(TWO), atSecond(20)).isAgain).toBe(true);
  });

  it('leaves it to the person to begin the gentler variant', () => {
    const gentle = goGently(answer(seated(TWO), 'pain', 2, atSecond(20)), atSecond(30));
    expect(phase(take(gentle, atSecond(40)), atSecond(40))).toBe('ease-in 0/0, waiting: ready');
  });

  it('breaks nothing off where the session waits for the next stretch', () => {
    const wall = plan(item(), gastrocnemius());
    const waiting = reportHold(oneHeld(wall), 6, atSecond(55));
    expect(phase(waiting, atSecond(60))).toBe('get-ready 1/0, waiting: ready');
    expect(take(waiting, atSecond(60)).isAgain).toBe(false);
  });
});

describe('between two stretches', () => {
  it('a pause goes on with the second', () => {
    const held = reportHold(oneHeld(TWO), 6, atSecond(55));
    expect(phase(pause(held, atSecond(56)), atSecond(56))).toBe('get-ready 1/0, waiting: resume');
  });

  it('it is not over by itself; behind the last hold it is, and it is known when', () => {
    expect(overAt(seated(TWO))).toBeNull();
    expect(overAt(inSecond())).toBeNull();
    expect(overAt(reportHold(oneHeld(), 6, atSecond(55)))).toBe(atSecond(57));
  });
});

describe('what two stretches leave behind', () => {
  const both = { ...inSecond(), credited: ['0/0', '0/1', '1/0', '1/1'] };

  it('counts each stretch once, whatever was held of the other', () => {
    const first = creditHold(state(), { ...inSecond(), credited: ['0/0'] }, 2, atSecond(28), 'UTC', null);
    const second = creditHold(
      first,
      { ...inSecond(), credited: ['0/0', '1/0'] },
      10,
      atSecond(85),
      'UTC',
      null,
    );
    expect(second.practice.stretches['seated-wide-knee-adductor']?.times).toBe(1);
    expect(second.practice.stretches['rhomboid-forward-reach']?.times).toBe(1);
  });

  it('is summed up for each area, though both sides of each were held at once', () => {
    expect(summaryOf(state(), both, atSecond(120)).held).toEqual([
      { area: 'adductors', side: 'both', seconds: 40 },
      { area: 'upper-back', side: 'both', seconds: 40 },
    ]);
  });

  it('is complete only with every hold of both', () => {
    const isComplete = (credited: string[]) =>
      closeSession(state(), { ...both, credited }, atSecond(120)).outbox.map(
        (entry) => entry.kind === 'session' && entry.isComplete,
      );
    expect(isComplete(both.credited)).toEqual([true]);
    expect(isComplete(['0/0', '0/1'])).toEqual([false]);
    expect(isComplete(['1/0', '1/1'])).toEqual([false]);
  });
});

describe('every step begins the hold anew: it is no repetition, and its tips start over', () => {
  const again = () => ({ ...answer(oneHeld(TWO), 'nothing-yet', 2, atSecond(40)), isAgain: true });

  it.each([
    ['going back', () => goBack(again(), atSecond(50))],
    ['going on', () => goNext(again(), atSecond(50))],
    ['swapping', () => swapItem(again(), item({ stretchId: 'other' }), atSecond(50))],
  ])('%s', (_, step) => {
    expect(again()).toMatchObject({ isAgain: true, tips: 1 });
    expect(step()).toMatchObject({ isAgain: false, tips: 0 });
  });
});

describe('a session', () => {
  it('is new at first: nothing is done again', () => {
    expect(startSession('a', plan(), START)).toMatchObject({ isAgain: false, tips: 0, at: 0, credited: [] });
  });

  it('that stands still for no known reason waits for "I\'m ready"', () => {
    const given = { ...startSession('a', plan(), START), waiting: null };
    expect(view(given, START)).toMatchObject({ state: 'waiting', waiting: 'ready' });
  });

  it('knows when its present phase ends, and not when one that is past did', () => {
    expect(endOf(seated(), 0)).toBe(atSecond(5));
    expect(endOf(seated(), 2)).toBe(atSecond(28));
    expect(endOf(oneHeld(), 2)).toBeNull();
    expect(endOf(oneHeld(), 3)).toBe(atSecond(30));
  });

  it('that is over stands behind its last phase, at its last stretch', () => {
    const over = goNext(inSecond(), atSecond(70));
    expect(over.at).toBe(beatsOf(TWO).length);
    expect(indexAt(over, atSecond(70))).toBe(16);
    expect(currentItem(over, atSecond(70))).toBe(1);
    expect(isAllOver(over, atSecond(70))).toBe(true);
    const run = reportHold(oneHeld(), 6, atSecond(55));
    expect(indexAt(run, atSecond(58))).toBe(8);
  });

  it('is not all over while the report of its last hold may still come', () => {
    expect(view(oneHeld(), atSecond(58)).state).toBe('over');
    expect(isAllOver(oneHeld(), atSecond(58))).toBe(false);
    expect(isAllOver(reportHold(oneHeld(), 6, atSecond(58)), atSecond(58))).toBe(true);
  });

  it('paused after its last hold has nothing left to start again', () => {
    const done = pause(reportHold(oneHeld(), 6, atSecond(55)), atSecond(56));
    expect(done).toMatchObject({ at: 8, isAgain: false });
    expect(view(done, atSecond(60)).state).toBe('over');
  });

  it('paused on the way into a hold that was credited before starts that one again', () => {
    const back = goBack(oneHeld(), atSecond(31));
    expect(phase(pause(back, atSecond(32)), atSecond(32))).toBe('ease-in 0/0, waiting: resume');
  });

  it('paused while easing out of a hold that nobody reported does that hold again', () => {
    expect(phase(pause(seated(), atSecond(29)), atSecond(29))).toBe('ease-in 0/0, waiting: resume');
  });

  it('taken while it waits in place goes on waiting there, and knows that a page is there', () => {
    const waiting = pause(oneHeld(), atSecond(40));
    expect(take(waiting, atSecond(60))).toEqual({ ...waiting, drivenAtMs: atSecond(60) });
    const onTheWay = { ...seated(plan(gastrocnemius())), at: 1 };
    expect(onTheWay.waiting).toBe('ready');
    expect(take(onTheWay, atSecond(60))).toEqual({ ...onTheWay, drivenAtMs: atSecond(60) });
  });
});

describe('the warm-up', () => {
  const warm: Plan = { ...TWO, hasWarmUp: true };

  it('leads to the first stretch, also when it is left early', () => {
    expect(phase(seated(warm), atSecond(10))).toBe('warm-up 0/0');
    expect(phase(goNext(seated(warm), atSecond(10)), atSecond(10))).toBe('get-ready 0/0');
    expect(phase(seated(warm), atSecond(30))).toBe('get-ready 0/0');
  });

  it('starts again when it was broken off', () => {
    expect(phase(pause(seated(warm), atSecond(10)), atSecond(10))).toBe('warm-up 0/0, waiting: resume');
    expect(phase(take(seated(warm), atSecond(10)), atSecond(10))).toBe('warm-up 0/0');
  });

  it('is not gone back to from the first stretch', () => {
    expect(firstIndex(beatsOf(warm), 0)).toBe(1);
    expect(phase(goBack(seated(warm), atSecond(32)), atSecond(32))).toBe('get-ready 0/0');
  });

  it('is over when the stretch that it was for is swapped', () => {
    const swapped = swapItem(seated(warm), item({ stretchId: 'other' }), atSecond(10));
    expect(phase(swapped, atSecond(10))).toBe('get-ready 0/0');
  });
});
