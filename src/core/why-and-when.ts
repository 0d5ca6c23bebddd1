import { dueAt, workedAt } from './cycle.ts';
import type { Facts } from './facts.ts';
import { reminderTime } from './reminder-time.ts';
import { silenceOf } from './silence.ts';
import type { State } from './state.ts';

/** The one line that says why and when, as a reason with its parameters. Times are epoch ms. */
export type WhyAndWhen =
  | { code: 'not-set-up' }
  | { code: 'paused'; untilMs: number }
  | { code: 'outside-hours'; opensAtMs: number | null }
  | { code: 'session-waits' }
  | { code: 'in-session' }
  | { code: 'offered'; workedMinutes: number }
  | { code: 'later'; untilMs: number }
  | { code: 'due'; workedMinutes: number }
  | { code: 'away'; workedMinutes: number }
  | { code: 'next'; atMs: number }
  | { code: 'next-after-rest'; atMs: number; restFromMs: number };

const MINUTE_MS = 60_000;

/** The one true line for this state. Of the facts, only the time, the zone and who drives are needed. */
export function whyAndWhen(state: State, facts: Facts): WhyAndWhen {
  const { cycle, settings } = state;
  const silence = silenceOf(state, facts);
  const workedMinutes = Math.round(workedAt(cycle, settings, facts.nowMs) / MINUTE_MS);
  if (silence?.reason === 'not-set-up') return { code: 'not-set-up' };
  if (state.session !== null) return { code: facts.isSessionDriven ? 'in-session' : 'session-waits' };
  if (silence?.reason === 'paused') return { code: 'paused', untilMs: silence.untilMs ?? facts.nowMs };
  if (silence?.reason === 'outside-hours') return { code: 'outside-hours', opensAtMs: silence.untilMs };
  if (silence?.reason === 'later') return { code: 'later', untilMs: silence.untilMs ?? facts.nowMs };
  if (cycle.stage === 'offered') return { code: 'offered', workedMinutes };
  if (silence?.reason === 'away') return { code: 'away', workedMinutes };
  if (cycle.stage === 'due') return { code: 'due', workedMinutes };
  const atMs = reminderTime(settings, dueAt(cycle, settings), facts);
  const rest = cycle.lastRest;
  return rest !== null && cycle.countedToMs <= rest.toMs
    ? { code: 'next-after-rest', atMs, restFromMs: rest.fromMs }
    : { code: 'next', atMs };
}
