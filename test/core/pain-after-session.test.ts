/** Pain, or a warning sign, that is told when the session is already over. */
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { HoldEntry, SessionSummary } from '../../src/core/log-entry.ts';
import { startSession } from '../../src/core/session.ts';
import { takeBackLast } from '../../src/core/session-events.ts';
import type { State } from '../../src/core/state.ts';
import { facts, follow, item, plan, state } from './given.ts';
import { atSecond, START } from './session-given.ts';

const ADDUCTOR = 'seated-wide-knee-adductor';

function driven(seconds: number): Facts {
  return facts(atSecond(seconds), { isSessionDriven: true });
}

function report(beat: number): Event {
  return { type: 'reportHold', sessionId: 'a', beat };
}

/** The first hold, from 8 to 28 s, was held; the second runs from 35 s. */
function held(of = plan()): State {
  const given = state({ session: startSession('a', of, START) });
  return follow(given, [{ type: 'takeSession', sessionId: 'a' }, driven(0)], [report(2), driven(28)]);
}

describe('pain that is told when all is over', () => {
  const over = () => follow(held(), [report(6), driven(55)], [{ type: 'wake' }, driven(58)]);
  const takeBack = { type: 'takeBackLast', sessionId: 'a', isWarningSign: false } as const;

  it('takes the last hold back', () => {
    expect(over().lastSession).toMatchObject({ held: [{ seconds: 40 }], stretchIds: [ADDUCTOR] });
    const taken = follow(over(), [takeBack, driven(70)]);
    expect(taken.lastSession).toMatchObject({ held: [{ seconds: 20 }], last: null });
    expect(taken.dose[0]?.seconds['adductors/right']).toBe(20);
    expect(taken.outbox.at(-1)).toMatchObject({ kind: 'pain', takesBack: 'a/0/2/both' });
    expect(follow(taken, [takeBack, driven(71)])).toBe(taken);
  });

  it('takes nothing back of another session', () => {
    const ended = over();
    expect(follow(ended, [{ type: 'takeBackLast', sessionId: 'b', isWarningSign: false }, driven(70)])).toBe(
      ended,
    );
  });

  it('leaves no line with nothing in it, and no session that counts for the day', () => {
    const one = follow(held(plan(item({ holds: ['both'] }))), [{ type: 'wake' }, driven(40)]);
    expect(one.sessionDay.count).toBe(1);
    const taken = follow(one, [takeBack, driven(70)]);
    expect(taken.lastSession?.held).toEqual([]);
    expect(taken.sessionDay).toEqual({ ...one.sessionDay, count: 0 });
    expect(follow(over(), [takeBack, driven(70)]).sessionDay.count).toBe(1);
  });

  it('with tingling, numbness or dizziness puts the stretch away as well', () => {
    const warned = follow(over(), [{ ...takeBack, isWarningSign: true }, driven(70)]);
    expect(warned.practice.removed).toEqual([ADDUCTOR]);
    expect(warned.outbox.at(-1)).toMatchObject({ isWarningSign: true, takesBack: 'a/0/2/both' });
    expect(warned.lastSession).toMatchObject({ held: [{ seconds: 20 }], last: null });
    expect(follow(over(), [takeBack, driven(70)]).practice.removed).toEqual([]);
  });
});

describe('what was held, added up', () => {
  const calf = { area: 'calf', seconds: 20 } as const;
  const last: HoldEntry = {
    ...{ kind: 'hold', id: 'a/0/1/left', atMs: atSecond(60), stretchId: 'gastrocnemius-wall' },
    ...{ ...calf, side: 'left' },
  };
  const held: SessionSummary['held'] = [
    { ...calf, side: 'right' },
    { ...calf, side: 'left', seconds: 40 },
    { area: 'hamstrings', side: 'left', seconds: 20 },
  ];
  const lastSession = { id: 'a', endedAtMs: atSecond(62), held, last, stretchIds: ['gastrocnemius-wall'] };
  const told = { sessionId: 'a', isWarningSign: false };

  it('takes the last hold off its own area and side, and off no other', () => {
    const taken = takeBackLast(state({ lastSession }), told, facts(atSecond(70)));
    expect(taken.lastSession?.held).toEqual([
      { area: 'calf', side: 'right', seconds: 20 },
      { area: 'calf', side: 'left', seconds: 20 },
      { area: 'hamstrings', side: 'left', seconds: 20 },
    ]);
  });

  it('is nothing before the first session, and when nothing was held in the last', () => {
    const none = state({ lastSession: null });
    expect(takeBackLast(none, told, facts(atSecond(70)))).toBe(none);
    const unheld = state({ lastSession: { ...lastSession, held: [], last: null } });
    expect(takeBackLast(unheld, told, facts(atSecond(70)))).toBe(unheld);
  });
});
