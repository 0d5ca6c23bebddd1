/** "Enough for today": after so many sessions nothing more is offered; *Stretch now* always works. */
import { workDay } from './day-clock.ts';
import type { SessionDay, State } from './state.ts';

/** Sessions of the working day of `nowMs` in which something was held. */
function sessionsToday({ sessionDay, settings }: State, nowMs: number, timeZone: string): number {
  return sessionDay.day === workDay(settings, nowMs, timeZone) ? sessionDay.count : 0;
}

export function isEnough(state: State, nowMs: number, timeZone: string): boolean {
  const { enoughSessions } = state.settings;
  return enoughSessions !== null && sessionsToday(state, nowMs, timeZone) >= enoughSessions;
}

/** One session less on the working day of `endedAtMs`: the last of what was held in it is taken back. */
export function uncountSession(state: State, endedAtMs: number, timeZone: string): SessionDay {
  const count = sessionsToday(state, endedAtMs, timeZone);
  return count === 0 ? state.sessionDay : { ...state.sessionDay, count: count - 1 };
}

/** One session more today. */
export function countSession(state: State, nowMs: number, timeZone: string): SessionDay {
  return {
    day: workDay(state.settings, nowMs, timeZone),
    count: sessionsToday(state, nowMs, timeZone) + 1,
  };
}
