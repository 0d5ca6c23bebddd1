import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session.ts';
import { startSession } from '../../src/core/session.ts';
import { closeSession, creditHold, logPain, summaryOf } from '../../src/core/session-log.ts';
import { at, gastrocnemius, item, plan, state } from './given.ts';

const START = at('10:00');
const END = at('10:03');

function session(credited: string[], ...items: Parameters<typeof plan>): Session {
  return { ...startSession('a', plan(...items), START), credited };
}

describe('a credited hold', () => {
  it('has an id of session, stretch, repetition and side', () => {
    const given = session([], item(), gastrocnemius());
    const ids = [10, 14, 18, 22].map(
      (beat) => creditHold(state(), given, beat, END, 'UTC', null).outbox[0]?.id,
    );
    expect(ids).toEqual(['a/1/1/right', 'a/1/1/left', 'a/1/2/right', 'a/1/2/left']);
  });

  it('counts the stretch once in a session', () => {
    const first = creditHold(state(), session(['0/0']), 2, END, 'UTC', null);
    const second = creditHold(first, session(['0/0', '0/1']), 6, END, 'UTC', null);
    expect(second.practice.stretches['seated-wide-knee-adductor']?.times).toBe(1);
    expect(second.outbox).toHaveLength(2);
  });

  it('that the plan does not have is nothing', () => {
    const given = state();
    expect(creditHold(given, session([]), 99, END, 'UTC', null)).toBe(given);
  });
});

describe('a session that ends', () => {
  it('is complete when every hold of its plan was held, on both sides (R4)', () => {
    const entry = (credited: string[]) =>
      closeSession(state(), session(credited), END).outbox.find(({ kind }) => kind === 'session');
    expect(entry(['0/0', '0/1'])).toEqual({
      kind: 'session',
      id: 'a',
      startedAtMs: START,
      atMs: END,
      holdCount: 2,
      isComplete: true,
    });
    expect(entry(['0/1'])).toMatchObject({ holdCount: 1, isComplete: false });
    expect(entry([])).toBeUndefined();
  });

  it('is gone, and remembered as the last one', () => {
    const closed = closeSession(state({ session: session(['0/0']) }), session(['0/0']), END);
    expect(closed.session).toBeNull();
    expect(closed.lastSession).toMatchObject({
      id: 'a',
      endedAtMs: END,
      held: [{ area: 'adductors', side: 'both', seconds: 20 }],
    });
  });

  it('is summed up by area and side', () => {
    const given = session(['0/0', '0/1', '0/2', '1/0'], gastrocnemius(), item());
    expect(summaryOf(state(), given, END).held).toEqual([
      { area: 'calf', side: 'right', seconds: 40 },
      { area: 'calf', side: 'left', seconds: 20 },
      { area: 'adductors', side: 'both', seconds: 20 },
    ]);
  });

  it('names each stretch of which anything was held, once', () => {
    const [neck, calf] = [item({ stretchId: 'neck' }), item({ stretchId: 'calf' })];
    const namesOf = (...credited: string[]) =>
      summaryOf(state(), session(credited, neck, calf, neck), END).stretchIds;
    expect(namesOf()).toEqual([]);
    expect(namesOf('1/0', '1/1')).toEqual(['calf']);
    expect(namesOf('0/1', '1/0', '2/0')).toEqual(['neck', 'calf']);
  });

  it('keeps the hold that was credited last, with the time at which it ended', () => {
    const held = creditHold(state(), session(['0/0', '0/1'], gastrocnemius()), 6, END, 'UTC', null);
    const { last } = summaryOf(held, session(['0/0', '0/1'], gastrocnemius()), at('10:10'));
    expect(last).toEqual({
      kind: 'hold',
      id: 'a/0/1/left',
      atMs: END,
      stretchId: 'gastrocnemius-wall',
      area: 'calf',
      side: 'left',
      seconds: 20,
    });
  });

  it('keeps no last hold of which it is not known when it ended, as after an import', () => {
    expect(summaryOf(state(), session(['0/0']), END).last).toBeNull();
  });
});

describe('pain', () => {
  const world = { nowMs: at('00:00:10', '2026-11-24'), timeZone: 'UTC' };

  it('after midnight takes the seconds back from the day on which the hold ended', () => {
    const held = creditHold(state(), session(['0/0']), 2, at('23:59:55'), 'UTC', null);
    expect(held.dose[0]?.seconds).toEqual({ 'adductors/left': 20, 'adductors/right': 20 });
    expect(logPain(held, session(['0/0']), 2, { takesBack: true, isWarningSign: false }, world).dose).toEqual(
      [{ day: '2026-11-23', seconds: { 'adductors/left': 0, 'adductors/right': 0 } }],
    );
  });

  it('at a phase that the plan does not have is nothing', () => {
    const given = state();
    expect(logPain(given, session([]), 99, { takesBack: false, isWarningSign: false }, world)).toBe(given);
  });
});
