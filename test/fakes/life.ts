import { fakeEvent } from './event.ts';
import type { World } from './world.ts';

type Sender = { id: string | undefined; url: string | undefined };

/** One life of the worker: its listeners, and the calls that die with it. */
export function createLife(world: World) {
  let isAlive = true;
  let callsLeft = Number.POSITIVE_INFINITY;

  /** An API call. When the worker is dead, or dies of this call, its promise never settles. */
  async function call<T>(name: string, effect: () => T): Promise<T> {
    if (!isAlive) return new Promise<T>(() => undefined);
    callsLeft -= 1;
    if (callsLeft < 0) {
      isAlive = false;
      return new Promise<T>(() => undefined);
    }
    world.calls.push(name);
    await Promise.resolve();
    if (world.failing.has(name)) throw new Error(`${name} failed`);
    const result = effect();
    await Promise.resolve();
    return isAlive ? result : new Promise<T>(() => undefined);
  }

  const events = {
    alarm: fakeEvent<[{ name: string; scheduledTime: number }]>(),
    idle: fakeEvent<['active' | 'idle' | 'locked']>(),
    clicked: fakeEvent<[string]>(),
    buttonClicked: fakeEvent<[string, number]>(),
    message: fakeEvent<[unknown, Sender]>(),
    shortcut: fakeEvent<[string]>(),
    startup: fakeEvent<[]>(),
    installed: fakeEvent<[]>(),
    stored: fakeEvent<[]>(),
  };

  return {
    events,
    call,
    isAlive: () => isAlive,
    kill() {
      isAlive = false;
    },
    /** Dies of the next call after `count` more. */
    dieAfter(count: number) {
      callsLeft = count;
    },
  };
}

export type Life = ReturnType<typeof createLife>;
