import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { runOwnData } from '../own-data.ts';

describe("a person's data in real Firefox", () => {
  // Fault E02: the file is chosen on a page.
  it('goes into a file, is erased, comes back from it and is taken back', { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unknot-downloads-'));
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': folder };
    try {
      await runOwnData('firefox', { prefs }, (name) => join(folder, name));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
