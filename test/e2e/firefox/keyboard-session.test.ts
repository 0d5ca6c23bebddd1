import { describe, it } from 'vitest';
import { runKeyboardSession } from '../keyboard-session.ts';

describe('a first session by keyboard alone in real Firefox', () => {
  it('goes from the first run over a tip and pain to the end, and says each phase once', async () => {
    await runKeyboardSession('firefox');
  });
});
