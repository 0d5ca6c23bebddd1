import { describe, expect, it } from 'vitest';
import { LULL_SECONDS, startCycle, workedAt } from '../../src/core/cycle.ts';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { at, cycle, facts, follow, MINUTE, MONDAY, settings, state, WAKE } from './given.ts';
import { due, LATER, offered, shown } from './reduce-given.ts';

const TUESDAY = '2026-11-24';
const SATURDAY = '2026-11-28';
const REST = { fromMs: at('8:10'), toMs: at('8:20') };

function said(minutes: 30 | 60, change: Parameters<typeof cycle>[0] = {}) {
  return follow(state({ cycle: cycle(change) }), [{ type: 'startCall', minutes }, facts(at('9:20'))]);
}

describe('a call that was said', () => {
  it('of an hour is an hour', () => {
    expect(follow(said(60), [WAKE, facts(at('9:21'))]).callUntilMs).toBe(at('10:20'));
  });

  it('is not ended by a rest of before', () => {
    const rested = said(30, { lastRest: REST });
    expect(follow(rested, [WAKE, facts(at('9:25'))])).toBe(rested);
  });

  it('is not ended by a rest that the clock took back (fault C03)', () => {
    const given = said(30, { lastRest: { fromMs: at('9:12'), toMs: at('9:18') } });
    const back = follow(given, [WAKE, facts(at('9:15'))]);
    expect(back.cycle.lastRest).toBeNull();
    expect(back.callUntilMs).toBe(at('9:50'));
  });

  it('is over at its very end, and the grace begins there', () => {
    const given = follow(due(), [{ type: 'startCall', minutes: 30 }, facts(at('9:51'))]);
    const over = follow(given, [WAKE, facts(at('10:21'))]);
    expect(over).toMatchObject({ callUntilMs: null, cycle: { stage: 'due', backAtMs: at('10:21') } });
  });

  it('goes on when it is enough for today: only closing time ends it', () => {
    const enough = { ...said(30), sessionDay: { day: MONDAY, count: 4 } };
    expect(follow(enough, [WAKE, facts(at('9:30'))]).callUntilMs).toBe(at('9:50'));
  });

  it('tells that the person is there, whatever the browser thought', () => {
    const locked = state({ cycle: cycle({ idleSinceMs: at('9:18'), isLocked: true }) });
    const now = follow(locked, [{ type: 'startCall', minutes: 30 }, facts(at('9:20'), { idle: 'idle' })]);
    expect(now.cycle).toMatchObject({ idleSinceMs: null, isLocked: false });
  });
});

describe('a pause', () => {
  it('is over at its very end, and the grace begins there', () => {
    const given = { ...due(), pausedUntilMs: at('10:20') };
    const over = follow(given, [WAKE, facts(at('10:20'))]);
    expect(over).toMatchObject({ pausedUntilMs: null, cycle: { stage: 'due', backAtMs: at('10:20') } });
  });

  it('leaves what is due due since then', () => {
    const given = follow(due(), [{ type: 'pause', pause: '30-min' }, facts(at('9:51'))]);
    expect(given.cycle.stageSinceMs).toBe(at('9:50'));
  });
});

describe('a state at rest', () => {
  const night = facts(at('19:00'));

  it.each([
    ['outside hours', state({ cycle: cycle({ workedMs: MINUTE, countedToMs: at('17:50') }) }), night],
    ['when it is enough', state({ sessionDay: { day: MONDAY, count: 4 } }), facts(at('9:40'))],
    ['from the moment of opening', state({ cycle: startCycle(at('8:00')) }), facts(at('8:10'))],
    ['in a pause', state({ pausedUntilMs: at('9:50') }), facts(at('9:10'))],
  ])('is left alone: %s', (_, given, world) => expect(follow(given, [WAKE, world])).toBe(given));

  it('that was never counted begins with the first wake, open or not', () => {
    const fresh = state({ cycle: startCycle(0) });
    expect(follow(fresh, [WAKE, night]).cycle.countedToMs).toBe(night.nowMs);
    expect(follow(fresh, [WAKE, facts(at('10:00'))]).cycle.countedToMs).toBe(at('10:00'));
  });

  it('counts its changes one by one', () => {
    const changed = follow(state({ rev: 7 }), [{ type: 'welcomed' }, facts(at('9:10'))]);
    expect(changed.rev).toBe(8);
  });
});

describe('the threshold', () => {
  it('is not raised by the news that somebody is idle, even where they are active by now', () => {
    const news: Event = { type: 'idleChanged', idle: 'idle' };
    expect(follow(offered(), [news, facts(at('9:52'))]).cycle.thresholdSeconds).toBe(LULL_SECONDS);
  });
});

describe('a reminder that is owed', () => {
  const leave: [Event, Facts] = [WAKE, facts(at('10:02'), { idle: 'locked' })];
  const back: [Event, Facts] = [WAKE, facts(at('10:04'))];

  it('because it was shown once stays due, though an absence gives time back', () => {
    const again = follow(shown(), [WAKE, facts(at('10:01:16'))]);
    expect(again.cycle).toMatchObject({ stage: 'due', showings: 1, laterCount: 0 });
    expect(follow(again, leave, back).cycle.stage).toBe('due');
  });

  it('because it was put off stays due as well', () => {
    const put = follow(shown(), [LATER, facts(at('10:00'))]);
    expect(follow(put, leave, back).cycle.stage).toBe('due');
  });
});

describe('"later"', () => {
  const later = (minutes: 5 | 10 | 20): Event => ({ type: 'putOff', minutes });

  it('is for as long as was chosen now, whatever is usual', () => {
    const now = follow(shown(), [later(5), facts(at('9:52'))]);
    expect(now.cycle.laterUntilMs).toBe(at('9:57'));
  });

  it('said twice is one of the three (fault B11)', () => {
    const twice = follow(shown(), [later(5), facts(at('9:52'))], [later(5), facts(at('9:52:01'))]);
    expect(twice.cycle.laterCount).toBe(1);
    const before = follow(twice, [later(5), facts(at('9:57'))]);
    expect(before.cycle.laterCount).toBe(1);
    const after = follow(twice, [later(5), facts(at('9:57:01'))]);
    expect(after.cycle.laterCount).toBe(2);
  });
});

describe('"remind me today too"', () => {
  const open: Event = { type: 'openToday' };
  const stageAt = (given: ReturnType<typeof state>, clock: string, day: string) =>
    follow(given, [WAKE, facts(at(clock, day))]).cycle.stage;
  const saturday = () => state({ cycle: cycle({ countedToMs: at('10:00', SATURDAY) }) });

  it('opens the rest of a day off', () => {
    const opened = follow(saturday(), [open, facts(at('10:00', SATURDAY))]);
    expect(opened.settings.dayChanges).toEqual([
      { day: SATURDAY, ranges: [{ fromMinute: 600, toMinute: 1440 }] },
    ]);
    expect(stageAt(opened, '10:50', SATURDAY)).toBe('due');
    expect(stageAt(saturday(), '10:50', SATURDAY)).toBe('counting');
  });

  it('begins a new cycle: what was done before it is not its work', () => {
    const before = cycle({ workedMs: 30 * MINUTE, countedToMs: at('9:00', SATURDAY) });
    const opened = follow(state({ cycle: before }), [open, facts(at('10:00', SATURDAY))]);
    expect(opened.cycle).toMatchObject({ workedMs: 0, countedToMs: at('10:00', SATURDAY) });
  });

  it('taken back leaves the work of the morning, and counts nothing of the time between', () => {
    const off = follow(state(), [{ type: 'takeDayOff' }, facts(at('9:10'))]);
    const again = follow(off, [{ type: 'undoToday' }, facts(at('9:30'))]);
    expect(workedAt(again.cycle, again.settings, at('9:30'))).toBe(10 * MINUTE);
    const early = cycle({ workedMs: 5 * MINUTE, countedToMs: at('8:00') });
    const closed = settings({ dayChanges: [{ day: MONDAY, ranges: [] }] });
    const back = follow(state({ cycle: early, settings: closed }), [
      { type: 'undoToday' },
      facts(at('8:20')),
    ]);
    expect(workedAt(back.cycle, back.settings, at('8:20'))).toBe(5 * MINUTE);
  });

  it('is taken back by one click, and so is a day off', () => {
    const undo: Event = { type: 'undoToday' };
    const opened = follow(saturday(), [open, facts(at('10:00', SATURDAY))]);
    expect(follow(opened, [undo, facts(at('10:01', SATURDAY))]).settings.dayChanges).toEqual([]);
    const off = follow(state(), [{ type: 'takeDayOff' }, facts(at('9:10'))]);
    expect(off.settings.dayChanges).toEqual([{ day: MONDAY, ranges: [] }]);
    const again = follow(off, [undo, facts(at('9:11'))]);
    expect(again.settings).toEqual(settings());
    expect(stageAt(again, '9:51', MONDAY)).toBe('due');
    expect(stageAt(off, '9:51', MONDAY)).toBe('counting');
    expect(stageAt(off, '8:50', TUESDAY)).toBe('due');
  });
});
