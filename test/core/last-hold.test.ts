/** Which hold pain between two holds means, and what is left when a session has come to its end. */
import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import type { Session } from '../../src/core/session.ts';
import {
  goGently,
  goToOtherSide,
  lastHeldBeat,
  otherSideHolds,
  takeBackHold,
} from '../../src/core/session-pain.ts';
import { goBack, pause, ready, reportHold } from '../../src/core/session-steps.ts';
import { gastrocnemius, item, plan } from './given.ts';
import { atSecond, oneHeld, phase, seated } from './session-given.ts';

/** Both holds of the seated stretch, the second until 55 s. */
function bothHeld(): Session {
  return reportHold(oneHeld(), 6, atSecond(55));
}

describe('the last hold', () => {
  it('is none while time stands still for another reason than getting ready', () => {
    const paused = pause(oneHeld(), atSecond(29));
    expect(phase(paused, atSecond(29))).toBe('ease-in 0/1, waiting: resume');
    expect(lastHeldBeat(paused, atSecond(29))).toBeNull();
    const easedOut = { ...oneHeld(), at: 3, sinceMs: null, waiting: 'pain' } as const;
    expect(phase(easedOut, atSecond(29))).toBe('ease-out 0/0, waiting: pain');
    expect(lastHeldBeat(easedOut, atSecond(29))).toBeNull();
  });

  it('is the one of the stretch before while the next one waits, until "I\'m ready" says that it was well', () => {
    const first = reportHold(seated(plan(item({ holds: ['both'] }), gastrocnemius())), 2, atSecond(28));
    expect(phase(first, atSecond(39))).toBe('get-ready 1/0, waiting: ready');
    expect(lastHeldBeat(first, atSecond(39))).toBe(2);
    const next = ready(first, atSecond(40));
    expect(phase(next, atSecond(42))).toBe('get-ready 1/0');
    expect(lastHeldBeat(next, atSecond(42))).toBeNull();
  });

  it('is not one that comes later, when somebody went back to the first', () => {
    const back = goBack(goBack(bothHeld(), atSecond(56)), atSecond(57));
    expect(phase(back, atSecond(57 + 3 + 3 + 20 + 1))).toBe('ease-out 0/0');
    expect(back.credited).toEqual(['0/0', '0/1']);
    expect(lastHeldBeat(back, atSecond(57 + 3 + 3 + 20 + 1))).toBe(2);
  });

  it('alone is taken back', () => {
    const taken = takeBackHold(bothHeld(), 6, atSecond(56));
    expect(taken.credited).toEqual(['0/0']);
    expect(phase(taken, atSecond(56))).toBe('ease-in 0/1, waiting: pain');
  });

  it('of no phase takes nothing back', () => {
    expect(takeBackHold(bothHeld(), 99, atSecond(56))).toEqual(bothHeld());
  });
});

describe('the other side', () => {
  it('is of the stretch that stopped, not of the next or the one before', () => {
    const two = plan(item({ holds: ['both'] }), gastrocnemius(), item({ holds: ['left'] }));
    const at = beatsOf(two).findIndex((beat) => beat.item === 1 && beat.kind === 'hold');
    const stopped: Session = { ...seated(two), at, sinceMs: null, waiting: 'pain' };
    expect(otherSideHolds(stopped)).toEqual(['left', 'left']);
  });
});

describe('at its end a session', () => {
  const ended: Session = { ...bothHeld(), at: 8, sinceMs: null, waiting: 'pain' };

  it('has no other side and nothing to do more gently', () => {
    expect(otherSideHolds(ended)).toEqual([]);
    expect(goToOtherSide(ended, atSecond(60))).toBe(ended);
    expect(goGently(ended, atSecond(60)).plan).toEqual(ended.plan);
  });
});
