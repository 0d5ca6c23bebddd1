/** What a session does after pain (R9): it stops, and what hurt does not count. Nothing after that is required. */
import type { HeldSide } from './area.ts';
import type { BeatKind } from './beats.ts';
import { beatsOf } from './beats.ts';
import type { PlanItem } from './plan.ts';
import type { Session } from './session.ts';
import { creditKey, isCredited, view } from './session.ts';
import { AFRESH, halt, restartIndex } from './session-steps.ts';

/** Between two holds the last one can still be taken back. */
const BETWEEN_HOLDS: ReadonlySet<BeatKind> = new Set(['ease-out', 'change', 'get-ready']);

/**
 * The index of the phase of the hold that has just counted, as long as time went on from its end and the next one has not
 * begun; else null. After a step to another place nobody could say which hold is meant.
 */
export function lastHeldBeat(session: Session, nowMs: number): number | null {
  const now = view(session, nowMs);
  const isGoingOn = now.state === 'running' || (now.state === 'waiting' && now.waiting === 'ready');
  if (!isGoingOn || !BETWEEN_HOLDS.has(now.beat.kind)) return null;
  const before = beatsOf(session.plan).slice(0, now.index);
  const last = before.findLastIndex((beat) => beat.kind === 'hold');
  const beat = before[last];
  return beat !== undefined && last >= session.at - 1 && isCredited(session, beat) ? last : null;
}

/** *Pain* between two holds takes the last one back: it is not credited any more, and the session stops there. */
export function takeBackHold(session: Session, index: number, nowMs: number): Session {
  const beat = beatsOf(session.plan)[index];
  if (beat === undefined) return session;
  const credited = session.credited.filter((key) => key !== creditKey(beat));
  const before = { ...session, credited, ...AFRESH };
  return halt(before, restartIndex(before, index), 'pain', nowMs);
}

/** After pain: the same stretch once more, in its gentler variant. */
export function goGently(session: Session, nowMs: number): Session {
  return session.waiting === 'pain' ? gentler(session, ({ holds }) => holds, nowMs) : session;
}

/** After pain on one side: what is left of the other one, in the gentler variant. */
export function goToOtherSide(session: Session, nowMs: number): Session {
  const left = otherSideHolds(session);
  if (session.waiting !== 'pain' || left.length === 0) return session;
  return gentler(session, ({ holds }, hold) => [...holds.slice(0, hold), ...left], nowMs);
}

/** The holds of the other side that are left of the stretch that stopped; none when it has no sides. */
export function otherSideHolds(session: Session): HeldSide[] {
  const beat = beatsOf(session.plan)[session.at];
  const [side, ...left] = session.plan.items.flatMap(({ holds }, item) =>
    item === beat?.item ? holds.slice(beat.hold) : [],
  );
  return left.filter((other) => other !== side);
}

/** `holdsOf` is given the stretch that stopped, and the index of its hold. */
function gentler(
  session: Session,
  holdsOf: (item: PlanItem, hold: number) => HeldSide[],
  nowMs: number,
): Session {
  const beat = beatsOf(session.plan)[session.at];
  const items = session.plan.items.map((each, index) =>
    index === beat?.item ? gently(each, holdsOf(each, beat.hold)) : each,
  );
  const plan = { ...session.plan, items };
  return { ...session, plan, waiting: 'ready', ...AFRESH, drivenAtMs: nowMs };
}

function gently(item: PlanItem, holds: HeldSide[]): PlanItem {
  const isCutShort = item.isCutShort || holds.length < item.holds.length;
  return { ...item, holds, isGentle: true, isCutShort };
}
