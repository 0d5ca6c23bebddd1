/** What the day clock asks of the calendar: the worker asks it at each wake, and a cold start has no time to lose. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daily, NEW_YORK, range } from './day-clock-given.ts';
import { DAY, HOUR, local, MINUTE } from './given.ts';

const OFFICE = daily(range('8:00', '18:00'));
/** A Saturday in summer, of 24 hours. */
const MIDNIGHT = local('2026-06-20T00:00', NEW_YORK);

/** A worker that has just started: nothing is remembered. */
async function freshClock() {
  vi.resetModules();
  const { dayKey, hoursAt } = await import('../../src/core/day-clock.ts');
  const { instantOf } = await import('../../src/core/local-instant.ts');
  return { dayKey, hoursAt, instantOf };
}

/** The questions asked of Temporal about a zone, which take longest. */
const spies = () => ({
  dayOfInstant: vi.spyOn(Temporal.Instant.prototype, 'toZonedDateTimeISO'),
  startOfDay: vi.spyOn(Temporal.PlainDate.prototype, 'toZonedDateTime'),
  clockTime: vi.spyOn(Temporal.PlainDateTime.prototype, 'toZonedDateTime'),
});

describe('the day clock', () => {
  let asked: ReturnType<typeof spies>;
  beforeEach(() => {
    asked = spies();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('asks for the day of a zone once, from its first instant to its last', async () => {
    const { dayKey } = await freshClock();
    for (const ms of [12 * HOUR, 0, 1, 9 * HOUR, DAY - 1]) {
      expect(dayKey(MIDNIGHT + ms, NEW_YORK)).toBe('2026-06-20');
    }
    expect(asked.dayOfInstant).toHaveBeenCalledTimes(1);
  });

  it('keeps the days of several zones, for whoever travels to and fro', async () => {
    const { dayKey } = await freshClock();
    const zones = [NEW_YORK, 'Europe/Berlin', 'Asia/Tokyo'];
    for (const zone of [...zones, ...zones]) dayKey(MIDNIGHT, zone);
    expect(asked.dayOfInstant).toHaveBeenCalledTimes(zones.length);
  });

  it('asks nothing about the clock times of a day that has 24 hours', async () => {
    const { instantOf } = await freshClock();
    for (const hour of [0, 8, 18, 24]) {
      expect(instantOf('2026-06-20', hour * 60, NEW_YORK)).toBe(MIDNIGHT + hour * HOUR);
    }
    expect(asked.clockTime).not.toHaveBeenCalled();
  });

  it('looks no further than the next opening', async () => {
    const { hoursAt } = await freshClock();
    expect(hoursAt(OFFICE, MIDNIGHT, NEW_YORK)).toMatchObject({ opensAtMs: MIDNIGHT + 8 * HOUR });
    // Eight days back, today, the two next, and where the last of them ends.
    expect(asked.startOfDay).toHaveBeenCalledTimes(12);
  });

  it('finds a day years ahead without the days between', async () => {
    const { hoursAt } = await freshClock();
    const day = '2036-06-02';
    const days = vi.spyOn(Temporal.PlainDate.prototype, 'add');
    const far = { ...daily(), dayChanges: [{ day, ranges: OFFICE.hours[0] ?? [] }] };
    const now = hoursAt(far, MIDNIGHT, NEW_YORK);
    expect(now).toEqual({ isOpen: false, opensAtMs: local(`${day}T08:00`, NEW_YORK) });
    expect(days.mock.calls.length).toBeLessThan(60);
  });

  it('compares nothing while it is asked about the same hours of the same day', async () => {
    const { hoursAt } = await freshClock();
    const written = vi.spyOn(JSON, 'stringify');
    const comparisons = (...given: readonly [typeof OFFICE, string][]) => {
      written.mockClear();
      for (const [hours, zone] of given) hoursAt(hours, MIDNIGHT, zone);
      return written.mock.calls.length;
    };
    expect(comparisons([OFFICE, NEW_YORK])).toBe(1);
    expect(comparisons([OFFICE, NEW_YORK], [OFFICE, NEW_YORK])).toBe(0);
    expect(comparisons([OFFICE, 'Europe/Berlin'], [OFFICE, 'Europe/Berlin'])).toBe(1);
    expect(comparisons([{ ...OFFICE, dayChanges: [] }, 'Europe/Berlin'])).toBe(1);
  });

  it('asks nothing more for the rest of the day', async () => {
    const { hoursAt } = await freshClock();
    hoursAt(OFFICE, MIDNIGHT, NEW_YORK);
    asked.startOfDay.mockClear();
    for (let ms = 0; ms < DAY; ms += 30 * MINUTE) hoursAt(OFFICE, MIDNIGHT + ms, NEW_YORK);
    expect(asked.startOfDay).not.toHaveBeenCalled();
  });
});
