/** Between the ranges of the working hours and what stands in the two time fields of one. */
import type { HourRange } from '../../core/day-clock.ts';

/** As in `<input type="time">`: "08:00", or empty. */
export interface HourFields {
  from: string;
  to: string;
}

export type HourProblem = 'no-time' | 'same';

const DAY_MINUTES = 1440;

export function fieldsOf({ fromMinute, toMinute }: HourRange): HourFields {
  return { from: fieldText(fromMinute), to: fieldText(toMinute % DAY_MINUTES) };
}

function fieldText(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * The range, or why there is none. An end at 0:00 is the end of that day, and from 0:00 to 0:00 is all of it; any other two
 * times that are the same could mean a whole day or nothing, so they are not guessed at.
 */
export function rangeOf({ from, to }: HourFields): HourRange | HourProblem {
  const fromMinute = minuteOf(from);
  const toMinute = minuteOf(to);
  if (fromMinute === null || toMinute === null) return 'no-time';
  if (toMinute === 0) return { fromMinute, toMinute: DAY_MINUTES };
  return fromMinute === toMinute ? 'same' : { fromMinute, toMinute };
}

export function isWholeDay({ fromMinute, toMinute }: HourRange): boolean {
  return fromMinute === 0 && toMinute === DAY_MINUTES;
}

function minuteOf(field: string): number | null {
  const [, hours, minutes] = field.match(/^(\d\d):(\d\d)/) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Where ranges of one day overlap or touch, what they come to together. */
export function mergedRanges(ranges: readonly HourRange[]): HourRange[] {
  const spans = ranges
    .map(({ fromMinute, toMinute }) => ({
      fromMinute,
      toMinute: toMinute <= fromMinute ? toMinute + DAY_MINUTES : toMinute,
      count: 1,
    }))
    .sort((a, b) => a.fromMinute - b.fromMinute);
  const merged: typeof spans = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.fromMinute <= last.toMinute) {
      last.toMinute = Math.max(last.toMinute, span.toMinute);
      last.count += 1;
    } else merged.push(span);
  }
  return merged
    .filter(({ count }) => count > 1)
    .map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute: toMinute % DAY_MINUTES }));
}

/** A range worth suggesting: after the last one, for an afternoon or an evening; else an office day. */
export function nextRange(ranges: readonly HourRange[]): HourRange {
  const last = ranges.at(-1);
  if (last === undefined) return { fromMinute: 8 * 60, toMinute: 18 * 60 };
  const fromMinute = (last.toMinute + 60) % DAY_MINUTES;
  return { fromMinute, toMinute: Math.min(fromMinute + 4 * 60, DAY_MINUTES) };
}
