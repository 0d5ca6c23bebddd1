import type { Sound } from './sound.ts';

/** What the world says at the moment of a decision. Gathered by the background, never read by the rules themselves. */
export interface Facts {
  /** Epoch ms. */
  nowMs: number;
  /** IANA name. */
  timeZone: string;
  /** What the browser says now about input, at the threshold in force. */
  idle: 'active' | 'idle' | 'locked';
  /** When idle: so many seconds without input, as far as the browser was asked, at most one too many; else 0. */
  idleSeconds: number;
  /** When the alarm that fired, or still stands, was to fire. Null when there is none: it was lost, or never made. */
  alarmAtMs: number | null;
  /** What plays; null when nobody asked, because it could not matter, or no answer came. */
  sound: Sound | null;
  /** A page holds the session's lock. */
  isSessionDriven: boolean;
}
