/** The clock changes that a year meets, and what opens when because of them. */
import type { Open } from './expected-hours.ts';
import { rangesShown } from './expected-hours.ts';
import { type ClockRun, wallAt } from './wall-clock.ts';
import { WORKERS } from './workers.ts';

export interface ClockChange {
  atMs: number;
  /** How far the clock is set, in minutes: forward leaves a gap, back makes an overlap. */
  minutes: number;
}

/** Each change of the clock in a time. */
export function clockChanges(runs: readonly ClockRun[], { fromMs, toMs }: Open): ClockChange[] {
  return runs.slice(1).flatMap((run, index) => {
    const minutes = (run.offsetMs - (runs[index]?.offsetMs ?? 0)) / 60_000;
    return run.fromMs >= fromMs && run.fromMs < toMs ? [{ atMs: run.fromMs, minutes }] : [];
  });
}

/** A change in words, with each range of the workers that begins or ends in its gap or overlap. */
export function changeTold(runs: readonly ClockRun[], { atMs, minutes }: ClockChange): string {
  const after = wallAt(runs, atMs);
  const before = after - minutes * 60_000;
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  const isMet = (wall: number) => wall >= low && wall < high;
  const what = `${clock(before, true)} is ${clock(after, minutes > 600)}: ${minutes > 0 ? 'gap' : 'overlap'} of ${Math.abs(minutes)} min`;
  const met = Object.entries(WORKERS).flatMap(([name, working]) =>
    rangesShown(working, runs)
      .filter(({ fromWall, toWall }) => isMet(fromWall) || isMet(toWall))
      .map(({ fromWall, toWall, fromMs, toMs }) => {
        const length = Math.max(0, toMs - fromMs) / 60_000;
        const opened = `${clock(wallAt(runs, fromMs))} to ${clock(wallAt(runs, toMs))}, ${length} min`;
        return `${name} ${clock(fromWall)} to ${clock(toWall)}: ${length > 0 ? opened : 'not at all'}`;
      }),
  );
  return [what, ...met].join('\n    ');
}

function clock(wall: number, hasDay = false): string {
  const text = new Date(wall).toISOString();
  return hasDay ? `${text.slice(0, 10)} ${text.slice(11, 16)}` : text.slice(11, 16);
}
