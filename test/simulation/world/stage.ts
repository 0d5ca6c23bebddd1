/**
 * Which world and which worker the code under test reaches now. There is one at a time: while a moment is lived on in
 * another way, the first waits.
 */
import type { Timer, Worker } from './worker.ts';
import { callBrowser } from './worker.ts';
import type { World } from './world.ts';
import { wallMs } from './world.ts';

interface Stage {
  world: World | null;
  worker: Worker | null;
  /** Told after each write to `storage.local`, with what was there before. */
  onStored: (keys: readonly string[], before: ReadonlyMap<string, unknown>) => void;
  /** Told when a notification is put on the screen. */
  onShown: () => void;
}

export const stage: Stage = {
  world: null,
  worker: null,
  onStored: () => undefined,
  onShown: () => undefined,
};

export function onStage(): { world: World; worker: Worker } {
  if (stage.world === null || stage.worker === null) throw new Error('Nothing is on stage');
  return { world: stage.world, worker: stage.worker };
}

/** Stands for `src/platform/clock.ts`. */
export function nowMs(): number {
  return Math.floor(wallMs(onStage().world));
}

/** Stands for `src/platform/clock.ts`. */
export function timeZone(): string {
  return onStage().world.timeZone;
}

/** Stands for the timer of the background: `run` is called after `ms` of true time, unless the worker is dead by then. */
export function startTimer(run: () => void, ms: number): Timer {
  const { world, worker } = onStage();
  const timer = { atMs: world.realMs + ms, run };
  if (worker.isAlive) worker.timers.push(timer);
  return timer;
}

export function stopTimer(timer: unknown): void {
  const { worker } = onStage();
  worker.timers = worker.timers.filter((each) => each !== timer);
}

/** Stands for the worker's own `navigator`. */
export const navigator = {
  locks: {
    query: () => {
      const { world, worker } = onStage();
      return callBrowser(world, worker, 'locks.query', () => ({
        held: [...world.locks].map((name) => ({ name })),
      }));
    },
  },
};
