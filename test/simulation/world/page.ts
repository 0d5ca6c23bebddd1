/** A page that shows a session, with the product's own driver in it: it holds the lock, reports holds, and ends the session. */
import type { Session } from '../../../src/core/session.ts';
import { driveSession } from '../../../src/ui/shared/drive-session.ts';
import type { Computer } from './computer.ts';
import { wallMs } from './world.ts';

/** Somebody who reads the sentence and says "I'm ready", ms. */
const READING_MS = 4_000;

export interface Page {
  close: () => void;
  isOpen: () => boolean;
}

/** Opens a page for the session that is stored; null when there is none. */
export function openPage(computer: Computer): Page | null {
  const { world } = computer;
  const first = storedSession(computer);
  if (first === null) return null;
  let isOpen = true;
  const after = (ms: number, run: () => void) => computer.pageTimer(ms, () => isOpen && run());

  const driver = driveSession(first, {
    nowMs: () => wallMs(world),
    send: async (name, request) => {
      if (!isOpen) return new Promise(() => undefined);
      const reply = await computer.postFromPage({ name, request: { ...request } });
      if (typeof reply !== 'object' || reply === null || !('res' in reply)) throw new Error('Refused');
      return reply;
    },
    locks: { request: holdLock as LockManager['request'] },
    after,
    onLead: () => undefined,
  });

  /** The lock is given up when `act` has ended, and at once when the page goes (M7). */
  async function holdLock(name: string, _options: unknown, act: (lock: object | null) => Promise<unknown>) {
    if (world.locks.has(name)) return act(null);
    world.locks.add(name);
    return act({ name });
  }

  function close(): void {
    if (!isOpen) return;
    driver.stop();
    isOpen = false;
    world.locks.clear();
    computer.onStored(() => undefined);
  }

  function getReady(): void {
    const session = storedSession(computer);
    const isWaiting =
      session?.waiting === 'ready' || session?.waiting === 'resume' || session?.sinceMs === null;
    if (session === null || !isWaiting) return;
    computer
      .postFromPage({ name: 'beReady', request: { sessionId: session.id } })
      .catch(() => after(READING_MS, getReady));
  }

  computer.onStored((keys) => {
    if (!keys.includes('session') || !isOpen) return;
    const session = storedSession(computer);
    if (session === null) return close();
    driver.show(session);
    if (session.sinceMs === null) after(READING_MS, getReady);
  });
  return { close, isOpen: () => isOpen };
}

function storedSession({ world }: Computer): Session | null {
  const session = world.stored.get('session');
  // Garbage is not shown: a page reads through the same shapes as the background.
  const isSession =
    typeof session === 'object' && session !== null && 'plan' in session && 'credited' in session;
  return isSession ? (session as Session) : null;
}
