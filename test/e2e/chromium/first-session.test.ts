import { describe, it } from 'vitest';
import { runFirstSession } from '../first-session.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();

describe('the way to a first session in real Chromium', () => {
  it('takes at most 12 clicks and a minute from the welcome page on', async () => {
    await runFirstSession('chromium', display());
  }, 180_000);
});
