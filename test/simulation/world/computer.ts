/**
 * A computer on which the real background lives: time passes, and whatever is due by then happens in its order, each to
 * its end. Nothing here waits for real time: between two happenings the queue of microtasks runs dry, no more.
 */
import { startBackground } from '../../../src/background/listeners.ts';
import { STRETCHES } from '../../../src/library/stretches.ts';
import type { Command } from '../life.ts';
import { nextRingMs, takeRings } from './alarms.ts';
import { EXTENSION_ID, ORIGIN } from './browser.ts';
import { forgetPage, nextIdleMs, takeNews } from './idle.ts';
import { stage } from './stage.ts';
import type { Timer, Worker } from './worker.ts';
import { createWorker, endWorker } from './worker.ts';
import type { World } from './world.ts';
import { note, wallMs } from './world.ts';

/** The browser stops a worker that had nothing to do for this long (fault B01). */
const WORKER_MS = 30_000;
/** Firefox takes a notification away after some seconds (fault D08). */
const FIREFOX_NOTIFICATION_MS = 8_000;
/** More happenings than this at one moment are a loop (fault A10). */
const MOST_AT_ONCE = 200;

export interface Hooks {
  /** Everything that `by` set off has come to rest. */
  settled: (by: string) => Promise<void>;
  /** A page's reply, or null when the worker died over it. */
  replied: (command: Command, reply: unknown, sentMs: number) => void;
  wrote: (before: ReadonlyMap<string, unknown>) => void;
  shown: () => void;
  /** The browser has stopped a worker that still waited for an answer. */
  stoppedBusy: () => void;
  /** The browser never stops an idle worker. */
  isImmortal: boolean;
}

const nothing = () => undefined;
const NO_HOOKS: Hooks = {
  settled: async () => undefined,
  replied: nothing,
  wrote: nothing,
  shown: nothing,
  stoppedBusy: nothing,
  isImmortal: false,
};

export function createComputer(world: World, given: Partial<Hooks> = {}) {
  const hooks = { ...NO_HOOKS, ...given };
  let worker: Worker | null = null;
  let isSettling = false;
  /** How the next alarm misbehaves. */
  let nextAlarm: 'twice' | 'dropped' | null = null;
  let losesNews = false;
  let pageTimers: Timer[] = [];
  let onStored: (keys: readonly string[]) => void = () => undefined;

  function enter(): void {
    stage.world = world;
    stage.worker = worker;
    stage.onStored = (keys, before) => {
      hooks.wrote(before);
      onStored(keys);
    };
    stage.onShown = hooks.shown;
  }

  /** The worker, started if it is not alive. Its listeners are there in the same turn (fault B02). */
  function wake(by: string): Worker {
    world.counts.wakes += 1;
    if (worker === null || !worker.isAlive) {
      worker = createWorker(world);
      enter();
      startBackground(STRETCHES);
    }
    worker.activeAtMs = world.realMs;
    worker.failed.clear();
    note(world, { what: 'woken', by, worker: worker.number });
    return worker;
  }

  async function settle(): Promise<void> {
    isSettling = true;
    // Every fake answers in microtasks, so one turn of the event loop brings all of it to rest.
    await new Promise((resolve) => setImmediate(resolve));
    isSettling = false;
  }

  async function deliver(by: string, fire: (to: Worker) => void): Promise<void> {
    enter();
    fire(wake(by));
    await settle();
    await hooks.settled(by);
    enter();
  }

  /** The browser says what is new about input, until there is nothing new. */
  async function tellNews(): Promise<void> {
    for (let told = 0; told < 5; told += 1) {
      const news = takeNews(world);
      if (news === null) return;
      if (losesNews) losesNews = false;
      else await deliver(news, (to) => to.events.idle.fire(news));
    }
  }

  async function ringAlarms(): Promise<void> {
    const rings = takeRings(world);
    if (rings.length === 0) return;
    const how = nextAlarm;
    nextAlarm = null;
    if (how === 'dropped') return;
    await deliver('alarm', (to) => {
      for (const ring of rings) to.events.alarm.fire(ring);
      if (how === 'twice') for (const ring of rings) to.events.alarm.fire(ring);
    });
  }

  async function runTimer(timer: Timer, isOfPage: boolean): Promise<void> {
    if (isOfPage) pageTimers = pageTimers.filter((each) => each !== timer);
    else if (worker !== null) worker.timers = worker.timers.filter((each) => each !== timer);
    enter();
    timer.run();
    await settle();
    await hooks.settled(isOfPage ? 'page' : 'timer');
    enter();
  }

  function stopWorker(): void {
    if (worker === null || !worker.isAlive) return;
    if (worker.timers.length > 0) hooks.stoppedBusy();
    endWorker(worker);
    forgetPage(world);
  }

  /** What happens next by itself, and when. */
  function nextHappening(): { atMs: number; run: () => Promise<void> | void } {
    let next: { atMs: number; run: () => Promise<void> | void } = {
      atMs: Number.POSITIVE_INFINITY,
      run: () => undefined,
    };
    const consider = (atMs: number, run: () => Promise<void> | void) => {
      if (atMs < next.atMs) next = { atMs, run };
    };
    for (const timer of pageTimers) consider(timer.atMs, () => runTimer(timer, true));
    if (worker?.isAlive) {
      for (const timer of worker.timers) consider(timer.atMs, () => runTimer(timer, false));
      if (!hooks.isImmortal) consider(worker.activeAtMs + WORKER_MS, stopWorker);
    }
    // After a sleep the browser says `idle` before the overdue alarms fire (M9).
    consider(nextIdleMs(world), tellNews);
    consider(Math.max(world.realMs, nextRingMs(world)), ringAlarms);
    if (world.machine.profile === 'firefox') {
      for (const [id, { shownAtMs }] of world.notifications) {
        consider(shownAtMs + FIREFOX_NOTIFICATION_MS, () => void world.notifications.delete(id));
      }
    }
    return next;
  }

  async function pass(ms: number): Promise<void> {
    const endMs = world.realMs + ms;
    let atOnce = 0;
    await tellNews();
    for (;;) {
      const next = nextHappening();
      if (next.atMs > endMs) break;
      atOnce = next.atMs > world.realMs ? 0 : atOnce + 1;
      if (atOnce > MOST_AT_ONCE) throw new Error('The background never comes to rest: a loop of wakes');
      world.realMs = Math.max(world.realMs, next.atMs);
      await next.run();
      await tellNews();
    }
    world.realMs = endMs;
  }

  function post({ name, request }: Command): Promise<unknown> {
    const to = wake('message');
    // It died as it started: nobody listens.
    if (!to.isAlive) return Promise.resolve(null);
    const [answer] = to.events.message.fire(
      { name, ...request },
      { id: EXTENSION_ID, url: `${ORIGIN}src/ui/popup/index.html` },
    );
    // "…message channel closed before a response was received" (M24).
    const death = new Promise<null>((resolve) => to.onDeath.push(() => resolve(null)));
    return Promise.race([Promise.resolve(answer), death]);
  }

  return {
    world,
    pass,
    wake: (by: string) => deliver(by, () => undefined),
    deliver,
    /** A message of one of our own pages; several at once are sent in the same turn. */
    async send(commands: readonly Command[], by = 'message'): Promise<void> {
      enter();
      const sentMs = wallMs(world);
      for (const command of commands) {
        void post(command).then((reply) => hooks.replied(command, reply, sentMs));
      }
      await settle();
      await hooks.settled(by);
      enter();
      await tellNews();
    },
    /** For a page that sends by itself. Resolves with the reply, rejects when nobody answers. */
    async postFromPage(command: Command): Promise<unknown> {
      // A worker that died a moment ago is not started again before its last turn is over.
      if (isSettling && !worker?.isAlive) throw new Error('Receiving end does not exist');
      const sentMs = wallMs(world);
      const reply = await post(command);
      hooks.replied(command, reply, sentMs);
      if (reply === null) throw new Error('The message channel closed');
      return reply;
    },
    pageTimer(ms: number, run: () => void): () => void {
      const timer = { atMs: world.realMs + ms, run };
      pageTimers.push(timer);
      return () => {
        pageTimers = pageTimers.filter((each) => each !== timer);
      };
    },
    onStored(tell: (keys: readonly string[]) => void): void {
      onStored = tell;
    },
    tellNews,
    ringAlarms,
    stopWorker,
    misbehave(how: 'twice' | 'dropped'): void {
      nextAlarm = how;
    },
    /** The next alarm will not be delivered, so nobody will learn how late it was. */
    dropsAlarm: () => nextAlarm === 'dropped',
    loseNews(): void {
      losesNews = true;
    },
    /** The next word about input will not be delivered. */
    losesNews: () => losesNews,
    worker: () => worker,
  };
}

export type Computer = ReturnType<typeof createComputer>;
