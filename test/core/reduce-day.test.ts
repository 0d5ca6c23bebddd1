import { describe, expect, it } from 'vitest';
import { startCycle } from '../../src/core/cycle.ts';
import type { Event } from '../../src/core/event.ts';
import { startSession } from '../../src/core/session.ts';
import { at, cycle, facts, follow, MINUTE, plan, state } from './given.ts';

const NOW = at('10:00');
const DUE = cycle({ stage: 'due', stageSinceMs: NOW - MINUTE, workedMs: 51 * MINUTE, countedToMs: NOW });

describe('a break without a stretch', () => {
  const walk: Event = { type: 'takeBreak', card: 'walk' };

  it('counts as taken: logged, counted for the day, and a new cycle begins', () => {
    const given = state({ cycle: DUE, missedCount: 2 });
    const taken = follow(given, [walk, facts(NOW)]);
    expect(taken.cycle).toMatchObject({ stage: 'counting', workedMs: 0 });
    expect(taken).toMatchObject({ missedCount: 0, sessionDay: { day: '2026-11-23', count: 1 } });
    expect(taken.outbox).toEqual([{ kind: 'break', id: `break/${NOW}`, atMs: NOW, card: 'walk' }]);
  });

  it('said twice is one', () => {
    const once = follow(state({ cycle: DUE }), [walk, facts(NOW)]);
    expect(follow(once, [walk, facts(NOW + 2000)])).toBe(once);
    expect(follow(once, [walk, facts(NOW + MINUTE - 1)])).toBe(once);
    expect(follow(once, [walk, facts(NOW + MINUTE)]).sessionDay.count).toBe(2);
  });

  it('repeats none when it is the first, even by a clock that has only begun to run, in 1970', () => {
    const first = follow(state({ cycle: startCycle(1) }), [walk, facts(30_000)]);
    expect(first.lastBreakMs).toBe(30_000);
    expect(first.outbox).toHaveLength(1);
  });

  it('is none in the middle of a session, nor before the first run', () => {
    const inSession = state({ session: startSession('a', plan(), NOW) });
    expect(follow(inSession, [walk, facts(NOW)]).outbox).toEqual([]);
    const person = { ...state().person, isSetUp: false };
    expect(follow(state({ person }), [walk, facts(NOW)]).outbox).toEqual([]);
  });
});

describe('something else', () => {
  it('leaves the stretch out until a session begins', () => {
    const away: Event = { type: 'swapAway', stretchId: 'gastrocnemius-wall' };
    const given = follow(state(), [away, facts(NOW)], [away, facts(NOW)]);
    expect(given.notNow).toEqual(['gastrocnemius-wall']);
    const start: Event = { type: 'startSession', kind: 'just-one', pickedAtMs: NOW };
    const started = follow(given, [start, facts(NOW)]);
    expect(started.session?.plan.items[0]?.stretchId).toBe('soleus-wall-squat');
    expect(started.notNow).toEqual([]);
  });
});

describe('a note on the angle', () => {
  const note = (text: string): Event => ({
    type: 'noteAngle',
    stretchId: 'seated-hamstring',
    note: text,
  });

  it('is kept for the stretch, and an empty one removes it (R13)', () => {
    const noted = follow(state(), [note('toes out'), facts(NOW)]);
    expect(noted.angles).toEqual({ 'seated-hamstring': 'toes out' });
    expect(follow(noted, [note(''), facts(NOW)]).angles).toEqual({});
  });
});

describe('a mode', () => {
  it('is of the local day', () => {
    const late = facts(at('23:30'), { timeZone: 'Asia/Tokyo' });
    const unwell = follow(state(), [{ type: 'setMode', change: { mode: 'unwell', isOn: true } }, late]);
    expect(unwell.modes.unwellDay).toBe('2026-11-24');
  });

  it('unwell starts no stretch', () => {
    const unwell = follow(state(), [{ type: 'setMode', change: { mode: 'unwell', isOn: true } }, facts(NOW)]);
    const start: Event = { type: 'startSession', kind: 'plan', pickedAtMs: NOW };
    expect(follow(unwell, [start, facts(NOW)]).session).toBeNull();
  });
});

describe('a third round', () => {
  it('is taken or not, and remembered as asked', () => {
    const yes = follow(state(), [{ type: 'answerThirdRound', isWanted: true }, facts(NOW)]);
    expect([yes.settings.rounds, yes.thirdRoundDay]).toEqual([3, '2026-11-23']);
    const no = follow(state(), [{ type: 'answerThirdRound', isWanted: false }, facts(NOW)]);
    expect([no.settings.rounds, no.thirdRoundDay]).toEqual([2, '2026-11-23']);
  });
});
