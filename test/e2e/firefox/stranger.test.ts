import { describe, it } from 'vitest';
import { runStranger } from '../stranger.ts';

describe('another extension in real Firefox', () => {
  // Fault H01.
  it('is refused whatever it commands', async () => {
    await runStranger('firefox');
  }, 60_000);
});
