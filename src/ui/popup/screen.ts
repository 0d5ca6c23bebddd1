import type { BreakCard } from '../../core/break-card.ts';
import { isHeldOff, isInCall } from '../../core/call.ts';
import { hoursAt } from '../../core/day-clock.ts';
import { isEnough } from '../../core/enough.ts';
import type { SessionSummary } from '../../core/log-entry.ts';
import type { Session } from '../../core/session.ts';
import { isPaused } from '../../core/silence.ts';
import type { State } from '../../core/state.ts';

export type FirstStep = 'where' | 'care';

export type HelpAfter = 'asked' | 'warning-sign';

/** What each screen shows beside the state. */
export interface ScreenData {
  /** Again, it may begin at a step of its own. */
  'first-run': { isAgain: boolean; first: FirstStep };
  home: { isJustSkipped: boolean };
  offer: Record<never, never>;
  session: { session: Session };
  /** When to get help: asked for, or after a warning sign. */
  help: { after: HelpAfter };
  done: { summary: SessionSummary };
  /** A break without a stretch was taken here. */
  break: { card: BreakCard; atMs: number };
  paused: { untilMs: number };
  enough: Record<never, never>;
  /** Held off by a call: one that was said, or one that is heard. */
  call: { isSaid: boolean };
  'outside-hours': { opensAtMs: number | null };
}

export type ScreenKind = keyof ScreenData;
export type ScreenOf<K extends ScreenKind> = { kind: K } & ScreenData[K];
export type Screen = { [K in ScreenKind]: ScreenOf<K> }[ScreenKind];

/** What only this popup knows. */
export interface Glance {
  nowMs: number;
  /** IANA name. */
  timeZone: string;
  /** The person asked to change what was said of the body, beginning there. */
  choosing: FirstStep | null;
  /** The person has just pressed *Skip*. */
  isJustSkipped: boolean;
  /** The person is told when to get help. */
  help: HelpAfter | null;
  /** The break without a stretch that was taken here, and when; until the person turns away from it. */
  taken: { card: BreakCard; atMs: number } | null;
  /** The session that this popup showed, so that it shows its end however long that is ago. */
  shownSessionId: string | null;
  /** The ended session that the person has turned away from. */
  leftSessionId: string | null;
}

/** A popup that opens within this time of a session's end still says what was held. */
const DONE_MS = 60_000;

/** The one screen for a state. */
export function screenOf(state: State, glance: Glance): Screen {
  const { nowMs, timeZone } = glance;
  if (!state.person.isSetUp) return { kind: 'first-run', isAgain: false, first: 'where' };
  if (glance.help !== null) return { kind: 'help', after: glance.help };
  if (state.session !== null) return { kind: 'session', session: state.session };
  if (glance.choosing !== null) return { kind: 'first-run', isAgain: true, first: glance.choosing };
  if (glance.taken !== null) return { kind: 'break', ...glance.taken };
  if (state.lastSession !== null && isDoneShown(state.lastSession, glance)) {
    return { kind: 'done', summary: state.lastSession };
  }
  if (state.pausedUntilMs !== null && isPaused(state, nowMs)) {
    return { kind: 'paused', untilMs: state.pausedUntilMs };
  }
  const hours = hoursAt(state.settings, nowMs, timeZone);
  if (!hours.isOpen) return { kind: 'outside-hours', opensAtMs: hours.opensAtMs };
  if (isEnough(state, nowMs, timeZone)) return { kind: 'enough' };
  const isSaid = isInCall(state, nowMs);
  if (isSaid || isHeldOff(state.cycle)) return { kind: 'call', isSaid };
  const isPutOff = state.cycle.laterUntilMs !== null && nowMs < state.cycle.laterUntilMs;
  // Due is enough: the badge already shows the sign that brought the person here.
  if (state.cycle.stage !== 'counting' && !isPutOff) return { kind: 'offer' };
  return { kind: 'home', isJustSkipped: glance.isJustSkipped };
}

function isDoneShown(last: SessionSummary, { nowMs, shownSessionId, leftSessionId }: Glance): boolean {
  // Its last hold may have been taken back: then nothing is left of it but that.
  const wasHeld = last.held.length > 0 || last.stretchIds.length > 0;
  if (!wasHeld || last.id === leftSessionId) return false;
  return last.id === shownSessionId || Math.abs(nowMs - last.endedAtMs) <= DONE_MS;
}
