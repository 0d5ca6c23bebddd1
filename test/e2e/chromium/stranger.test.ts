import { describe, it } from 'vitest';
import { runStranger } from '../stranger.ts';

describe('another extension in real Chromium', () => {
  // Fault H01.
  it('is refused whatever it commands', async () => {
    await runStranger('chromium');
  }, 60_000);
});
