import { describe, expect, it } from 'vitest';
import { PAUSES, pauseEnd } from '../../src/core/pause.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { daily, range, working } from './day-clock-given.ts';
import { at, MINUTE } from './given.ts';

const hours = DEFAULT_SETTINGS;
const nights = daily(range('22:00', '6:00'));
const always = daily(range('0:00', '0:00'));
const never = daily();

describe('a pause', () => {
  it('of 30 minutes or an hour lasts as long', () => {
    expect(pauseEnd('30-min', hours, at('9:00'), 'UTC')).toBe(at('9:30'));
    expect(pauseEnd('1-hour', hours, at('9:00'), 'UTC')).toBe(at('10:00'));
  });

  it('until 13:00 ends at 13:00 local time', () => {
    expect(pauseEnd('until-13', hours, at('9:00'), 'UTC')).toBe(at('13:00'));
    expect(pauseEnd('until-13', hours, at('9:00'), 'Europe/Berlin')).toBe(at('12:00'));
  });

  it('until 13:00 makes no sense from 13:00 on', () => {
    expect(pauseEnd('until-13', hours, at('12:59:59'), 'UTC')).toBe(at('13:00'));
    expect(pauseEnd('until-13', hours, at('13:00'), 'UTC')).toBeNull();
  });

  it('until tomorrow ends at the first opening of another day', () => {
    expect(pauseEnd('until-tomorrow', hours, at('9:00'), 'UTC')).toBe(at('8:00', '2026-11-24'));
    expect(pauseEnd('until-tomorrow', hours, at('7:00'), 'UTC')).toBe(at('8:00', '2026-11-24'));
  });

  it('until tomorrow ends on Monday when tomorrow is a day off', () => {
    expect(pauseEnd('until-tomorrow', hours, at('17:00', '2026-11-27'), 'UTC')).toBe(
      at('8:00', '2026-11-30'),
    );
  });

  it('until tomorrow outlasts the night shift in which it was chosen', () => {
    expect(pauseEnd('until-tomorrow', nights, at('23:00'), 'UTC')).toBe(at('22:00', '2026-11-24'));
  });

  it('until tomorrow ends with the day when work never closes or never opens', () => {
    expect(pauseEnd('until-tomorrow', always, at('9:00'), 'UTC')).toBe(at('0:00', '2026-11-24'));
    expect(pauseEnd('until-tomorrow', never, at('9:00'), 'UTC')).toBe(at('0:00', '2026-11-24'));
  });

  it('until tomorrow ends at midnight when the next work begins there, and is no night of today', () => {
    const early = daily(range('0:00', '6:00'));
    expect(pauseEnd('until-tomorrow', early, at('3:00'), 'UTC')).toBe(at('0:00', '2026-11-24'));
  });

  it('until tomorrow ends at midnight in work that goes on for the whole next day', () => {
    const whole = [range('0:00', '0:00')];
    const week = working([whole, whole, whole, whole, whole, [], []]);
    expect(pauseEnd('until-tomorrow', week, at('9:00', '2026-11-25'), 'UTC')).toBe(at('0:00', '2026-11-26'));
    const intoTuesday = working([[range('22:00', '0:00')], whole, [], [], [], [], []]);
    expect(pauseEnd('until-tomorrow', intoTuesday, at('23:00'), 'UTC')).toBe(at('0:00', '2026-11-24'));
  });

  it('always ends in the future', () => {
    for (const pause of PAUSES) {
      for (const week of [hours, nights, always, never]) {
        for (let nowMs = at('0:00'); nowMs < at('0:00', '2026-11-25'); nowMs += 37 * MINUTE) {
          const endMs = pauseEnd(pause, week, nowMs, 'America/New_York');
          if (endMs !== null) expect(endMs).toBeGreaterThan(nowMs);
        }
      }
    }
  });
});
