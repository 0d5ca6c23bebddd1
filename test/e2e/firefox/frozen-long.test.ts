import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { runLongSleep, runShortSleep } from '../frozen.ts';

let display: Display;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display.stop());

// The browsers only sleep, so they sleep at the same time.
describe.concurrent('a Firefox that is frozen while the reminder would become due', () => {
  // Faults A05, C01.
  it('for a minute takes it as time away, and nobody is reminded on return', async () => {
    await runShortSleep('firefox', display);
  }, 120_000);

  // Faults A05, C01.
  it('for as long as a rest takes it as a rest and begins a new cycle', async () => {
    await runLongSleep('firefox', display);
  }, 180_000);
});
