import { describe, expect, it } from 'vitest';
import { workedAt } from '../../src/core/cycle.ts';
import type { Event } from '../../src/core/event.ts';
import { outlook } from '../../src/core/outlook.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { at, cycle, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import { ACCEPT, afterOneHold, due, idle, LATER, offered, SKIP, shown, startAt } from './reduce-given.ts';

describe('a change of settings', () => {
  it.each([
    ['the interval', { intervalMinutes: 120 }],
    ['the rest', { restMinutes: 30 }],
    ['what counts as away', { awaySeconds: 300 }],
    [
      'the hours, also when they now open later',
      { hours: Array.from({ length: 7 }, () => [{ fromMinute: 570, toMinute: 1080 }]) },
    ],
  ])('never loses counted time: %s', (_, change) => {
    const before = state({ cycle: cycle({ workedMs: 5 * MINUTE }) });
    const now = at('9:40');
    const changed = follow(
      before,
      [{ type: 'changeSettings', settings: change }, facts(now)],
      [WAKE, facts(now)],
    );
    expect(workedAt(changed.cycle, changed.settings, now)).toBe(45 * MINUTE);
  });

  it('to a shorter interval makes the reminder due at once', () => {
    const changed = follow(state(), [
      { type: 'changeSettings', settings: { intervalMinutes: 20 } },
      facts(at('9:30')),
    ]);
    expect(changed.cycle.stage).toBe('due');
  });
});

const TOGGLE_PAUSE: Event = { type: 'togglePause' };

describe('the four answers', () => {
  it('later is not offered a fourth time in a row', () => {
    let now = shown();
    for (const [index, clock] of ['9:52', '10:03', '10:14', '10:25'].entries()) {
      now = follow(now, [LATER, facts(at(clock))]);
      expect(now.cycle.laterCount).toBe(Math.min(index + 1, 3));
    }
    expect(now.cycle.laterUntilMs).toBe(at('10:24'));
  });

  it('later, as usual, takes the minutes that were set', () => {
    const given = { ...shown(), settings: settings({ laterMinutes: 20 }) };
    expect(follow(given, [{ type: 'putOffAsUsual' }, facts(at('9:52'))]).cycle.laterUntilMs).toBe(
      at('10:12'),
    );
  });

  it('later is counted in a row: a skip begins anew', () => {
    const skipped = follow(shown(), [LATER, facts(at('9:52'))], [SKIP, facts(at('9:53'))]);
    expect(skipped.cycle.laterCount).toBe(0);
  });

  it('nothing is put off or skipped while nothing is due', () => {
    const given = state();
    expect(follow(given, [LATER, facts(at('9:10'))])).toBe(given);
    expect(follow(given, [SKIP, facts(at('9:10'))])).toBe(given);
  });

  it('start is accepted only while there is an offer', () => {
    const given = state();
    expect(follow(given, [ACCEPT, facts(at('9:10'))])).toBe(given);
    expect(follow(due(), [ACCEPT, facts(at('9:50'))]).session).toBeNull();
    expect(follow(shown(), [ACCEPT, facts(at('9:52'))]).session).not.toBeNull();
  });

  it('an old notification starts nothing after a rest', () => {
    const rested = follow(offered(), [WAKE, idle(at('9:56:15'))]);
    expect(follow(rested, [ACCEPT, facts(at('9:58'))]).session).toBeNull();
  });
});

describe('starting a session', () => {
  it('works at any time, due or not, in a pause and outside hours', () => {
    const paused = state({ pausedUntilMs: at('12:00') });
    expect(follow(paused, [startAt(at('9:10')), facts(at('9:10'))]).session).not.toBeNull();
    const night = at('22:00');
    expect(follow(state(), [startAt(night), facts(night)]).session).not.toBeNull();
  });

  it('twice gives one session', () => {
    const once = follow(state(), [startAt(at('9:10')), facts(at('9:10'))]);
    const twice = follow(once, [startAt(at('9:10')), facts(at('9:10:01'))], [ACCEPT, facts(at('9:10:02'))]);
    expect(twice).toBe(once);
    expect(once.sessionCount).toBe(1);
  });

  it('leaves the settings as they are, so that they are not written again', () => {
    const given = state();
    expect(follow(given, [startAt(at('9:10')), facts(at('9:10'))]).settings).toBe(given.settings);
  });

  it('waits for a page to take it', () => {
    const { session } = follow(state(), [startAt(at('9:10')), facts(at('9:10'))]);
    expect(session).toMatchObject({ waiting: 'view', sinceMs: null, startedAtMs: at('9:10'), credited: [] });
  });

  it('gives the plan that the page has shown, unless that is too long ago', () => {
    const held = { stretches: {}, areas: { calf: at('7:05') }, felt: [], removed: [] };
    const given = state({ practice: held });
    const fresh = follow(given, [startAt(at('9:04')), facts(at('9:06'))]);
    const stale = follow(given, [startAt(at('9:04')), facts(at('9:20'))]);
    const early = follow(given, [startAt(at('10:04')), facts(at('9:06'))]);
    expect(fresh.session?.plan.items[0]?.area).not.toBe('calf');
    expect(stale.session?.plan.items[0]?.area).toBe('calf');
    expect(early.session?.plan.items[0]?.area).toBe('calf');
  });

  it('never gives a plan that was not yet shown, and one that was shown for a quarter of an hour', () => {
    const given = state({ practice: { stretches: {}, areas: { calf: at('7:05') }, felt: [], removed: [] } });
    const areaOf = (pickedAtMs: number, nowMs: number) =>
      follow(given, [startAt(pickedAtMs), facts(nowMs)]).session?.plan.items[0]?.area;
    expect(areaOf(at('9:06'), at('9:04'))).not.toBe('calf');
    expect(areaOf(at('9:04'), at('9:19'))).not.toBe('calf');
    expect(areaOf(at('9:04'), at('9:19') + 1)).toBe('calf');
  });

  it('gives each its own name', () => {
    const first = follow(state(), [startAt(at('9:10')), facts(at('9:10'))]);
    const second = follow(state({ sessionCount: 1 }), [startAt(at('9:10')), facts(at('9:10'))]);
    const third = follow(state(), [startAt(at('9:10')), facts(at('9:11'))]);
    expect(new Set([first, second, third].map(({ session }) => session?.id)).size).toBe(3);
  });

  it('does nothing before the first run, or when nothing may be stretched', () => {
    const unknown = state({ person: { ...state().person, isSetUp: false } });
    expect(follow(unknown, [startAt(at('9:10')), facts(at('9:10'))]).session).toBeNull();
    const surgery = state({ person: { ...state().person, flags: ['recent-surgery'] } });
    expect(follow(surgery, [startAt(at('9:10')), facts(at('9:10'))]).session).toBeNull();
  });
});

describe('a pause', () => {
  it('keeps the reminder back until its end, and two minutes more', () => {
    const paused = follow(state(), [{ type: 'pause', pause: '1-hour' }, facts(at('9:05'))]);
    expect(paused.pausedUntilMs).toBe(at('10:05'));
    const worked = follow(paused, [WAKE, facts(at('9:50'))], [WAKE, idle(at('10:06:59'))]);
    expect(worked.cycle.stage).toBe('due');
    expect(follow(worked, [WAKE, idle(at('10:07'))]).cycle.stage).toBe('offered');
  });

  it('ends at a tap, which gives two minutes of grace as well', () => {
    const ended = follow(
      state(),
      [{ type: 'pause', pause: '1-hour' }, facts(at('9:05'))],
      [{ type: 'endPause' }, facts(at('9:50'))],
    );
    expect(ended.pausedUntilMs).toBeNull();
    expect(outlook(ended, facts(at('9:51'))).alarmAtMs).toBe(at('9:52'));
  });

  it('by the keys is half an hour, or the end of the one that is on', () => {
    const paused = follow(shown(), [TOGGLE_PAUSE, facts(at('9:52'))]);
    expect(paused).toMatchObject({ pausedUntilMs: at('10:22'), cycle: { stage: 'due', isNotified: false } });
    const ended = follow(paused, [TOGGLE_PAUSE, facts(at('9:55'))]);
    expect(ended).toMatchObject({ pausedUntilMs: null, cycle: { backAtMs: at('9:55') } });
    expect(follow(paused, [TOGGLE_PAUSE, facts(at('10:22'))]).pausedUntilMs).toBe(at('10:52'));
  });

  it('that is over cannot be ended, and one that makes no sense is not begun', () => {
    const given = follow(state({ pausedUntilMs: at('9:05') }), [WAKE, facts(at('9:06'))]);
    expect(given).toMatchObject({ pausedUntilMs: null, cycle: { backAtMs: at('9:05') } });
    expect(follow(given, [{ type: 'endPause' }, facts(at('9:06'))])).toBe(given);
    const lunch: Event = { type: 'pause', pause: 'until-13' };
    const afternoon = state({ cycle: cycle({ countedToMs: at('13:30') }) });
    expect(follow(afternoon, [lunch, facts(at('13:30'))])).toBe(afternoon);
  });
});

describe('what is told about the person and the world', () => {
  it('begins a cycle with the first answers, and keeps it with later ones', () => {
    const { isSetUp: _, ...answers } = state().person;
    const first = follow(DEFAULT_STATE, [{ type: 'setPerson', person: answers }, facts(at('9:10'))]);
    expect(first.person).toEqual(state().person);
    expect(first.cycle.countedToMs).toBe(at('9:10'));
    const second = follow(first, [
      { type: 'setPerson', person: { ...answers, flags: ['knee'] } },
      facts(at('9:30')),
    ]);
    expect(second.cycle).toEqual(first.cycle);
    expect(second.person.flags).toEqual(['knee']);
  });

  it('keeps what is known of the place', () => {
    const changed = follow(state(), [{ type: 'setPlace', place: { chair: 'no' } }, facts(at('9:10'))]);
    expect(changed.place).toEqual({ ...state().place, chair: 'no' });
  });

  it('keeps the size and the place of its own window for the next session', () => {
    const bounds = { left: 40, top: 20, width: 720, height: 820 };
    const given = state();
    const moved = follow(given, [{ type: 'keepWindow', bounds }, facts(at('9:00'))]);
    expect(moved).toEqual({ ...given, sessionWindow: bounds, rev: given.rev + 1 });
  });

  it('is said once', () => {
    const aside = [{ key: 'dose', text: '1', atMs: 0 }];
    const told = follow(
      state({ setAside: aside }),
      [{ type: 'welcomed' }, facts(at('9:10'))],
      [{ type: 'dismissSetAside' }, facts(at('9:10'))],
    );
    expect(told).toMatchObject({ isWelcomed: true, setAside: [] });
    expect(follow(told, [{ type: 'welcomed' }, facts(at('9:10'))])).toBe(told);
    expect(follow(told, [{ type: 'dismissSetAside' }, facts(at('9:10'))])).toBe(told);
    expect(follow(told, [{ type: 'offerNotified' }, facts(at('9:10'))])).toBe(told);
  });

  it('forgets entries that are safely in the history, and only those', () => {
    const held = afterOneHold(state(), at('9:10'));
    const ids = held.outbox.map((entry) => entry.id);
    expect(ids).toHaveLength(1);
    const world = facts(at('9:12'), { isSessionDriven: true });
    expect(follow(held, [{ type: 'entriesLogged', ids: ['other'] }, world])).toBe(held);
    expect(follow(held, [{ type: 'entriesLogged', ids }, world]).outbox).toEqual([]);
  });
});
