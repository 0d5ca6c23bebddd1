/** Stands for `idb`: the history's two stores, kept in the world. */
import { onStage } from './stage.ts';
import { callBrowser } from './worker.ts';

export async function openDB() {
  const { world, worker } = onStage();
  await callBrowser(world, worker, 'history.open', () => undefined);
  return {
    transaction() {
      const waiting: (() => void)[] = [];
      const storeOf = (kept: Map<string, unknown>) => ({
        get: async (key: string) => kept.get(key),
        put: async (value: unknown, key: string) => void waiting.push(() => kept.set(key, value)),
        index: (name: string) => ({
          getAll: async (value: string) =>
            [...kept.values()].filter((each) => (each as Record<string, unknown>)[name] === value),
        }),
      });
      return {
        objectStore: (name: 'entries' | 'days') =>
          storeOf(name === 'days' ? world.historySums : world.history),
        // Asked for when all is read and written. All of a transaction is there, or nothing of it.
        get done() {
          return callBrowser(world, worker, null, () => {
            for (const write of waiting) write();
          });
        },
      };
    },
    close: () => undefined,
  };
}
