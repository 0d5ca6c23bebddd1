import browser from 'webextension-polyfill';

/** The part of `storage.local` that is used. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const localStorageArea: StorageArea = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
};

/** Calls `onChange` after each change of `storage.local`, from anywhere. Returns how to stop. */
export function onLocalStorageChange(onChange: () => void): () => void {
  const listener = () => onChange();
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
