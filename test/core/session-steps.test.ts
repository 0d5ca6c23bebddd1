import { describe, expect, it } from 'vitest';
import { startSession, view } from '../../src/core/session.ts';
import { answer, pause, ready, reportHold, take } from '../../src/core/session-steps.ts';
import { gastrocnemius, item, plan } from './given.ts';
import { atSecond, oneHeld, phase, START, seated, standing } from './session-given.ts';

describe('taking the session', () => {
  it('starts a seated one at once: waiting for a view to running', () => {
    expect(phase(seated(), START)).toBe('get-ready 0/0');
  });

  it('leaves one at the wall waiting for "I\'m ready"', () => {
    const session = take(startSession('a', plan(gastrocnemius()), START), START);
    expect(phase(session, atSecond(60))).toBe('get-ready 0/0, waiting: ready');
  });

  it('begins with the warm-up, and asks for "I\'m ready" after it', () => {
    const session = seated({ ...plan(gastrocnemius()), hasWarmUp: true });
    expect(phase(session, atSecond(29))).toBe('warm-up 0/0');
    expect(phase(session, atSecond(30))).toBe('get-ready 0/0, waiting: ready');
  });

  it('after the page vanished in a hold starts that hold again, three seconds later', () => {
    const back = take(seated(), atSecond(20));
    expect(back.isAgain).toBe(true);
    expect(phase(back, atSecond(20))).toBe('get-ready 0/0');
    const second = take(oneHeld(), atSecond(50));
    expect(second.isAgain).toBe(true);
    expect(phase(second, atSecond(50))).toBe('ease-in 0/1');
    expect(view(second, atSecond(50))).toMatchObject({ elapsedSeconds: -3 });
    expect(second.credited).toEqual(['0/0']);
  });

  it('after the machine slept starts the broken hold again', () => {
    const woken = take(oneHeld(), atSecond(3600));
    expect(phase(woken, atSecond(3600))).toBe('ease-in 0/1');
    expect(woken.isAgain).toBe(true);
  });

  it('at the wall asks for "I\'m ready" again', () => {
    const held = reportHold(standing(), 2, atSecond(33));
    expect(phase(take(held, atSecond(60)), atSecond(60))).toBe('ease-in 0/1, waiting: ready');
  });

  it('leaves a session that waits for the person as it is', () => {
    const paused = pause(seated(), atSecond(10));
    expect(phase(take(paused, atSecond(99)), atSecond(99))).toBe('ease-in 0/0, waiting: resume');
    const hurt = answer(seated(), 'pain', 2, atSecond(10));
    expect(phase(take(hurt, atSecond(99)), atSecond(99))).toBe('ease-in 0/0, waiting: pain');
  });
});

describe('"I\'m ready"', () => {
  it('starts the way to the wall: ten seconds to the first easing in', () => {
    expect(view(standing(), START)).toMatchObject({ state: 'running', leftSeconds: 10 });
  });

  it('goes on after a pause with the start of the hold, ten seconds later at the wall and three at the desk', () => {
    const desk = ready(pause(oneHeld(), atSecond(40)), atSecond(60));
    expect(view(desk, atSecond(60))).toMatchObject({ elapsedSeconds: -3, leftSeconds: 6 });
    const wall = ready(pause(standing(), atSecond(20)), atSecond(60));
    expect(view(wall, atSecond(60))).toMatchObject({ elapsedSeconds: -10, leftSeconds: 13 });
    expect(phase(wall, atSecond(60))).toBe('ease-in 0/0');
  });

  it('begins the next stretch that waited for it', () => {
    const two = plan(item(), gastrocnemius());
    const waiting = reportHold(oneHeld(two), 6, atSecond(55));
    expect(phase(ready(waiting, atSecond(70)), atSecond(70))).toBe('get-ready 1/0');
  });

  it('means nothing while time runs, before a page is there, or after pain', () => {
    const running = seated();
    expect(ready(running, atSecond(3))).toBe(running);
    const fresh = startSession('a', plan(), START);
    expect(ready(fresh, atSecond(3))).toBe(fresh);
    const hurt = answer(seated(), 'pain', 2, atSecond(10));
    expect(ready(hurt, atSecond(12))).toBe(hurt);
  });
});

describe('a pause', () => {
  it('discards the hold that runs, and only that', () => {
    const paused = pause(oneHeld(), atSecond(50));
    expect(phase(paused, atSecond(99))).toBe('ease-in 0/1, waiting: resume');
    expect(paused.credited).toEqual(['0/0']);
    expect(paused.isAgain).toBe(true);
  });

  it('before a hold does not call it "again"', () => {
    const paused = pause(seated(), atSecond(2));
    expect(phase(paused, atSecond(9))).toBe('get-ready 0/0, waiting: resume');
    expect(paused.isAgain).toBe(false);
  });

  it('after a credited hold goes on with the next', () => {
    const paused = pause(oneHeld(), atSecond(29));
    expect(phase(paused, atSecond(99))).toBe('ease-in 0/1, waiting: resume');
  });

  it('after the last hold leaves nothing to do', () => {
    const both = reportHold(oneHeld(), 6, atSecond(55));
    expect(phase(pause(both, atSecond(56)), atSecond(56))).toBe('over');
  });

  it('changes nothing while time stands still', () => {
    const paused = pause(seated(), atSecond(10));
    expect(pause(paused, atSecond(11))).toBe(paused);
  });
});

describe('the end of a hold', () => {
  it('is credited once when it is reported, and time goes on from where it ended', () => {
    const held = oneHeld();
    expect(held.credited).toEqual(['0/0']);
    expect(held.sinceMs).toBe(atSecond(28));
    expect(reportHold(held, 2, atSecond(28))).toBe(held);
    expect(reportHold(held, 2, atSecond(40))).toBe(held);
  });

  it('may be reported a little early and up to 90 seconds late', () => {
    const session = seated();
    expect(reportHold(session, 2, atSecond(28) - 251)).toBe(session);
    expect(reportHold(session, 2, atSecond(28) - 250).credited).toEqual(['0/0']);
    expect(reportHold(session, 2, atSecond(28 + 90)).credited).toEqual(['0/0']);
    expect(reportHold(session, 2, atSecond(28 + 90) + 1)).toBe(session);
  });

  it('is nothing for a phase that is no hold, or none at all', () => {
    const session = seated();
    for (const index of [0, 1, 3, 99, -1, 0.5])
      expect(reportHold(session, index, atSecond(28))).toBe(session);
  });

  it('is nothing while time stands still', () => {
    const paused = pause(seated(), atSecond(27));
    expect(reportHold(paused, 2, atSecond(28))).toBe(paused);
  });

  it('counts for both holds when the reports come in the wrong order', () => {
    const second = reportHold(seated(), 6, atSecond(55));
    expect(second.credited).toEqual(['0/1']);
    const both = reportHold(second, 2, atSecond(55.1));
    expect(both.credited).toEqual(['0/1', '0/0']);
    expect(phase(both, atSecond(56))).toBe('ease-out 0/1');
    expect(phase(both, atSecond(57))).toBe('over');
  });

  it('does not let a hold be left out whose report never comes', () => {
    const second = reportHold(seated(), 6, atSecond(55));
    expect(view(second, atSecond(28 + 91))).toMatchObject({ state: 'broken', index: 2 });
    const again = take(second, atSecond(120));
    expect(phase(again, atSecond(120))).toBe('get-ready 0/0');
  });
});

describe('the answers during a hold', () => {
  it('"nothing yet" starts the hold again with a correction, twice at most', () => {
    const once = answer(seated(), 'nothing-yet', 2, atSecond(20));
    expect(once).toMatchObject({ tips: 1, isAgain: true, credited: [] });
    expect(phase(once, atSecond(20))).toBe('ease-in 0/0');
    expect(reportHold(once, 2, atSecond(28))).toBe(once);
    const twice = answer(once, 'nothing-yet', 2, atSecond(30));
    expect(twice.tips).toBe(2);
    const thrice = answer(twice, 'nothing-yet', 2, atSecond(40));
    expect(thrice.tips).toBe(2);
    expect(phase(thrice, atSecond(40))).toBe('hold 0/0');
    expect(reportHold(thrice, 2, atSecond(53))).toMatchObject({ tips: 0, isAgain: false, credited: ['0/0'] });
  });

  it('"pain" stops at once: the painful hold does not count, the earlier ones do', () => {
    const hurt = answer(oneHeld(), 'pain', 2, atSecond(50));
    expect(phase(hurt, atSecond(99))).toBe('ease-in 0/1, waiting: pain');
    expect(hurt.credited).toEqual(['0/0']);
    expect(reportHold(hurt, 6, atSecond(55))).toBe(hurt);
  });

  it('"clear pull" and "strong" let the hold go on', () => {
    for (const given of ['clear-pull', 'strong'] as const) {
      const session = answer(seated(), given, 2, atSecond(20));
      expect(reportHold(session, 2, atSecond(28)).credited).toEqual(['0/0']);
    }
  });

  it('mean nothing outside of a hold', () => {
    const session = seated();
    for (const given of ['nothing-yet', 'clear-pull', 'strong', 'pain'] as const) {
      expect(answer(session, given, 2, atSecond(6))).toBe(session);
      expect(answer(session, given, 2, atSecond(31))).toBe(session);
      expect(answer(oneHeld(), given, 2, atSecond(29))).toEqual(oneHeld());
    }
  });

  it('count from the moment the hold is drawn, a frame before it begins', () => {
    const pained = answer(seated(), 'pain', 2, atSecond(7.98));
    expect(pained).toMatchObject({ waiting: 'pain', credited: [] });
  });

  it('count for the hold that has just ended, until its end is reported', () => {
    const strong = answer(seated(), 'strong', 2, atSecond(28.2));
    expect(reportHold(strong, 2, atSecond(28.3))).toMatchObject({ credited: ['0/0'] });
    expect(strong.answer).toBe('strong');
    expect(answer(seated(), 'pain', 2, atSecond(28.2))).toMatchObject({ waiting: 'pain', credited: [] });
  });
});
