import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import { cuesOf, occasionOf, TONES, toneAt } from '../../src/core/cues.ts';
import type { Session } from '../../src/core/session.ts';
import { startSession } from '../../src/core/session.ts';
import { answer, pause, ready, reportHold, take } from '../../src/core/session-steps.ts';
import { gastrocnemius, item, plan } from './given.ts';
import { atSecond, START, seated } from './session-given.ts';

const BOTH = item({ holds: ['both'], holdSeconds: 15 });
const TWO_SIDES = item({ holds: ['right', 'left'], holdSeconds: 15 });

/** "hold 8": the moment and its second after `START`. */
const told = (session: Session) =>
  cuesOf(session).map(({ moment, atMs }) => `${moment} ${(atMs - START) / 1000}`);

/** Each cue as what makes it this one. */
const occasions = (of: Session) => cuesOf(of).map((cue) => occasionOf(of, cue));

/** At the wall, before "I'm ready". */
const waitingAtWall = () => take(startSession('one', plan(gastrocnemius()), START), START);

describe('the cues of a session', () => {
  it('are each change, the middle of a hold and its last three seconds, at their times', () => {
    expect(told(seated(plan(TWO_SIDES)))).toEqual([
      ...[
        'get-ready 0',
        'ease-in 5',
        'hold 8',
        'half-way 15.5',
        'three 20',
        'two 21',
        'one 22',
        'ease-out 23',
      ],
      ...[
        'change 25',
        'ease-in 27',
        'hold 30',
        'half-way 37.5',
        'three 42',
        'two 43',
        'one 44',
        'ease-out 45',
      ],
      'done 47',
    ]);
  });

  it('have tones where one moves, stays or is half-way; the rest is only spoken', () => {
    const tones = cuesOf(seated(plan(BOTH))).map(({ moment }) => toneAt(moment));
    expect(tones).toEqual(['ready', null, 'hold', 'half-way', null, null, null, 'change', 'done']);
    expect([...new Set(tones.filter((tone) => tone !== null))].sort()).toEqual([...TONES].sort());
    expect(toneAt('waits')).toBe('ready');
  });

  it('stop where the next stretch waits for "I\'m ready"', () => {
    expect(told(seated(plan(BOTH, gastrocnemius()))).slice(-2)).toEqual(['ease-out 23', 'waits 25']);
  });

  it('are one while it waits, and begin with get ready once the person is in place', () => {
    const waiting = waitingAtWall();
    expect(told(waiting)).toEqual(['waits 0']);
    expect(told(ready(waiting, atSecond(60))).slice(0, 3)).toEqual(['get-ready 65', 'ease-in 70', 'hold 73']);
  });

  it('are none in a pause, after pain and before a page has taken it', () => {
    const session = seated(plan(TWO_SIDES));
    expect(cuesOf(pause(session, atSecond(12)))).toEqual([]);
    expect(cuesOf(answer(session, 'pain', 2, atSecond(12)))).toEqual([]);
    expect(cuesOf(startSession('one', session.plan, START))).toEqual([]);
  });

  it('stay the same occasions when the end of a hold is stored', () => {
    const session = seated(plan(TWO_SIDES));
    const hold = beatsOf(session.plan).findIndex(({ kind }) => kind === 'hold');
    const reported = reportHold(session, hold, atSecond(23.04));
    expect(reported.at).toBe(hold + 1);
    expect(occasions(session).slice(-occasions(reported).length)).toEqual(occasions(reported));
  });

  it('are other occasions when a hold is done again', () => {
    const session = seated(plan(TWO_SIDES));
    const again = answer(session, 'nothing-yet', 2, atSecond(12));
    const first = new Set(occasions(session));
    expect(occasions(again).filter((occasion) => first.has(occasion))).toEqual([]);
  });

  it('wait on one occasion however long it waits', () => {
    const waiting = waitingAtWall();
    const later = { ...waiting, drivenAtMs: atSecond(300) };
    expect(occasions(later)).toEqual(occasions(waiting));
  });

  it('wait on another occasion at the next stretch, and in the next session', () => {
    const two = plan(gastrocnemius(), gastrocnemius());
    const first = take(startSession('one', two, START), START);
    const next = take(startSession('two', two, START), START);
    const all = [first, ready(first, START), next].map((session) => occasions(session).at(-1));
    expect(new Set(all).size).toBe(3);
  });
});
