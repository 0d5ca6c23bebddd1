/** Every message between a page and the background: name(request) => reply. Types only. */

import type { Answer } from './core/answer.ts';
import type { BreakCard } from './core/break-card.ts';
import type { CallMinutes } from './core/call.ts';
import type { ModeChange } from './core/change-modes.ts';
import type { Liking } from './core/liking.ts';
import type { LogEntry } from './core/log-entry.ts';
import type { Pause } from './core/pause.ts';
import type { Person } from './core/person.ts';
import type { PlanKind } from './core/pick-request.ts';
import type { Place } from './core/place.ts';
import type { LaterMinutes, Settings } from './core/settings.ts';
import type { ExportedState, WindowBounds } from './core/state.ts';

/** What a command did: whether anything changed, and the state's revision after it. */
export interface Done {
  isChanged: boolean;
  rev: number;
}

interface InSession {
  sessionId: string;
}

export interface Protocol {
  /** A page has opened: says the stored revision at once, then the background looks at the world again. */
  lookIn: (request: Record<never, never>) => { rev: number };
  /** Answers the first run, or changes it later. Sets the reminder going. */
  setPerson: (request: { person: Omit<Person, 'isSetUp'> }) => Done;
  setPlace: (request: { place: Partial<Place> }) => Done;
  changeSettings: (request: { settings: Partial<Settings> }) => Done;
  dismissSetAside: (request: Record<never, never>) => Done;
  /** Replaces what a file told. One step back is kept until something of it changes. */
  importState: (request: { state: Partial<ExportedState> }) => Done;
  /** At most 500 entries of a file into the history; sent again they change nothing. */
  importEntries: (request: { entries: readonly LogEntry[] }) => Done;
  /** At most 500 entries out of the history again: an import that is taken back. */
  removeEntries: (request: { ids: readonly string[] }) => Done;
  undoImport: (request: Record<never, never>) => Done;
  /** Back to the state of the first day, and the history deleted. There is no way back. */
  eraseAll: (request: Record<never, never>) => Done;
  /** One of the modes of a day, on, off or changed. */
  setMode: (request: { change: ModeChange }) => Done;
  /** "Something else": not this stretch now. */
  swapAway: (request: { stretchId: string }) => Done;
  /** A private note on the angle of a stretch; an empty one removes it. */
  noteAngle: (request: { stretchId: string; note: string }) => Done;
  /** Switches a stretch off, makes it a favourite, or neither. */
  setLiking: (request: { stretchId: string; liking: Liking | null }) => Done;
  /** A stretch that a warning sign had removed. */
  bringBack: (request: { stretchId: string }) => Done;
  /** A third round for the focus muscles, or not now. */
  answerThirdRound: (request: { isWanted: boolean }) => Done;
  /** Where the session's own window is now. */
  keepWindow: (request: { bounds: WindowBounds }) => Done;
  /** A break without a stretch. It counts as taken. */
  takeBreak: (request: { card: BreakCard }) => Done;
  /** Pain, or a warning sign, in the last hold of a session that is over. */
  takeBackLast: (request: InSession & { isWarningSign: boolean }) => Done;
  pause: (request: { pause: Pause }) => Done;
  endPause: (request: Record<never, never>) => Done;
  /** "I'm in a call." */
  startCall: (request: { minutes: CallMinutes }) => Done;
  /** Not in a call, whatever is heard. */
  endCall: (request: Record<never, never>) => Done;
  /** "Not today." */
  takeDayOff: (request: Record<never, never>) => Done;
  /** "Remind me today too." */
  openToday: (request: Record<never, never>) => Done;
  /** Takes back either. */
  undoToday: (request: Record<never, never>) => Done;
  /** "Later", counted from now. */
  putOff: (request: { minutes: LaterMinutes }) => Done;
  skip: (request: Record<never, never>) => Done;
  /** `pickedAtMs` is when the page drew the plan, so that the one that starts is the one that was shown. */
  startSession: (request: { kind: PlanKind; pickedAtMs: number }) => Done;
  /** Opens the popup, else a small window. */
  openPopup: (request: Record<never, never>) => Done;
  /** Shows a notification like that of a break; whether the browser took it. Touches nothing else. */
  testNotification: (request: Record<never, never>) => { isShown: boolean };
  /** This page holds the session's lock now. */
  takeSession: (request: InSession) => Done;
  beReady: (request: InSession) => Done;
  pauseSession: (request: InSession) => Done;
  /** The hold at this index of `beatsOf(plan)` was held to its end. */
  reportHold: (request: InSession & { beat: number }) => Done;
  answerHold: (request: InSession & { answer: Answer }) => Done;
  /** Pain in the hold before: it is taken back. */
  reportPain: (request: InSession) => Done;
  /** The pain was tingling, numbness or dizziness. */
  reportWarningSign: (request: InSession) => Done;
  goGently: (request: InSession) => Done;
  goToOtherSide: (request: InSession) => Done;
  goBack: (request: InSession) => Done;
  goNext: (request: InSession) => Done;
  swapStretch: (request: InSession) => Done;
  endSession: (request: InSession) => Done;
}

export type Name = keyof Protocol;
export type Request<N extends Name> = Parameters<Protocol[N]>[0];
export type Reply<N extends Name> = ReturnType<Protocol[N]>;

/** As answered: a reply, or an error that names what was refused. */
export type Answered<N extends Name> = { res: Reply<N> } | { err: { name: string; message: string } };

/** The Web Lock that the page driving a session holds. */
export const SESSION_LOCK = 'session-view';
