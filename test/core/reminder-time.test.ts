import { describe, expect, it } from 'vitest';
import { reminderTime } from '../../src/core/reminder-time.ts';
import { at, MINUTE, settings } from './given.ts';

const ZONE = 'UTC';

describe('the time that is told', () => {
  it('is when the reminder is due, within working hours', () => {
    expect(reminderTime(settings(), at('10:00'), { nowMs: at('9:30'), timeZone: ZONE })).toBe(at('10:00'));
  });

  it('is an interval after the next opening when the hours close before', () => {
    const told = reminderTime(settings(), at('18:20'), { nowMs: at('17:40'), timeZone: ZONE });
    expect(told).toBe(at('8:00') + 24 * 60 * MINUTE + 50 * MINUTE);
  });

  it('is after the next opening also when it would be due as the hours close', () => {
    const told = (dueMs: number) => reminderTime(settings(), dueMs, { nowMs: at('17:40'), timeZone: ZONE });
    expect(told(at('18:00') - 1)).toBe(at('18:00') - 1);
    expect(told(at('18:00'))).toBe(at('8:50') + 24 * 60 * MINUTE);
  });

  it('is what was asked when no hours are set at all', () => {
    const never = settings({ hours: [[], [], [], [], [], [], []] });
    expect(reminderTime(never, at('10:00'), { nowMs: at('9:30'), timeZone: ZONE })).toBe(at('10:00'));
  });
});
