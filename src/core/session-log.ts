/** What a session leaves behind: credit for each whole hold, and its end. */
import type { Answer } from './answer.ts';
import { beatsOf, repetitionOf } from './beats.ts';
import { dayKey } from './day-clock.ts';
import { addHold, takeHold } from './dose.ts';
import type { Facts } from './facts.ts';
import type { HoldEntry, PainEntry, SessionEntry, SessionSummary } from './log-entry.ts';
import { feltIn, pained, practised, removed } from './practice.ts';
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
  answer: Answer | null,
): State {
  const hold = holdAt(session, beatIndex, endedAtMs);
  if (hold === undefined) return state;
  const { key, item, entry } = hold;
  const isFirst = !session.credited.some((other) => other !== key && other.startsWith(`${item}/`));
  const felt = answer === null ? state.practice : feltIn(state.practice, answer);
  return {
    ...state,
    session,
    dose: addHold(state.dose, entry, timeZone),
    practice: practised(felt, { ...entry, isFirst }),
    outbox: [...state.outbox, entry],
  };
}

/** A hold of a plan: its key, the index of its stretch, and the line that it is in the log. */
interface PlannedHold {
  key: string;
  item: number;
  entry: HoldEntry;
}

/** Every hold of the plan in order, as if each had ended at `endedAtMs`. */
function holdsOf({ id, plan }: Session, endedAtMs: number): PlannedHold[] {
  return plan.items.flatMap((planned, item) => {
    const { stretchId, area, holds, holdSeconds: seconds } = planned;
    return holds.map((side, hold) => {
      const entryId = `${id}/${item}/${repetitionOf(planned, hold)}/${side}`;
      return {
        key: `${item}/${hold}`,
        item,
        entry: { kind: 'hold', id: entryId, atMs: endedAtMs, stretchId, area, side, seconds },
      };
    });
  });
}

/** The hold that the phase `beatIndex` belongs to or leads to; undefined when there is no such phase. */
function holdAt(session: Session, beatIndex: number, endedAtMs: number): PlannedHold | undefined {
  const keyAt = beatsOf(session.plan).map(creditKey)[beatIndex];
  return holdsOf(session, endedAtMs).find(({ key }) => key === keyAt);
}

/** The log's line for a hold that was credited before, with its end; null when nothing is known of that. */
function creditedEntry({ practice }: State, hold: PlannedHold | undefined): HoldEntry | null {
  if (hold === undefined) return null;
  const lastAtMs = practice.stretches[hold.entry.stretchId]?.lastAtMs;
  return lastAtMs === undefined ? null : { ...hold.entry, atMs: lastAtMs };
}

/** How it hurt. */
interface Pain {
  /** In a hold that was credited, and is taken back; else in one that never counted. */
  takesBack: boolean;
  /** With tingling, numbness or dizziness: the stretch stays away. */
  isWarningSign: boolean;
}

/** `state` after pain at the phase `beatIndex` of its session. */
export function logPain(
  state: State,
  session: Session,
  beatIndex: number,
  pain: Pain,
  { nowMs, timeZone }: Pick<Facts, 'nowMs' | 'timeZone'>,
): State {
  const hold = holdAt(session, beatIndex, nowMs);
  const entry = creditedEntry(state, hold) ?? hold?.entry;
  return entry === undefined ? state : withPain(state, session.id, entry, pain, nowMs, timeZone);
}

/** `state` after pain in `hold`: section C's back-off, its seconds taken back if they counted, and an entry. */
export function withPain(
  state: State,
  sessionId: string,
  hold: Pick<HoldEntry, 'id' | 'stretchId' | 'area' | 'side' | 'seconds' | 'atMs'>,
  { takesBack, isWarningSign }: Pain,
  nowMs: number,
  timeZone: string,
): State {
  const entry: PainEntry = {
    kind: 'pain',
    id: `${sessionId}/pain/${nowMs}`,
    atMs: nowMs,
    stretchId: hold.stretchId,
    area: hold.area,
    side: hold.side,
    isWarningSign,
    takesBack: takesBack ? hold.id : null,
  };
  // A hold that stopped for pain was counted as painful then; its warning sign is told after that.
  const isTold = isWarningSign && !takesBack;
  const practice = isTold ? state.practice : pained(state.practice, hold.stretchId, dayKey(nowMs, timeZone));
  return {
    ...state,
    dose: takesBack ? takeHold(state.dose, hold, timeZone) : state.dose,
    practice: isWarningSign ? removed(practice, hold.stretchId) : practice,
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
    isComplete: session.plan.items.every(
      (item, index) =>
        !item.isCutShort && item.holds.every((_, hold) => session.credited.includes(`${index}/${hold}`)),
    ),
  };
  return {
    ...state,
    session: null,
    notNow: [],
    lastSession: summaryOf(state, session, nowMs),
    outbox: session.credited.length > 0 ? [...state.outbox, entry] : state.outbox,
  };
}

/** What was held, added up by area and side in the order of the plan. */
export function summaryOf(state: State, session: Session, endedAtMs: number): SessionSummary {
  const held: SessionSummary['held'] = [];
  const holds = holdsOf(session, endedAtMs);
  for (const { key, entry } of holds) {
    if (!session.credited.includes(key)) continue;
    const { area, side, seconds } = entry;
    const line = held.find((other) => other.area === area && other.side === side);
    if (line === undefined) held.push({ area, side, seconds });
    else line.seconds += seconds;
  }
  const lastHold = holds.find(({ key }) => key === session.credited.at(-1));
  const stretchIds = session.plan.items
    .filter((_, index) => session.credited.some((key) => key.startsWith(`${index}/`)))
    .map(({ stretchId }) => stretchId);
  return {
    id: session.id,
    endedAtMs,
    held,
    // After pain that was told nothing is left to ask.
    last: session.waiting === 'pain' ? null : creditedEntry(state, lastHold),
    stretchIds: [...new Set(stretchIds)],
  };
}
