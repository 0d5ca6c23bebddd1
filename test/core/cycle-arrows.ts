/** The arrows of the cycle, read from a drawing of it, and when each may be gone. */
import { readFileSync } from 'node:fs';
import type { Cycle } from '../../src/core/cycle.ts';
import { dueAt, isLull, workedAt } from '../../src/core/cycle.ts';
import { hoursAt } from '../../src/core/day-clock.ts';
import { isEnough } from '../../src/core/enough.ts';
import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import { isBadgeOnly } from '../../src/core/offer.ts';
import type { State } from '../../src/core/state.ts';
import { MINUTE } from './given.ts';

export type Stage = Cycle['stage'];

export interface Arrow {
  from: Stage;
  to: Stage;
  /** As it is written on the arrow. */
  cause: string;
}

/** One transition as anybody can see it. */
export interface Seen {
  before: State;
  event: Event;
  world: Facts;
  after: State;
}

const ROOT = new URL('../../', import.meta.url);
const LANES: readonly Stage[] = ['counting', 'due', 'offered'];

/** The lines of the drawing in the comment above the code. */
export function drawnAboveCode(): string[] {
  const text = readFileSync(new URL('src/core/cycle.ts', ROOT), 'utf8');
  return drawing(text.replace(/^ \* ?/gm, ''));
}

/** The lines of the drawing in the architecture's section of that name. */
export function drawnInArchitecture(): string[] {
  const text = readFileSync(new URL('docs/ARCHITECTURE.md', ROOT), 'utf8');
  return drawing(text.slice(text.indexOf('## The cycle')));
}

function drawing(text: string): string[] {
  const lines = text.split('\n');
  const top = lines.findIndex((line) => LANES.every((lane) => line.includes(lane)));
  const rest = lines.slice(top).findIndex((line) => line.trim() === '' || line.startsWith('```'));
  return lines.slice(top, top + rest).map((line) => line.trimEnd());
}

/** The arrows of a drawing. Each row is one; a `┼` on its way is a second beginning. Fails on a row that is neither. */
export function arrowsIn([head = '', ...rows]: readonly string[]): Arrow[] {
  const columns = [...(rows[0] ?? '').matchAll(/│/g)].map(({ index }) => index);
  if (columns.length !== LANES.length) throw new Error(`no three lanes below "${head}"`);
  for (const [lane, column] of columns.entries()) {
    const nameAt = head.indexOf(LANES[lane] ?? '');
    if (column < nameAt || column >= nameAt + (LANES[lane] ?? '').length)
      throw new Error(`no name above ${column}`);
  }
  return rows.flatMap((row) => arrowsOfRow(row, columns));
}

function arrowsOfRow(row: string, columns: readonly number[]): Arrow[] {
  const marks = columns.map((column) => row[column] ?? '');
  const cause = row.match(/[^\s│├┤┼─◄►](.*[^\s│├┤┼─◄►])?/)?.[0] ?? '';
  const begins = LANES.filter((_, lane) => '├┤┼'.includes(marks[lane] || ' '));
  const ends = LANES.filter((_, lane) => {
    const column = columns[lane] ?? 0;
    return row[column - 1] === '►' || row[column + 1] === '◄';
  });
  const to = ends[0];
  if (marks.every((mark) => mark === '│') && ends.length === 0 && cause === '') return [];
  if (to === undefined || ends.length > 1 || begins.length === 0 || cause === '')
    throw new Error(`no arrow: ${row}`);
  return begins.map((from) => ({ from, to, cause }));
}

/** The arrow in words. */
export function nameOf({ from, cause, to }: Arrow): string {
  return `${from} to ${to}: ${cause}`;
}

const minutesPassed = (sinceMs: number, nowMs: number) => (nowMs - sinceMs) / MINUTE;
const worked = ({ cycle, settings }: State, nowMs: number) => workedAt(cycle, settings, nowMs) / MINUTE;
const hasEnded = ({ before, after }: Seen) => before.session !== null && after.session === null;
const wasHeld = ({ after }: Seen) => after.outbox.some(({ kind }) => kind === 'session');

/** Since when the reminder had been due at the latest, epoch ms. */
function dueSince({ before: { cycle, settings }, world: { nowMs } }: Seen): number {
  const sinceMs =
    cycle.stage === 'due' ? cycle.stageSinceMs : Math.max(dueAt(cycle, settings), cycle.countedToMs);
  return Math.min(sinceMs, nowMs);
}

/** Whether a transition may be for a cause. Written from what the cause says, not from the code. */
export const HOLDS: Readonly<Record<string, (seen: Seen) => boolean>> = {
  // Before or after time was given back: what was shown before is owed all the same.
  'the interval is worked': ({ before, after, world }) =>
    worked(after, world.nowMs) >= after.settings.intervalMinutes ||
    (after.cycle.showings > 0 && worked(before, world.nowMs) >= before.settings.intervalMinutes),
  'a lull': ({ after, world }) => isLull(after.cycle, after.settings, world.nowMs),
  'the cap is over': (seen) =>
    minutesPassed(dueSince(seen), seen.world.nowMs) >= seen.after.settings.capMinutes,
  later: ({ event }) => event.type === 'putOff' || event.type === 'putOffAsUsual',
  'a pause': ({ event, after }) =>
    (event.type === 'pause' || event.type === 'togglePause') && after.pausedUntilMs !== null,
  // Outside working hours it has ended as soon as it is said.
  '"I\'m in a call"': ({ event }) => event.type === 'startCall',
  // Where nothing is due any more, nothing is held off either, and the call is forgotten again.
  'a call is heard': ({ before, after, world }) =>
    world.sound?.call != null ||
    [before, after].some(({ cycle: { call } }) => call !== null && !call.isDismissed),
  'unanswered once': ({ before, after, world }) =>
    before.cycle.isNotified &&
    before.cycle.showings < 2 &&
    !isBadgeOnly(after) &&
    minutesPassed(before.cycle.lastShownAtMs ?? before.cycle.stageSinceMs, world.nowMs) >= 10,
  'a session without a hold': (seen) => hasEnded(seen) && !wasHeld(seen),
  // What is left of the work, but for a new cycle: that has none.
  'time away given back': ({ before, after, world }) =>
    worked(after, world.nowMs) < after.settings.intervalMinutes &&
    (after.cycle.workedMs > 0 || worked(before, world.nowMs) < before.settings.intervalMinutes),
  'a longer interval': ({ before, after, event }) =>
    event.type === 'changeSettings' && after.settings.intervalMinutes > before.settings.intervalMinutes,
  'the clock set back': ({ before, world }) => before.cycle.countedToMs > world.nowMs,
  'unanswered twice': ({ before, after, world }) =>
    before.cycle.isNotified &&
    before.cycle.showings >= 2 &&
    after.missedCount > 0 &&
    minutesPassed(before.cycle.lastShownAtMs ?? before.cycle.stageSinceMs, world.nowMs) >= 10,
  'unanswered, and no lull': ({ before, after, world }) =>
    before.cycle.showings === 1 &&
    after.missedCount > 0 &&
    !isLull(after.cycle, after.settings, world.nowMs) &&
    minutesPassed(before.cycle.lastShownAtMs ?? world.nowMs, world.nowMs) >= 20,
  skip: ({ event }) => event.type === 'skip',
  'a break taken': ({ event }) => event.type === 'takeBreak',
  'a whole rest away': ({ before, after, world }) => {
    const rest = after.cycle.lastRest;
    return (
      rest !== null &&
      rest !== before.cycle.lastRest &&
      minutesPassed(rest.fromMs, world.nowMs) >= after.settings.restMinutes
    );
  },
  'a rest nobody saw': ({ before, world }) =>
    world.alarmAtMs === null &&
    minutesPassed(before.cycle.countedToMs, world.nowMs) >= before.settings.restMinutes,
  'a session with a hold': (seen) => hasEnded(seen) && wasHeld(seen),
  'outside working hours': ({ after, world }) => !hoursAt(after.settings, world.nowMs, world.timeZone).isOpen,
  'working hours open': ({ before, after, world }) => {
    const hours = hoursAt(after.settings, world.nowMs, world.timeZone);
    return hours.isOpen && before.cycle.countedToMs < hours.openedAtMs;
  },
  'enough for today': ({ after, world }) => isEnough(after, world.nowMs, world.timeZone),
};
