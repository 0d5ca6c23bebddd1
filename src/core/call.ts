/**
 * Calls: a reminder that is due is held off, not forgiven.
 *
 *   due ──sound that means a call──► held off ──quiet for 90 s · a whole rest · closing time · the person──► due
 *
 * Or the person says "I'm in a call", for half an hour or an hour. No tabs event is listened to: tabs are asked when a
 * reminder is due, and once a minute while it is held off.
 */
import type { Cycle } from './cycle.ts';
import type { Facts } from './facts.ts';
import type { State } from './state.ts';

/** How long "I'm in a call" lasts, in minutes. */
export const CALL_MINUTES = [30, 60] as const;
export type CallMinutes = (typeof CALL_MINUTES)[number];

/** A call is over when it has been quiet this long: somebody may be thinking. */
const CALL_OVER_MS = 90_000;

/** The person said to be in a call, and it is not over. */
export function isInCall({ callUntilMs }: State, nowMs: number): boolean {
  return callUntilMs !== null && nowMs < callUntilMs;
}

/** A call that was heard holds the reminder off. */
export function isHeldOff({ call }: Cycle): boolean {
  return call !== null && !call.isDismissed;
}

/** The cycle with what is heard now: a call that begins, goes on, falls quiet, or is over. */
export function hearCall(cycle: Cycle, { sound, nowMs }: Facts): Cycle {
  const { call, stage } = cycle;
  const sign = sound?.call ?? null;
  if (sign !== null) {
    if (call === null) {
      return stage === 'counting'
        ? cycle
        : { ...cycle, call: { sign, quietSinceMs: null, isDismissed: false } };
    }
    const isSame = call.sign === sign && call.quietSinceMs === null;
    return isSame ? cycle : { ...cycle, call: { ...call, sign, quietSinceMs: null } };
  }
  if (call === null) return cycle;
  // Without an answer from the browser it counts as quiet: a reminder too early beats none at all.
  if (call.quietSinceMs === null) return { ...cycle, call: { ...call, quietSinceMs: nowMs } };
  if (nowMs - call.quietSinceMs < CALL_OVER_MS) return cycle;
  return { ...cycle, call: null, backAtMs: call.isDismissed ? cycle.backAtMs : nowMs };
}

/** When to look again at a call, if no event comes before. Epoch ms, or null without a call. */
export function nextHearing({ call }: Cycle, nowMs: number): number | null {
  if (call === null) return null;
  return call.quietSinceMs === null ? nowMs + 60_000 : call.quietSinceMs + CALL_OVER_MS;
}

/** The call that the person said to be in is over since `atMs`. */
export function endCall(state: State, atMs: number): State {
  const backAtMs = Math.max(state.cycle.backAtMs, atMs);
  return { ...state, callUntilMs: null, cycle: { ...state.cycle, backAtMs } };
}

/** Not in a call, says the person, whatever is heard. */
export function dismissCall(state: State, nowMs: number): State {
  const { call } = state.cycle;
  const isHeard = call !== null && !call.isDismissed;
  if (!isHeard && !isInCall(state, nowMs)) return state;
  const ended = endCall(state, nowMs);
  return isHeard ? { ...ended, cycle: { ...ended.cycle, call: { ...call, isDismissed: true } } } : ended;
}
