/** A session at its end, or at a hold whose end nobody saw: nothing that a late page says moves it. */
import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../src/core/answer.ts';
import type { Session } from '../../src/core/session.ts';
import { isAllOver, overAt } from '../../src/core/session.ts';
import { goGently } from '../../src/core/session-pain.ts';
import {
  answer,
  goBack,
  goNext,
  holdTime,
  pause,
  ready,
  reportHold,
  take,
} from '../../src/core/session-steps.ts';
import { atSecond, oneHeld, phase, seated } from './session-given.ts';

const bothHeld = () => reportHold(oneHeld(), 6, atSecond(55));

describe('a session that is over', () => {
  const over = () => goNext(seated(), atSecond(10));

  it.each<[string, (session: Session) => Session]>([
    ['a page takes it', (session) => take(session, atSecond(12))],
    ['the clock is set back', (session) => holdTime(session, atSecond(-60))],
  ])('stays over when %s', (_, step) => {
    expect(phase(step(over()), atSecond(13))).toBe('over');
  });

  it('is as it was after any other step', () => {
    const given = over();
    for (const step of [ready, pause, goGently, goBack, goNext]) {
      expect(step(given, atSecond(12))).toBe(given);
    }
    for (const each of ANSWERS) expect(answer(given, each, 2, atSecond(12))).toBe(given);
  });
});

describe('a hold that was credited and is shown once more', () => {
  it('is not waited for: the session is over when its time is over', () => {
    const again = goBack(bothHeld(), atSecond(56));
    expect(phase(again, atSecond(56))).toBe('ease-in 0/1');
    // Three seconds to take up the position, 3 + 20 + 2 of the hold.
    const endMs = atSecond(56 + 3 + 25);
    expect(overAt(again)).toBe(endMs);
    expect(isAllOver(again, endMs - 1)).toBe(false);
    expect(isAllOver(again, endMs)).toBe(true);
  });
});

describe('a hold whose end nobody saw', () => {
  it('takes no answer: nobody was there to feel it', () => {
    const given = seated();
    for (const each of ANSWERS) expect(answer(given, each, 2, atSecond(28 + 91))).toBe(given);
  });
});
