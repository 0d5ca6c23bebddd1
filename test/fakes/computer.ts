import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { startBackground } from '../../src/background/listeners.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import type { Name, Request } from '../../src/protocol.ts';
import { EXTENSION_ID, ORIGIN, useBrowser } from './browser.ts';
import type { Life } from './life.ts';
import { createLife } from './life.ts';
import type { Profile, World } from './world.ts';
import { createWorld } from './world.ts';

const MINUTE_MS = 60_000;
/** Turns of the event loop without a new browser call after which everything has settled; IndexedDB needs a few. */
const QUIET_TURNS = 12;

/** A computer with a browser and the extension in it, for tests: the real background on a fake browser. */
export function createComputer(profile: Profile = 'chromium') {
  const world: World = createWorld(profile);
  vi.useFakeTimers({ toFake: ['Date'], now: world.nowMs });
  vi.stubGlobal('navigator', {
    locks: { query: async () => ({ held: [...world.locks].map((name) => ({ name })) }) },
  });
  let life: Life = createLife(world);
  let isRunning = false;

  /** The worker, started if it is not alive. */
  function wake(): Life {
    if (!isRunning || !life.isAlive()) {
      life = createLife(world);
      useBrowser(world, life);
      startBackground(STRETCHES);
      isRunning = true;
    }
    return life;
  }

  async function settle(): Promise<void> {
    let quiet = 0;
    while (quiet < QUIET_TURNS) {
      const before = world.calls.length;
      await new Promise((resolve) => setImmediate(resolve));
      quiet = world.calls.length === before ? quiet + 1 : 0;
    }
  }

  function setNow(nowMs: number): void {
    world.nowMs = nowMs;
    vi.setSystemTime(nowMs);
  }

  /** The alarm fires now, however early or late that is. One-shot alarms are gone before their handler runs (M3). */
  function fireAlarm(name = 'next'): void {
    const alarm = world.alarms.get(name);
    if (alarm === undefined) return;
    const { scheduledTime, periodInMinutes } = alarm;
    if (periodInMinutes === undefined) world.alarms.delete(name);
    else alarm.scheduledTime = world.nowMs + periodInMinutes * MINUTE_MS;
    wake().events.alarm.fire({ name, scheduledTime });
  }

  /** Time passes and alarms fire as they come. */
  async function advance(ms: number): Promise<void> {
    const endMs = world.nowMs + ms;
    for (;;) {
      const next = world.alarms.get('next')?.scheduledTime ?? Number.POSITIVE_INFINITY;
      if (next > endMs) break;
      if (world.idleSeconds > 0) world.idleSeconds += Math.max(0, next - world.nowMs) / 1000;
      setNow(Math.max(next, world.nowMs));
      fireAlarm();
      await settle();
    }
    if (world.idleSeconds > 0) world.idleSeconds += (endMs - world.nowMs) / 1000;
    setNow(endMs);
  }

  return {
    world,
    wake,
    settle,
    advance,
    fireAlarm,
    setNow,
    life: () => life,
    kill: () => life.kill(),
    /** Installed and started for the first time. */
    async install() {
      wake().events.installed.fire();
      await settle();
    },
    /** No input for as long as the threshold in force: the browser says `idle`. */
    async goIdle() {
      await advance(world.idleThreshold * 1000);
      world.idle = 'idle';
      world.idleSeconds = Math.max(world.idleSeconds, world.idleThreshold);
      wake().events.idle.fire('idle');
      await settle();
    },
    async comeBack() {
      world.idle = 'active';
      world.idleSeconds = 0;
      wake().events.idle.fire('active');
      await settle();
    },
    /** A command from one of our own pages; the reply. */
    async send<N extends Name>(name: N, request: Request<N>): Promise<unknown> {
      return this.sendRaw(
        { name, ...request },
        { id: EXTENSION_ID, url: `${ORIGIN}src/ui/popup/index.html` },
      );
    },
    async sendRaw(
      message: unknown,
      sender: { id: string | undefined; url: string | undefined },
    ): Promise<unknown> {
      const [reply] = wake().events.message.fire(message, sender);
      const answered = await reply;
      await settle();
      return answered;
    },
    clickNotification(target: 'body' | 0 | 1, id = 'offer') {
      if (target === 'body') wake().events.clicked.fire(id);
      else wake().events.buttonClicked.fire(id, target);
      return settle();
    },
    pressShortcut(name: string) {
      wake().events.shortcut.fire(name);
      return settle();
    },
    stored: <T>(key: string): T => world.stored.get(key) as T,
    stop() {
      life.kill();
      vi.useRealTimers();
      vi.unstubAllGlobals();
    },
  };
}

export type Computer = ReturnType<typeof createComputer>;
