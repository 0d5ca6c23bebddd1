import { describe, it } from 'vitest';
import { runMainJob } from '../main-job.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();

describe('the main job in real Firefox', () => {
  it('goes from a weak calf and a real alarm to whole holds left and right', async () => {
    await runMainJob('firefox', display());
  }, 420_000);
});
