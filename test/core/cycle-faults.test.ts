import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, workedAt } from '../../src/core/cycle.ts';
import { observe } from '../../src/core/presence.ts';
import { idle, locked, seen, USUAL, worked } from './cycle-given.ts';
import { at, cycle, DAY, facts, HOUR, MINUTE, SECOND, settings } from './given.ts';

describe('what the browser repeats or gets wrong', () => {
  it('changes nothing when idle is reported again', () => {
    const away = seen(cycle(), USUAL, idle(at('9:31')));
    expect(observe(away, USUAL, idle(at('9:32')))).toBe(away);
    expect(observe(away, USUAL, idle(at('9:34')))).toBe(away);
  });

  it('changes nothing when a rest has been taken and goes on', () => {
    const rested = seen(cycle(), USUAL, idle(at('9:31')), idle(at('9:36')));
    expect(rested.lastRest).not.toBeNull();
    expect(observe(rested, USUAL, idle(at('9:41')))).toBe(rested);
    expect(observe(rested, USUAL, idle(at('11:41')))).toBe(rested);
  });

  it('changes nothing when active is reported to somebody who never left', () => {
    const given = cycle();
    expect(observe(given, USUAL, facts(at('9:31')))).toBe(given);
  });
});

describe('a machine that slept', () => {
  it('is noticed by an alarm more than a minute late, and was away since', () => {
    const back = seen(cycle(), USUAL, facts(at('9:32'), { alarmAtMs: at('9:30') }));
    // Two minutes are two fifths of a rest.
    expect(worked(back, at('9:32'))).toBe(10);
  });

  it('has rested when it slept for a whole rest', () => {
    const back = seen(cycle({ stage: 'offered' }), USUAL, facts(at('12:00'), { alarmAtMs: at('9:30') }));
    expect(back.stage).toBe('counting');
    expect(back.lastRest).toEqual({ fromMs: at('9:30'), toMs: at('12:00') });
  });

  it('is not suspected for an alarm up to a minute late', () => {
    const given = cycle();
    expect(observe(given, USUAL, facts(at('9:31'), { alarmAtMs: at('9:30') }))).toBe(given);
    expect(observe(given, USUAL, facts(at('9:31:01'), { alarmAtMs: at('9:30') }))).not.toBe(given);
  });

  it('is not suspected while the next alarm is still to come', () => {
    const given = cycle();
    expect(observe(given, USUAL, facts(at('9:31'), { alarmAtMs: at('9:35') }))).toBe(given);
  });

  it('loses nothing when the same late alarm is handled twice', () => {
    const late = { alarmAtMs: at('9:30') };
    const once = seen(cycle(), USUAL, facts(at('9:32'), late));
    const twice = seen(once, USUAL, facts(at('9:32'), late));
    expect(worked(twice, at('9:40'))).toBe(worked(once, at('9:40')));
  });

  it('keeps an absence that began before it slept', () => {
    const away = seen(cycle(), USUAL, idle(at('9:21')));
    const back = seen(away, USUAL, facts(at('9:40'), { alarmAtMs: at('9:25') }));
    expect(back.lastRest).toEqual({ fromMs: at('9:20'), toMs: at('9:40') });
  });
});

describe('a sleep', () => {
  it('is known from the late alarm even when the browser has said idle before it (M9)', () => {
    const later = at('11:10');
    const woken = seen(
      cycle(),
      USUAL,
      idle(later, { alarmAtMs: later + MINUTE }),
      idle(later, { alarmAtMs: at('9:41') }),
    );
    const back = seen(woken, USUAL, facts(later + 1000));
    expect(back.lastRest?.fromMs).toBe(at('9:41'));
    expect(worked(back, later + 1000)).toBe(0);
  });
});

describe('an alarm that is gone', () => {
  it('begins a new cycle when a whole rest may have passed, and tells nobody of a rest that nobody saw', () => {
    const back = seen(cycle(), USUAL, facts(at('9:46'), { alarmAtMs: null }));
    expect(back).toMatchObject({ workedMs: 0, countedToMs: at('9:46'), lastRest: null });
  });

  it('changes nothing about an absence that was known: it began when it began', () => {
    const gone = cycle({ idleSinceMs: at('9:38') });
    const back = seen(gone, USUAL, facts(at('9:40'), { alarmAtMs: null }));
    // 38 minutes of work; one of the four minutes that lie between a page that is read and a rest.
    expect(worked(back, at('9:40'))).toBe(25.5);
  });

  it('means nothing when it was a moment ago', () => {
    const given = cycle();
    expect(observe(given, USUAL, facts(at('9:05') - 1, { alarmAtMs: null }))).toBe(given);
    expect(observe(given, USUAL, facts(at('9:05'), { alarmAtMs: null })).countedToMs).toBe(at('9:05'));
    expect(observe(given, USUAL, facts(at('9:04'), { alarmAtMs: null }))).toBe(given);
  });
});

describe('a clock that is set', () => {
  it('forward is like a sleep: no storm, and a new cycle', () => {
    const back = seen(cycle(), USUAL, facts(at('13:00'), { alarmAtMs: at('9:45') }));
    expect(dueAt(back, USUAL)).toBe(at('13:50'));
  });

  it('back leaves nothing in the future, so the reminder is at most one interval away', () => {
    const away = {
      idleSinceMs: at('12:10'),
      isLocked: true,
      lastRest: { fromMs: at('11:00'), toMs: at('11:10') },
    };
    const given = cycle({
      countedToMs: at('12:00'),
      stageSinceMs: at('12:00'),
      backAtMs: at('12:00'),
      laterUntilMs: at('12:20'),
      ...away,
    });
    const now = at('9:00');
    const next = seen(given, USUAL, locked(now));
    expect(next.countedToMs).toBe(now);
    expect(next.stageSinceMs).toBe(now);
    expect(next.backAtMs).toBe(now);
    expect(next.idleSinceMs).toBe(now);
    expect(next.lastRest).toBeNull();
    expect(next.laterUntilMs).toBe(at('9:20'));
    expect(dueAt(next, USUAL)).toBeLessThanOrEqual(at('9:50'));
  });

  it('back keeps the work that was settled', () => {
    const next = seen(cycle({ workedMs: 20 * MINUTE, countedToMs: at('12:00') }), USUAL, facts(at('9:00')));
    expect(worked(next, at('9:00'))).toBe(20);
  });

  it('back does not hide an absence that began in the new future', () => {
    const given = cycle({ idleSinceMs: at('9:30'), isLocked: true });
    const back = seen(given, USUAL, locked(at('9:10')), facts(at('9:15')));
    expect(back.lastRest).toEqual({ fromMs: at('9:10'), toMs: at('9:15') });
  });
});

describe('whatever happens', () => {
  const step = fc.record({
    passMs: fc.oneof(fc.integer({ min: 0, max: 10 * MINUTE }), fc.integer({ min: -3 * HOUR, max: DAY })),
    idle: fc.constantFrom('active' as const, 'idle' as const, 'locked' as const),
    lateMs: fc.oneof(fc.constant(null), fc.integer({ min: -5 * MINUTE, max: HOUR })),
  });
  const chosen = fc.record({
    intervalMinutes: fc.integer({ min: 20, max: 120 }),
    restMinutes: fc.integer({ min: 2, max: 30 }),
    awaySeconds: fc.integer({ min: 30, max: 300 }),
  });

  it('work is never negative, never more than the time that passed, and due within an interval (C04)', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), chosen, (steps, change) => {
        const mine = settings(change);
        let nowMs = at('9:00');
        let forwardMs = 0;
        let now = cycle();
        for (const { passMs, idle: input, lateMs } of steps) {
          nowMs += passMs;
          forwardMs += Math.max(0, passMs);
          const world = facts(nowMs, { idle: input, alarmAtMs: lateMs === null ? null : nowMs - lateMs });
          now = observe(now, mine, world);
          const workedMs = workedAt(now, mine, nowMs);
          expect(workedMs).toBeGreaterThanOrEqual(0);
          expect(workedMs).toBeLessThanOrEqual(forwardMs + SECOND);
          expect(dueAt(now, mine)).toBeLessThanOrEqual(nowMs + mine.intervalMinutes * MINUTE);
          expect(observe(now, mine, { ...world, alarmAtMs: nowMs })).toBe(now);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('no more than a heartbeat of sleep is ever taken for work', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 300 }),
        (asleepMinutes, aheadSeconds) => {
          const sleptAt = at('9:20');
          const alarmAtMs = sleptAt + aheadSeconds * SECOND;
          const nowMs = Math.max(sleptAt + asleepMinutes * MINUTE, alarmAtMs);
          const next = observe(cycle(), USUAL, facts(nowMs, { alarmAtMs }));
          expect(workedAt(next, USUAL, nowMs)).toBeLessThanOrEqual(20 * MINUTE + 5 * MINUTE + MINUTE);
        },
      ),
      { seed: 6, numRuns: 200 },
    );
  });
});
