/**
 * All that we remember: one key of `storage.local` for each member of the state, with its shape and its default.
 *
 * Owner of every key: the background; it is the only writer. Area of every key: `storage.local`; nothing is synced.
 * The log of holds and sessions is in IndexedDB (`history.ts`).
 *
 * A key that cannot be read becomes its default and the unreadable value is kept in `setAside`. Keys that a newer
 * version wrote and this one does not know are left alone.
 */
import * as v from 'valibot';
import { AREAS } from '../core/area.ts';
import { CONDITIONS, FLAGS } from '../core/flags.ts';
import { SPOTS } from '../core/place.ts';
import { LATER_MINUTES, LIMITS } from '../core/settings.ts';
import type { State } from '../core/state.ts';

/** Raised by one with each migration step. */
export const SCHEMA_VERSION = 1;

/** Epoch ms after 2100 are nonsense, and so is anything before 1970. */
const LATEST_MS = Date.UTC(2100, 0);
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LATEST_MS));
const maybeInstant = v.nullable(instant);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const smallCount = v.pipe(count, v.maxValue(1000));
const day = v.pipe(v.string(), v.isoDate());
const shortText = v.pipe(v.string(), v.maxLength(200));
const area = v.picklist(AREAS);
const heldSide = v.picklist(['left', 'right', 'both']);

function between(limits: readonly [number, number]) {
  return v.pipe(v.number(), v.finite(), v.minValue(limits[0]), v.maxValue(limits[1]));
}

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const hourRange = v.object({ fromMinute: v.pipe(minuteOfDay, v.maxValue(1439)), toMinute: minuteOfDay });
const dayHours = v.pipe(v.array(hourRange), v.maxLength(8));

export const settingsSchema = v.object({
  intervalMinutes: between(LIMITS.intervalMinutes),
  restMinutes: between(LIMITS.restMinutes),
  awaySeconds: between(LIMITS.awaySeconds),
  capMinutes: between(LIMITS.capMinutes),
  isBadgeOnly: v.boolean(),
  sessionMinutes: between(LIMITS.sessionMinutes),
  laterMinutes: v.picklist(LATER_MINUTES),
  breathing: v.picklist(['paced', 'natural']),
  hours: v.pipe(v.array(dayHours), v.length(7)),
});

/** Also the shape of `setPerson`. */
export const personAnswersSchema = v.object({
  focus: v.pipe(
    v.array(v.object({ area, side: heldSide, kind: v.picklist(['tight', 'weak']) })),
    v.maxLength(AREAS.length),
  ),
  flags: v.pipe(v.array(v.picklist(FLAGS)), v.maxLength(FLAGS.length)),
  conditions: v.pipe(v.array(v.picklist(CONDITIONS)), v.maxLength(CONDITIONS.length)),
});

const spotAnswer = v.picklist(['yes', 'no', 'unknown']);
export const placeSchema = v.object(
  Object.fromEntries(SPOTS.map((spot) => [spot, spotAnswer])) as Record<
    (typeof SPOTS)[number],
    typeof spotAnswer
  >,
);
const cycle = v.object({
  stage: v.picklist(['counting', 'due', 'offered']),
  stageSinceMs: instant,
  workedMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(24 * 3600_000)),
  countedToMs: instant,
  idleSinceMs: maybeInstant,
  isLocked: v.boolean(),
  thresholdSeconds: between([15, 300]),
  backAtMs: instant,
  lastRest: v.nullable(v.object({ fromMs: instant, toMs: instant })),
  laterUntilMs: maybeInstant,
  laterCount: smallCount,
  isNotified: v.boolean(),
});

const planItem = v.object({
  stretchId: shortText,
  area,
  holds: v.pipe(v.array(heldSide), v.minLength(1), v.maxLength(12)),
  holdSeconds: between([15, 20]),
  isGentle: v.boolean(),
  isAwayFromScreen: v.boolean(),
  waitsForReady: v.boolean(),
  reason: v.picklist(['behind', 'waited', 'focus', 'balance']),
});

const session = v.object({
  id: shortText,
  plan: v.object({
    hasWarmUp: v.boolean(),
    items: v.pipe(v.array(planItem), v.minLength(1), v.maxLength(40)),
  }),
  startedAtMs: instant,
  at: smallCount,
  sinceMs: maybeInstant,
  waiting: v.nullable(v.picklist(['view', 'ready', 'resume', 'pain'])),
  isAgain: v.boolean(),
  tips: smallCount,
  drivenAtMs: instant,
  credited: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{1,3}\/\d{1,3}$/))), v.maxLength(500)),
});

const held = v.object({ area, side: heldSide, seconds: count });
const holdEntry = v.object({
  kind: v.literal('hold'),
  id: shortText,
  atMs: instant,
  stretchId: shortText,
  area,
  side: heldSide,
  seconds: between([15, 20]),
});
const sessionEntry = v.object({
  kind: v.literal('session'),
  id: shortText,
  startedAtMs: instant,
  atMs: instant,
  holdCount: count,
  isComplete: v.boolean(),
});
const logEntrySchema = v.variant('kind', [holdEntry, sessionEntry]);

const stretchPractice = v.object({
  times: count,
  lastAtMs: instant,
  painDays: v.pipe(v.array(day), v.maxLength(2)),
});

/** The shape of each key. Parsed, never trusted. */
export const SCHEMAS = {
  rev: count,
  isWelcomed: v.boolean(),
  person: v.object({ isSetUp: v.boolean(), ...personAnswersSchema.entries }),
  settings: settingsSchema,
  place: placeSchema,
  cycle,
  pausedUntilMs: maybeInstant,
  session: v.nullable(session),
  lastSession: v.nullable(
    v.object({ id: shortText, endedAtMs: instant, held: v.pipe(v.array(held), v.maxLength(100)) }),
  ),
  sessionCount: count,
  dose: v.pipe(v.array(v.object({ day, seconds: v.record(shortText, count) })), v.maxLength(30)),
  practice: v.object({
    stretches: v.record(shortText, stretchPractice),
    areas: v.record(shortText, instant),
  }),
  outbox: v.pipe(v.array(logEntrySchema), v.maxLength(2000)),
  setAside: v.pipe(
    v.array(v.object({ key: shortText, text: v.pipe(v.string(), v.maxLength(4000)), atMs: instant })),
    v.maxLength(20),
  ),
} satisfies { [K in keyof State]: v.GenericSchema<unknown, unknown> };

export type StateKey = keyof State;
export const STATE_KEYS = Object.keys(SCHEMAS) as StateKey[];
