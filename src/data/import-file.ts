import type { ImportResult } from './import-json.ts';
import { readImport, refuse } from './import-json.ts';

/** A file of somebody else is not read when it is larger than this: 10 MB. */
export const MOST_BYTES = 10_000_000;
/** Ours grow with their history, about 1.2 kB a session, and are read up to 100 MB: more than 80,000 sessions. */
export const MOST_OWN_BYTES = 100_000_000;
/** How ours begin; their keys are in order. */
const OUR_HEAD = /^\uFEFF?\{\s*"exportedAt": "[^"]{0,40}",\s*"format": "unknot",/;
const HEAD_BYTES = 200;

/** Total: any file gives one or the other. One that is too large is not read any further than its first line. */
export async function readImportFile(file: Blob): Promise<ImportResult> {
  const isOurs = OUR_HEAD.test((await textOf(file.slice(0, HEAD_BYTES), false)) ?? '');
  if (file.size > (isOurs ? MOST_OWN_BYTES : MOST_BYTES)) return refuse('too-large');
  const text = await textOf(file, true);
  return text === null ? refuse('unreadable') : readImport(text);
}

/**
 * Null when the file is gone, or, when it has to be, no text in UTF-8: what a lenient reader would put in its place was
 * never written.
 */
async function textOf(file: Blob, fatal: boolean): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
