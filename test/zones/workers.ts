/** Whose year is simulated. */
import type { HourRange, WorkingHours } from '../../src/core/day-clock.ts';

const range = (from: number, to: number): HourRange => ({ fromMinute: from * 60, toMinute: to * 60 });
const OFFICE = [range(8, 12), range(13, 18)];
const NIGHT = [range(22, 6)];
/** Where zones set their clocks: midnight, between one and three, the end of the day. */
const ODD = [range(0, 0.5), range(1.25, 2.75), range(23.5, 24)];

export const WORKERS: Readonly<Record<'day shift' | 'night shift' | 'odd hours', WorkingHours>> = {
  'day shift': { hours: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], dayChanges: [] },
  'night shift': { hours: [NIGHT, NIGHT, NIGHT, NIGHT, [], [], NIGHT], dayChanges: [] },
  'odd hours': { hours: [ODD, ODD, ODD, ODD, ODD, ODD, ODD], dayChanges: [] },
};
