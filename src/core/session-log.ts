/** What a session leaves behind: credit for each whole hold, and its end. */
import { addHold } from './dose.ts';
import type { HoldEntry, SessionEntry, SessionSummary } from './log-entry.ts';
import { beatsOf } from './plan.ts';
import { practised } from './practice.ts';
import type { Session } from './session.ts';
import { creditKey } from './session.ts';
import type { State } from './state.ts';

/** `state` with the hold at `beatIndex`, which ended at `endedAtMs`, credited: dose, practice, and an entry for the history, in one go. */
export function creditHold(
  state: State,
  session: Session,
  beatIndex: number,
  endedAtMs: number,
  timeZone: string,
): State {
  const beat = beatsOf(session.plan)[beatIndex];
  const item = beat && session.plan.items[beat.item];
  const side = item?.holds[beat?.hold ?? -1];
  if (beat === undefined || item === undefined || side === undefined) return state;
  const repetition = item.holds.slice(0, beat.hold + 1).filter((other) => other === side).length;
  const entry: HoldEntry = {
    kind: 'hold',
    id: `${session.id}/${beat.item}/${repetition}/${side}`,
    atMs: endedAtMs,
    stretchId: item.stretchId,
    area: item.area,
    side,
    seconds: item.holdSeconds,
  };
  const isFirst = !session.credited.some((key) => key !== creditKey(beat) && key.startsWith(`${beat.item}/`));
  return {
    ...state,
    session,
    dose: addHold(state.dose, entry, timeZone),
    practice: practised(state.practice, { ...entry, isFirst }),
    outbox: [...state.outbox, entry],
  };
}

/** `state` without its session, which is written to the history and kept as the one that ended last. */
export function closeSession(state: State, session: Session, nowMs: number): State {
  const entry: SessionEntry = {
    kind: 'session',
    id: session.id,
    startedAtMs: session.startedAtMs,
    atMs: nowMs,
    holdCount: session.credited.length,
    isComplete: session.plan.items.every((item, index) =>
      item.holds.every((_, hold) => session.credited.includes(`${index}/${hold}`)),
    ),
  };
  return {
    ...state,
    session: null,
    lastSession: summaryOf(session, nowMs),
    outbox: session.credited.length > 0 ? [...state.outbox, entry] : state.outbox,
  };
}

/** What was held, added up by area and side in the order of the plan. */
export function summaryOf(session: Session, endedAtMs: number): SessionSummary {
  const held: SessionSummary['held'] = [];
  for (const [index, item] of session.plan.items.entries()) {
    for (const [hold, side] of item.holds.entries()) {
      if (!session.credited.includes(`${index}/${hold}`)) continue;
      const line = held.find((other) => other.area === item.area && other.side === side);
      if (line === undefined) held.push({ area: item.area, side, seconds: item.holdSeconds });
      else line.seconds += item.holdSeconds;
    }
  }
  return { id: session.id, endedAtMs, held };
}
