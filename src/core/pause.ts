import type { WorkingHours } from './day-clock.ts';
import { hoursAt, laterToday, startOfTomorrow } from './day-clock.ts';
import type { State } from './state.ts';

/** A pause always has an end. */
export const PAUSES = ['30-min', '1-hour', 'until-13', 'until-tomorrow'] as const;
export type Pause = (typeof PAUSES)[number];

const MINUTE_MS = 60_000;

/**
 * When a pause chosen now ends, epoch ms. "Until tomorrow" ends at the first opening of another day.
 * Null when it makes no sense now: after 13:00 there is no "until 13:00".
 */
export function pauseEnd(pause: Pause, hours: WorkingHours, nowMs: number, timeZone: string): number | null {
  switch (pause) {
    case '30-min':
      return nowMs + 30 * MINUTE_MS;
    case '1-hour':
      return nowMs + 60 * MINUTE_MS;
    case 'until-13':
      return laterToday(nowMs, timeZone, 13 * 60);
    case 'until-tomorrow': {
      const tomorrowMs = startOfTomorrow(nowMs, timeZone);
      const next = hoursAt(hours, tomorrowMs, timeZone);
      // A night shift that runs on past midnight is still today's; round the clock, tomorrow begins at its first instant.
      const isNightShift =
        next.isOpen &&
        next.openedAtMs < tomorrowMs &&
        next.closesAtMs < startOfTomorrow(tomorrowMs, timeZone);
      const later = isNightShift ? hoursAt(hours, next.closesAtMs, timeZone) : next;
      return later.isOpen ? tomorrowMs : (later.opensAtMs ?? tomorrowMs);
    }
  }
}

/** The pause is over since `atMs`, epoch ms. */
export function endPause(state: State, atMs: number): State {
  const backAtMs = Math.max(state.cycle.backAtMs, atMs);
  return { ...state, pausedUntilMs: null, cycle: { ...state.cycle, backAtMs } };
}
