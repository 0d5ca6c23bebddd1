import { describe, expect, it } from 'vitest';
import type { DatedEntry } from '../../src/core/held-day.ts';
import { ALL_TIME, changeOf, plus, sumByDay } from '../../src/core/held-day.ts';

const MONDAY = '2026-11-23';
const SUNDAY = '2026-11-22';

function hold(id: string, change: Partial<Extract<DatedEntry, { kind: 'hold' }>> = {}): DatedEntry {
  const calf = { stretchId: 'calf-wall', area: 'calf', side: 'left', seconds: 20 } as const;
  return { kind: 'hold', id, atMs: 100, day: MONDAY, ...calf, ...change };
}

function pain(takesBack: string | null, atMs: number): DatedEntry {
  const calf = { stretchId: 'calf-wall', area: 'calf', side: 'left', isWarningSign: false } as const;
  return { kind: 'pain', id: `pain/${atMs}`, atMs, day: MONDAY, ...calf, takesBack };
}

const SESSION: DatedEntry = {
  ...{ kind: 'session', id: 's', startedAtMs: 1, atMs: 200, day: MONDAY, holdCount: 2, isComplete: true },
};

describe('the sums of the history', () => {
  it('are of each day and of all time, by area and side', () => {
    const sums = sumByDay([
      hold('a'),
      hold('b', { side: 'right', seconds: 15 }),
      hold('c', { day: SUNDAY, area: 'neck' }),
      SESSION,
    ]);
    expect(sums.get(MONDAY)).toEqual({
      ...{ day: MONDAY, heldSeconds: 35, sessions: 1 },
      seconds: { 'calf/left': 20, 'calf/right': 15 },
    });
    expect(sums.get(SUNDAY)).toEqual({
      day: SUNDAY,
      heldSeconds: 20,
      sessions: 0,
      seconds: { 'neck/left': 20 },
    });
    expect(sums.get(ALL_TIME)).toMatchObject({ heldSeconds: 55, sessions: 1, seconds: { 'neck/left': 20 } });
    expect(sums.size).toBe(3);
  });

  it('count a hold on both sides for each side, and its time once', () => {
    expect(sumByDay([hold('a', { side: 'both' })]).get(MONDAY)).toMatchObject({
      heldSeconds: 20,
      seconds: { 'calf/left': 20, 'calf/right': 20 },
    });
  });

  it('leave out what pain took back, wherever it stands, until it was held again', () => {
    expect(sumByDay([pain('a', 100), hold('a')]).size).toBe(0);
    expect(sumByDay([hold('a'), pain('b', 150), pain(null, 160)]).get(MONDAY)?.heldSeconds).toBe(20);
    expect(sumByDay([hold('a'), pain('a', 150), hold('a', { atMs: 200 })]).get(MONDAY)?.heldSeconds).toBe(20);
    expect(sumByDay([hold('a', { atMs: 200 }), pain('a', 150), pain('a', 250)]).size).toBe(0);
  });

  it('stand for all time before those of every day, so that no week or year has it in it', () => {
    expect([MONDAY, '0001-01-01', ALL_TIME].sort()).toEqual([ALL_TIME, '0001-01-01', MONDAY]);
  });

  it('can be added up, and taken off again', () => {
    const one = { day: MONDAY, heldSeconds: 35, sessions: 1, seconds: { 'calf/left': 35 } };
    const two = { day: SUNDAY, heldSeconds: 60, sessions: 2, seconds: { 'calf/left': 40, 'neck/left': 20 } };
    const both = plus(one, two);
    expect(both).toEqual({
      ...{ day: MONDAY, heldSeconds: 95, sessions: 3 },
      seconds: { 'calf/left': 75, 'neck/left': 20 },
    });
    expect(plus(both, two, -1)).toEqual({ ...one, seconds: { 'calf/left': 35, 'neck/left': 0 } });
  });

  it('count a line that is there twice once, as it was written last', () => {
    const [sum] = sumByDay([hold('a'), hold('a', { seconds: 15 })]).values();
    expect(sum?.heldSeconds).toBe(15);
  });
});

describe('the change of the sums', () => {
  const of = (known: DatedEntry[], entries: DatedEntry[], day = MONDAY) =>
    changeOf(known, [...known, ...entries]).find((change) => change.day === day);

  it('is nothing for a line that is there already', () => {
    expect(of([hold('a')], [hold('a')])).toEqual({
      ...{ day: MONDAY, heldSeconds: 0, sessions: 0, seconds: { 'calf/left': 0 } },
    });
  });

  it('takes off what pain took back, on the day of the hold', () => {
    const change = of([hold('a', { day: SUNDAY })], [pain('a', 150)], SUNDAY);
    expect(change).toMatchObject({ heldSeconds: -20, seconds: { 'calf/left': -20 } });
    expect(
      plus({ day: SUNDAY, heldSeconds: 50, sessions: 2, seconds: { 'calf/left': 20 } }, change as never),
    ).toEqual({ day: SUNDAY, heldSeconds: 30, sessions: 2, seconds: { 'calf/left': 0 } });
  });
});
