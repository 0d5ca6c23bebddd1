/** One life of the background: its listeners, its calls of the browser, its timers. What it still awaits dies with it. */
import type { FakeEvent } from '../../fakes/event.ts';
import { fakeEvent } from '../../fakes/event.ts';
import type { Api } from '../life.ts';
import type { World } from './world.ts';

type Sender = { id: string | undefined; url: string | undefined };

export interface Worker {
  /** Counts the lives, so that the story can tell them apart. */
  number: number;
  isAlive: boolean;
  /** True ms of the last sign of life; 30 s later the browser stops it (fault B01). */
  activeAtMs: number;
  timers: Timer[];
  /** Calls that failed since the last event was delivered, by name. */
  failed: Map<Api, number>;
  /** True ms at which a call last got no answer at all. */
  hungAtMs: number | null;
  onDeath: (() => void)[];
  events: {
    alarm: FakeEvent<[{ name: string; scheduledTime: number }]>;
    idle: FakeEvent<['active' | 'idle' | 'locked']>;
    clicked: FakeEvent<[string]>;
    buttonClicked: FakeEvent<[string, number]>;
    message: FakeEvent<[unknown, Sender]>;
    shortcut: FakeEvent<[string]>;
    startup: FakeEvent<[]>;
    installed: FakeEvent<[]>;
  };
}

export interface Timer {
  atMs: number;
  run: () => void;
}

/** A slow call takes this long, ms: longer than a person waits, shorter than a worker lives (fault A15). */
const SLOW_MS = 3_000;

export function createWorker(world: World): Worker {
  world.counts.workers += 1;
  return {
    number: world.counts.workers,
    isAlive: true,
    activeAtMs: world.realMs,
    timers: [],
    failed: new Map(),
    hungAtMs: null,
    onDeath: [],
    events: {
      alarm: fakeEvent(),
      idle: fakeEvent(),
      clicked: fakeEvent(),
      buttonClicked: fakeEvent(),
      message: fakeEvent(),
      shortcut: fakeEvent(),
      startup: fakeEvent(),
      installed: fakeEvent(),
    },
  };
}

export function endWorker(worker: Worker): void {
  if (!worker.isAlive) return;
  worker.isAlive = false;
  worker.timers = [];
  for (const tell of worker.onDeath.splice(0)) tell();
}

/** A promise of a dead worker never settles: nothing after its `await` runs. */
function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

/**
 * A call of the browser: its effect comes a moment later, its answer a moment after that. Each is a point at which the worker may die, and
 * each may fail as the world's faults say.
 */
export async function callBrowser<T>(
  world: World,
  worker: Worker,
  name: Api | null,
  effect: () => T,
): Promise<T> {
  if (!worker.isAlive) return never();
  world.counts.calls += 1;
  const isCrash = world.crash !== null && world.crash.call <= 0;
  if (world.crash !== null) world.crash.call -= 1;
  if (isCrash && world.crash?.isAfter === false) return crash(world, worker);
  const fault = name === null ? undefined : world.faults.get(name);
  if (name !== null && fault !== undefined) {
    if (!fault.isSticky) world.faults.delete(name);
    worker.failed.set(name, (worker.failed.get(name) ?? 0) + 1);
    if (fault.how === 'hang') {
      worker.hungAtMs = world.realMs;
      return never();
    }
    if (fault.how === 'slow') await later(world, worker, SLOW_MS);
  }
  await null;
  if (!worker.isAlive) return never();
  if (fault?.how === 'reject') throw new Error(`${name} failed`);
  const answer = effect();
  if (isCrash) return crash(world, worker);
  await null;
  return worker.isAlive ? answer : never();
}

function crash<T>(world: World, worker: Worker): Promise<T> {
  world.crash = null;
  world.record.push({
    what: 'killed',
    isCrash: true,
    atMs: world.realMs,
    wallMs: world.realMs + world.shiftMs,
  });
  endWorker(worker);
  return never();
}

function later(world: World, worker: Worker, ms: number): Promise<void> {
  return new Promise((resolve) => {
    worker.timers.push({ atMs: world.realMs + ms, run: resolve });
  });
}
