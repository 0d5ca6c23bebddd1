import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { unansweredAt } from '../../src/core/offer.ts';
import { outlook } from '../../src/core/outlook.ts';
import type { State } from '../../src/core/state.ts';
import { at, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import { ACTIVE, due, idle, LATER, SKIP, shown, startAt, unansweredOnce } from './reduce-given.ts';

const SHOWN: Event = { type: 'offerNotified' };

function notificationOf(given: State, world: Facts) {
  return outlook(given, world).notification;
}

/** Shown once more at 10:04:16, in a lull that ends at once. */
function shownTwice(): State {
  const again = follow(unansweredOnce(), [WAKE, idle(at('10:04:16'))]);
  return follow(again, [SHOWN, idle(at('10:04:16'))], [ACTIVE, facts(at('10:04:16'))]);
}

/** Another reminder that nobody answers, the whole of its life. */
function missed(from: State, fromMs: number): State {
  const clock = (minutes: number) => facts(fromMs + minutes * MINUTE);
  return follow(
    from,
    ...([0, 50, 53] as const).map((minutes): [Event, Facts] => [WAKE, clock(minutes)]),
    [SHOWN, clock(53)],
    [WAKE, clock(63)],
    [WAKE, idle(fromMs + 66 * MINUTE)],
    [SHOWN, clock(66)],
    [WAKE, clock(76)],
  );
}

describe('a reminder that is shown', () => {
  it('stands for ten minutes', () => {
    const now = follow(shown(), [WAKE, facts(at('10:01:16') - 1)]);
    expect(now.cycle).toMatchObject({ stage: 'offered', isNotified: true, showings: 1 });
    expect(notificationOf(now, facts(at('10:01')))).toBe('keep');
  });

  it.each(['counting', 'due'] as const)(
    'is left unanswered only while it is offered, not while %s',
    (stage) => {
      const { cycle } = state();
      const stored = {
        ...cycle,
        stage,
        isNotified: true,
        lastShownAtMs: 0,
        laterCount: 1,
        countedToMs: at('10:00'),
      };
      const given = state({ cycle: { ...stored, workedMs: 0, laterUntilMs: at('10:30') } });
      expect(follow(given, [WAKE, facts(at('10:00'))]).cycle.stage).toBe(stage);
      expect(unansweredAt(given)).toBeNull();
    },
  );

  it('and not answered is due again: it is taken down and waits for its moment', () => {
    expect(unansweredOnce().cycle).toMatchObject({
      stage: 'due',
      stageSinceMs: at('10:01:16'),
      isNotified: false,
      showings: 1,
    });
    expect(notificationOf(unansweredOnce(), facts(at('10:01:16')))).toBe('none');
    expect(unansweredOnce().missedCount).toBe(0);
  });

  it('is shown once more at the next lull', () => {
    const again = follow(unansweredOnce(), [WAKE, idle(at('10:02:16'))]);
    expect(again.cycle.stage).toBe('offered');
    expect(notificationOf(again, idle(at('10:02:16')))).toBe('show');
  });

  it('interrupts nobody the second time: without a lull it keeps to the badge, and is missed after ten minutes', () => {
    const typing = follow(unansweredOnce(), [WAKE, facts(at('10:04:16'))], [WAKE, facts(at('10:11:15'))]);
    expect(typing.cycle).toMatchObject({ stage: 'due', showings: 1 });
    expect(outlook(typing, facts(at('10:11:15')))).toMatchObject({
      badge: 'ready',
      notification: 'none',
      alarmAtMs: at('10:11:16'),
    });
    const now = follow(typing, [WAKE, facts(at('10:11:16'))]);
    expect(now).toMatchObject({ missedCount: 1, cycle: { stage: 'counting', workedMs: 0, showings: 0 } });
  });

  it('is shown in the last lull of those ten minutes', () => {
    const again = follow(unansweredOnce(), [WAKE, idle(at('10:11:16'))]);
    expect(notificationOf(again, idle(at('10:11:16')))).toBe('show');
  });

  it.each<[string, Event, Event, string]>([
    ['a pause', { type: 'pause', pause: '30-min' }, { type: 'endPause' }, '9:56'],
    ['a call', { type: 'startCall', minutes: 30 }, { type: 'endCall' }, '9:56'],
  ])('after %s comes by the cap: it was not left unanswered', (_, begin, end, clock) => {
    const over = follow(shown(), [begin, facts(at('9:54'))], [end, facts(at(clock))]);
    const now = follow(over, [WAKE, facts(at('10:00'))], [WAKE, facts(at('10:01'))]);
    expect(now.cycle.stage).toBe('offered');
  });

  it('is not missed while a call holds it off, and waits for its lull after that', () => {
    const sound = { call: 'meeting', isShown: false } as const;
    const held = follow(unansweredOnce(), [WAKE, facts(at('10:05'), { sound })]);
    const long = follow(held, [WAKE, facts(at('10:40'), { sound })]);
    expect(long).toMatchObject({ missedCount: 0, cycle: { stage: 'due' } });
  });

  it('is not missed where the badge alone is wanted: there it stands', () => {
    const quiet = follow(unansweredOnce(), [
      { type: 'changeSettings', settings: { isBadgeOnly: true } },
      facts(at('10:02')),
    ]);
    const now = follow(quiet, [WAKE, facts(at('10:30'))]);
    expect(now).toMatchObject({ missedCount: 0, cycle: { stage: 'offered' } });
  });

  it('twice in vain counts as missed, and a new cycle begins', () => {
    expect(shownTwice().cycle.showings).toBe(2);
    expect(follow(shownTwice(), [WAKE, facts(at('10:14:16') - 1)]).cycle.stage).toBe('offered');
    const now = follow(shownTwice(), [WAKE, facts(at('10:14:16'))]);
    expect(now).toMatchObject({ missedCount: 1, cycle: { stage: 'counting', workedMs: 0, showings: 0 } });
    expect(now.cycle.countedToMs).toBe(at('10:14:16'));
  });

  it('is not asked again of somebody who is away', () => {
    const gone = follow(shown(), [WAKE, idle(at('10:01'))], [WAKE, idle(at('10:01:30'))]);
    expect(gone.cycle).toMatchObject({ stage: 'offered', isNotified: true });
  });

  it('and noted as shown twice is noted once', () => {
    const given = shown();
    expect(follow(given, [SHOWN, facts(at('9:52'))])).toBe(given);
    const plain = due();
    expect(follow(plain, [SHOWN, facts(at('9:50'))])).toBe(plain);
  });
});

describe('an answer', () => {
  it('"later" begins anew: it is shown twice again', () => {
    const later = follow(shownTwice(), [LATER, facts(at('10:05'))]);
    expect(later.cycle).toMatchObject({ stage: 'due', showings: 0, laterUntilMs: at('10:15') });
    const again = follow(later, [WAKE, facts(at('10:18'))], [SHOWN, facts(at('10:18'))]);
    expect(follow(again, [WAKE, facts(at('10:28'))])).toMatchObject({
      missedCount: 0,
      cycle: { stage: 'due' },
    });
  });

  it.each([
    ['later', LATER],
    ['skip', SKIP],
    ['a start', startAt(at('9:52'))],
  ])('breaks the row of missed ones: %s', (_, answer) => {
    const given = { ...shown(), missedCount: 2 };
    expect(follow(given, [answer, facts(at('9:52'))]).missedCount).toBe(0);
  });

  it('to nothing breaks no row', () => {
    const given = state({ missedCount: 2 });
    expect(follow(given, [SKIP, facts(at('9:10'))], [LATER, facts(at('9:10'))]).missedCount).toBe(2);
  });
});

describe('three missed in a row', () => {
  const ignored = () => {
    let now = state({ settings: settings({ hours: Array(7).fill([{ fromMinute: 0, toMinute: 1440 }]) }) });
    for (const index of [0, 1, 2]) now = missed(now, at('9:00') + index * 76 * MINUTE);
    return now;
  };
  /** The next one is offered then. */
  const nextMs = at('9:00') + 3 * 76 * MINUTE + 53 * MINUTE;
  const quietly = () => follow(ignored(), [WAKE, facts(nextMs - 3 * MINUTE)], [WAKE, facts(nextMs)]);

  it('are counted one by one', () => {
    const once = missed(state(), at('9:00'));
    expect(once.missedCount).toBe(1);
    expect(missed(once, at('10:16')).missedCount).toBe(2);
    expect(ignored().missedCount).toBe(3);
  });

  it('leave the badge alone, and the line says so', () => {
    expect(quietly().cycle.stage).toBe('offered');
    expect(outlook(quietly(), facts(nextMs))).toMatchObject({
      badge: 'ready',
      notification: 'none',
      why: { code: 'missed', count: 3 },
    });
  });

  it('stand until it is handled: nothing more is missed', () => {
    const hours = follow(quietly(), [WAKE, facts(nextMs + 20 * MINUTE)], [WAKE, facts(nextMs + 60 * MINUTE)]);
    expect(hours).toMatchObject({ missedCount: 3, cycle: { stage: 'offered' } });
  });

  it('are not made good by a skip or "later"', () => {
    expect(follow(quietly(), [SKIP, facts(nextMs)]).missedCount).toBe(3);
    expect(follow(quietly(), [LATER, facts(nextMs)]).missedCount).toBe(3);
  });

  it('are made good by the next session that is started', () => {
    const started = follow(quietly(), [startAt(nextMs), facts(nextMs)]);
    expect(started.missedCount).toBe(0);
    expect(follow(ignored(), [startAt(nextMs), facts(nextMs)]).missedCount).toBe(0);
  });

  it('are not four: a reminder that was on the screen when the third was noted adds none', () => {
    const given = { ...shownTwice(), missedCount: 2 };
    const third = follow(given, [WAKE, facts(at('10:14:16'))]);
    expect(third.missedCount).toBe(3);
    expect(follow({ ...shownTwice(), missedCount: 3 }, [WAKE, facts(at('10:14:16'))]).missedCount).toBe(3);
  });
});

describe('a whole rest after an offer', () => {
  it('withdraws it: no notification, a blank badge, and the line tells of the rest', () => {
    const gone = follow(shown(), [WAKE, idle(at('9:54'))], [WAKE, idle(at('9:58'))]);
    expect(outlook(gone, idle(at('9:58')))).toMatchObject({ badge: 'blank', notification: 'none' });
    const back = follow(gone, [ACTIVE, facts(at('9:58:30'))]);
    expect(outlook(back, facts(at('9:58:30'))).why).toEqual({
      code: 'next-after-rest',
      atMs: at('10:48:30'),
      restFromMs: at('9:53'),
    });
  });
});
