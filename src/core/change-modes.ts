/** What a person says of the day, and what becomes of it. */
import type { Area } from './area.ts';
import { AREAS } from './area.ts';
import { daysBetween } from './day-clock.ts';
import type { Modes, SoreArea, Soreness, SportEvent } from './modes.ts';
import { sorenessOf, WARM_MS } from './modes.ts';

/** `isOn: false` takes it back. */
export type ModeChange =
  | { mode: 'warm'; isOn: boolean }
  | { mode: 'sore'; areas: readonly Area[]; degree: Soreness }
  | { mode: 'event'; event: SportEvent | null }
  | { mode: 'hard-effort'; isOn: boolean }
  | { mode: 'unwell'; isOn: boolean };

/** Muscles that are very sore rest for two whole days at least, whatever is said (R26). */
const LEAST_SEVERE_DAYS = 2;

/** `modes` after `change` was said at `nowMs`, on `today`. */
export function changeModes(modes: Modes, change: ModeChange, nowMs: number, today: string): Modes {
  switch (change.mode) {
    case 'warm':
      return { ...modes, warmUntilMs: change.isOn ? nowMs + WARM_MS : null };
    case 'event':
      return { ...modes, event: change.event };
    case 'hard-effort':
      // The event is what the effort was.
      return change.isOn
        ? { ...modes, hardEffortDay: today, event: null }
        : { ...modes, hardEffortDay: null };
    case 'unwell':
      return { ...modes, unwellDay: change.isOn ? today : null };
    case 'sore': {
      const others = modes.sore.filter(({ area }) => !change.areas.includes(area));
      const said = AREAS.filter((area) => change.areas.includes(area)).flatMap((area) =>
        saySore(modes, area, change.degree, today),
      );
      return { ...modes, sore: [...others, ...said] };
    }
  }
}

function saySore(modes: Modes, area: Area, degree: Soreness, today: string): SoreArea[] {
  const isSevere = sorenessOf(modes, area, today) === 'severe';
  const severe = modes.sore.find((other) => isSevere && other.area === area);
  const sinceDay = severe?.sinceDay ?? today;
  const isTooSoon = sinceDay !== today && daysBetween(sinceDay, today) < LEAST_SEVERE_DAYS;
  // Said and taken back on one day was a slip; a day later fibres still need their rest, whatever is said.
  const kept = isTooSoon ? 'severe' : degree;
  if (kept === 'none') return [];
  return [{ area, degree: kept, sinceDay: kept === 'severe' ? sinceDay : today, saidDay: today }];
}
