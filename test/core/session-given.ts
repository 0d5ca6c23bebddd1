/** Builders that the tests of a session share. */
import type { Plan } from '../../src/core/plan.ts';
import type { Session } from '../../src/core/session.ts';
import { startSession, view } from '../../src/core/session.ts';
import { ready, reportHold, take } from '../../src/core/session-steps.ts';
import { at, gastrocnemius, item, plan, SECOND } from './given.ts';

export const START = at('10:00');

export function atSecond(seconds: number): number {
  return START + seconds * SECOND;
}

/** A seated stretch of 2 x 20 s: holds from 8 to 28 s (phase 2) and from 35 to 55 s (phase 6). */
export function seated(of: Plan = plan(item())): Session {
  return take(startSession('a', of, START), START);
}

/** The same with its first hold credited. */
export function oneHeld(of: Plan = plan(item())): Session {
  return reportHold(seated(of), 2, atSecond(28));
}

/** At the wall: 5 s on the way, the first hold from 13 to 33 s. */
export function standing(): Session {
  return ready(take(startSession('a', plan(gastrocnemius()), START), START), START);
}

export function phase(session: Session, nowMs: number): string {
  const now = view(session, nowMs);
  if (now.state === 'over') return 'over';
  const place = `${now.beat.kind} ${now.beat.item}/${now.beat.hold}`;
  return now.state === 'waiting' ? `${place}, waiting: ${now.waiting}` : place;
}
