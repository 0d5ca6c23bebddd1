import { describe, it } from 'vitest';
import { runOwnData } from '../own-data.ts';

describe("a person's data in real Chromium", () => {
  it('goes into a file, is erased, comes back from it and is taken back', { timeout: 180_000 }, async () => {
    await runOwnData('chromium', {}, null);
  });
});
