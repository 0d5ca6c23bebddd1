/**
 * What the clock on the wall shows in a zone, read off `Intl.DateTimeFormat`: nothing of Temporal, so that it can tell
 * whether what was computed with Temporal is right. A wall time is what the clock shows read as if it were UTC, in ms.
 */

/** A time in which the clock runs through: what it shows is `offsetMs` ahead of UTC. Epoch ms. */
export interface ClockRun {
  fromMs: number;
  toMs: number;
  offsetMs: number;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Each run of the clock from `fromMs` to `toMs`. Looks every hour, so a change undone within one would be missed. */
export function clockRuns(timeZone: string, fromMs: number, toMs: number): ClockRun[] {
  const offsetAt = offsetReader(timeZone);
  const runs: ClockRun[] = [];
  let run = { fromMs, offsetMs: offsetAt(fromMs) };
  for (let nowMs = fromMs; nowMs < toMs; ) {
    const nextMs = Math.min(nowMs + HOUR, toMs);
    if (offsetAt(nextMs) === run.offsetMs) {
      nowMs = nextMs;
      continue;
    }
    let before = nowMs;
    let after = nextMs;
    while (after - before > SECOND) {
      const middle = before + Math.floor((after - before) / 2 / SECOND) * SECOND;
      if (offsetAt(middle) === run.offsetMs) before = middle;
      else after = middle;
    }
    runs.push({ ...run, toMs: after });
    run = { fromMs: after, offsetMs: offsetAt(after) };
    nowMs = after;
  }
  runs.push({ ...run, toMs });
  return runs;
}

/** The wall time at `nowMs`. */
export function wallAt(runs: readonly ClockRun[], nowMs: number): number {
  const run = runs.find(({ toMs }) => nowMs < toMs);
  if (run === undefined) throw new Error('no run of the clock is known for this time');
  return nowMs + run.offsetMs;
}

/** When the clock first shows `wall` or later, epoch ms; null after the last run. */
export function firstShown(runs: readonly ClockRun[], wall: number): number | null {
  const run = runs.find(({ toMs, offsetMs }) => wall < toMs + offsetMs);
  return run === undefined ? null : Math.max(run.fromMs, wall - run.offsetMs);
}

/** The day that a wall time is of, as `YYYY-MM-DD`. */
export function wallDay(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The wall time of midnight `days` after that of `wall`. */
export function midnight(wall: number, days = 0): number {
  const date = new Date(wall);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days);
}

function offsetReader(timeZone: string): (nowMs: number) => number {
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  return (nowMs) => {
    const [month = 0, day, year = 0, hour, minute, second] = (format.format(nowMs).match(/\d+/g) ?? []).map(
      Number,
    );
    return Date.UTC(year, month - 1, day, hour, minute, second) - nowMs;
  };
}
