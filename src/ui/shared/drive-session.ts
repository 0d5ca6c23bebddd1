/**
 * The driver of a session. Any number of pages show one; the page that holds the Web Lock drives it: it reports the end
 * of each hold and closes the session at its end. The lock is released however the page goes, in every browser, while
 * messages from a closing popup are not sent (M7).
 *
 *   asking ──lock free──► leading ──stop, page gone──► (released)
 *      └────lock held────► following ──the other page goes──► leading
 */
import { beatsOf } from '../../core/beats.ts';
import type { Session } from '../../core/session.ts';
import { endOf, view } from '../../core/session.ts';
import type { Name, Request } from '../../protocol.ts';
import { SESSION_LOCK } from '../../protocol.ts';

export type Lead = 'asking' | 'leading' | 'following';

/** The edges of the page, so that a test can hold them. */
export interface DriverWorld {
  nowMs: () => number;
  /** Resolves when the background has done it, rejects when it was refused or lost. */
  send: <N extends Name>(name: N, request: Request<N>) => Promise<unknown>;
  locks: Pick<LockManager, 'request'>;
  /** Calls `run` once after `ms`; returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  onLead: (lead: Lead) => void;
}

export interface Driver {
  /** The session as stored now. */
  show: (session: Session) => void;
  stop: () => void;
}

/** After a command was lost, it is sent again this much later. */
const RETRY_MS = 1_000;
/** A taken session is stored before the reply comes, but a page may hear of it after; normally much sooner. */
const SETTLE_MS = 250;

export function driveSession(first: Session, world: DriverWorld): Driver {
  let session = first;
  let isLeading = false;
  let isStopped = false;
  /** The stored session is the one this page took. Until then, what ran out in it was seen by nobody. */
  let isTaken = false;
  let tookAtMs = 0;
  let letGo: () => void = () => undefined;
  let callOff: () => void = () => undefined;
  /** What was sent already, so that nothing is sent twice while its result is on the way. */
  const sent = new Set<string>();
  const waiting = new AbortController();

  async function ask(): Promise<void> {
    const wasFree = await world.locks.request(SESSION_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await lead();
      return lock !== null;
    });
    if (wasFree || isStopped) return;
    world.onLead('following');
    await world.locks.request(SESSION_LOCK, { signal: waiting.signal }, lead);
  }

  /** Keeps the lock until the page stops driving. */
  function lead(): Promise<void> {
    if (isStopped) return Promise.resolve();
    isLeading = true;
    world.onLead('leading');
    take();
    return new Promise((resolve) => {
      letGo = resolve;
    });
  }

  function take(): void {
    isTaken = false;
    tookAtMs = world.nowMs();
    world.send('takeSession', { sessionId: session.id }).then(
      () => later(SETTLE_MS, settle),
      () => later(RETRY_MS, take),
    );
  }

  function settle(): void {
    isTaken = true;
    look();
  }

  function sendOnce<N extends Name>(occasion: string, name: N, request: Request<N>): void {
    if (sent.has(occasion)) return;
    sent.add(occasion);
    world.send(name, request).catch(() => {
      sent.delete(occasion);
      later(RETRY_MS, look);
    });
  }

  /** There is one thing to wait for at a time. */
  function later(ms: number, run: () => void): void {
    callOff();
    if (isLeading && !isStopped) callOff = world.after(ms, run);
  }

  /** Does whatever is due by the stored timestamps, and looks again when the phase that runs will end. */
  function look(): void {
    if (!isLeading || isStopped || !isTaken) return;
    callOff();
    const now = world.nowMs();
    const { id: sessionId, sinceMs } = session;
    const seen = view(session, now);
    // The machine slept through the end of a hold: it begins again.
    if (seen.state === 'broken') {
      take();
      return;
    }
    for (const beat of endedHolds(session, now)) {
      sendOnce(`hold ${sessionId} ${sinceMs} ${beat}`, 'reportHold', { sessionId, beat });
    }
    if (seen.state === 'over') sendOnce(`over ${sessionId} ${sinceMs}`, 'endSession', { sessionId });
    if (seen.state === 'running') later(Math.max(0, seen.endsAtMs - now), look);
  }

  ask().catch(() => {
    // Called off while waiting, or the lock was taken away: someone else leads now.
    isLeading = false;
    callOff();
    if (!isStopped) world.onLead('following');
  });

  return {
    show: (next) => {
      const isOther = next.id !== session.id;
      session = next;
      if (!isLeading || isStopped) return;
      if (isOther) take();
      else if (isTaken || next.drivenAtMs >= tookAtMs) settle();
    },
    stop: () => {
      isStopped = true;
      callOff();
      waiting.abort();
      letGo();
    },
  };
}

/** Indexes of the holds that ran to their end since the phase that is stored; one that is done again counts no more, but is over. */
function endedHolds(session: Session, nowMs: number): number[] {
  return beatsOf(session.plan).flatMap((beat, index) => {
    if (beat.kind !== 'hold' || index < session.at) return [];
    const endedAtMs = endOf(session, index);
    return endedAtMs !== null && endedAtMs <= nowMs ? [index] : [];
  });
}
