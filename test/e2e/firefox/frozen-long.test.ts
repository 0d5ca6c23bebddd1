import { describe, it } from 'vitest';
import { runLongSleep, runShortSleep } from '../frozen.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();

// The browsers only sleep, so they sleep at the same time.
describe.concurrent('a Firefox that is frozen while the reminder would become due', () => {
  // Faults A05, C01.
  it('for a minute takes it as time away, and nobody is reminded on return', async () => {
    await runShortSleep('firefox', display());
  }, 120_000);

  // Faults A05, C01.
  it('for as long as a rest takes it as a rest and begins a new cycle', async () => {
    await runLongSleep('firefox', display());
  }, 180_000);
});
