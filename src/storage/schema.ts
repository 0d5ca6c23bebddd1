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
import { BREAK_CARDS } from '../core/break-card.ts';
import { isDay } from '../core/day-clock.ts';
import { BUILDS, SKIN_TONES } from '../core/figure-look.ts';
import { CONDITIONS, FLAGS } from '../core/flags.ts';
import { SPOTS } from '../core/place.ts';
import { PICK_REASONS } from '../core/plan.ts';
import { ANSWERS } from '../core/session.ts';
import { LATER_MINUTES, LIMITS } from '../core/settings.ts';
import type { State } from '../core/state.ts';

/** Raised by one with each migration step. */
export const SCHEMA_VERSION = 4;

/** Epoch ms after 2100 are nonsense, and so is anything before 1970. */
const LATEST_MS = Date.UTC(2100, 0);
const instant = whole(0, LATEST_MS);
const maybeInstant = v.nullable(instant);
const count = whole(0, Number.MAX_SAFE_INTEGER);
const smallCount = whole(0, 1000);
const day = v.custom<string>((value) => typeof value === 'string' && isDay(value));
const DAY_OR_EMPTY = /^(\d{4}-\d\d-\d\d)?$/;
const shortText = text(/^.{0,200}$/);
const area = v.picklist(AREAS);
const heldSide = v.picklist(['left', 'right', 'both']);

// One check each, in place of a chain of them: this file is in the first chunk of every page.
function between(least: number, most: number) {
  return v.custom<number>((value) => typeof value === 'number' && value >= least && value <= most);
}

function whole(least: number, most: number) {
  return v.custom<number>(
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

function text(pattern: RegExp) {
  return v.custom<string>((value) => typeof value === 'string' && pattern.test(value));
}

function list<S extends v.GenericSchema>(each: S, least: number, most: number) {
  return v.pipe(
    v.array(each),
    v.check(({ length }) => length >= least && length <= most),
  );
}

const minuteOfDay = whole(0, 1440);
const hourRange = v.object({ fromMinute: whole(0, 1439), toMinute: minuteOfDay });
const hourRanges = list(hourRange, 0, 8);

export const settingsSchema = v.object({
  intervalMinutes: between(...LIMITS.intervalMinutes),
  restMinutes: between(...LIMITS.restMinutes),
  awaySeconds: between(...LIMITS.awaySeconds),
  capMinutes: between(...LIMITS.capMinutes),
  isBadgeOnly: v.boolean(),
  sessionMinutes: between(...LIMITS.sessionMinutes),
  laterMinutes: v.picklist(LATER_MINUTES),
  breathing: v.picklist(['paced', 'natural']),
  isDiscreet: v.boolean(),
  rounds: v.picklist([2, 3]),
  opensLargeWindow: v.boolean(),
  tones: v.picklist(['unasked', 'on', 'off']),
  toneVolume: between(...LIMITS.toneVolume),
  voice: v.nullable(shortText),
  voiceVolume: between(...LIMITS.voiceVolume),
  hours: list(hourRanges, 7, 7),
  dayChanges: list(v.object({ day, ranges: hourRanges }), 0, 366),
  enoughSessions: v.nullable(whole(...LIMITS.enoughSessions)),
  isOnPhoneALot: v.boolean(),
  waitsForSound: v.boolean(),
  meetingHosts: list(text(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), 0, 50),
  namesMuscles: v.boolean(),
  showsWindow: v.boolean(),
  figure: v.object({ skin: v.picklist(SKIN_TONES), build: v.picklist(BUILDS) }),
});

/** Also the shape of `setPerson`. */
export const personAnswersSchema = v.object({
  focus: list(v.object({ area, side: heldSide, kind: v.picklist(['tight', 'weak']) }), 0, AREAS.length),
  flags: list(v.picklist(FLAGS), 0, FLAGS.length),
  conditions: list(v.picklist(CONDITIONS), 0, CONDITIONS.length),
  soreSpots: list(
    v.object({ area, degree: v.picklist(['sometimes-sore', 'painful']), saidDay: day }),
    0,
    AREAS.length,
  ),
});

const spotAnswer = v.picklist(['yes', 'no', 'unknown']);
export const placeSchema = v.object(
  Object.fromEntries(SPOTS.map((spot) => [spot, spotAnswer])) as Record<
    (typeof SPOTS)[number],
    typeof spotAnswer
  >,
);
const maybeDay = v.nullable(day);
const degree = v.picklist(['mild', 'severe']);
export const eventSchema = v.object({ day, needsSpeed: v.boolean() });
const modes = v.object({
  warmUntilMs: maybeInstant,
  event: v.nullable(eventSchema),
  hardEffortDay: maybeDay,
  unwellDay: maybeDay,
  sore: list(v.object({ area, degree, sinceDay: day, saidDay: day }), 0, AREAS.length),
});
const pixels = whole(-100_000, 100_000);
export const windowBoundsSchema = v.object({ left: pixels, top: pixels, width: pixels, height: pixels });

const cycle = v.object({
  stage: v.picklist(['counting', 'due', 'offered']),
  stageSinceMs: instant,
  workedMs: whole(0, 24 * 3600_000),
  countedToMs: instant,
  idleSinceMs: maybeInstant,
  listeningSinceMs: maybeInstant,
  isLocked: v.boolean(),
  thresholdSeconds: between(15, 300),
  backAtMs: instant,
  lastRest: v.nullable(v.object({ fromMs: instant, toMs: instant })),
  laterUntilMs: maybeInstant,
  laterCount: smallCount,
  call: v.nullable(
    v.object({
      sign: v.picklist(['meeting', 'full-screen', 'any-sound']),
      quietSinceMs: maybeInstant,
      isDismissed: v.boolean(),
    }),
  ),
  isNotified: v.boolean(),
  showings: smallCount,
  failedShows: smallCount,
  lastShownAtMs: maybeInstant,
});

const planItem = v.object({
  stretchId: shortText,
  area,
  holds: list(heldSide, 1, 12),
  holdSeconds: between(15, 20),
  isGentle: v.boolean(),
  isFirstLighter: v.boolean(),
  isAwayFromScreen: v.boolean(),
  waitsForReady: v.boolean(),
  reason: v.picklist(PICK_REASONS),
});

const session = v.object({
  id: shortText,
  plan: v.object({
    hasWarmUp: v.boolean(),
    items: list(planItem, 1, 40),
  }),
  startedAtMs: instant,
  at: smallCount,
  sinceMs: maybeInstant,
  waiting: v.nullable(v.picklist(['view', 'ready', 'resume', 'pain'])),
  isAgain: v.boolean(),
  tips: smallCount,
  answer: v.nullable(v.picklist(ANSWERS)),
  drivenAtMs: instant,
  credited: list(text(/^\d{1,3}\/\d{1,3}$/), 0, 500),
});

const held = v.object({ area, side: heldSide, seconds: count });
const holdEntry = v.object({
  kind: v.literal('hold'),
  id: shortText,
  atMs: instant,
  stretchId: shortText,
  area,
  side: heldSide,
  seconds: between(15, 20),
});
const sessionEntry = v.object({
  kind: v.literal('session'),
  id: shortText,
  startedAtMs: instant,
  atMs: instant,
  holdCount: count,
  isComplete: v.boolean(),
});
const painEntry = v.object({
  kind: v.literal('pain'),
  id: shortText,
  atMs: instant,
  stretchId: shortText,
  area,
  side: heldSide,
  isWarningSign: v.boolean(),
  takesBack: v.nullable(shortText),
});
const breakEntry = v.object({
  kind: v.literal('break'),
  id: shortText,
  atMs: instant,
  card: v.picklist(BREAK_CARDS),
});
const logEntry = v.union([holdEntry, sessionEntry, painEntry, breakEntry]);

const stretchPractice = v.object({
  times: count,
  lastAtMs: instant,
  painDays: list(day, 0, 2),
});

/** The shape of each key. Parsed, never trusted. */
export const SCHEMAS = {
  rev: count,
  isWelcomed: v.boolean(),
  person: v.object({ isSetUp: v.boolean(), ...personAnswersSchema.entries }),
  settings: settingsSchema,
  place: placeSchema,
  modes,
  cycle,
  pausedUntilMs: maybeInstant,
  callUntilMs: maybeInstant,
  missedCount: smallCount,
  sessionDay: v.object({ day: text(DAY_OR_EMPTY), count: smallCount }),
  session: v.nullable(session),
  lastSession: v.nullable(
    v.object({
      id: shortText,
      endedAtMs: instant,
      held: list(held, 0, 100),
      last: v.nullable(holdEntry),
      stretchIds: list(shortText, 0, 40),
    }),
  ),
  sessionCount: count,
  notNow: list(shortText, 0, 100),
  angles: v.record(v.string(), shortText),
  thirdRoundDay: text(DAY_OR_EMPTY),
  sessionWindow: v.nullable(windowBoundsSchema),
  dose: list(v.object({ day, seconds: v.record(v.string(), count) }), 0, 30),
  practice: v.object({
    stretches: v.record(v.string(), stretchPractice),
    areas: v.record(v.string(), instant),
    felt: list(v.picklist(ANSWERS), 0, 6),
    removed: list(shortText, 0, 100),
  }),
  outbox: list(logEntry, 0, 2000),
  setAside: list(v.object({ key: shortText, text: v.string(), atMs: instant }), 0, 20),
} satisfies { [K in keyof State]: v.GenericSchema<unknown, unknown> };

export type StateKey = keyof State;
export const STATE_KEYS = Object.keys(SCHEMAS) as StateKey[];
