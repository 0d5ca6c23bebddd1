/** When working hours are open, told from the clock on the wall alone. */
import type { HourRange, WorkingHours } from '../../src/core/day-clock.ts';
import { type ClockRun, firstShown, midnight, wallAt, wallDay } from './wall-clock.ts';

/** Epoch ms. */
export interface Open {
  fromMs: number;
  toMs: number;
}

/** A range of one day. `midnight` is the wall time at which its day begins, `fromWall` and `toWall` where it begins and ends. */
export interface DayRange extends Open {
  day: string;
  range: HourRange;
  fromWall: number;
  toWall: number;
}

const MINUTE = 60_000;

/** Each range of each day that the runs show, in the order of the calendar; those wholly inside a gap too. */
export function rangesShown(working: WorkingHours, runs: readonly ClockRun[]): DayRange[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  const found: DayRange[] = [];
  const endWall = last.toMs + last.offsetMs;
  for (let wall = midnight(first.fromMs + first.offsetMs, 1); wall < endWall; wall = midnight(wall, 1)) {
    for (const range of rangesOf(working, wall)) {
      const endsNextDay = range.toMinute <= range.fromMinute;
      const fromWall = wall + range.fromMinute * MINUTE;
      const toWall = midnight(wall, endsNextDay ? 1 : 0) + range.toMinute * MINUTE;
      const fromMs = firstShown(runs, fromWall);
      const toMs = firstShown(runs, toWall);
      if (fromMs === null || toMs === null) continue;
      found.push({ day: wallDay(wall), range, fromWall, toWall, fromMs, toMs });
    }
  }
  return found;
}

/** When it is open: ranges that touch or overlap are one. */
export function openTimes(ranges: readonly Open[]): Open[] {
  const times: Open[] = [];
  for (const { fromMs, toMs } of [...ranges].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = times.at(-1);
    if (fromMs >= toMs) continue;
    if (last === undefined || fromMs > last.toMs) times.push({ fromMs, toMs });
    else last.toMs = Math.max(last.toMs, toMs);
  }
  return times;
}

/** The working day of `nowMs`, of which `open` is the open time if it is one. */
export function expectedDay(runs: readonly ClockRun[], nowMs: number, open?: Open): string {
  if (open === undefined) return wallDay(wallAt(runs, nowMs));
  const began = wallAt(runs, open.fromMs);
  const overnext = firstShown(runs, midnight(began, 2));
  return wallDay(overnext !== null && open.toMs < overnext ? began : wallAt(runs, nowMs));
}

function rangesOf({ hours, dayChanges }: WorkingHours, wall: number): readonly HourRange[] {
  const changed = dayChanges.filter(({ day }) => day === wallDay(wall)).at(-1);
  return changed?.ranges ?? hours[(new Date(wall).getUTCDay() + 6) % 7] ?? [];
}
