import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { outlook } from '../../src/core/outlook.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import { ACTIVE, due, idle, LATER, offered, shown } from './reduce-given.ts';

const SHOWN: Event = { type: 'offerNotified' };
const REFUSED: Event = { type: 'offerNotShown' };

function notificationOf(given: State, world: Facts) {
  return outlook(given, world).notification;
}

describe('a notification that the browser refuses (fault D11)', () => {
  it('is tried twice, and then the badge carries the reminder', () => {
    const world = idle(at('9:51:15'));
    const once = follow(offered(), [REFUSED, world]);
    expect(notificationOf(once, world)).toBe('show');
    const twice = follow(once, [REFUSED, world]);
    expect(outlook(twice, world)).toMatchObject({ notification: 'none', badge: 'ready' });
    expect(follow(twice, [REFUSED, world])).toBe(twice);
  });

  it('is not missed by anybody: the badge stands', () => {
    const world = idle(at('9:51:15'));
    const refused = follow(offered(), [REFUSED, world], [REFUSED, world], [ACTIVE, facts(at('9:51:30'))]);
    const hour = follow(refused, [WAKE, facts(at('10:20'))], [WAKE, facts(at('10:50'))]);
    expect(hour).toMatchObject({ missedCount: 0, cycle: { stage: 'offered', showings: 0 } });
  });

  it('is tried anew with the next showing', () => {
    const world = idle(at('9:51:15'));
    const later = follow(offered(), [REFUSED, world], [REFUSED, world], [LATER, facts(at('9:52'))]);
    expect(later.cycle.failedShows).toBe(0);
    const again = follow(later, [WAKE, facts(at('10:05'))]);
    expect(notificationOf(again, facts(at('10:05')))).toBe('show');
  });

  it('once and then shown counts as shown', () => {
    const world = idle(at('9:51:15'));
    const now = follow(offered(), [REFUSED, world], [SHOWN, world]);
    expect(now.cycle).toMatchObject({ isNotified: true, showings: 1, failedShows: 0 });
    expect(follow(now, [REFUSED, world])).toBe(now);
  });

  it('says nothing of a reminder that is not offered', () => {
    const given = due();
    expect(follow(given, [REFUSED, facts(at('9:50'))])).toBe(given);
  });
});

describe('badge only', () => {
  it('by choice stands until it is handled', () => {
    const chosen = { ...due(), settings: settings({ isBadgeOnly: true }) };
    const now = follow(
      chosen,
      [WAKE, facts(at('9:53'))],
      [WAKE, facts(at('10:30'))],
      [WAKE, facts(at('11:30'))],
    );
    expect(now).toMatchObject({ missedCount: 0, cycle: { stage: 'offered', isNotified: false } });
    expect(outlook(now, facts(at('11:30'))).badge).toBe('ready');
  });

  it('chosen while a notification stands takes it down, and it is not missed', () => {
    const now = follow(shown(), [
      { type: 'changeSettings', settings: { isBadgeOnly: true } },
      facts(at('9:53')),
    ]);
    expect(notificationOf(now, facts(at('9:53')))).toBe('none');
    expect(follow(now, [WAKE, facts(at('10:20'))])).toMatchObject({ cycle: { stage: 'offered' } });
  });

  it('is what is left of a reminder that comes due within ten minutes of closing time', () => {
    const late = (clock: string) =>
      state({
        cycle: cycle({
          stage: 'offered',
          stageSinceMs: at(clock),
          workedMs: 60 * MINUTE,
          countedToMs: at(clock),
        }),
      });
    expect(notificationOf(late('17:50'), facts(at('17:50')))).toBe('show');
    const soon = facts(at('17:50:01'));
    expect(outlook(late('17:50'), soon)).toMatchObject({ notification: 'none', badge: 'ready' });
  });

  it('leaves a notification that stood before then', () => {
    const stands = state({
      cycle: cycle({ stage: 'offered', isNotified: true, lastShownAtMs: at('17:49'), workedMs: 60 * MINUTE }),
    });
    expect(notificationOf(stands, facts(at('17:55')))).toBe('keep');
  });
});
