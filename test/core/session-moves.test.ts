import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import { endOf, isCredited, startSession, view } from '../../src/core/session.ts';
import { goGently } from '../../src/core/session-pain.ts';
import {
  answer,
  goBack,
  goNext,
  holdTime,
  pastRepeated,
  pause,
  ready,
  reportHold,
  swapItem,
} from '../../src/core/session-steps.ts';
import { gastrocnemius, item, plan, SECOND } from './given.ts';
import { atSecond, oneHeld, phase, START, seated, standing } from './session-given.ts';

describe('after pain', () => {
  it('the stretch may be tried in its gentler variant, when the person is ready', () => {
    const gentle = goGently(answer(seated(), 'pain', 2, atSecond(20)), atSecond(30));
    expect(gentle.plan.items[0]?.isGentle).toBe(true);
    expect(phase(gentle, atSecond(30))).toBe('ease-in 0/0, waiting: ready');
    expect(phase(ready(gentle, atSecond(40)), atSecond(40))).toBe('ease-in 0/0');
  });

  it('is the only time for it', () => {
    const session = seated();
    expect(goGently(session, atSecond(20))).toBe(session);
  });

  it('the next stretch, another stretch or a way back are open', () => {
    const hurt = answer(seated(plan(item(), item())), 'pain', 2, atSecond(20));
    expect(phase(goNext(hurt, atSecond(30)), atSecond(30))).toBe('get-ready 1/0');
    expect(phase(swapItem(hurt, item(), atSecond(30)), atSecond(30))).toBe('get-ready 0/0');
    expect(phase(goBack(hurt, atSecond(30)), atSecond(30))).toBe('get-ready 0/0');
  });
});

describe('going back', () => {
  it('starts the present hold again when it has begun', () => {
    expect(phase(goBack(oneHeld(), atSecond(45)), atSecond(45))).toBe('ease-in 0/1');
    expect(phase(goBack(oneHeld(), atSecond(56)), atSecond(56))).toBe('ease-in 0/1');
  });

  it('goes one hold back when the present one has not begun', () => {
    expect(phase(goBack(oneHeld(), atSecond(31)), atSecond(31))).toBe('ease-in 0/0');
  });

  it('stops at the beginning of the stretch', () => {
    expect(phase(goBack(seated(), atSecond(6)), atSecond(6))).toBe('get-ready 0/0');
    const two = reportHold(oneHeld(plan(item(), item())), 6, atSecond(55));
    expect(phase(goBack(two, atSecond(58)), atSecond(58))).toBe('get-ready 1/0');
  });

  it('never credits a hold a second time', () => {
    const back = goBack(oneHeld(), atSecond(31));
    const again = reportHold(back, 2, atSecond(31 + 3 + 3 + 20));
    expect(again.credited).toEqual(['0/0']);
    expect(phase(again, atSecond(31 + 26))).toBe('ease-out 0/0');
    expect(phase(again, atSecond(31 + 26 + 7))).toBe('hold 0/1');
  });

  it('waits for "I\'m ready" at the wall', () => {
    expect(phase(goBack(standing(), atSecond(20)), atSecond(20))).toBe('ease-in 0/0, waiting: ready');
  });
});

describe('a hold that is held once more', () => {
  const back = () => goBack(oneHeld(plan(item({ holds: ['both', 'both', 'both'] }))), atSecond(31));
  /** It runs from 37 to 57 s; the next from 64 s on. */
  const answered = () => answer(answer(back(), 'nothing-yet', 2, atSecond(40)), 'strong', 2, atSecond(50));

  it('tells nothing of the next one: no correction, no answer, and not that it starts again', () => {
    const session = answered();
    expect(session).toMatchObject({ tips: 1, isAgain: true, answer: 'strong' });
    const endsMs = endOf(session, 2) ?? 0;
    expect(pastRepeated(session, endsMs - 1)).toBe(session);
    const past = pastRepeated(session, endsMs);
    expect(past).toMatchObject({ at: 3, sinceMs: endsMs, tips: 0, isAgain: false, answer: null });
    expect(view(past, endsMs + 8 * SECOND)).toEqual(view(session, endsMs + 8 * SECOND));
    expect(pastRepeated(past, endsMs + 60 * SECOND)).toBe(past);
  });

  it('can be stopped for pain to its last moment', () => {
    const lastMs = (endOf(back(), 2) ?? 0) - 100;
    expect(answer(back(), 'pain', 2, lastMs)).toMatchObject({ waiting: 'pain', sinceMs: null });
  });

  it('is not passed over while a hold before it still waits for its report', () => {
    const second = reportHold(seated(), 6, atSecond(55));
    expect(pastRepeated(second, atSecond(56))).toBe(second);
  });

  it('is over only when time goes on', () => {
    const stopped = pause(back(), atSecond(45));
    expect(pastRepeated(stopped, atSecond(500))).toBe(stopped);
  });
});

describe('going on', () => {
  it('leaves the stretch for the next one and keeps what was held', () => {
    const next = goNext(oneHeld(plan(item(), gastrocnemius())), atSecond(40));
    expect(phase(next, atSecond(40))).toBe('get-ready 1/0, waiting: ready');
    expect(next.credited).toEqual(['0/0']);
  });

  it('from the last stretch is the end', () => {
    expect(phase(goNext(oneHeld(), atSecond(40)), atSecond(40))).toBe('over');
  });

  it('from the end changes nothing', () => {
    const over = goNext(seated(), atSecond(10));
    expect(goNext(over, atSecond(11))).toBe(over);
    expect(goBack(over, atSecond(11))).toBe(over);
  });
});

describe('swapping the stretch', () => {
  const other = item({ stretchId: 'rhomboid-forward-reach', area: 'upper-back' });

  it('puts another in its place', () => {
    const swapped = swapItem(seated(plan(item(), gastrocnemius())), other, atSecond(15));
    expect(swapped.plan.items.map((each) => each.stretchId)).toEqual([other.stretchId, 'gastrocnemius-wall']);
    expect(phase(swapped, atSecond(15))).toBe('get-ready 0/0');
  });

  it('keeps the holds that were credited, as a stretch cut short', () => {
    const swapped = swapItem(oneHeld(), other, atSecond(40));
    expect(swapped.plan.items.map((each) => each.holds.length)).toEqual([1, 2]);
    expect(swapped.credited).toEqual(['0/0']);
    expect(phase(swapped, atSecond(40))).toBe('get-ready 1/0');
  });

  it('keeps a credited hold whose earlier one was not', () => {
    const second = reportHold(seated(), 6, atSecond(55));
    const swapped = swapItem(second, other, atSecond(55.5));
    const kept = beatsOf(swapped.plan).filter((beat) => beat.kind === 'hold' && isCredited(swapped, beat));
    expect(kept.map((beat) => beat.item)).toEqual([0]);
  });

  it('leaves the credits of the stretches before alone', () => {
    const first = reportHold(oneHeld(plan(item(), item())), 6, atSecond(55));
    const swapped = swapItem(first, other, atSecond(60));
    expect(swapped.credited).toEqual(['0/0', '0/1']);
    expect(phase(swapped, atSecond(60))).toBe('get-ready 1/0');
  });
});

describe('a clock that was set back', () => {
  it('stops time at the phase that is certain', () => {
    const held = holdTime(oneHeld(), atSecond(-3600));
    expect(phase(held, atSecond(-3600))).toBe('ease-in 0/1, waiting: resume');
    expect(held.credited).toEqual(['0/0']);
    expect(held.drivenAtMs).toBe(atSecond(-3600));
  });

  it('leaves a session that waits as it is', () => {
    const waiting = startSession('a', plan(), START);
    expect(holdTime(waiting, atSecond(-60))).toEqual({ ...waiting, drivenAtMs: atSecond(-60) });
  });
});
