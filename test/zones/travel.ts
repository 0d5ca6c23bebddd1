/** Somebody who changes zone in the middle of days, as the product meets it: a wake in another zone (faults C05, C10). */
import type { WorkingHours } from '../../src/core/day-clock.ts';
import { dayKey, hoursAt } from '../../src/core/day-clock.ts';
import { expectedDay, type Open, openTimes, rangesShown } from './expected-hours.ts';
import { type ClockRun, clockRuns, wallAt, wallDay } from './wall-clock.ts';

/** A time in one zone; the next stay begins when it is over. */
export interface Stay {
  timeZone: string;
  hours: number;
}

export interface Journey {
  /** Each opening that was met, with the zone it was met in: at most once each. */
  openings: number;
  /** For each decision, the moment and the zone: what is stored is of the day that the clock there shows. */
  decisions: { atMs: number; timeZone: string; day: string }[];
  problems: string[];
}

const HOUR = 3_600_000;
const MARGIN = 20 * 24 * HOUR;

export function travel(working: WorkingHours, stays: readonly Stay[], fromMs: number): Journey {
  const journey: Journey = { openings: 0, decisions: [], problems: [] };
  const met = new Set<string>();
  let beginMs = fromMs;
  for (const { timeZone, hours } of stays) {
    const stay = { fromMs: beginMs, toMs: beginMs + hours * HOUR };
    const runs = clockRuns(timeZone, stay.fromMs - MARGIN, stay.toMs + MARGIN);
    const expected = openTimes(rangesShown(working, runs));
    for (const nowMs of wakes(working, timeZone, stay)) {
      const wanted = JSON.stringify(expectedAt(expected, runs, nowMs));
      const now = hoursAt(working, nowMs, timeZone);
      const got = JSON.stringify(now);
      if (got !== wanted) journey.problems.push(`${timeZone} at ${nowMs}: ${got}, not ${wanted}`);
      const day = dayKey(nowMs, timeZone);
      if (day !== wallDay(wallAt(runs, nowMs))) journey.problems.push(`${timeZone} at ${nowMs}: not ${day}`);
      journey.decisions.push({ atMs: nowMs, timeZone, day });
      if (!now.isOpen || now.openedAtMs !== nowMs) continue;
      const opening = `${timeZone} ${nowMs}`;
      if (met.has(opening)) journey.problems.push(`${opening} opened twice`);
      met.add(opening);
    }
    const within = expected.filter((open) => open.fromMs > stay.fromMs && open.fromMs < stay.toMs);
    const missed = within.filter((open) => !met.has(`${timeZone} ${open.fromMs}`));
    journey.problems.push(...missed.map((open) => `${timeZone} missed the opening at ${open.fromMs}`));
    beginMs = stay.toMs;
  }
  journey.openings = met.size;
  return journey;
}

/** On arrival, and then whenever the alarm is set for. */
function wakes(working: WorkingHours, timeZone: string, { fromMs, toMs }: Open): number[] {
  const found: number[] = [];
  for (let nowMs: number | null = fromMs; nowMs !== null && nowMs < toMs; ) {
    found.push(nowMs);
    const now = hoursAt(working, nowMs, timeZone);
    const nextMs: number | null = now.isOpen ? now.closesAtMs : now.opensAtMs;
    if (nextMs !== null && nextMs <= nowMs) throw new Error(`the alarm set at ${nowMs} is not ahead`);
    nowMs = nextMs;
  }
  return found;
}

function expectedAt(times: readonly Open[], runs: readonly ClockRun[], nowMs: number) {
  const open = times.find(({ toMs }) => toMs > nowMs);
  if (open === undefined) return { isOpen: false, opensAtMs: null };
  if (open.fromMs > nowMs) return { isOpen: false, opensAtMs: open.fromMs };
  const day = expectedDay(runs, nowMs, open);
  return { isOpen: true, openedAtMs: open.fromMs, closesAtMs: open.toMs, day };
}
