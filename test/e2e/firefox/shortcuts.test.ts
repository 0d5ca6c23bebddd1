import { describe, it } from 'vitest';
import { runShortcuts } from '../shortcuts.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();

describe('the keyboard shortcuts in real Firefox', () => {
  it('are bound as they are suggested, pause, go on, and start a session', async () => {
    await runShortcuts('firefox', display());
  });
});
