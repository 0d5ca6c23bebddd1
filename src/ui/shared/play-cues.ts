import type { Cue } from '../../core/cues.ts';
import { cuesOf, LATE_CUE_MS, occasionOf } from '../../core/cues.ts';
import type { Session } from '../../core/session.ts';

/** The edges of the page, so that a test can hold them. */
export interface CueWorld {
  nowMs: () => number;
  /** Calls `run` once after `ms`; returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  play: (cue: Cue, session: Session) => void;
}

export interface CuePlayer {
  /** The session as stored now. */
  show: (session: Session) => void;
  stop: () => void;
}

/**
 * Plays each cue of the session that it is shown at its moment: once, and not at all when the moment is over. For the
 * page that leads: a session that nobody drove since the page came was another page's to tell.
 */
export function playCues(world: CueWorld): CuePlayer {
  const cameAtMs = world.nowMs();
  const told = new Set<string>();
  let callOff: () => void = () => undefined;

  function look(session: Session): void {
    callOff();
    if (session.drivenAtMs < cameAtMs) return;
    const now = world.nowMs();
    const cues = cuesOf(session).filter((cue) => !told.has(occasionOf(session, cue)));
    const due = cues.filter(({ atMs }) => atMs <= now);
    for (const cue of due) told.add(occasionOf(session, cue));
    // After a throttled timer, only the last one is still true.
    const last = due.at(-1);
    if (last !== undefined && now - last.atMs <= LATE_CUE_MS) world.play(last, session);
    const next = cues.find(({ atMs }) => atMs > now);
    if (next !== undefined) callOff = world.after(next.atMs - now, () => look(session));
  }

  return { show: look, stop: () => callOff() };
}
