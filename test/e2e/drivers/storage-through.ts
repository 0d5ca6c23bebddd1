import type { Evaluates, StorageAccess } from './driver.ts';

/** `chrome.storage.local` as seen by a worker or a page: a reader that leaves the other one alone. */
export function storageThrough(reader: Evaluates): StorageAccess {
  const call = <T>(method: string, ...args: unknown[]) =>
    reader.evaluate<T>(
      `chrome.storage.local.${method}(${args.map((one) => JSON.stringify(one)).join(', ')})`,
    );
  return {
    get: (keys = null) => call('get', keys),
    set: async (items) => void (await call('set', items)),
    clear: async () => void (await call('clear')),
  };
}
