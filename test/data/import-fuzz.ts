import fc from 'fast-check';
import type { AnyFile, Kind } from './any-file.ts';
import { anyFile, KINDS } from './any-file.ts';
import type { Outcome } from './import-promises.ts';
import { keepsPromises } from './import-promises.ts';

export interface Fuzzed {
  files: number;
  taken: number;
  /** For each kind of change, how often each outcome came. */
  byKind: Record<Kind, Partial<Record<Outcome, number>>>;
}

/** So many files come from one seed. */
const AT_ONCE = 500;

/** Imports `files` files from `seed` on. Throws at the first broken promise, with the seed and place of its file. */
export async function fuzzImports(
  files: number,
  seed: number,
  onProgress: (files: number) => void = () => undefined,
): Promise<Fuzzed> {
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, {}])) as Fuzzed['byKind'];
  let taken = 0;
  for (let done = 0; done < files; done += AT_ONCE) {
    const own = seed + done / AT_ONCE;
    const some = fc.sample(anyFile, { seed: own, numRuns: Math.min(AT_ONCE, files - done) });
    for (const [index, file] of some.entries()) {
      const outcome = await outcomeOf(file, `seed ${own}, file ${index}`);
      byKind[file.kind][outcome] = (byKind[file.kind][outcome] ?? 0) + 1;
      if (outcome === 'taken') taken += 1;
    }
    onProgress(Math.min(files, done + AT_ONCE));
  }
  return { files, taken, byKind };
}

async function outcomeOf(file: AnyFile, name: string): Promise<Outcome> {
  try {
    return await keepsPromises(file);
  } catch (error) {
    const text = new TextDecoder().decode(file.bytes);
    throw new Error(`${name}, ${file.kind}: ${String(error)}\n${text.slice(0, 3000)}`, { cause: error });
  }
}
