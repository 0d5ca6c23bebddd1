import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { MOST_BYTES, MOST_OWN_BYTES, readImportFile } from '../../src/data/import-file.ts';
import { readImport } from '../../src/data/import-json.ts';
import { HOLD, NOW_MS } from './given.ts';

const FILE = exportJson(DEFAULT_STATE, [HOLD], NOW_MS);
const PADDING = ' '.repeat(MOST_BYTES);

async function reasonOf(...parts: BlobPart[]): Promise<string> {
  const result = await readImportFile(new Blob(parts));
  return result.isTaken ? 'taken' : result.refusal.reason;
}

/** A file of so many bytes of which each read is noted. */
function fileOf(size: number, head: string): { file: Blob; reads: number[] } {
  const reads: number[] = [];
  const blob = new Blob([head]);
  const file = Object.assign(new Blob([]), {
    slice: (from: number, to: number) => {
      reads.push(to - from);
      return blob.slice(from, to);
    },
  });
  Object.defineProperty(file, 'size', { value: size });
  return { file, reads };
}

describe('a chosen file', () => {
  it('is read as its text is, with a mark at its beginning or not', async () => {
    expect(await readImportFile(new Blob([FILE]))).toEqual(readImport(FILE));
    expect(await readImportFile(new Blob(['\uFEFF', FILE]))).toEqual(readImport(FILE));
  });

  it('of somebody else may have 10 MB, counted as a disk counts', async () => {
    expect(await reasonOf('é'.repeat(MOST_BYTES / 2))).toBe('syntax');
    expect(await reasonOf('é'.repeat(MOST_BYTES / 2), 'x')).toBe('too-large');
    expect(await reasonOf('{"format": "unknot", "version": 4}', PADDING)).toBe('too-large');
  });

  it('that we exported may have more: a long history is no mistake', async () => {
    expect(await reasonOf(FILE, PADDING)).toBe('taken');
    expect(await reasonOf(FILE.replaceAll('\n', '\r\n'), PADDING)).toBe('taken');
  });

  it.each([
    ['ours', FILE, MOST_OWN_BYTES + 1],
    ['of somebody else', '{}', MOST_BYTES + 1],
  ])('that is too large is not read any further than its first line: %s', async (_, head, size) => {
    const { file, reads } = fileOf(size, head);
    expect(await readImportFile(file)).toMatchObject({ refusal: { reason: 'too-large' } });
    expect(reads).toEqual([200]);
  });

  it('that is no UTF-8 is refused: nothing is put in the place of what cannot be read', async () => {
    const latin1 = Uint8Array.from(FILE.replace('calf-wall', 'caf\xe9'), (char) => char.charCodeAt(0));
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...FILE].flatMap((char) => [char.charCodeAt(0), 0])]);
    const surrogate = new Blob(['{"a": "', Uint8Array.of(0xed, 0xa0, 0x80), '"}']);
    expect(await reasonOf(latin1)).toBe('unreadable');
    expect(await reasonOf(utf16)).toBe('unreadable');
    expect(await reasonOf(surrogate)).toBe('unreadable');
  });

  it('that is gone when it is read is refused', async () => {
    const { file } = fileOf(100, FILE);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readImportFile(file)).toMatchObject({ refusal: { reason: 'unreadable' } });
  });
});
