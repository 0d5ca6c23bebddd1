/** Any event of a life, and clusters of events that are rare alone and rarer together. */
import fc from 'fast-check';
import { anyCommand } from './any-command.ts';
import type { LifeEvent } from './life.ts';
import { APIS } from './life.ts';

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
const pauseTyping = fc.record({
  do: fc.constant('pause-typing' as const),
  seconds: fc.integer({ min: 5, max: 70 }),
});
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
  ...[
    'cycle',
    'settings',
    'person',
    'session',
    'pausedUntilMs',
    'dose',
    'practice',
    'outbox',
    'rev',
    'setAside',
  ],
  ...[
    'version',
    'lastSession',
    'place',
    'sessionCount',
    'isWelcomed',
    'callUntilMs',
    'missedCount',
    'sessionDay',
  ],
];

function of<E extends LifeEvent>(weight: number, arbitrary: fc.Arbitrary<E>) {
  return { weight, arbitrary: arbitrary as fc.Arbitrary<LifeEvent> };
}

export const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  of(14, work),
  of(8, pauseTyping),
  of(5, goAway),
  of(2, fc.record({ do: fc.constant('lock' as const), minutes: fc.oneof(minutes(4), minutes(60)) })),
  of(1, fc.constant({ do: 'lose-idle-event' as const })),
  of(3, sleep),
  of(
    2,
    fc.record({
      do: fc.constant('freeze' as const),
      seconds: fc.integer({ min: 5, max: 900 }),
      isBack: fc.boolean(),
    }),
  ),
  of(2, closeBrowser),
  of(2, fc.constant({ do: 'update' as const })),
  of(2, setClock),
  of(
    1,
    fc.record({
      do: fc.constant('travel' as const),
      timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'),
    }),
  ),
  of(3, fc.constant({ do: 'kill' as const })),
  of(5, crash),
  of(
    4,
    fc.record({
      do: fc.constant('alarm' as const),
      how: fc.constantFrom('early', 'twice', 'late', 'dropped', 'foreign', 'lost'),
    }),
  ),
  of(
    12,
    fc.record({ do: fc.constant('command' as const), command: anyCommand, times: fc.constantFrom(1, 1, 2) }),
  ),
  of(2, fc.record({ do: fc.constant('commands' as const), commands: fc.tuple(anyCommand, anyCommand) })),
  of(
    4,
    fc.record({
      do: fc.constant('click' as const),
      target: fc.constantFrom('body', 'first', 'second'),
      times: fc.constantFrom(1, 1, 2),
      id: fc.constantFrom('offer', 'offer', 'offer', 'some-other'),
    }),
  ),
  of(
    2,
    fc.record({
      do: fc.constant('shortcut' as const),
      name: fc.constantFrom('start', 'later', 'pause'),
    }),
  ),
  of(
    3,
    fc.record({
      do: fc.constant('stretch' as const),
      kind: fc.constantFrom('plan', 'just-one'),
      minutes: minutes(8),
      closes: fc.boolean(),
    }),
  ),
  of(
    2,
    fc.record({
      do: fc.constant('sound' as const),
      noise: fc.constantFrom('none', 'none', 'meeting', 'video', 'full-screen-video', 'music-in-background'),
    }),
  ),
  of(
    4,
    fc.record({
      do: fc.constant('break' as const),
      api: fc.constantFrom(...APIS),
      how: fc.constantFrom('reject', 'reject', 'hang', 'slow'),
      isSticky: fc.boolean(),
    }),
  ),
  of(3, fc.constant({ do: 'mend' as const })),
  of(
    2,
    fc.record({
      do: fc.constant('garbage' as const),
      key: fc.constantFrom(...GARBAGE_KEYS),
      value: garbageValue,
    }),
  ),
  of(1, fc.record({ do: fc.constant('forget' as const), keys: fc.subarray(GARBAGE_KEYS, { minLength: 1 }) })),
);

const press = (name: string, request: Readonly<Record<string, unknown>> = {}) =>
  fc.constant<LifeEvent>({ do: 'command', command: { name, request }, times: 1 });
const always = Array(7).fill([{ fromMinute: 0, toMinute: 1440 }]);
const keen = press('changeSettings', { settings: { intervalMinutes: 20, capMinutes: 0, hours: always } });
/** A reminder has just been shown, or minutes ago: two may not be near each other. */
const aWhile = fc.record({ do: fc.constant('work' as const), minutes: fc.integer({ min: 20, max: 26 }) });
const aMoment = fc.record({ do: fc.constant('work' as const), minutes: fc.integer({ min: 1, max: 4 }) });
const shortStretch = fc.record({
  do: fc.constant('stretch' as const),
  kind: fc.constant('plan' as const),
  minutes: minutes(3),
  closes: fc.boolean(),
});
const report = fc.nat(12).chain((beat) => press('reportHold', { sessionId: 'the one that is there', beat }));

/** What is rare alone and rarer together. */
export const anyCluster: fc.Arbitrary<LifeEvent[]> = fc.oneof(
  fc.tuple(crash, aMoment, closeBrowser, setClock),
  fc.tuple(crash, sleep, work),
  fc.tuple(work, pauseTyping, crash, fc.constant({ do: 'kill' as const }), pauseTyping),
  fc.tuple(crash, fc.constant({ do: 'update' as const }), work),
  // A reminder is shown, and somebody changes their mind.
  fc.tuple(
    keen,
    aWhile,
    press('pause', { pause: '30-min' }),
    aMoment,
    press('endPause'),
    aMoment,
    pauseTyping,
  ),
  fc.tuple(keen, aWhile, press('startCall', { minutes: 30 }), press('endCall'), aMoment, pauseTyping),
  fc.tuple(keen, aWhile, sleep, aMoment, pauseTyping),
  fc.tuple(shortStretch, report, report, report),
  fc.tuple(
    fc.constant<LifeEvent>({ do: 'break', api: 'history.open', how: 'reject', isSticky: true }),
    shortStretch,
    aMoment,
    fc.constant<LifeEvent>({ do: 'mend' }),
  ),
);
