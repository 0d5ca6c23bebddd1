/** Boundary values: what is decided at one very moment, and by which side of it. */
import { describe, expect, it } from 'vitest';
import { workedAt } from '../../src/core/cycle.ts';
import type { Sound } from '../../src/core/sound.ts';
import { idle, seen, USUAL, worked } from './cycle-given.ts';
import { at, cycle, facts, follow, MINUTE, state, WAKE } from './given.ts';

describe('whoever listened without input and touches the keys again', () => {
  const sound: Sound = { call: null, isShown: true };
  const listening = () => seen(cycle({ thresholdSeconds: 15 }), USUAL, idle(at('9:10:15'), { sound }));

  it('was there all the time when it was shorter than what counts as away', () => {
    const back = seen(listening(), USUAL, facts(at('9:11') - 1));
    expect(back).toMatchObject({ listeningSinceMs: null, backAtMs: 0 });
  });

  it('may have been away from that length on, and is just back', () => {
    const back = seen(listening(), USUAL, facts(at('9:11')));
    expect(back).toMatchObject({ listeningSinceMs: null, backAtMs: at('9:11') });
  });
});

describe('a machine that slept', () => {
  const silent = cycle({ workedMs: 40 * MINUTE, countedToMs: at('9:05'), idleSinceMs: at('9:05') });

  it('from the last input on changes nothing in what was seen of it: a short absence may be reading', () => {
    const back = seen(silent, USUAL, facts(at('9:06:30'), { alarmAtMs: at('9:05') }));
    const awake = seen(silent, USUAL, facts(at('9:06:30')));
    expect(back).toEqual(awake);
  });

  it('from before the last input that was believed was left then', () => {
    const later = cycle({ workedMs: 40 * MINUTE, idleSinceMs: at('9:05') + 1 });
    const back = seen(later, USUAL, facts(at('9:06:30'), { alarmAtMs: at('9:05') }));
    // Sleep is away from its first second: 90 s of a rest of 5 min give 15 of 50 minutes back.
    expect(worked(back, at('9:06:30'))).toBe(30);
  });
});

describe('a call that was said for an hour', () => {
  it('is as long as a call may be: the next wake writes nothing', () => {
    const given = follow(state(), [{ type: 'startCall', minutes: 60 }, facts(at('9:20'))]);
    expect(follow(given, [WAKE, facts(at('9:20'))])).toBe(given);
  });

  it('is cut to an hour when the clock is set back, and by a millisecond already (fault C03)', () => {
    const given = follow(state(), [{ type: 'startCall', minutes: 60 }, facts(at('9:20'))]);
    const back = follow(given, [WAKE, facts(at('9:20') - 1)]);
    expect(back.callUntilMs).toBe(at('10:20') - 1);
    expect(workedAt(back.cycle, back.settings, at('9:20') - 1)).toBe(at('9:20') - 1 - at('9:00'));
  });
});
