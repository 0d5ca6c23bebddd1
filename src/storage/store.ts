import type { State } from '../core/state.ts';
import type { StorageArea } from '../platform/storage-area.ts';
import type { Normalised } from './normalise.ts';
import { normalise } from './normalise.ts';
import { STATE_KEYS } from './schema.ts';
import type { Raw } from './version.ts';
import { isOutdated, versionToWrite } from './version.ts';

/** What was read, with what it takes to write it back. */
export interface Loaded extends Normalised {
  version: number;
  /** A step changed what was read: all of it is written back with the new version, or the next load would skip it. */
  isMigrated: boolean;
  /** Storage itself could not be read: the state is the defaults, and must not overwrite what may still be there. */
  isFailed: boolean;
}

const KEYS = ['version', ...STATE_KEYS];

/** Never rejects: without readable storage the rules run on defaults (fault G01). */
export async function load(area: StorageArea, nowMs: number): Promise<Loaded> {
  let raw: Raw = {};
  let isFailed = false;
  try {
    raw = await area.get(KEYS);
  } catch {
    isFailed = true;
  }
  const isMigrated = isOutdated(raw);
  // Only once after an update: no first look pays for it.
  const present = isMigrated ? (await import('./migrations.ts')).migrate(raw) : raw;
  return { ...normalise(present, nowMs), version: versionToWrite(raw), isMigrated, isFailed };
}

/** One transition is one `set`: only the members that changed, all of them or none (fault G06). */
export async function save(area: StorageArea, before: Loaded, next: State): Promise<void> {
  const changed = STATE_KEYS.filter(
    (key) => before.isMigrated || next[key] !== before.state[key] || before.unreadable.includes(key),
  );
  if (before.unreadable.length > 0 && !changed.includes('setAside')) changed.push('setAside');
  const entries = changed.map((key) => [key, next[key]] as const);
  await area.set({ ...Object.fromEntries(entries), version: before.version });
}
