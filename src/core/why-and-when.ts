import { dueAt, workedAt } from './cycle.ts';
import { isEnough } from './enough.ts';
import type { Facts } from './facts.ts';
import { MOST_MISSED } from './offer.ts';
import { reminderTime } from './reminder-time.ts';
import { silenceOf } from './silence.ts';
import type { CallSign } from './sound.ts';
import type { State } from './state.ts';

/** The one line that says why and when, as a reason with its parameters. Times are epoch ms. */
export type WhyAndWhen =
  | { code: 'not-set-up' }
  | { code: 'paused'; untilMs: number }
  | { code: 'outside-hours'; opensAtMs: number | null }
  | { code: 'session-waits' }
  | { code: 'in-session' }
  | { code: 'in-call'; untilMs: number }
  | { code: 'held-off'; sign: CallSign; workedMinutes: number }
  /** After so many sessions. */
  | { code: 'enough'; count: number }
  | { code: 'offered'; workedMinutes: number }
  | { code: 'missed'; count: number }
  | { code: 'later'; untilMs: number }
  | { code: 'just-back'; untilMs: number }
  | { code: 'due'; workedMinutes: number }
  | { code: 'away'; workedMinutes: number }
  | { code: 'next'; atMs: number }
  | { code: 'next-after-rest'; atMs: number; restFromMs: number };

const MINUTE_MS = 60_000;

/** The one true line for this state. Of the facts, only the time, the zone and who drives are needed. */
export function whyAndWhen(state: State, facts: Facts): WhyAndWhen {
  const { cycle, settings, session } = state;
  const { nowMs, timeZone, isSessionDriven } = facts;
  const silence = silenceOf(state, facts);
  const workedMinutes = Math.round(workedAt(cycle, settings, nowMs) / MINUTE_MS);
  const untilMs = silence?.untilMs ?? nowMs;
  if (silence?.reason === 'not-set-up') return { code: 'not-set-up' };
  if (session !== null) return { code: isSessionDriven ? 'in-session' : 'session-waits' };
  if (silence?.reason === 'paused') return { code: 'paused', untilMs };
  if (silence?.reason === 'outside-hours') return { code: 'outside-hours', opensAtMs: silence.untilMs };
  if (isEnough(state, nowMs, timeZone)) {
    return { code: 'enough', count: settings.enoughSessions ?? 0 };
  }
  if (silence?.reason === 'in-call') return { code: 'in-call', untilMs };
  if (silence?.reason === 'held-off') {
    return { code: 'held-off', sign: cycle.call?.sign ?? 'any-sound', workedMinutes };
  }
  if (silence?.reason === 'later') return { code: 'later', untilMs };
  if (cycle.stage === 'offered') return offered(state, workedMinutes);
  if (silence?.reason === 'away') return { code: 'away', workedMinutes };
  if (cycle.stage === 'due') {
    return silence?.reason === 'just-back' ? { code: 'just-back', untilMs } : { code: 'due', workedMinutes };
  }
  return next(state, facts);
}

/** Nothing is answered three times in a row: it says that it keeps quiet. */
function offered({ missedCount }: State, workedMinutes: number): WhyAndWhen {
  return missedCount >= MOST_MISSED
    ? { code: 'missed', count: missedCount }
    : { code: 'offered', workedMinutes };
}

function next({ cycle, settings }: State, facts: Facts): WhyAndWhen {
  const atMs = reminderTime(settings, dueAt(cycle, settings), facts);
  const rest = cycle.lastRest;
  return rest !== null && cycle.countedToMs <= rest.toMs
    ? { code: 'next-after-rest', atMs, restFromMs: rest.fromMs }
    : { code: 'next', atMs };
}
