import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { runShortcuts } from '../shortcuts.ts';

const PICTURES = 'artifacts/e2e/firefox';
let display: Display;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  display = await startDisplay();
});
afterAll(() => display.stop());

describe('the keyboard shortcuts in real Firefox', () => {
  it('are bound as they are suggested, pause, go on, and start a session', async () => {
    await runShortcuts('firefox', display, `${PICTURES}/shortcuts.png`);
  });
});
