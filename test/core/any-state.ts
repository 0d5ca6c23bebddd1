import fc from 'fast-check';
import { ANSWERS } from '../../src/core/answer.ts';
import { AREAS } from '../../src/core/area.ts';
import type { Facts } from '../../src/core/facts.ts';
import { BUILDS, SKIN_TONES } from '../../src/core/figure-look.ts';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import type { Likes } from '../../src/core/liking.ts';
import { LIKINGS } from '../../src/core/liking.ts';
import { SPOTS } from '../../src/core/place.ts';
import { LATER_MINUTES, LIMITS, POPUP_TEXTS } from '../../src/core/settings.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { at, DAY, MINUTE } from './given.ts';

/** Around this moment everything in a generated state happens, if it is not nonsense. */
export const NOW = at('10:00');

const anInstant = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -90, max: 5 }).map((minutes) => NOW + minutes * MINUTE) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, NOW, Date.UTC(2100, 0), NOW - 400 * DAY, NOW + 40 * DAY) },
);
const maybeInstant = fc.option(anInstant);

function within([min, max]: readonly [number, number]): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

const minute = fc.integer({ min: 0, max: 1439 });
const ranges = fc.array(fc.record({ fromMinute: minute, toMinute: minute }), { maxLength: 2 });
const hours = fc.oneof(
  fc.constant(DEFAULT_STATE.settings.hours),
  fc.array(ranges, { minLength: 7, maxLength: 7 }),
);

const aSettings = fc.record({
  intervalMinutes: within(LIMITS.intervalMinutes),
  restMinutes: within(LIMITS.restMinutes),
  awaySeconds: within(LIMITS.awaySeconds),
  capMinutes: within(LIMITS.capMinutes),
  isBadgeOnly: fc.boolean(),
  sessionMinutes: within(LIMITS.sessionMinutes),
  laterMinutes: fc.constantFrom(...LATER_MINUTES),
  breathing: fc.constantFrom('paced' as const, 'natural' as const),
  isDiscreet: fc.boolean(),
  showsLegs: fc.boolean(),
  rounds: fc.constantFrom(2 as const, 3 as const),
  opensLargeWindow: fc.boolean(),
  tones: fc.constantFrom('unasked' as const, 'on' as const, 'off' as const),
  toneVolume: within(LIMITS.toneVolume),
  voice: fc.constantFrom(null, 'a voice'),
  voiceVolume: within(LIMITS.voiceVolume),
  hours,
  dayChanges: fc.array(
    fc.record({ day: fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24'), ranges }),
    {
      maxLength: 2,
    },
  ),
  enoughSessions: fc.option(within(LIMITS.enoughSessions).map(Math.round)),
  isOnPhoneALot: fc.boolean(),
  waitsForSound: fc.boolean(),
  meetingHosts: fc.constant(DEFAULT_STATE.settings.meetingHosts),
  namesMuscles: fc.boolean(),
  showsWindow: fc.boolean(),
  figure: fc.record({ skin: fc.constantFrom(...SKIN_TONES), build: fc.constantFrom(...BUILDS) }),
  popupText: fc.constantFrom(...POPUP_TEXTS),
});

const aDay = fc.constantFrom(
  '2026-10-01',
  '2026-11-18',
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
);
const aSide = fc.constantFrom('left' as const, 'right' as const, 'both' as const);

export const aPerson = fc.record({
  isSetUp: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
  focus: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...AREAS),
      side: aSide,
      kind: fc.constantFrom('tight' as const, 'weak' as const),
    }),
    { maxLength: 4, selector: (muscle) => muscle.area },
  ),
  flags: fc.uniqueArray(fc.constantFrom(...FLAGS), { maxLength: 2 }),
  conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 2 }),
  soreSpots: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...AREAS),
      degree: fc.constantFrom('sometimes-sore' as const, 'painful' as const),
      saidDay: aDay,
    }),
    { maxLength: 2, selector: (spot) => spot.area },
  ),
});

export const aPlace = fc
  .tuple(
    ...SPOTS.map(() => fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'unknown' as const)),
  )
  .map((answers) => Object.fromEntries(SPOTS.map((spot, index) => [spot, answers[index]])) as State['place']);

export const aModes = fc.record({
  warmUntilMs: fc.option(anInstant, { freq: 2 }),
  event: fc.option(fc.record({ day: aDay, needsSpeed: fc.boolean() }), { freq: 2 }),
  hardEffortDay: fc.option(aDay, { freq: 2 }),
  unwellDay: fc.option(aDay, { freq: 2 }),
  sore: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...AREAS),
      degree: fc.constantFrom('mild' as const, 'severe' as const),
      sinceDay: aDay,
      saidDay: aDay,
    }),
    { maxLength: 3, selector: (sore) => sore.area },
  ),
});

const aCycle = fc.record({
  stage: fc.constantFrom('counting' as const, 'due' as const, 'offered' as const),
  stageSinceMs: anInstant,
  workedMs: fc.integer({ min: 0, max: 90 * MINUTE }),
  countedToMs: anInstant,
  idleSinceMs: maybeInstant,
  isLocked: fc.boolean(),
  thresholdSeconds: fc.constantFrom(15, 30, 60, 300),
  backAtMs: anInstant,
  lastRest: fc.option(fc.record({ fromMs: anInstant, toMs: anInstant })),
  laterUntilMs: maybeInstant,
  laterCount: fc.integer({ min: 0, max: 5 }),
  listeningSinceMs: maybeInstant,
  call: fc.option(
    fc.record({
      sign: fc.constantFrom('meeting' as const, 'full-screen' as const, 'any-sound' as const),
      quietSinceMs: maybeInstant,
      isDismissed: fc.boolean(),
    }),
    { freq: 2 },
  ),
  isNotified: fc.boolean(),
  showings: fc.integer({ min: 0, max: 2 }),
  failedShows: fc.integer({ min: 0, max: 2 }),
  lastShownAtMs: maybeInstant,
});

const aPlanItem = fc
  .record({
    stretch: fc.constantFrom(...STRETCHES),
    holdSeconds: fc.integer({ min: 15, max: 20 }),
    repetitions: fc.integer({ min: 2, max: 3 }),
    isGentle: fc.boolean(),
    isFirstLighter: fc.boolean(),
    isNew: fc.boolean(),
    isCutShort: fc.boolean(),
  })
  .map(({ stretch, holdSeconds, repetitions, isGentle, isFirstLighter, isNew, isCutShort }) => ({
    stretchId: stretch.id,
    area: stretch.area,
    holds: Array.from({ length: repetitions }, () =>
      stretch.isSided ? (['right', 'left'] as const) : (['both'] as const),
    ).flat(),
    holdSeconds,
    isGentle,
    isFirstLighter,
    isAwayFromScreen: stretch.position !== 'seated',
    waitsForReady: isNew || stretch.position !== 'seated',
    isCutShort,
    reason: 'focus' as const,
  }));

export const aPlan = fc.record({
  hasWarmUp: fc.boolean(),
  items: fc.array(aPlanItem, { minLength: 1, maxLength: 4 }),
});

const aSession = fc.record({
  id: fc.constant('a'),
  plan: aPlan,
  startedAtMs: anInstant,
  at: fc.integer({ min: 0, max: 40 }),
  sinceMs: maybeInstant,
  waiting: fc.option(fc.constantFrom('view' as const, 'ready' as const, 'resume' as const, 'pain' as const)),
  isAgain: fc.boolean(),
  tips: fc.integer({ min: 0, max: 3 }),
  answer: fc.constantFrom(null, ...ANSWERS),
  drivenAtMs: anInstant,
  credited: fc.uniqueArray(fc.constantFrom('0/0', '0/1', '1/0', '1/3', '9/9'), { maxLength: 3 }),
});

export const someLikes: fc.Arbitrary<Likes> = fc.dictionary(
  fc.constantFrom(...STRETCHES.map(({ id }) => id)),
  fc.constantFrom(...LIKINGS),
  { maxKeys: 4 },
);

/** Any state that the storage would let pass, most of them not too far from life. */
export const aState: fc.Arbitrary<State> = fc.record({
  rev: fc.nat(),
  isWelcomed: fc.boolean(),
  person: aPerson,
  settings: aSettings,
  place: aPlace,
  modes: aModes,
  notNow: fc.constant([]),
  angles: fc.constant({}),
  likes: someLikes,
  thirdRoundDay: fc.constant(''),
  sessionWindow: fc.constant(null),
  cycle: aCycle,
  pausedUntilMs: fc.option(anInstant, { freq: 2 }),
  callUntilMs: fc.option(anInstant, { freq: 2 }),
  missedCount: fc.integer({ min: 0, max: 3 }),
  sessionDay: fc.record({ day: fc.constantFrom('', '2026-11-23'), count: fc.integer({ min: 0, max: 5 }) }),
  session: fc.option(aSession, { freq: 2 }),
  lastBreakMs: fc.option(anInstant, { freq: 2 }),
  lastSession: fc.constant(null),
  sessionCount: fc.nat({ max: 50 }),
  dose: fc.constant([]),
  practice: fc.constant({ stretches: {}, areas: {}, felt: [], removed: [] }),
  outbox: fc.constant([]),
  beforeImport: fc.constant(null),
  isErasing: fc.constant(false),
  setAside: fc.constant([]),
});

/** Any world, at about the same moment. */
export const aWorld: fc.Arbitrary<Facts> = fc.record({
  nowMs: fc.integer({ min: 0, max: 30 * 60 }).map((seconds) => NOW + seconds * 1000),
  timeZone: fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'),
  idle: fc.constantFrom('active' as const, 'active' as const, 'idle' as const, 'locked' as const),
  idleSeconds: fc.constantFrom(0, 0, 60, 300),
  alarmAtMs: maybeInstant,
  sound: fc.option(
    fc.record({
      call: fc.option(fc.constantFrom('meeting' as const, 'full-screen' as const, 'any-sound' as const)),
      isShown: fc.boolean(),
    }),
  ),
  isSessionDriven: fc.boolean(),
});
