/**
 * Lives of any kind: at most 60 events, faults far denser than in a real day. Pairs that are rare by themselves are drawn
 * together: a crash in a handler, then a restart, then the clock set back.
 */
import fc from 'fast-check';
import { anySettings } from './any-command.ts';
import { anyCluster, anyEvent } from './any-event.ts';
import type { Life, Machine, Profile } from './life.ts';

const MOST_EVENTS = 60;

const profileOf = (profile: Profile | null) =>
  profile === null ? fc.constantFrom<Profile>('chromium', 'firefox') : fc.constant(profile);

/** Local mornings, some on a day on which the clocks change. */
const MORNINGS = ['2026-11-23', '2026-10-25', '2026-03-29', '2026-09-06', '2026-02-27', '2026-12-31'];
const ZONES = [
  ...[
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'America/Santiago',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'UTC',
  ],
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
      parts: fc.array(
        fc.oneof(
          { weight: 12, arbitrary: anyEvent.map((event) => [event]) },
          { weight: 2, arbitrary: anyCluster },
        ),
        {
          minLength: 1,
          maxLength: MOST_EVENTS,
          size: 'max',
        },
      ),
    })
    .map(({ parts, ...life }) => ({ ...life, events: parts.flat().slice(0, MOST_EVENTS) }));
}
