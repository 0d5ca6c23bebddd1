import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session.ts';
import { endOf, startSession } from '../../src/core/session.ts';
import { goBack, pause, reportHold, take } from '../../src/core/session-steps.ts';
import { type Driver, type DriverWorld, driveSession, type Lead } from '../../src/ui/shared/drive-session.ts';
import { NECK_PLAN, NOW } from './given.ts';

/** A page with its own clock and timers, a background that answers, and one lock for all pages. */
function createPage(lock: Lock, stored: { session: Session | null }) {
  const sent: { name: string; beat?: number }[] = [];
  const leads: Lead[] = [];
  let nowMs = NOW;
  let timer: { atMs: number; run: () => void } | null = null;
  let driver: Driver | null = null;
  const page = {
    sent,
    leads,
    /** The background drops what it is told. */
    isDeaf: false,
    open(session: Session) {
      driver = driveSession(session, world);
    },
    close: () => driver?.stop(),
    names: () => sent.map(({ name }) => name),
    show(session: Session) {
      stored.session = session;
      driver?.show(session);
    },
    /** Lets time pass, with each timer at its time, or all of them late by `lateMs`. */
    async pass(ms: number, lateMs = 0) {
      const untilMs = nowMs + ms;
      while (timer !== null && timer.atMs + lateMs <= untilMs) {
        const { atMs, run } = timer;
        timer = null;
        nowMs = Math.max(nowMs, atMs + lateMs);
        run();
        await settled();
      }
      nowMs = untilMs;
      await settled();
    },
    get timerAtMs() {
      return timer?.atMs ?? null;
    },
  };
  const world: DriverWorld = {
    nowMs: () => nowMs,
    locks: lock as unknown as LockManager,
    onLead: (lead) => leads.push(lead),
    after: (ms, run) => {
      const armed = { atMs: nowMs + ms, run };
      timer = armed;
      return () => {
        if (timer === armed) timer = null;
      };
    },
    send: async (name, request) => {
      sent.push({ name, ...('beat' in request ? { beat: request.beat } : {}) });
      if (page.isDeaf) throw new Error('No reply');
      const { session } = stored;
      if (session === null) return;
      if (name === 'takeSession') page.show(take(session, nowMs));
      if (name === 'reportHold' && 'beat' in request) page.show(reportHold(session, request.beat, nowMs));
    },
  };
  return page;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** As much of a LockManager as one exclusive lock needs. */
class Lock {
  #isHeld = false;
  #queue: (() => void)[] = [];

  async request(
    _name: string,
    options: { ifAvailable?: boolean; signal?: AbortSignal },
    run: (lock: object | null) => Promise<unknown>,
  ): Promise<unknown> {
    await Promise.resolve();
    if (this.#isHeld && options.ifAvailable) return run(null);
    if (this.#isHeld) {
      await new Promise<void>((resolve, reject) => {
        this.#queue.push(resolve);
        options.signal?.addEventListener('abort', () => reject(new Error('AbortError')));
      });
    }
    this.#isHeld = true;
    try {
      return await run({});
    } finally {
      this.#isHeld = false;
      this.#queue.shift()?.();
    }
  }
}

const started = startSession('one', NECK_PLAN, NOW);
const HOLD_END_MS = 23_000;
const FIRST_HOLD = 2;

describe('a page that drives a session', () => {
  let lock: Lock;
  let stored: { session: Session | null };
  let page: ReturnType<typeof createPage>;

  beforeEach(async () => {
    lock = new Lock();
    stored = { session: started };
    page = createPage(lock, stored);
    page.open(started);
    await settled();
  });

  it('takes the session when it has the lock', () => {
    expect(page.leads).toEqual(['leading']);
    expect(page.names()).toEqual(['takeSession']);
  });

  it('reports a hold that is done once more, too: it is over, and counts no more', async () => {
    await page.pass(HOLD_END_MS);
    const back = goBack(stored.session ?? started, NOW + HOLD_END_MS + 3_000);
    page.show(back);
    await page.pass(3_000 + (endOf(back, FIRST_HOLD) ?? 0) - NOW - HOLD_END_MS);
    expect(page.sent.slice(1)).toEqual([
      { name: 'reportHold', beat: FIRST_HOLD },
      { name: 'reportHold', beat: FIRST_HOLD },
    ]);
    expect(stored.session?.credited).toEqual(['0/0']);
  });

  it('reports a hold once, at its end and not before', async () => {
    await page.pass(HOLD_END_MS - 1);
    expect(page.names()).toEqual(['takeSession']);
    await page.pass(1);
    expect(page.sent.slice(1)).toEqual([{ name: 'reportHold', beat: FIRST_HOLD }]);
    expect(stored.session?.credited).toEqual(['0/0']);
    await page.pass(1_000);
    expect(page.sent).toHaveLength(2);
  });

  it('reports it once though the stored session changes before the reply', async () => {
    await page.pass(HOLD_END_MS - 10);
    const before = stored.session as Session;
    stored.session = null;
    await page.pass(20);
    page.show({ ...before });
    page.show({ ...before });
    await settled();
    expect(page.names().filter((name) => name === 'reportHold')).toHaveLength(1);
  });

  it('reports both holds and then ends the session, each once', async () => {
    await page.pass(60_000);
    expect(page.names()).toEqual(['takeSession', 'reportHold', 'reportHold', 'endSession']);
  });

  it('reports a hold that a throttled timer saw late (C12)', async () => {
    await page.pass(HOLD_END_MS + 30_000, 20_000);
    expect(page.sent).toContainEqual({ name: 'reportHold', beat: FIRST_HOLD });
  });

  it('takes the session again when the machine slept through the end of a hold', async () => {
    await page.pass(300_000, 200_000);
    expect(page.names().slice(0, 2)).toEqual(['takeSession', 'takeSession']);
    expect(stored.session?.credited).toEqual([]);
    expect(stored.session?.isAgain).toBe(true);
  });

  it('waits for nothing while time stands still', async () => {
    await page.pass(10_000);
    page.show(pause(stored.session as Session, NOW + 10_000));
    expect(page.timerAtMs).toBe(null);
    await page.pass(600_000);
    expect(page.names()).toEqual(['takeSession']);
  });

  it('says it again when the background did not hear it', async () => {
    await page.pass(HOLD_END_MS - 1);
    page.isDeaf = true;
    await page.pass(500);
    page.isDeaf = false;
    await page.pass(1_000);
    expect(page.names()).toEqual(['takeSession', 'reportHold', 'reportHold']);
    expect(stored.session?.credited).toEqual(['0/0']);
  });

  it('is silent after it was stopped', async () => {
    await page.pass(10_000);
    page.close();
    await page.pass(600_000);
    expect(page.names()).toEqual(['takeSession']);
  });

  describe('beside a second page', () => {
    it('leaves the second one to watch, which reports nothing', async () => {
      const second = createPage(lock, stored);
      second.open(started);
      await settled();
      await second.pass(60_000);
      expect(second.leads).toEqual(['following']);
      expect(second.sent).toEqual([]);
    });

    it('hands over when it goes; the hold it broke off begins again and is not credited', async () => {
      const second = createPage(lock, stored);
      second.open(started);
      await settled();
      await page.pass(15_000);
      await second.pass(15_000);
      page.close();
      await settled();
      expect(second.leads).toEqual(['following', 'leading']);
      expect(second.names()).toEqual(['takeSession']);
      expect(stored.session?.isAgain).toBe(true);
      await second.pass(HOLD_END_MS - 1);
      expect(second.names()).toEqual(['takeSession']);
      await second.pass(1);
      expect(second.sent.slice(1)).toEqual([{ name: 'reportHold', beat: FIRST_HOLD }]);
    });

    it('does not credit what ran out while nobody looked', async () => {
      page.close();
      await settled();
      const second = createPage(lock, stored);
      await second.pass(HOLD_END_MS + 5_000);
      second.open(stored.session as Session);
      await settled();
      expect(second.names()).toEqual(['takeSession']);
    });
  });
});
