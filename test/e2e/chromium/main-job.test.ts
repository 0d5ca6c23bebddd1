import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { runMainJob } from '../main-job.ts';

const PICTURES = 'artifacts/e2e/chromium';
let display: Display;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  display = await startDisplay();
});
afterAll(() => display.stop());

describe('the main job in real Chromium', () => {
  it('goes from a weak calf and a real alarm to whole holds left and right', async () => {
    await runMainJob('chromium', display, PICTURES);
  }, 420_000);
});
