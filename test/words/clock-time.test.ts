import { describe, expect, it } from 'vitest';
import { clockTime, endTime } from '../../src/words/clock-time.ts';
import { contextAt, THURSDAY_10 } from './english.ts';

const HOUR_MS = 3600_000;

describe('a time of day', () => {
  it('is bare on the present day', () => {
    expect(clockTime(THURSDAY_10 + 42 * 60_000, contextAt())).toBe('10:42');
  });

  it('says tomorrow on the next day, however near', () => {
    const lateMs = THURSDAY_10 + 13.9 * HOUR_MS;
    expect(clockTime(lateMs + 0.5 * HOUR_MS, contextAt(lateMs))).toBe('tomorrow 0:24');
    expect(clockTime(THURSDAY_10 + 23 * HOUR_MS, contextAt())).toBe('tomorrow 9:00');
  });

  it('names the weekday within a week, then the date', () => {
    expect(clockTime(THURSDAY_10 + 4 * 24 * HOUR_MS, contextAt())).toBe('Monday 10:00');
    expect(clockTime(THURSDAY_10 + 7 * 24 * HOUR_MS, contextAt())).toBe('12 March 10:00');
    expect(clockTime(THURSDAY_10 - 24 * HOUR_MS, contextAt())).toBe('4 March 10:00');
  });

  it('of an end at midnight is of the day that ends', () => {
    const midnightMs = Date.UTC(2026, 2, 6);
    expect(endTime(midnightMs, contextAt())).toBe('0:00');
    expect(endTime(midnightMs + 24 * HOUR_MS, contextAt())).toBe('tomorrow 0:00');
    expect(endTime(midnightMs + 60_000, contextAt())).toBe('tomorrow 0:01');
  });

  it('is of the zone and the language of the reader', () => {
    const inTokyo = contextAt(THURSDAY_10, { timeZone: 'Asia/Tokyo' });
    expect(clockTime(THURSDAY_10 + 6 * HOUR_MS, inTokyo)).toBe('tomorrow 1:00');
    const american = contextAt(THURSDAY_10, { locale: 'en-US' });
    expect(clockTime(THURSDAY_10 + 4 * HOUR_MS, american)).toMatch(/^2:00\sPM$/);
  });
});
