/** What a session leaves behind: credit for each whole hold, and its end. */
import type { Answer } from './answer.ts';
import type { Beat } from './beats.ts';
import { beatsOf } from './beats.ts';
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
  const beat = beatsOf(session.plan)[beatIndex];
  const entry = holdEntry(session, beat, endedAtMs);
  if (beat === undefined || entry === null) return state;
  const isFirst = !session.credited.some((key) => key !== creditKey(beat) && key.startsWith(`${beat.item}/`));
  const felt = answer === null ? state.practice : feltIn(state.practice, answer);
  return {
    ...state,
    session,
    dose: addHold(state.dose, entry, timeZone),
    practice: practised(felt, { ...entry, isFirst }),
    outbox: [...state.outbox, entry],
  };
}

/** The log's line for the hold at `beat`; null when there is no hold. */
function holdEntry(session: Session, beat: Beat | undefined, endedAtMs: number): HoldEntry | null {
  const item = beat && session.plan.items[beat.item];
  const side = item?.holds[beat?.hold ?? -1];
  if (beat === undefined || item === undefined || side === undefined) return null;
  const repetition = item.holds.slice(0, beat.hold + 1).filter((other) => other === side).length;
  return {
    kind: 'hold',
    id: `${session.id}/${beat.item}/${repetition}/${side}`,
    atMs: endedAtMs,
    stretchId: item.stretchId,
    area: item.area,
    side,
    seconds: item.holdSeconds,
  };
}

/** The log's line for the hold at `beatIndex` that was credited before. */
function creditedEntry({ practice }: State, session: Session, beatIndex: number): HoldEntry | null {
  const entry = holdEntry(session, beatsOf(session.plan)[beatIndex], 0);
  const lastAtMs = practice.stretches[entry?.stretchId ?? '']?.lastAtMs;
  return entry === null || lastAtMs === undefined ? null : { ...entry, atMs: lastAtMs };
}

/**
 * When it hurt: in a hold, which does not count; after one that was credited and is taken back; or with a warning sign,
 * after which the stretch stays away.
 */
type Pain = 'in-hold' | 'after-hold' | 'warning-sign';

/** `state` after pain at the phase `beatIndex` of its session. */
export function logPain(
  state: State,
  session: Session,
  beatIndex: number,
  pain: Pain,
  { nowMs, timeZone }: Pick<Facts, 'nowMs' | 'timeZone'>,
): State {
  const hold =
    creditedEntry(state, session, beatIndex) ?? holdEntry(session, beatsOf(session.plan)[beatIndex], nowMs);
  return hold === null ? state : withPain(state, session.id, hold, pain, nowMs, timeZone);
}

/** `state` after pain in `hold`: section C's back-off, its seconds taken back if they counted, and an entry. */
export function withPain(
  state: State,
  sessionId: string,
  hold: Pick<HoldEntry, 'id' | 'stretchId' | 'area' | 'side' | 'seconds' | 'atMs'>,
  pain: Pain,
  nowMs: number,
  timeZone: string,
): State {
  const isTaken = pain === 'after-hold';
  const isWarningSign = pain === 'warning-sign';
  const entry: PainEntry = {
    kind: 'pain',
    id: `${sessionId}/pain/${nowMs}`,
    atMs: nowMs,
    stretchId: hold.stretchId,
    area: hold.area,
    side: hold.side,
    isWarningSign,
    takesBack: isTaken ? hold.id : null,
  };
  const practice = pained(state.practice, hold.stretchId, dayKey(nowMs, timeZone));
  return {
    ...state,
    dose: isTaken ? takeHold(state.dose, hold, timeZone) : state.dose,
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
    isComplete: session.plan.items.every((item, index) =>
      item.holds.every((_, hold) => session.credited.includes(`${index}/${hold}`)),
    ),
  };
  return {
    ...state,
    session: null,
    lastSession: summaryOf(state, session, nowMs),
    outbox: session.credited.length > 0 ? [...state.outbox, entry] : state.outbox,
  };
}

/** What was held, added up by area and side in the order of the plan. */
export function summaryOf(state: State, session: Session, endedAtMs: number): SessionSummary {
  const held: SessionSummary['held'] = [];
  for (const [index, item] of session.plan.items.entries()) {
    for (const [hold, side] of item.holds.entries()) {
      if (!session.credited.includes(`${index}/${hold}`)) continue;
      const line = held.find((other) => other.area === item.area && other.side === side);
      if (line === undefined) held.push({ area: item.area, side, seconds: item.holdSeconds });
      else line.seconds += item.holdSeconds;
    }
  }
  const beats = beatsOf(session.plan);
  const lastBeat = beats.findIndex(
    (beat) => beat.kind === 'hold' && creditKey(beat) === session.credited.at(-1),
  );
  const stretchIds = session.plan.items
    .filter((_, index) => session.credited.some((key) => key.startsWith(`${index}/`)))
    .map(({ stretchId }) => stretchId);
  return {
    id: session.id,
    endedAtMs,
    held,
    last: creditedEntry(state, session, lastBeat),
    stretchIds: [...new Set(stretchIds)],
  };
}
