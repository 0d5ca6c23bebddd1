import { describe, it } from 'vitest';
import { breakOffInEachPhase, POPUP_CLOSED, WORKER_STOPPED } from '../broken-off.ts';
import { openExtension } from '../extension.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();

describe('a session in the toolbar popup', () => {
  it('that is closed in each phase goes on, and counts what was held', async () => {
    await breakOffInEachPhase(await openExtension('chromium', { display: display() }), POPUP_CLOSED);
  }, 240_000);

  it('whose worker is killed in each phase goes on without a break', async () => {
    await breakOffInEachPhase(await openExtension('chromium', { display: display() }), WORKER_STOPPED);
  }, 240_000);
});
