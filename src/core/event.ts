import type { Answer } from './answer.ts';
import type { BreakCard } from './break-card.ts';
import type { CallMinutes } from './call.ts';
import type { ModeChange } from './change-modes.ts';
import type { Liking } from './liking.ts';
import type { LogEntry } from './log-entry.ts';
import type { Pause } from './pause.ts';
import type { Person } from './person.ts';
import type { PlanKind } from './pick-request.ts';
import type { Place } from './place.ts';
import type { LaterMinutes, Settings } from './settings.ts';
import type { ExportedState, WindowBounds } from './state.ts';

/** Everything that can happen to the state. Browser events and commands of pages alike. */
export type Event =
  /** Anything woke the worker: an alarm, a start, a look. */
  | { type: 'wake' }
  /** The browser reported a change of input. Only `active` says more than `facts.idle`: the threshold may be raised. */
  | { type: 'idleChanged'; idle: 'active' | 'idle' | 'locked' }
  /** The notification of the present offer is on its way to the screen. */
  | { type: 'offerNotified' }
  /** The browser refused it. */
  | { type: 'offerNotShown' }
  /** These entries are safely in the history, or shall not go into it any more. */
  | { type: 'entriesLogged'; ids: readonly string[] }
  /** What was to be erased is gone from the history. */
  | { type: 'historyErased' }
  | { type: 'welcomed' }
  | { type: 'setPerson'; person: Omit<Person, 'isSetUp'> }
  | { type: 'setPlace'; place: Partial<Place> }
  | { type: 'changeSettings'; settings: Partial<Settings> }
  | { type: 'dismissSetAside' }
  /** What a file told; what it did not tell stays. */
  | { type: 'importState'; state: Partial<ExportedState> }
  /** Entries of a file, on their way into the history. */
  | { type: 'importEntries'; entries: readonly LogEntry[] }
  | { type: 'undoImport' }
  | { type: 'eraseAll' }
  | { type: 'setMode'; change: ModeChange }
  /** "Something else": not this stretch now. */
  | { type: 'swapAway'; stretchId: string }
  /** A private note on the angle of a stretch; an empty one removes it. */
  | { type: 'noteAngle'; stretchId: string; note: string }
  /** A stretch is switched off, is a favourite, or neither. */
  | { type: 'setLiking'; stretchId: string; liking: Liking | null }
  /** A stretch that a warning sign had removed. */
  | { type: 'bringBack'; stretchId: string }
  /** A third round for the focus muscles, or not now. */
  | { type: 'answerThirdRound'; isWanted: boolean }
  | { type: 'keepWindow'; bounds: WindowBounds }
  /** A break without a stretch. */
  | { type: 'takeBreak'; card: BreakCard }
  /** Pain, or a warning sign, in the last hold of a session that is over. */
  | { type: 'takeBackLast'; sessionId: string; isWarningSign: boolean }
  | { type: 'pause'; pause: Pause }
  | { type: 'endPause' }
  /** The keyboard's own pause: half an hour, or the end of the one that is on. */
  | { type: 'togglePause' }
  | { type: 'startCall'; minutes: CallMinutes }
  /** Not in a call, whatever is heard. */
  | { type: 'endCall' }
  /** "Not today." */
  | { type: 'takeDayOff' }
  /** "Remind me today too." */
  | { type: 'openToday' }
  /** Takes back either. */
  | { type: 'undoToday' }
  | { type: 'putOff'; minutes: LaterMinutes }
  /** The notification's own *Later*, for as long as the person has chosen. */
  | { type: 'putOffAsUsual' }
  | { type: 'skip' }
  /** The notification's own *Start*. An old notification starts nothing. */
  | { type: 'acceptOffer' }
  | { type: 'startSession'; kind: PlanKind; pickedAtMs: number }
  | SessionEvent;

/** A step of the session with this id; with any other id, nothing happens. */
export type SessionEvent = { sessionId: string } & (
  | { type: 'takeSession' }
  | { type: 'beReady' }
  | { type: 'pauseSession' }
  | { type: 'reportHold'; beat: number }
  | { type: 'answerHold'; answer: Answer }
  /** Pain in the hold before: it is taken back. */
  | { type: 'reportPain' }
  /** The pain was tingling, numbness or dizziness. */
  | { type: 'reportWarningSign' }
  | { type: 'goGently' }
  | { type: 'goToOtherSide' }
  | { type: 'goBack' }
  | { type: 'goNext' }
  | { type: 'swapStretch' }
  | { type: 'endSession' }
);

/** What happens without anybody: the browser, the background, or a page that drives a session says so. */
const BY_ITSELF: readonly Event['type'][] = [
  ...([
    'wake',
    'idleChanged',
    'offerNotified',
    'offerNotShown',
    'entriesLogged',
    'historyErased',
    'welcomed',
  ] as const),
];

/** The person pressed something, so they are there. Steps of a session are left out: its page takes some by itself. */
export function isOfPerson(event: Event): boolean {
  return !('sessionId' in event) && !BY_ITSELF.includes(event.type);
}
