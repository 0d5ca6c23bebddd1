import { describe, expect, it } from 'vitest';
import { isHeldOff } from '../../src/core/call.ts';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { outlook } from '../../src/core/outlook.ts';
import { silenceOf } from '../../src/core/silence.ts';
import type { CallSign } from '../../src/core/sound.ts';
import type { State } from '../../src/core/state.ts';
import { at, cycle, facts, follow, MINUTE, state, WAKE } from './given.ts';
import { due, idle } from './reduce-given.ts';

const END_CALL: Event = { type: 'endCall' };

/** Somebody at the computer, and a sound. */
function hearing(nowMs: number, call: CallSign | null = 'meeting', change: Partial<Facts> = {}): Facts {
  return facts(nowMs, { sound: { call, isShown: false }, ...change });
}

function reasonOf(given: State, nowMs: number) {
  return silenceOf(given, facts(nowMs))?.reason;
}

/** Due at 9:50, when a meeting was on. */
function heldOff(): State {
  return follow(state(), [WAKE, hearing(at('9:50'))]);
}

describe('a call that is heard while a reminder is due', () => {
  it.each(['meeting', 'full-screen', 'any-sound'] as const)('holds it off, cap or not: %s', (sign) => {
    let now = follow(state(), [WAKE, hearing(at('9:50'), sign)]);
    for (const clock of ['9:51', '9:53', '10:20', '10:50'])
      now = follow(now, [WAKE, hearing(at(clock), sign)]);
    expect(now.cycle).toMatchObject({ stage: 'due', call: { sign, quietSinceMs: null } });
    expect(reasonOf(now, at('10:50'))).toBe('held-off');
    expect(outlook(now, hearing(at('10:50'), sign)).notification).toBe('none');
  });

  it('is noticed at the very moment at which it becomes due, lull or not', () => {
    const patient = state({ cycle: cycle({ thresholdSeconds: 15 }) });
    const now = follow(patient, [WAKE, hearing(at('9:50'), 'meeting', { idle: 'idle' })]);
    expect(now.cycle.stage).toBe('due');
    expect(isHeldOff(now.cycle)).toBe(true);
  });

  it('is noticed also when it begins after that', () => {
    const now = follow(due(), [WAKE, hearing(at('9:51'))]);
    expect(isHeldOff(now.cycle)).toBe(true);
    expect(follow(now, [WAKE, hearing(at('9:54'))]).cycle.stage).toBe('due');
  });

  it('means nothing while work is counted', () => {
    const given = state();
    expect(follow(given, [WAKE, hearing(at('9:10'))])).toBe(given);
  });

  it('does not hold off what the person said is none', () => {
    const given = follow(state(), [WAKE, hearing(at('9:50'), null)]);
    expect(given.cycle.call).toBeNull();
  });

  it('is called what it was last taken for', () => {
    const now = follow(heldOff(), [WAKE, hearing(at('9:51'), 'any-sound')]);
    expect(now.cycle.call).toEqual({ sign: 'any-sound', quietSinceMs: null, isDismissed: false });
  });

  it('writes nothing down while it goes on', () => {
    const given = heldOff();
    expect(follow(given, [WAKE, hearing(at('9:51'))])).toBe(given);
  });
});

describe('the end of a call', () => {
  const quiet = () => follow(heldOff(), [WAKE, hearing(at('10:00'), null)]);

  it('is 90 seconds after the last sound: somebody may be thinking', () => {
    expect(quiet().cycle.call?.quietSinceMs).toBe(at('10:00'));
    const before = follow(quiet(), [WAKE, hearing(at('10:01:30') - 1, null)]);
    expect(isHeldOff(before.cycle)).toBe(true);
    const after = follow(quiet(), [WAKE, hearing(at('10:01:30'), null)]);
    expect(after.cycle).toMatchObject({ stage: 'due', call: null, backAtMs: at('10:01:30') });
  });

  it('is taken back when it sounds again within them', () => {
    const again = follow(quiet(), [WAKE, hearing(at('10:01'))], [WAKE, hearing(at('10:02'), null)]);
    expect(again.cycle.call).toMatchObject({ quietSinceMs: at('10:02') });
    expect(isHeldOff(follow(again, [WAKE, hearing(at('10:03:29'), null)]).cycle)).toBe(true);
  });

  it('gives two minutes of grace, then the next lull, then the cap', () => {
    const over = follow(quiet(), [WAKE, hearing(at('10:01:30'), null)]);
    expect(silenceOf(over, facts(at('10:01:30')))).toEqual({ reason: 'just-back', untilMs: at('10:03:30') });
    expect(follow(over, [WAKE, idle(at('10:03:29'))]).cycle.stage).toBe('due');
    expect(follow(over, [WAKE, idle(at('10:03:30'))]).cycle.stage).toBe('offered');
    expect(follow(over, [WAKE, facts(at('10:06:29'))]).cycle.stage).toBe('due');
    expect(follow(over, [WAKE, facts(at('10:06:30'))]).cycle.stage).toBe('offered');
  });

  it('comes also when the browser no longer answers: no answer counts as quiet', () => {
    const now = follow(heldOff(), [WAKE, facts(at('10:00'))], [WAKE, facts(at('10:01:30'))]);
    expect(now.cycle.call).toBeNull();
  });

  it('is a whole rest away: the reminder goes with it', () => {
    const away = follow(
      heldOff(),
      [WAKE, hearing(at('9:55'), 'meeting', { idle: 'locked' })],
      [WAKE, hearing(at('10:00'), 'meeting', { idle: 'locked' })],
    );
    expect(away.cycle).toMatchObject({ stage: 'counting', call: null });
  });

  it('is closing time', () => {
    const late = state({ cycle: cycle({ workedMs: 55 * MINUTE, countedToMs: at('17:50') }) });
    const held = follow(late, [WAKE, hearing(at('17:55'))]);
    expect(isHeldOff(held.cycle)).toBe(true);
    expect(follow(held, [WAKE, hearing(at('18:00'))]).cycle).toMatchObject({ stage: 'counting', call: null });
  });
});

describe('"not in a call"', () => {
  const dismissed = () => follow(heldOff(), [END_CALL, hearing(at('9:55'))]);

  it('lets the reminder come, after two minutes, whatever is heard', () => {
    expect(isHeldOff(dismissed().cycle)).toBe(false);
    expect(reasonOf(dismissed(), at('9:55'))).toBe('just-back');
    expect(follow(dismissed(), [WAKE, hearing(at('10:00'))]).cycle.stage).toBe('offered');
  });

  it('holds for that call only: the next one is a call again', () => {
    const over = follow(
      dismissed(),
      [WAKE, hearing(at('9:56'), null)],
      [WAKE, hearing(at('9:57:30'), null)],
      [WAKE, hearing(at('9:57:40'))],
    );
    expect(isHeldOff(over.cycle)).toBe(true);
  });

  it('holds through its pauses, and whatever it sounds like', () => {
    const paused = follow(
      dismissed(),
      [WAKE, hearing(at('9:55:10'), null)],
      [WAKE, hearing(at('9:55:40'), 'any-sound')],
    );
    expect(paused.cycle.call).toEqual({ sign: 'any-sound', quietSinceMs: null, isDismissed: true });
  });

  it('gives no second grace when that call really ends', () => {
    const over = follow(dismissed(), [WAKE, hearing(at('9:56'), null)], [WAKE, hearing(at('9:57:30'), null)]);
    expect(over.cycle).toMatchObject({ call: null, backAtMs: at('9:55') });
  });

  it('ends one that was said, too', () => {
    const both = follow(heldOff(), [{ type: 'startCall', minutes: 30 }, hearing(at('9:52'))]);
    const now = follow(both, [END_CALL, hearing(at('9:55'))]);
    expect(now).toMatchObject({ callUntilMs: null, cycle: { backAtMs: at('9:55') } });
    expect(now.cycle.call?.isDismissed).toBe(true);
  });

  it('twice is once, and without a call nothing at all', () => {
    const given = dismissed();
    expect(follow(given, [END_CALL, hearing(at('9:56'))])).toBe(given);
    const plain = state();
    expect(follow(plain, [END_CALL, facts(at('9:10'))])).toBe(plain);
  });
});
