/** An import in its steps: look at a file, bring it in, take it back. The background does what is asked here. */

import { readImportFile } from '../../data/import-file.ts';
import type { Imported, Refusal } from '../../data/import-json.ts';
import type { ImportPreview } from '../../data/import-preview.ts';
import { previewImport } from '../../data/import-preview.ts';
import { MOST_ENTRIES } from '../../storage/log-lists.ts';
import { readHistoryIds } from '../../storage/read-history.ts';
import { readState } from '../../storage/read-state.ts';
import { send } from '../shared/send.ts';
import { changesOf } from './import-changes.ts';

export interface ImportPlan {
  imported: Imported;
  preview: ImportPreview;
  /** What would change, but for the history, in words. */
  changes: readonly string[];
}

/** Told after each part how many entries are done. */
type OnProgress = (count: number) => void;

class EntriesLost extends Error {
  override name = 'EntriesLost';
}

/** Rejects when what is stored cannot be read. */
export async function planImport(file: Blob): Promise<{ plan: ImportPlan } | { refusal: Refusal }> {
  const result = await readImportFile(file);
  if (!result.isTaken) return { refusal: result.refusal };
  const { imported } = result;
  const state = await readState();
  const preview = previewImport(imported, state, await knownIds());
  return { plan: { imported, preview, changes: changesOf(imported, preview, state) } };
}

/** Something of the state would be another; else only entries come in. */
export function replacesState({ preview }: ImportPlan): boolean {
  return preview.changedKeys.length > 0;
}

/** The revision after it. Rejects when nothing was changed. */
export async function importState({ imported }: ImportPlan): Promise<number> {
  return (await send('importState', { state: imported.state })).rev;
}

/** Brings in the entries that are new. Rejects when not all of them came in; the same again then goes on. */
export async function importEntries(
  { imported, preview }: ImportPlan,
  onProgress: OnProgress,
): Promise<void> {
  const isNew = new Set(preview.newIds);
  const entries = imported.history.filter(({ id }) => isNew.has(id));
  await inParts(entries, (some) => send('importEntries', { entries: some }), onProgress);
  const known = await knownIds();
  if (!preview.newIds.every((id) => known.has(id))) throw new EntriesLost();
}

/** Takes back what both brought, the state last. Rejects when it broke off; the same again then goes on. */
export async function takeBackImport(plan: ImportPlan, onProgress: OnProgress): Promise<number> {
  await inParts(plan.preview.newIds, (ids) => send('removeEntries', { ids }), onProgress);
  return replacesState(plan) ? (await send('undoImport', {})).rev : 0;
}

async function inParts<T>(all: readonly T[], act: (some: T[]) => Promise<unknown>, onProgress: OnProgress) {
  for (let from = 0; from < all.length; from += MOST_ENTRIES) {
    onProgress(from);
    await act(all.slice(from, from + MOST_ENTRIES));
  }
}

/** The ids in the history and on their way into it. */
async function knownIds(): Promise<ReadonlySet<string>> {
  const [ids, { outbox }] = await Promise.all([readHistoryIds(), readState()]);
  return new Set([...ids, ...outbox.map(({ id }) => id)]);
}
