import type { Cycle } from './cycle.ts';
import { startCycle } from './cycle.ts';
import type { DoseDay } from './dose.ts';
import type { Likes } from './liking.ts';
import type { LogEntry, SessionSummary } from './log-entry.ts';
import type { Modes } from './modes.ts';
import { NO_MODES } from './modes.ts';
import type { Person } from './person.ts';
import { DEFAULT_PERSON } from './person.ts';
import type { Place } from './place.ts';
import { DEFAULT_PLACE } from './place.ts';
import type { Practice } from './practice.ts';
import { DEFAULT_PRACTICE } from './practice.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** A stored value that could not be read. It was replaced by its default and is kept here, as text. */
export interface SetAside {
  key: string;
  text: string;
  atMs: number;
}

/** Place and size of a window, in screen pixels. */
export interface WindowBounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** `day` as `YYYY-MM-DD`; empty before the first session. */
export interface SessionDay {
  day: string;
  count: number;
}

/** All that the rules decide from. Stored by `storage/schema.ts`, one key for each member. */
export interface State {
  /** Rises by one with each transition that changes anything. */
  rev: number;
  /** The welcome page was opened once. */
  isWelcomed: boolean;
  person: Person;
  settings: Settings;
  place: Place;
  modes: Modes;
  cycle: Cycle;
  /** A pause always has an end. Epoch ms, or null. */
  pausedUntilMs: number | null;
  /** "I'm in a call": nothing is shown before this, and not at once after it. Epoch ms, or null. */
  callUntilMs: number | null;
  /** Reminders in a row that were shown twice and not answered. */
  missedCount: number;
  /** Sessions of this working day in which something was held. */
  sessionDay: SessionDay;
  /** When a break without a stretch was last taken, epoch ms, or null. */
  lastBreakMs: number | null;
  session: Session | null;
  /** The session that ended last: what Done shows. */
  lastSession: SessionSummary | null;
  /** Sessions started so far: the seed of the choice, so that equals take turns. */
  sessionCount: number;
  /** Stretches the person has just swapped away before starting: not now. Cleared by the next session. */
  notNow: string[];
  /** The person's own note on the angle of a stretch (R13), by its id; private, at most 200 characters. */
  angles: Record<string, string>;
  /** Stretches that are switched off, and favourites. */
  likes: Likes;
  /** When a third round was last offered, `YYYY-MM-DD`; empty when never. */
  thirdRoundDay: string;
  /** Where the session's own window was, in screen pixels. */
  sessionWindow: WindowBounds | null;
  dose: DoseDay[];
  practice: Practice;
  /** Log entries on their way into the history. */
  outbox: LogEntry[];
  /** What an import replaced, until something of it changes: the way back. */
  beforeImport: ExportedState | null;
  /** All was erased, and the history is still to be deleted. */
  isErasing: boolean;
  /** Values that could not be read, until the person has seen the note. */
  setAside: SetAside[];
}

/** More entries than this never wait at once; far more than a day has. */
export const MOST_OUTBOX = 2000;

/**
 * What moves to another computer: what the person said and chose, and what the choice of stretches learnt. Of this computer
 * and this moment, and so never in a file: the cycle, pauses, calls, missed reminders, the session, the last one, today's
 * count, what is not wanted now, the window's place, what was set aside. The outbox goes as history.
 */
export const EXPORTED_KEYS = [
  'person',
  'settings',
  'place',
  'modes',
  'sessionCount',
  'angles',
  'likes',
  'thirdRoundDay',
  'dose',
  'practice',
] as const;
export type ExportedState = Pick<State, (typeof EXPORTED_KEYS)[number]>;

export const DEFAULT_STATE: State = {
  rev: 0,
  isWelcomed: false,
  person: DEFAULT_PERSON,
  settings: DEFAULT_SETTINGS,
  place: DEFAULT_PLACE,
  modes: NO_MODES,
  cycle: startCycle(0),
  pausedUntilMs: null,
  callUntilMs: null,
  missedCount: 0,
  sessionDay: { day: '', count: 0 },
  lastBreakMs: null,
  session: null,
  lastSession: null,
  sessionCount: 0,
  notNow: [],
  angles: {},
  likes: {},
  thirdRoundDay: '',
  sessionWindow: null,
  dose: [],
  practice: DEFAULT_PRACTICE,
  outbox: [],
  beforeImport: null,
  isErasing: false,
  setAside: [],
};
