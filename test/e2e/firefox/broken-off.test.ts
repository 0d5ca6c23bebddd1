import { afterAll, beforeAll, describe, it } from 'vitest';
import { breakOffInEachPhase, POPUP_CLOSED } from '../broken-off.ts';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { openExtension } from '../extension.ts';

let display: Display;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display.stop());

describe('a session in the toolbar popup of Firefox', () => {
  it('that is closed in each phase goes on, and counts what was held', async () => {
    await breakOffInEachPhase(await openExtension('firefox', { display }), POPUP_CLOSED);
  }, 240_000);
});
