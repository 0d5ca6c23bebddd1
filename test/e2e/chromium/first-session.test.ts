import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { runFirstSession } from '../first-session.ts';

const PICTURES = 'artifacts/e2e/chromium';
let display: Display;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  display = await startDisplay();
});
afterAll(() => display.stop());

describe('the way to a first session in real Chromium', () => {
  it('takes at most 12 clicks and a minute from the welcome page on', async () => {
    await runFirstSession('chromium', display, PICTURES);
  }, 180_000);
});
