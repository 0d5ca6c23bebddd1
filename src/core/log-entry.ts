import type { Area, HeldSide } from './area.ts';

/** One line of the history. Written once under its id, so that writing it again changes nothing. */
export type LogEntry = HoldEntry | SessionEntry;

/** One whole, unbroken hold. */
export interface HoldEntry {
  kind: 'hold';
  /** `sessionId/item/repetition/side`. */
  id: string;
  /** When the hold ended, epoch ms. */
  atMs: number;
  stretchId: string;
  area: Area;
  side: HeldSide;
  seconds: number;
}

/** One session that ended. */
export interface SessionEntry {
  kind: 'session';
  /** The session's id. */
  id: string;
  startedAtMs: number;
  /** When it ended, epoch ms. */
  atMs: number;
  holdCount: number;
  /** Every hold of the plan was held. */
  isComplete: boolean;
}

/** What was held in a session, added up by area and side. */
export interface SessionSummary {
  id: string;
  endedAtMs: number;
  held: { area: Area; side: HeldSide; seconds: number }[];
}
