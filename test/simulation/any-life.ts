/**
 * Lives of any kind: at most 60 events, faults far denser than in a real day. Pairs that are rare by themselves are drawn
 * together: a crash in a handler, then a restart, then the clock set back.
 */
import fc from 'fast-check';
import { anyCommand, anySettings } from './any-command.ts';
import type { Life, LifeEvent, Machine, Profile } from './life.ts';
import { APIS } from './life.ts';

const MOST_EVENTS = 60;

const minutes = (most: number) => fc.integer({ min: 1, max: most });
const crash = fc.record({
  do: fc.constant('crash-at' as const),
  call: fc.nat(24),
  isAfter: fc.boolean(),
});
const work = fc.record({
  do: fc.constant('work' as const),
  minutes: fc.oneof(minutes(6), fc.integer({ min: 5, max: 40 }), fc.integer({ min: 30, max: 75 })),
});
const pauseTyping = fc.record({ do: fc.constant('pause-typing' as const), seconds: fc.integer({ min: 5, max: 70 }) });
const goAway = fc.record({ do: fc.constant('go-away' as const), minutes: fc.oneof(minutes(8), minutes(90)) });
const sleep = fc.record({
  do: fc.constant('sleep' as const),
  minutes: fc.oneof(minutes(20), minutes(900)),
  isBack: fc.boolean(),
});
const closeBrowser = fc.record({
  do: fc.constant('close-browser' as const),
  minutes: fc.oneof(minutes(10), minutes(1500)),
  keepsAlarms: fc.boolean(),
  isStartupHeard: fc.boolean(),
});
const setClock = fc.record({
  do: fc.constant('set-clock' as const),
  minutes: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -240, max: 240 })),
});
const garbageValue = fc.oneof(
  fc.constantFrom(null, true, 'text', -1, Number.MAX_VALUE, [], {}),
  fc.json().map((text): unknown => JSON.parse(text)),
);
const GARBAGE_KEYS = [
  ...['cycle', 'settings', 'person', 'session', 'pausedUntilMs', 'dose', 'practice', 'outbox', 'rev', 'setAside'],
  ...['version', 'lastSession', 'place', 'sessionCount', 'isWelcomed', 'callUntilMs', 'missedCount', 'sessionDay'],
];

function of<E extends LifeEvent>(weight: number, arbitrary: fc.Arbitrary<E>) {
  return { weight, arbitrary: arbitrary as fc.Arbitrary<LifeEvent> };
}

const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  of(14, work),
  of(8, pauseTyping),
  of(5, goAway),
  of(2, fc.record({ do: fc.constant('lock' as const), minutes: fc.oneof(minutes(4), minutes(60)) })),
  of(1, fc.constant({ do: 'lose-idle-event' as const })),
  of(3, sleep),
  of(2, fc.record({ do: fc.constant('freeze' as const), seconds: fc.integer({ min: 5, max: 900 }), isBack: fc.boolean() })),
  of(2, closeBrowser),
  of(2, fc.constant({ do: 'update' as const })),
  of(2, setClock),
  of(1, fc.record({ do: fc.constant('travel' as const), timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC') })),
  of(3, fc.constant({ do: 'kill' as const })),
  of(5, crash),
  of(4, fc.record({ do: fc.constant('alarm' as const), how: fc.constantFrom('early', 'twice', 'late', 'dropped', 'foreign', 'lost') })),
  of(12, fc.record({ do: fc.constant('command' as const), command: anyCommand, times: fc.constantFrom(1, 1, 2) })),
  of(2, fc.record({ do: fc.constant('commands' as const), commands: fc.tuple(anyCommand, anyCommand) })),
  of(4, fc.record({
    do: fc.constant('click' as const),
    target: fc.constantFrom('body', 'first', 'second'),
    times: fc.constantFrom(1, 1, 2),
    id: fc.constantFrom('offer', 'offer', 'offer', 'some-other'),
  })),
  of(3, fc.record({
    do: fc.constant('stretch' as const),
    kind: fc.constantFrom('plan', 'just-one'),
    minutes: minutes(8),
    closes: fc.boolean(),
  })),
  of(2, fc.record({ do: fc.constant('sound' as const), noise: fc.constantFrom('none', 'none', 'meeting', 'video', 'full-screen-video', 'music-in-background') })),
  of(4, fc.record({ do: fc.constant('break' as const), api: fc.constantFrom(...APIS), how: fc.constantFrom('reject', 'reject', 'hang', 'slow'), isSticky: fc.boolean() })),
  of(3, fc.constant({ do: 'mend' as const })),
  of(2, fc.record({ do: fc.constant('garbage' as const), key: fc.constantFrom(...GARBAGE_KEYS), value: garbageValue })),
  of(1, fc.record({ do: fc.constant('forget' as const), keys: fc.subarray(GARBAGE_KEYS, { minLength: 1 }) })),
);

/** What is rare alone and rarer together. */
const anyCluster: fc.Arbitrary<LifeEvent[]> = fc.oneof(
  fc.tuple(crash, fc.record({ do: fc.constant('work' as const), minutes: minutes(7) }), closeBrowser, setClock),
  fc.tuple(crash, sleep, work),
  fc.tuple(work, pauseTyping, crash, fc.constant({ do: 'kill' as const }), pauseTyping),
  fc.tuple(crash, fc.constant({ do: 'update' as const }), work),
);

const profileOf = (profile: Profile | null) =>
  profile === null ? fc.constantFrom<Profile>('chromium', 'firefox') : fc.constant(profile);

/** Local mornings, some on a day on which the clocks change. */
const MORNINGS = ['2026-11-23', '2026-10-25', '2026-03-29', '2026-09-06', '2026-02-27', '2026-12-31'];
const ZONES = [
  ...['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'America/Santiago', 'Africa/Cairo', 'Australia/Lord_Howe', 'UTC'],
];

const anyMachine = (profile: Profile | null): fc.Arbitrary<Machine> =>
  fc
    .record({
      profile: profileOf(profile),
      timeZone: fc.constantFrom(...ZONES),
      day: fc.constantFrom('2026-11-23', ...MORNINGS),
      startMinute: fc.integer({ min: 7 * 60, max: 16 * 60 }),
      startMs: fc.nat(59_999),
      isMonoStopped: fc.boolean(),
      minDelayMs: fc.constantFrom(30_000, 30_000, 1_000),
      earlyMs: fc.constantFrom(0, 0, 1, 50),
      input: fc.constantFrom('true', 'true', 'true', 'true', 'true', 'true', 'stuck-active', 'stuck-idle'),
    })
    .map(({ day, startMinute, startMs, ...machine }) => ({
      ...machine,
      startMs: startOf(day, startMinute, machine.timeZone) + startMs,
    }));

function startOf(day: string, minute: number, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).add({ minutes: minute }).epochMilliseconds;
}

/** Any life; in one profile when it is given. */
export function anyLife(profile: Profile | null = null): fc.Arbitrary<Life> {
  return fc
    .record({
      machine: anyMachine(profile),
      settings: anySettings,
      parts: fc.array(fc.oneof({ weight: 12, arbitrary: anyEvent.map((event) => [event]) }, { weight: 1, arbitrary: anyCluster }), {
        minLength: 1,
        maxLength: MOST_EVENTS,
        size: 'max',
      }),
    })
    .map(({ parts, ...life }) => ({ ...life, events: parts.flat().slice(0, MOST_EVENTS) }));
}
