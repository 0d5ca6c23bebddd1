/**
 * All that we remember: one key of `storage.local` for each member of the state, with its shape and its default.
 *
 * Owner of every key: the background; it is the only writer. Area of every key: `storage.local`; nothing is synced.
 * The log of holds and sessions is in IndexedDB (`history.ts`).
 *
 * A key that cannot be read becomes its default and the unreadable value is kept in `setAside`. Keys that a newer
 * version wrote and this one does not know are left alone.
 */
import type * as v from 'valibot';
import { ANSWERS } from '../core/answer.ts';
import { AREAS } from '../core/area.ts';
import { BUILDS, SKIN_TONES } from '../core/figure-look.ts';
import { CONDITIONS, FLAGS } from '../core/flags.ts';
import { LIKINGS } from '../core/liking.ts';
import { SPOTS } from '../core/place.ts';
import { PICK_REASONS } from '../core/plan.ts';
import { LATER_MINUTES, LIMITS, POPUP_TEXTS } from '../core/settings.ts';
import type { State } from '../core/state.ts';
import { MOST_OUTBOX } from '../core/state.ts';
import { holdEntry, logEntry } from './log-schema.ts';
import { between, byName, list, maybe, object, oneOf, text, whole } from './shapes.ts';
import {
  anyText,
  area,
  count,
  DAY_OR_EMPTY,
  day,
  heldSide,
  instant,
  isOn,
  maybeInstant,
  shortText,
  smallCount,
} from './values.ts';

/** Raised by one with each migration step. */
export const SCHEMA_VERSION = 7;

const minuteOfDay = whole(0, 1440);
const hourRange = object({ fromMinute: whole(0, 1439), toMinute: minuteOfDay });
const hourRanges = list(hourRange, 0, 8);

export const settingsSchema = object({
  intervalMinutes: between(...LIMITS.intervalMinutes),
  restMinutes: between(...LIMITS.restMinutes),
  awaySeconds: between(...LIMITS.awaySeconds),
  capMinutes: between(...LIMITS.capMinutes),
  isBadgeOnly: isOn,
  sessionMinutes: between(...LIMITS.sessionMinutes),
  laterMinutes: oneOf(LATER_MINUTES),
  breathing: oneOf(['paced', 'natural']),
  isDiscreet: isOn,
  showsLegs: isOn,
  rounds: oneOf([2, 3]),
  opensLargeWindow: isOn,
  tones: oneOf(['unasked', 'on', 'off']),
  toneVolume: between(...LIMITS.toneVolume),
  voice: maybe(shortText),
  voiceVolume: between(...LIMITS.voiceVolume),
  hours: list(hourRanges, 7, 7),
  dayChanges: list(object({ day, ranges: hourRanges }), 0, 366),
  enoughSessions: maybe(whole(...LIMITS.enoughSessions)),
  isOnPhoneALot: isOn,
  waitsForSound: isOn,
  meetingHosts: list(text(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), 0, 50),
  namesMuscles: isOn,
  showsWindow: isOn,
  figure: object({ skin: oneOf(SKIN_TONES), build: oneOf(BUILDS) }),
  popupText: oneOf(POPUP_TEXTS),
});

/** Also the shape of `setPerson`. */
export const personAnswersSchema = object({
  focus: list(object({ area, side: heldSide, kind: oneOf(['tight', 'weak']) }), 0, AREAS.length),
  flags: list(oneOf(FLAGS), 0, FLAGS.length),
  conditions: list(oneOf(CONDITIONS), 0, CONDITIONS.length),
  soreSpots: list(
    object({ area, degree: oneOf(['sometimes-sore', 'painful']), saidDay: day }),
    0,
    AREAS.length,
  ),
});

const spotAnswer = oneOf(['yes', 'no', 'unknown']);
export const placeSchema = object(
  Object.fromEntries(SPOTS.map((spot) => [spot, spotAnswer])) as Record<
    (typeof SPOTS)[number],
    typeof spotAnswer
  >,
);
const maybeDay = maybe(day);
const degree = oneOf(['mild', 'severe']);
export const eventSchema = object({ day, needsSpeed: isOn });
const modes = object({
  warmUntilMs: maybeInstant,
  event: maybe(eventSchema),
  hardEffortDay: maybeDay,
  unwellDay: maybeDay,
  sore: list(object({ area, degree, sinceDay: day, saidDay: day }), 0, AREAS.length),
});
const pixels = whole(-100_000, 100_000);
export const windowBoundsSchema = object({ left: pixels, top: pixels, width: pixels, height: pixels });

const cycle = object({
  stage: oneOf(['counting', 'due', 'offered']),
  stageSinceMs: instant,
  workedMs: whole(0, 24 * 3600_000),
  countedToMs: instant,
  idleSinceMs: maybeInstant,
  listeningSinceMs: maybeInstant,
  isLocked: isOn,
  thresholdSeconds: between(15, 300),
  backAtMs: instant,
  lastRest: maybe(object({ fromMs: instant, toMs: instant })),
  laterUntilMs: maybeInstant,
  laterCount: smallCount,
  call: maybe(
    object({
      sign: oneOf(['meeting', 'full-screen', 'any-sound']),
      quietSinceMs: maybeInstant,
      isDismissed: isOn,
    }),
  ),
  isNotified: isOn,
  showings: smallCount,
  failedShows: smallCount,
  lastShownAtMs: maybeInstant,
});

const planItem = object({
  stretchId: shortText,
  area,
  holds: list(heldSide, 1, 12),
  holdSeconds: between(15, 20),
  isGentle: isOn,
  isFirstLighter: isOn,
  isAwayFromScreen: isOn,
  waitsForReady: isOn,
  isCutShort: isOn,
  reason: oneOf(PICK_REASONS),
});

const session = object({
  id: shortText,
  plan: object({
    hasWarmUp: isOn,
    items: list(planItem, 1, 40),
  }),
  startedAtMs: instant,
  at: smallCount,
  sinceMs: maybeInstant,
  waiting: maybe(oneOf(['view', 'ready', 'resume', 'pain'])),
  isAgain: isOn,
  tips: smallCount,
  answer: maybe(oneOf(ANSWERS)),
  drivenAtMs: instant,
  credited: list(text(/^\d{1,3}\/\d{1,3}$/), 0, 500),
});

const held = object({ area, side: heldSide, seconds: count });
const stretchPractice = object({
  times: count,
  lastAtMs: instant,
  painDays: list(day, 0, 2),
});

/** What moves to another computer: the shape of a file's `state`, of which each key may be missing. */
export const exportedSchema = object({
  person: object({ isSetUp: isOn, ...personAnswersSchema.entries }),
  settings: settingsSchema,
  place: placeSchema,
  modes,
  sessionCount: count,
  angles: byName(shortText),
  likes: byName(oneOf(LIKINGS)),
  thirdRoundDay: text(DAY_OR_EMPTY),
  dose: list(object({ day, seconds: byName(count) }), 0, 30),
  practice: object({
    stretches: byName(stretchPractice),
    areas: byName(instant),
    felt: list(oneOf(ANSWERS), 0, 6),
    removed: list(shortText, 0, 100),
  }),
});

/** The shape of each key. Parsed, never trusted. */
export const SCHEMAS = {
  ...exportedSchema.entries,
  rev: count,
  isWelcomed: isOn,
  cycle,
  pausedUntilMs: maybeInstant,
  callUntilMs: maybeInstant,
  lastBreakMs: maybeInstant,
  missedCount: smallCount,
  sessionDay: object({ day: text(DAY_OR_EMPTY), count: smallCount }),
  session: maybe(session),
  lastSession: maybe(
    object({
      id: shortText,
      endedAtMs: instant,
      held: list(held, 0, 100),
      last: maybe(holdEntry),
      stretchIds: list(shortText, 0, 40),
    }),
  ),
  notNow: list(shortText, 0, 100),
  sessionWindow: maybe(windowBoundsSchema),
  outbox: list(logEntry, 0, MOST_OUTBOX),
  beforeImport: maybe(exportedSchema),
  isErasing: isOn,
  setAside: list(object({ key: shortText, text: anyText, atMs: instant }), 0, 20),
} satisfies { [K in keyof State]: v.GenericSchema<unknown, unknown> };

export type StateKey = keyof State;
export const STATE_KEYS = Object.keys(SCHEMAS) as StateKey[];
