import type { Event } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { State } from '../../src/core/state.ts';
import { at, facts, follow, state, WAKE } from './given.ts';

export function idle(nowMs: number): Facts {
  return facts(nowMs, { idle: 'idle' });
}

export const ACTIVE: Event = { type: 'idleChanged', idle: 'active' };
export const LATER: Event = { type: 'putOff', minutes: 10 };
export const SKIP: Event = { type: 'skip' };
export const WALK: Event = { type: 'takeBreak', card: 'walk' };
export const ACCEPT: Event = { type: 'acceptOffer' };

export function startAt(pickedAtMs: number): Event {
  return { type: 'startSession', kind: 'plan', pickedAtMs };
}

/** Worked since 9:00 without a break, and due since 9:50. */
export function due(): State {
  return follow(state(), [WAKE, facts(at('9:50'))]);
}

/** Offered at 9:51:15, in a lull. */
export function offered(): State {
  return follow(due(), [WAKE, idle(at('9:51:15'))]);
}

/** Offered, shown, and the person is active again. */
export function shown(): State {
  return follow(offered(), [{ type: 'offerNotified' }, idle(at('9:51:16'))], [ACTIVE, facts(at('9:51:30'))]);
}

/** Shown at 9:51:16, not answered, due again since 10:01:16. */
export function unansweredOnce(): State {
  return follow(shown(), [WAKE, facts(at('10:01:16'))]);
}

export function idOf({ session }: State): string {
  return session?.id ?? '';
}

/** A session begun at `nowMs` in which one hold was held to its end. */
export function afterOneHold(from: State, nowMs: number): State {
  const driven = { isSessionDriven: true };
  const started = follow(from, [startAt(nowMs), facts(nowMs)]);
  const sessionId = idOf(started);
  const ready = follow(
    started,
    [{ type: 'takeSession', sessionId }, facts(nowMs, driven)],
    [{ type: 'beReady', sessionId }, facts(nowMs, driven)],
  );
  // A warm-up of 30 s comes first when the stretch should not be done cold: the walk to the wall begins after it.
  const readyMs = nowMs + (started.session?.plan.hasWarmUp ? 30_000 : 0);
  const inPlace = follow(ready, [{ type: 'beReady', sessionId }, facts(readyMs, driven)]);
  const beat = started.session?.plan.hasWarmUp ? 3 : 2;
  const away = inPlace.session?.plan.items[0]?.isAwayFromScreen ? 5_000 : 0;
  const endMs = readyMs + away + 8_000 + (inPlace.session?.plan.items[0]?.holdSeconds ?? 0) * 1000;
  return follow(inPlace, [{ type: 'reportHold', sessionId, beat }, facts(endMs, driven)]);
}
