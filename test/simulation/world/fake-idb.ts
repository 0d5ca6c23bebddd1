/** Stands for `idb`: the one object store of the history, kept in the world. */
import { onStage } from './stage.ts';
import { callBrowser } from './worker.ts';

export async function openDB() {
  const { world, worker } = onStage();
  const { history } = world;
  await callBrowser(world, worker, 'history.open', () => undefined);
  return {
    transaction() {
      const waiting: [string, unknown][] = [];
      const store = {
        put: (value: unknown, key: string) => {
          waiting.push([key, value]);
          return Promise.resolve(key);
        },
      };
      // All of a transaction is there, or nothing of it.
      const done = callBrowser(world, worker, null, () => {
        for (const [key, value] of waiting) history.set(key, value);
      });
      return { store, done };
    },
    close: () => undefined,
  };
}
