import type { Area, HeldSide } from './area.ts';
import type { BreakCard } from './break-card.ts';

/** One line of the history. Written once under its id, so that writing it again changes nothing. */
export type LogEntry = HoldEntry | SessionEntry | PainEntry | BreakEntry;

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

/** Pain in a stretch, or a warning sign. */
export interface PainEntry {
  kind: 'pain';
  /** `sessionId/pain/atMs`. */
  id: string;
  atMs: number;
  stretchId: string;
  area: Area;
  side: HeldSide;
  isWarningSign: boolean;
  /** The id of a hold that was credited before this: it does not count, unless it was held again later. */
  takesBack: string | null;
}

/** A break without a stretch. */
export interface BreakEntry {
  kind: 'break';
  /** `break/atMs`. */
  id: string;
  atMs: number;
  card: BreakCard;
}

/** What was held in a session, added up by area and side. */
export interface SessionSummary {
  id: string;
  endedAtMs: number;
  held: { area: Area; side: HeldSide; seconds: number }[];
  /** Its last hold, as long as it may be taken back; null without one. */
  last: HoldEntry | null;
  /** The stretches of which anything was held, by id. */
  stretchIds: string[];
}
