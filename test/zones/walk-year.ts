/** A year of a zone, lived by each of the workers. */
import { type ClockChange, clockChanges } from './clock-changes.ts';
import type { Open } from './expected-hours.ts';
import { walk, walkDays } from './walk.ts';
import { type ClockRun, clockRuns } from './wall-clock.ts';
import { WORKERS } from './workers.ts';

export interface Year {
  runs: ClockRun[];
  changes: ClockChange[];
  openings: number;
  problems: string[];
}

const DAY = 24 * 60 * 60_000;
/** Days around a time whose clock is looked at too: openings are looked for some days ahead. */
const MARGIN = 20;

/** `part` of 'changes' leaves out the days that are more than five from a change of the clock. */
export function walkYear(timeZone: string, year: number, part: 'whole' | 'changes'): Year {
  const whole = { fromMs: Date.UTC(year, 0), toMs: Date.UTC(year + 1, 0) };
  const runs = clockRuns(timeZone, whole.fromMs - MARGIN * DAY, whole.toMs + MARGIN * DAY);
  const changes = clockChanges(runs, whole);
  const parts = part === 'whole' ? [whole] : around(changes, whole.fromMs);
  const problems: string[] = [];
  let openings = 0;
  for (const time of parts) {
    problems.push(...walkDays(timeZone, runs, time));
    for (const [name, working] of Object.entries(WORKERS)) {
      const walked = walk(working, timeZone, runs, time);
      openings += walked.openings.length;
      problems.push(...walked.problems.map((problem) => `${name}: ${problem}`));
    }
  }
  return { runs, changes, openings, problems };
}

/** Some days around each change; of a clock that is never set, those around the new year. */
function around(changes: readonly ClockChange[], newYearMs: number): Open[] {
  const middles = changes.length > 0 ? changes.map(({ atMs }) => atMs) : [newYearMs];
  return middles.map((atMs) => ({ fromMs: atMs - 5 * DAY, toMs: atMs + 5 * DAY }));
}
