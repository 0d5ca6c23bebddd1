/**
 * The one way from an event to the world:
 *
 *   event ─► queue ─► load ─► gather facts ─► reduce ─► one write ─► outlook ─► reconcile
 *
 * The worker may die between any two arrows: the next wake, whatever woke it, reads the stored state and makes the
 * browser match it again.
 */
import type { Event } from '../core/event.ts';
import { outlook } from '../core/outlook.ts';
import { reduce } from '../core/reduce.ts';
import type { State } from '../core/state.ts';
import type { Stretch } from '../core/stretch.ts';
import { nowMs } from '../platform/clock.ts';
import { within } from '../platform/patience.ts';
import type { StorageArea } from '../platform/storage-area.ts';
import { localStorageArea } from '../platform/storage-area.ts';
import type { Done } from '../protocol.ts';
import { load, save } from '../storage/store.ts';
import { gatherFacts } from './gather-facts.ts';
import { createReconcile, wakeAgainSoon } from './reconcile.ts';

export interface Transitions {
  /** Queues `event`. Resolves when its state is stored; rejects with `StorageFailed` when it could not be. */
  run(event: Event, scheduledMs?: number): Promise<Done>;
  /** The state as stored, without waiting for the queue. */
  read(): Promise<State>;
  /** Something was queued in this life. */
  hasRun(): boolean;
}

const WAKE: Event = { type: 'wake' };
const TOLD = { shown: { type: 'offerNotified' }, refused: { type: 'offerNotShown' } } as const;
/** How long storage is waited for. */
const PATIENCE_MS = 8_000;

/** Storage that hangs counts as storage that fails: what waits behind it goes on. */
const patientArea: StorageArea = {
  get: (keys) => within(PATIENCE_MS, localStorageArea.get(keys)),
  set: (items) => within(PATIENCE_MS, localStorageArea.set(items)),
};

class StorageFailed extends Error {
  override name = 'StorageFailed';
}

export function createTransitions(library: readonly Stretch[]): Transitions {
  const reconcile = createReconcile(library);
  let queue: Promise<unknown> = Promise.resolve();
  /** What reconciling did, for the next transition to take in first. */
  let done: readonly Event[] = [];
  let hasRun = false;
  /**
   * When the alarm that has fired and is not taken in yet should have. Known at once and not only when the queue gets
   * there: after a sleep Chromium says `idle` just before it, and has moved the alarm on by then (faults A05, M9).
   */
  let firedMs: number | null = null;
  /** Nobody else writes, so what this life has loaded or saved last is what is stored. */
  let latest: Promise<State> | null = null;

  async function transit(event: Event, settle: (done: Done) => void): Promise<void> {
    const loading = load(patientArea, nowMs());
    latest = loading.then(({ state }) => state);
    const loaded = await loading;
    if (loaded.isFailed) {
      await wakeAgainSoon();
      throw new StorageFailed('The saved state could not be read. Nothing was changed; please try again.');
    }
    const scheduledMs = firedMs;
    firedMs = null;
    const facts = await gatherFacts(loaded.state, scheduledMs, event);
    const after = (...events: Event[]) =>
      [...done, ...events].reduce((state, each) => reduce(state, each, facts, library), loaded.state);
    const reduced = after(event);
    const isChanged = reduced !== loaded.state;
    // However many events, one write and one revision.
    const next = isChanged ? { ...reduced, rev: loaded.state.rev + 1 } : reduced;
    if (isChanged || loaded.isMigrated || loaded.unreadable.length > 0) {
      const store = () => save(patientArea, loaded, next);
      try {
        // An alarm that is gone tells of a closed browser, one that is late of a sleep, and once only: below it is set anew.
        const isToldOnce = facts.alarmAtMs === null || facts.alarmAtMs < facts.nowMs;
        await (isToldOnce ? store().catch(store) : store());
      } catch {
        firedMs = scheduledMs;
        // The sign on the badge needs no storage; a notification that nothing remembers would come again and again.
        const unsaved = { ...outlook(after(WAKE), facts), notification: 'keep' as const };
        await reconcile(loaded.state, unsaved, facts);
        throw new StorageFailed('The change could not be saved. Nothing was changed; please try again.');
      }
    }
    latest = Promise.resolve(next);
    settle({ isChanged, rev: next.rev });
    const did = await reconcile(next, outlook(next, facts), facts);
    const told = did.notified === null ? [] : [TOLD[did.notified]];
    const logged: Event[] = did.loggedIds.length === 0 ? [] : [{ type: 'entriesLogged', ids: did.loggedIds }];
    const erased: Event[] = did.isErased ? [{ type: 'historyErased' }] : [];
    done = [...erased, ...logged, ...told];
    if (told.length > 0) run(WAKE).catch(() => undefined);
  }

  function run(event: Event, scheduledMs: number | null = null): Promise<Done> {
    hasRun = true;
    if (scheduledMs !== null) firedMs = Math.min(firedMs ?? scheduledMs, scheduledMs);
    return new Promise((resolve, reject) => {
      const act = () => transit(event, resolve);
      // An alarm that is late tells of a sleep, and tells it once: when storage fails it is tried once more.
      queue = queue.then(scheduledMs === null ? act : () => act().catch(act)).catch(reject);
    });
  }

  function read(): Promise<State> {
    return latest ?? load(patientArea, nowMs()).then(({ state }) => state);
  }

  return { run, read, hasRun: () => hasRun };
}
