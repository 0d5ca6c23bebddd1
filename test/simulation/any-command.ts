/** Any message that one of our pages may send. */
import fc from 'fast-check';
import { ANSWERS } from '../../src/core/answer.ts';
import { BREAK_CARDS } from '../../src/core/break-card.ts';
import { CALL_MINUTES } from '../../src/core/call.ts';
import { LIKINGS } from '../../src/core/liking.ts';
import { PAUSES } from '../../src/core/pause.ts';
import { PLAN_KINDS } from '../../src/core/pick-request.ts';
import { LATER_MINUTES } from '../../src/core/settings.ts';
import type { Command } from './life.ts';

const nothing = fc.constant({});
const inSession = fc.constant({ sessionId: 'the one that is there' });

const hours = fc.constantFrom(
  Array(7).fill([{ fromMinute: 0, toMinute: 1440 }]),
  Array(7).fill([
    { fromMinute: 8 * 60, toMinute: 12 * 60 },
    { fromMinute: 13 * 60, toMinute: 18 * 60 },
  ]),
  Array(7).fill([{ fromMinute: 22 * 60, toMinute: 6 * 60 }]),
  [...Array(5).fill([{ fromMinute: 8 * 60, toMinute: 18 * 60 }]), [], []],
  Array(7).fill([]),
);

/** Short intervals come often, so that a day holds many cycles. */
export const anySettings = fc.record(
  {
    intervalMinutes: fc.constantFrom(20, 20, 25, 50, 120),
    restMinutes: fc.constantFrom(2, 5, 10, 30),
    awaySeconds: fc.constantFrom(30, 60, 300),
    capMinutes: fc.constantFrom(0, 1, 3, 10),
    isBadgeOnly: fc.constantFrom(false, false, false, true),
    laterMinutes: fc.constantFrom(...LATER_MINUTES),
    sessionMinutes: fc.constantFrom(1, 3, 10),
    enoughSessions: fc.constantFrom(1, 4, null),
    isOnPhoneALot: fc.constantFrom(false, false, false, true),
    waitsForSound: fc.boolean(),
    showsWindow: fc.boolean(),
    namesMuscles: fc.boolean(),
    hours,
  },
  { requiredKeys: [] },
);

const person = fc.record({
  focus: fc.constantFrom(
    [],
    [{ area: 'neck', side: 'both', kind: 'tight' }],
    [{ area: 'chest', side: 'left', kind: 'weak' }],
  ),
  flags: fc.constant([]),
  conditions: fc.constant([]),
  soreSpots: fc.constantFrom([], [{ area: 'neck', degree: 'painful', saidDay: '2026-11-20' }]),
});

const modeChange = fc.constantFrom(
  { mode: 'warm', isOn: true },
  { mode: 'unwell', isOn: true },
  { mode: 'unwell', isOn: false },
  { mode: 'event', event: { day: '2026-11-23', needsSpeed: true } },
  { mode: 'sore', areas: ['neck', 'chest'], degree: 'severe' },
  { mode: 'sore', areas: ['neck', 'chest'], degree: 'none' },
);

function command(weight: number, name: string, request: fc.Arbitrary<Readonly<Record<string, unknown>>>) {
  return { weight, arbitrary: request.map((given): Command => ({ name, request: given })) };
}

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  command(3, 'lookIn', nothing),
  command(4, 'pause', fc.record({ pause: fc.constantFrom(...PAUSES) })),
  command(4, 'endPause', nothing),
  command(5, 'putOff', fc.record({ minutes: fc.constantFrom(...LATER_MINUTES) })),
  command(3, 'skip', nothing),
  command(2, 'startCall', fc.record({ minutes: fc.constantFrom(...CALL_MINUTES) })),
  command(1, 'endCall', nothing),
  command(1, 'takeDayOff', nothing),
  command(1, 'openToday', nothing),
  command(2, 'undoToday', nothing),
  command(
    4,
    'changeSettings',
    anySettings.map((settings) => ({ settings })),
  ),
  command(
    1,
    'setPerson',
    person.map((given) => ({ person: given })),
  ),
  command(
    1,
    'setMode',
    modeChange.map((change) => ({ change })),
  ),
  command(2, 'takeBreak', fc.record({ card: fc.constantFrom(...BREAK_CARDS) })),
  command(1, 'swapAway', fc.constant({ stretchId: 'upper-trapezius-tilt' })),
  command(
    1,
    'setLiking',
    fc.record({ stretchId: fc.constant('upper-trapezius-tilt'), liking: fc.constantFrom(null, ...LIKINGS) }),
  ),
  command(1, 'setPlace', fc.constant({ place: { wall: 'yes' } })),
  command(2, 'startSession', fc.record({ kind: fc.constantFrom(...PLAN_KINDS), pickedAtMs: fc.constant(0) })),
  command(1, 'endSession', inSession),
  command(1, 'takeSession', inSession),
  command(1, 'beReady', inSession),
  command(1, 'pauseSession', inSession),
  command(1, 'goNext', inSession),
  command(1, 'goBack', inSession),
  command(1, 'goGently', inSession),
  command(1, 'goToOtherSide', inSession),
  command(1, 'reportPain', inSession),
  command(1, 'reportWarningSign', inSession),
  command(1, 'swapStretch', inSession),
  command(
    1,
    'answerHold',
    fc.record({ sessionId: inSession.map((each) => each.sessionId), answer: fc.constantFrom(...ANSWERS) }),
  ),
  command(
    1,
    'reportHold',
    fc.record({ sessionId: inSession.map((each) => each.sessionId), beat: fc.nat(12) }),
  ),
  command(1, 'testNotification', nothing),
  command(1, 'noSuchMessage', nothing),
);
