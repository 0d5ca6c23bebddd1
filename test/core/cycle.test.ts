import { describe, expect, it } from 'vitest';
import { dueAt, isAway, isLull, renewCycle, settleWork, startCycle } from '../../src/core/cycle.ts';
import { observe } from '../../src/core/presence.ts';
import { idle, locked, seen, USUAL, worked } from './cycle-given.ts';
import { at, cycle, facts, MINUTE, settings } from './given.ts';

describe('active work', () => {
  it('is the time at the computer since the cycle began', () => {
    expect(worked(cycle(), at('9:40'))).toBe(40);
    expect(dueAt(cycle(), USUAL)).toBe(at('9:50'));
  });

  it('writes nothing down while it goes on', () => {
    const given = cycle();
    expect(observe(given, USUAL, facts(at('9:05')))).toBe(given);
  });

  it('goes on in a lull: that is no absence', () => {
    const lull = seen(cycle({ thresholdSeconds: 15 }), USUAL, idle(at('9:30:15')));
    expect(lull.idleSinceMs).toBe(at('9:30'));
    expect(isLull(lull, USUAL, at('9:30:15'))).toBe(true);
    const back = seen(lull, USUAL, facts(at('9:30:50')));
    expect(worked(back, at('9:40'))).toBe(40);
    expect(back.backAtMs).toBe(0);
    expect(back.idleSinceMs).toBeNull();
  });

  it('stops at the last input as soon as it turns out to be an absence', () => {
    const away = seen(cycle(), USUAL, idle(at('9:31')));
    expect(isAway(away, USUAL, at('9:31'))).toBe(true);
    expect(worked(away, at('9:31'))).toBe(30);
    expect(worked(away, at('9:34'))).toBe(30);
  });

  it('is not counted from before the cycle', () => {
    const away = seen(cycle({ countedToMs: at('9:30') }), USUAL, idle(at('9:30:20')));
    expect(away.idleSinceMs).toBe(at('9:30'));
  });
});

describe('time away', () => {
  it('is given back in proportion to what lies beyond the first minute', () => {
    const back = seen(cycle(), USUAL, idle(at('9:41')), facts(at('9:43')));
    // 40 minutes of work, away from 9:40 to 9:43: two of the four minutes to a rest give 25 minutes back.
    expect(worked(back, at('9:43'))).toBe(15);
    expect(worked(back, at('9:53'))).toBe(25);
    expect(dueAt(back, USUAL)).toBe(at('10:18'));
    expect(back.backAtMs).toBe(at('9:43'));
  });

  it('gives next to nothing for a page that was read, and nearly all for nearly a rest', () => {
    const backAt = (clock: string) => seen(cycle(), USUAL, idle(at('9:41')), facts(at(clock)));
    expect(worked(backAt('9:41'), at('9:41'))).toBe(40);
    expect(worked(backAt('9:41:12'), at('9:41:12'))).toBe(37.5);
    expect(worked(backAt('9:44:59'), at('9:44:59'))).toBe(0);
  });

  it('behind a locked screen is given back from its first second', () => {
    const back = seen(cycle(), USUAL, locked(at('9:40')), facts(at('9:42')));
    expect(worked(back, at('9:42'))).toBe(20);
  });

  it('is given back in whole milliseconds, which alarms and calendars ask for', () => {
    const chosen = settings({ restMinutes: 7 });
    const back = seen(cycle(), chosen, idle(at('9:41')), facts(at('9:41:11') + 2));
    expect(Number.isInteger(back.workedMs)).toBe(true);
    expect(Number.isInteger(dueAt(back, chosen))).toBe(true);
  });

  it('never gives back more than was worked', () => {
    const back = seen(cycle(), USUAL, idle(at('9:11')), facts(at('9:14')));
    expect(worked(back, at('9:14'))).toBe(0);
  });

  it('for a whole rest starts a new cycle', () => {
    const gone = cycle({ stage: 'due', laterCount: 2, laterUntilMs: at('9:50') });
    const back = seen(gone, USUAL, idle(at('9:41')), facts(at('9:45')));
    expect(back).toEqual({
      ...startCycle(at('9:45')),
      backAtMs: at('9:45'),
      lastRest: { fromMs: at('9:40'), toMs: at('9:45') },
    });
  });

  it('withdraws an offer after a whole rest even while the person is still gone', () => {
    const away = seen(cycle({ stage: 'offered', isNotified: true }), USUAL, idle(at('9:41')));
    expect(away.stage).toBe('offered');
    const rested = seen(away, USUAL, idle(at('9:45')));
    expect(rested.stage).toBe('counting');
    expect(rested.isNotified).toBe(false);
    expect(rested.lastRest?.fromMs).toBe(at('9:40'));
    expect(isAway(rested, USUAL, at('9:45'))).toBe(true);
  });

  it('withdraws an offer also when nothing is left of the work', () => {
    const empty = cycle({
      stage: 'offered',
      isNotified: true,
      countedToMs: at('9:40'),
      idleSinceMs: at('9:40'),
    });
    expect(seen(empty, USUAL, idle(at('9:44'))).stage).toBe('offered');
    expect(seen(empty, USUAL, idle(at('9:45'))).stage).toBe('counting');
  });

  it('leaves an offer alone when it was shorter than a rest', () => {
    const offered = cycle({ stage: 'offered', isNotified: true });
    const back = seen(offered, USUAL, idle(at('9:41')), facts(at('9:43')));
    expect(back.stage).toBe('offered');
    expect(back.isNotified).toBe(true);
  });

  it('starts with the first second of a locked screen', () => {
    const gone = seen(cycle(), USUAL, locked(at('9:30')));
    expect(isAway(gone, USUAL, at('9:30'))).toBe(true);
    const back = seen(gone, USUAL, facts(at('9:30:30')));
    // Half a minute is a tenth of a rest: five minutes.
    expect(worked(back, at('9:30:30'))).toBe(25);
  });

  it('counts from the last input when the lock came later', () => {
    const gone = seen(cycle({ thresholdSeconds: 15 }), USUAL, idle(at('9:30:15')), locked(at('9:30:40')));
    expect(gone.idleSinceMs).toBe(at('9:30'));
    expect(isAway(gone, USUAL, at('9:30:40'))).toBe(true);
  });

  it('stays time away when the lock turns into mere silence', () => {
    const gone = seen(cycle(), USUAL, locked(at('9:30')), idle(at('9:30:20')));
    expect(isAway(gone, USUAL, at('9:30:20'))).toBe(true);
  });

  it('follows the limits that were set', () => {
    const chosen = settings({ awaySeconds: 300, restMinutes: 30, intervalMinutes: 120 });
    const quiet = seen(cycle({ thresholdSeconds: 300 }), chosen, idle(at('9:30')));
    expect(quiet.idleSinceMs).toBe(at('9:25'));
    const back = seen(quiet, chosen, facts(at('9:40')));
    // Half of a rest gives half of 120 minutes back, which is more than the 25 that were worked.
    expect(worked(back, at('9:40'), chosen)).toBe(0);
    expect(back.lastRest).toBeNull();
  });
});

describe('a new cycle', () => {
  it('keeps what is known of the person being there', () => {
    const away = { idleSinceMs: at('9:30'), isLocked: true, thresholdSeconds: 15, backAtMs: at('9:10') };
    const next = renewCycle(
      cycle({ stage: 'offered', laterCount: 3, isNotified: true, ...away }),
      at('9:31'),
    );
    expect(next).toEqual({ ...startCycle(at('9:31')), ...away });
  });
});

describe('work settled before a setting changes', () => {
  it('is the same work', () => {
    const given = cycle({ workedMs: 5 * MINUTE });
    const settled = settleWork(given, USUAL, at('9:20'));
    expect(settled.countedToMs).toBe(at('9:20'));
    expect(worked(settled, at('9:20'))).toBe(25);
  });

  it('leaves the present silence open: it may turn out to be an absence', () => {
    const away = seen(cycle(), USUAL, idle(at('9:31')));
    const settled = settleWork(away, USUAL, at('9:33'));
    expect(worked(settled, at('9:33'))).toBe(30);
    expect(worked(seen(settled, USUAL, facts(at('9:33'))), at('9:33'))).toBe(5);
  });
});
