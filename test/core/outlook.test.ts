import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/facts.ts';
import { canPutOff, skipUntil } from '../../src/core/offer.ts';
import { outlook } from '../../src/core/outlook.ts';
import { reduce } from '../../src/core/reduce.ts';
import { startSession } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { aState, aWorld } from './any-state.ts';
import { at, cycle, DAY, facts, follow, HOUR, MINUTE, plan, SECOND, settings, state, WAKE } from './given.ts';

const NOW = at('10:00');

function due(change: Partial<State['cycle']> = {}): State {
  return state({ cycle: cycle({ stage: 'due', stageSinceMs: at('9:50'), thresholdSeconds: 15, ...change }) });
}

function offered(change: Partial<State['cycle']> = {}): State {
  return due({ stage: 'offered', ...change });
}

function inSession(change: Partial<State> = {}): State {
  return state({ session: startSession('a', plan(), NOW), ...change });
}

function whyOf(given: State, world: Facts = facts(NOW)) {
  return outlook(given, world).why;
}

function alarmOf(given: State, world: Facts = facts(NOW)) {
  return outlook(given, world).alarmAtMs;
}

describe('the alarm', () => {
  it('is not there before the first run is answered', () => {
    expect(
      alarmOf(state({ person: { isSetUp: false, focus: [], flags: [], conditions: [], soreSpots: [] } })),
    ).toBeNull();
  });

  it('stands at the reminder when that is near, else at the heartbeat', () => {
    expect(alarmOf(state(), facts(at('9:48')))).toBe(at('9:50'));
    expect(alarmOf(state(), facts(at('9:10')))).toBe(at('9:15'));
    expect(alarmOf(state({ settings: settings({ restMinutes: 2 }) }), facts(at('9:10')))).toBe(at('9:12'));
  });

  it('stands at the end of what keeps a due reminder back', () => {
    expect(alarmOf(due({ stageSinceMs: NOW }))).toBe(at('10:03'));
    expect(alarmOf(due({ backAtMs: NOW }))).toBe(at('10:02'));
    expect(alarmOf(due({ laterUntilMs: at('10:04') }))).toBe(at('10:04'));
  });

  it('stands where the absence becomes a whole rest', () => {
    expect(alarmOf(offered({ idleSinceMs: at('9:58') }), facts(NOW, { idle: 'idle' }))).toBe(at('10:03'));
    expect(alarmOf(due({ idleSinceMs: at('9:58') }), facts(NOW, { idle: 'idle' }))).toBe(at('10:03'));
  });

  it('stands at the end of a pause and at the next opening, at most a day ahead', () => {
    expect(alarmOf(state({ pausedUntilMs: at('20:00') }))).toBe(at('20:00'));
    expect(alarmOf(state(), facts(at('19:00')))).toBe(at('8:00', '2026-11-24'));
    const holiday = state({ pausedUntilMs: NOW + 70 * DAY });
    expect(alarmOf(holiday)).toBe(NOW + DAY);
    const noDays = state({ settings: settings({ hours: [[], [], [], [], [], [], []] }) });
    expect(alarmOf(noDays)).toBe(NOW + DAY);
  });

  it('comes back for a session that nobody drives, also in a pause', () => {
    const forgotten = inSession({ session: { ...startSession('a', plan(), NOW), drivenAtMs: at('9:47') } });
    expect(alarmOf(forgotten)).toBe(at('10:02'));
    expect(alarmOf({ ...forgotten, pausedUntilMs: at('12:00') })).toBe(at('10:02'));
  });

  it('waits a whole rest for a session that was left just now, however long the screen was locked', () => {
    const left = inSession({ cycle: cycle({ idleSinceMs: at('9:40'), isLocked: true }) });
    expect(alarmOf(left, facts(NOW, { idle: 'locked' }))).toBe(at('10:05'));
  });

  it('is never nearer than a second: one in the past would fire again and again', () => {
    expect(alarmOf(state({ pausedUntilMs: NOW + 1 }))).toBe(NOW + SECOND);
  });

  it('is null only when not set up, else in the future and at most a day ahead, for any state', () => {
    fc.assert(
      fc.property(aState, aWorld, (given, world) => {
        for (const each of [given, reduce(given, WAKE, world, STRETCHES)]) {
          const { alarmAtMs } = outlook(each, world);
          if (!each.person.isSetUp) {
            expect(alarmAtMs).toBeNull();
          } else {
            expect(alarmAtMs).toBeGreaterThan(world.nowMs);
            expect(alarmAtMs).toBeLessThanOrEqual(world.nowMs + DAY);
          }
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('never fires in a storm: wakes stay near the heartbeat in any state left to itself', () => {
    fc.assert(
      fc.property(aState, aWorld, (given, world) => {
        let now = reduce(given, WAKE, world, STRETCHES);
        let wakes = 0;
        for (let nowMs = world.nowMs; nowMs < world.nowMs + HOUR; wakes += 1) {
          const next = outlook(now, { ...world, nowMs }).alarmAtMs;
          if (next === null) return;
          nowMs = next;
          now = reduce(now, WAKE, { ...world, nowMs, alarmAtMs: nowMs }, STRETCHES);
        }
        const heartbeats = 60 / Math.min(now.settings.restMinutes, 5);
        // A call that holds a reminder off is looked at once a minute.
        const looks = world.sound?.call ? 60 : 0;
        expect(wakes).toBeLessThanOrEqual(heartbeats + looks + 8);
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});

describe('the badge', () => {
  it.each([
    ['blank before the first run', 'blank', state({ person: { ...state().person, isSetUp: false } }), false],
    ['blank while work is counted', 'blank', state(), false],
    ['ready when the reminder is due', 'ready', due(), false],
    ['ready while it is offered', 'ready', offered(), false],
    ['blank while it is put off', 'blank', due({ laterUntilMs: at('10:30') }), false],
    ['quiet in a pause', 'quiet', { ...due(), pausedUntilMs: at('10:30') }, false],
    ['waiting for a session that nobody drives', 'waiting', inSession(), false],
    ['waiting for a session even in a pause', 'waiting', inSession({ pausedUntilMs: at('10:30') }), false],
    ['blank while a page shows the session', 'blank', inSession(), true],
  ] as const)('is %s', (_, badge, given, isSessionDriven) => {
    expect(outlook(given, facts(NOW, { isSessionDriven })).badge).toBe(badge);
  });
});

describe('the notification', () => {
  function notificationOf(given: State, world: Facts = facts(NOW)) {
    return outlook(given, world).notification;
  }

  it('is shown once for an offer, and then kept', () => {
    expect(notificationOf(state())).toBe('none');
    expect(notificationOf(due())).toBe('none');
    expect(notificationOf(offered())).toBe('show');
    expect(notificationOf(offered({ isNotified: true }))).toBe('keep');
  });

  it('is never shown when the badge is all that is wanted', () => {
    expect(notificationOf({ ...offered(), settings: settings({ isBadgeOnly: true }) })).toBe('none');
  });

  it('goes with a pause, with closing time and with a session', () => {
    const shown = offered({ isNotified: true });
    expect(notificationOf({ ...shown, pausedUntilMs: at('10:30') })).toBe('none');
    expect(notificationOf(shown, facts(at('18:00')))).toBe('none');
    expect(notificationOf({ ...shown, session: startSession('a', plan(), NOW) })).toBe('none');
  });

  it('stays over a short absence, but a new one waits for the person', () => {
    const away = { idleSinceMs: at('9:58') };
    expect(notificationOf(offered({ ...away, isNotified: true }))).toBe('keep');
    expect(notificationOf(offered(away))).toBe('none');
    expect(notificationOf(offered({ backAtMs: at('9:59'), isNotified: true }))).toBe('keep');
    expect(notificationOf(offered({ backAtMs: at('9:59') }))).toBe('none');
  });
});

describe('the why-and-when line', () => {
  it('gives the time of the next reminder while work is counted', () => {
    expect(whyOf(state())).toEqual({ code: 'next', atMs: at('9:50') });
  });

  it('tells of the rest that moved it, until work goes on from another one', () => {
    const back = follow(state(), [WAKE, facts(at('9:41'), { idle: 'idle' })], [WAKE, facts(at('9:46'))]);
    const next = { code: 'next-after-rest', atMs: at('10:36'), restFromMs: at('9:40') };
    expect(whyOf(back, facts(at('9:46')))).toEqual(next);
    expect(whyOf(back, facts(at('10:20')))).toEqual(next);
    const again = follow(back, [WAKE, facts(at('10:21'), { idle: 'idle' })], [WAKE, facts(at('10:22'))]);
    expect(whyOf(again, facts(at('10:22'))).code).toBe('next');
  });

  it('says how long the work was when a reminder is due or offered', () => {
    expect(whyOf(due(), facts(at('9:51')))).toEqual({ code: 'due', workedMinutes: 51 });
    expect(whyOf(offered(), facts(at('9:53')))).toEqual({ code: 'offered', workedMinutes: 53 });
  });

  it('says until when it is put off, paused or closed', () => {
    expect(whyOf(due({ laterUntilMs: at('10:10') }))).toEqual({ code: 'later', untilMs: at('10:10') });
    expect(whyOf(state({ pausedUntilMs: at('11:00') }))).toEqual({ code: 'paused', untilMs: at('11:00') });
    expect(whyOf(state(), facts(at('19:00')))).toEqual({
      code: 'outside-hours',
      opensAtMs: at('8:00', '2026-11-24'),
    });
  });

  it('says that a session waits or runs, or that nothing is set up', () => {
    expect(whyOf(inSession())).toEqual({ code: 'session-waits' });
    expect(whyOf(inSession(), facts(NOW, { isSessionDriven: true }))).toEqual({ code: 'in-session' });
    expect(whyOf(state({ person: { ...state().person, isSetUp: false } }))).toEqual({ code: 'not-set-up' });
  });

  it('says that the person is away, with the work until then', () => {
    const away = state({ cycle: cycle({ idleSinceMs: at('9:30') }) });
    expect(whyOf(away)).toEqual({ code: 'away', workedMinutes: 30 });
  });

  it('is true for any state: each time lies ahead, and each reason holds', () => {
    fc.assert(
      fc.property(aState, aWorld, (given, world) => {
        const settled = reduce(given, WAKE, world, STRETCHES);
        const { why, badge } = outlook(settled, world);
        const { nowMs } = world;
        if ('untilMs' in why) expect(why.untilMs).toBeGreaterThan(nowMs);
        if ('atMs' in why) expect(why.atMs).toBeGreaterThanOrEqual(nowMs);
        if ('opensAtMs' in why && why.opensAtMs !== null) expect(why.opensAtMs).toBeGreaterThan(nowMs);
        if (why.code === 'next-after-rest') expect(why.restFromMs).toBeLessThanOrEqual(nowMs);
        if (why.code === 'offered') expect(settled.cycle.stage).toBe('offered');
        if (why.code === 'in-session' || why.code === 'session-waits') {
          expect(settled.session).not.toBeNull();
          expect(badge === 'waiting').toBe(why.code === 'session-waits');
        }
        if (badge === 'quiet') expect(['paused', 'enough']).toContain(why.code);
        if (why.code === 'missed') expect(settled.cycle.stage).toBe('offered');
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});

describe('the results on the buttons', () => {
  it('offer "later" three times in a row', () => {
    expect([0, 1, 2, 3].map((laterCount) => canPutOff(due({ laterCount })))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('say when a skipped reminder comes again', () => {
    expect(skipUntil(due(), NOW)).toBe(NOW + 50 * MINUTE);
  });
});
