/** The shapes of the log's lines: in the outbox, on the way into it and in a file. */
import * as v from 'valibot';
import { BREAK_CARDS } from '../core/break-card.ts';
import type { LogEntry } from '../core/log-entry.ts';
import { between, maybe, object, oneOf } from './shapes.ts';
import { area, count, heldSide, instant, isOn, shortText } from './values.ts';

export const holdEntry = object({
  kind: oneOf(['hold']),
  id: shortText,
  atMs: instant,
  stretchId: shortText,
  area,
  side: heldSide,
  seconds: between(15, 20),
});
const sessionEntry = object({
  kind: oneOf(['session']),
  id: shortText,
  startedAtMs: instant,
  atMs: instant,
  holdCount: count,
  isComplete: isOn,
});
const painEntry = object({
  kind: oneOf(['pain']),
  id: shortText,
  atMs: instant,
  stretchId: shortText,
  area,
  side: heldSide,
  isWarningSign: isOn,
  takesBack: maybe(shortText),
});
const breakEntry = object({
  kind: oneOf(['break']),
  id: shortText,
  atMs: instant,
  card: oneOf(BREAK_CARDS),
});
const LOG_ENTRIES = [holdEntry, sessionEntry, painEntry, breakEntry];
export const logEntry = {
  ...v.custom<LogEntry>((value) => LOG_ENTRIES.some((entry) => v.is(entry, value))),
  options: LOG_ENTRIES,
};
